import { recognise, type StaffingTable } from '../../staffing/recognise';
import { onlyWithin, type SheetRead } from '../beside/sheet-read';

/** The staffing tables of a sheet; only of the selected cells where these contain a table. */
export function findTables({ cells, selected }: Pick<SheetRead, 'cells' | 'selected'>): readonly StaffingTable[] {
  const inSelection = selected === undefined ? [] : recognise(onlyWithin(cells, selected));
  return (inSelection.length > 0 ? inSelection : recognise(cells)).filter(({ lines }) =>
    lines.some(({ kind }) => kind === 'position'),
  );
}
