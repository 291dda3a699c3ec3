import { isCount, type ColumnRole, type CountRole } from './column-roles';
import { unitsReader } from './column-cells';
import { nameReader, otherNameReader } from './name-cells';
import type { Reading } from './read-cell';
import type { TableColumn } from './settle-columns';
import {
  isBlankCell,
  mergedAt,
  ownAt,
  textOf,
  type Body,
  type CellValue,
  type MergedArea,
  type SheetCells,
} from './sheet-cells';

type ColumnOf = (role: ColumnRole) => number | undefined;

type ColumnText = (row: number) => string;

/** What stands in the column of numbers, as text. */
export const labelOf = (number: CellValue): string => (typeof number === 'number' ? String(number) : textOf(number));

/** How the cells of a table's columns are read. */
export interface Reader {
  readonly columnOf: ColumnOf;
  readonly nameIn: ColumnText;
  readonly otherNameIn: ColumnText;
  /** Whether a cell is merged over lines of their own. */
  readonly isTogether: (row: number, column: number) => boolean;
  readonly unitsIn: ReadonlyMap<CountRole, (cell: CellValue) => Reading>;
}

/**
 * Whether a cell with something is merged over lines of their own, so that nobody knows how much each has: over several numbers, or
 * where nothing is numbered, over several names. A name that is split over rows has one number.
 */
function isOverLines(sheet: SheetCells, area: MergedArea | undefined, numbers: ColumnText, names: ColumnText): boolean {
  if (area === undefined || area.rowSpan < 2 || isBlankCell(ownAt(sheet, area.row, area.column))) return false;
  const rows = Array.from({ length: area.rowSpan }, (_, at) => area.row + at);
  const numbered = rows.filter((row) => numbers(row) !== '').length;
  if (numbered > 0) return numbered > 1;
  return new Set(rows.map(names).filter((name) => /^\p{Lu}/u.test(name))).size > 1;
}

/** How each row of a table's body is read: its number, names and units. */
export function readerOf(sheet: SheetCells, columns: readonly TableColumn[], body: Body): Reader {
  const places = new Map(columns.map(({ role, column }) => [role, column]));
  const counts = columns.flatMap(({ role, column, units }) =>
    isCount(role) ? [[role, unitsReader(sheet, column, units, body)] as const] : [],
  );
  const nameIn = nameReader(sheet, columns);
  const numberIn = (row: number): string => labelOf(ownAt(sheet, row, places.get('number') ?? -1));
  return {
    columnOf: (role) => places.get(role),
    nameIn,
    otherNameIn: otherNameReader(sheet, columns),
    isTogether: (row, column) => isOverLines(sheet, mergedAt(sheet, row, column), numberIn, nameIn),
    unitsIn: new Map(counts),
  };
}
