import type { CompiledEdition } from '../../engine/compile';
import { meaningOf } from '../../engine/names/meaning';
import { bareTables, columnsWithoutTitles, type NameAndUnits } from '../../staffing/bare-table';
import { isCategory } from '../../staffing/line-kinds';
import { recognise, type StaffingTable } from '../../staffing/recognise';
import type { SheetCells } from '../../staffing/sheet-cells';
import { onlyWithin, type SheetRead } from '../beside/sheet-read';

/**
 * The staffing tables of a sheet; only of the selected cells where these contain a table. Where the titles say of none that it is
 * one, the names of an edition's positions may.
 */
export function findTables(
  norms: CompiledEdition,
  { cells, selected }: Pick<SheetRead, 'cells' | 'selected'>,
): readonly StaffingTable[] {
  const titled = withTitles({ cells, selected });
  return titled.length > 0 ? titled : bareTables(cells, (name) => isPosition(norms, name));
}

/** The columns of names and units of a sheet without a header, as the names of an edition's positions tell them. */
export const offeredColumns = (norms: CompiledEdition, cells: SheetCells): NameAndUnits | undefined =>
  columnsWithoutTitles(cells, (name) => isPosition(norms, name));

function isPosition(norms: CompiledEdition, name: string): boolean {
  const meaning = meaningOf(norms, undefined, name);
  return meaning.kind === 'one' || (meaning.kind === 'several' && meaning.candidates[0]?.likeness === 1);
}

function withTitles({ cells, selected }: Pick<SheetRead, 'cells' | 'selected'>): readonly StaffingTable[] {
  const inSelection = selected === undefined ? [] : recognise(onlyWithin(cells, selected));
  return (inSelection.length > 0 ? inSelection : recognise(cells)).filter(({ lines }) =>
    lines.some(({ kind, name }) => kind === 'position' || (kind === 'unsure' && isCategory(name))),
  );
}
