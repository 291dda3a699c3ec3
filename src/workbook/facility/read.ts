import type { CompiledEdition } from '../../engine/compile';
import type { CellValue } from '../../staffing/sheet-cells';
import { inExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import { readPlace } from '../sheet/place';
import { shownCells } from '../sheet/shown-cells';
import { areaOfAddress } from '../sheet/read-address';
import { readTableName, tableName, type NameKind } from './names';
import { readTable, type FacilityOnSheet, type NamedRanges } from './table-on-sheet';

export type { FacilityOnSheet } from './table-on-sheet';

/** The staffing sheets of a workbook that the add-in made, the one in front first. */
export interface FacilitiesRead {
  readonly facilities: readonly FacilityOnSheet[];
  /**
   * Sheets that the add-in made and that cannot be read any more: the edition is not loaded, or the head was changed.
   */
  readonly unread: readonly string[];
}

/**
 * Reads every staffing sheet that the add-in made in the workbook by its named ranges, so that renamed sheets and moved
 * rows are found.
 */
export function readFacilities(
  normsOf: (edition: string) => CompiledEdition | undefined,
  signal?: AbortSignal,
): Promise<FacilitiesRead | Refused> {
  const read = async (context: Excel.RequestContext): Promise<FacilitiesRead> => {
    const { names, worksheets } = context.workbook;
    const front = worksheets.getActiveWorksheet();
    names.load('items/name');
    front.load('name');
    await context.sync();
    const there = new Map(names.items.map(({ name }) => [name.toLowerCase(), name]));
    const tables = names.items.flatMap(({ name }) => {
      const ours = readTableName(name);
      return ours?.kind === 'Setup' ? [queueTable(names, there, ours.table)] : [];
    });
    if (tables.length > 0) await context.sync();
    const found = tables.flatMap((answer) => answer() ?? []);
    const read = found.map((ranges) => ({ ranges, table: readTable(ranges, normsOf) }));
    const facilities = read.flatMap(({ table }): FacilityOnSheet[] =>
      table ? [{ ...table, active: [table.sheet, table.profileSheet].includes(front.name) }] : [],
    );
    return {
      facilities: facilities.sort((a, b) => Number(b.active) - Number(a.active)),
      unread: read.flatMap(({ ranges, table }) => (table === undefined ? [ranges.sheet] : [])),
    };
  };
  return inExcel('1.7', read, signal);
}

/** Loads the ranges of a staffing sheet; undefined where one of them was deleted. */
function queueTable(
  names: Excel.NamedItemCollection,
  there: ReadonlyMap<string, string>,
  table: number,
): () => NamedRanges | undefined {
  const queue = (kind: NameKind, part?: number): Excel.Range => {
    const range = names.getItemOrNullObject(tableName(kind, table, part)).getRangeOrNullObject();
    range.load('address,values,formulas,numberFormat');
    return range;
  };
  const [institution, types, residents, parts, body, setup] = (
    ['Institution', 'Types', 'Residents', 'Parts', 'Body', 'Setup'] as const
  ).map((kind) => queue(kind));
  const profiles: Excel.Range[] = [];
  for (let part = 1; there.has(tableName('Profile', table, part).toLowerCase()); part += 1)
    profiles.push(queue('Profile', part));
  return () => {
    if (!institution || !types || !residents || !parts || !body || !setup) return undefined;
    if ([institution, types, residents, parts, body, setup, ...profiles].some(({ isNullObject }) => isNullObject))
      return undefined;
    const place = readPlace(body.address);
    const area = areaOfAddress(place?.address ?? '');
    if (place === undefined || area === undefined) return undefined;
    return {
      table,
      sheet: place.sheet,
      profileSheet: readPlace(setup.address)?.sheet ?? '',
      institution: institution.values,
      types: types.values,
      residents: residentsIn(residents, place.sheet),
      parts: parts.values,
      body: { values: body.values, formulas: body.formulas },
      area,
      setup: setup.values,
      profiles: profiles.map(shownIn),
    };
  };
}

function residentsIn(range: Excel.Range, otherwise: string): NamedRanges['residents'] {
  return {
    sheet: readPlace(range.address)?.sheet ?? otherwise,
    values: shownIn(range),
    formulas: range.formulas as unknown[][],
  };
}

/** What people see: a day is neither a number of residents nor an answer. */
const shownIn = ({ values, numberFormat }: Excel.Range): CellValue[][] =>
  shownCells(values as CellValue[][], numberFormat as unknown[][]);
