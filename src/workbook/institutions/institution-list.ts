import type { CompiledEdition } from '../../engine/compile';
import type { SheetCells } from '../../staffing/sheet-cells';
import type { Rectangle } from '../sheet/area';
import {
  columnsUnder,
  countsPlaces,
  rivalKey,
  tellingRoles,
  type ChosenColumns,
  type ListColumn,
  type ListRole,
  type Rivals,
} from './list-columns';
import { ListRows, type LeftOutRow, type ListRow } from './list-rows';
import { headAt, titleRows, type ListHead } from './list-titles';

/** A list with one institution a row, under its titles. */
export interface InstitutionList {
  readonly area: Rectangle;
  readonly columns: readonly ListColumn[];
  /** Columns that may hold the same thing; where none of them is chosen the list cannot be computed. */
  readonly rivals: readonly Rivals[];
  readonly rows: readonly ListRow[];
  /** Rows that are none of the institutions, from above. */
  readonly leftOut: readonly LeftOutRow[];
  /** How many of the institutions stand in hidden rows. */
  readonly hidden: number;
  /** What its titles and the choices among them were read from. */
  readonly titles: { readonly head: ListHead; readonly chosen: ChosenColumns };
}

/** The column of a list, counted from 0 on the sheet, that holds this; undefined where none does. */
export function roleColumn({ columns }: Pick<InstitutionList, 'columns'>, role: ListRole): number | undefined {
  return columns.find(({ holds }) => holds !== undefined && 'role' in holds && holds.role === role)?.column;
}

/**
 * The one column of places beside the column that residents are read from, for types that are counted by their design capacity;
 * undefined where the list has none, or several.
 */
export function placesColumn({ rivals, columns }: Pick<InstitutionList, 'rivals' | 'columns'>): number | undefined {
  const residents = rivals.find(({ of }) => rivalKey(of) === 'residents');
  const [only, second] = columns.filter((one) => residents?.columns.includes(one.column) === true && countsPlaces(one));
  return second === undefined ? only?.column : undefined;
}

/** Whether of all columns that may hold the same thing one is chosen. */
export function isSettled({ rivals }: Pick<InstitutionList, 'rivals'>): boolean {
  return rivals.every(({ chosen }) => chosen !== undefined);
}

/**
 * Finds the list of institutions on a sheet: the first titles of which one names the facility type and one the residents, in up to
 * three rows. Of several columns for the same thing the one is read that the norms ask for, else the one that is `chosen`. Blank
 * rows, titles printed again and the numbers of the columns are no rows of it; what else is no institution is told as `leftOut`.
 */
export function findInstitutions(
  norms: CompiledEdition,
  cells: SheetCells,
  chosen: ChosenColumns = new Map(),
): InstitutionList | undefined {
  const mayBegin = titleRows(cells);
  for (const from of cells.rows.keys()) {
    const head = mayBegin(from) ? headAt(norms, cells, from) : undefined;
    const found = head && listUnder(norms, cells, head, chosen);
    if (found !== undefined) return found;
  }
  return undefined;
}

function listUnder(
  norms: CompiledEdition,
  cells: SheetCells,
  head: ListHead,
  chosen: ChosenColumns,
): InstitutionList | undefined {
  const { columns, rivals } = columnsUnder(norms, head.columns, chosen);
  const own = tellingRoles.flatMap((role) => roleColumn({ columns }, role) ?? []);
  const told = [...own, ...rivals.flatMap((one) => ('role' in one.of ? one.columns : []))];
  const read = [...told, ...columns.flatMap(({ holds, column }) => (holds === undefined ? [] : column))];
  const columnOf = (role: ListRole): number | undefined =>
    roleColumn({ columns }, role) ?? rivals.find(({ of }) => rivalKey(of) === role)?.columns[0];
  const { rows, leftOut } = new ListRows(cells, { head, columnOf, told, read });
  const lastRow = rows[rows.length - 1]?.row;
  if (lastRow === undefined) return undefined;
  const parts = leftOut.filter(({ as }) => as === 'part');
  const last = Math.max(lastRow, parts[parts.length - 1]?.row ?? 0);
  const [first, end] = [columns[0]?.column ?? 0, columns[columns.length - 1]?.column ?? 0];
  return {
    area: { row: head.to - 1, column: first, rowCount: last - head.to + 2, columnCount: end - first + 1 },
    columns,
    rivals,
    rows,
    // A line below the list that tells nothing of it is a signature or a note.
    leftOut: leftOut.filter(({ as, row }) => as !== 'bare' || row < last),
    hidden: rows.filter(({ row }) => cells.hiddenRows?.[row] === true).length,
    titles: { head, chosen },
  };
}

/** The same list read with another edition, which may ask other profile items. */
export function listBy(norms: CompiledEdition, list: InstitutionList): InstitutionList {
  const { head, chosen } = list.titles;
  return { ...list, ...columnsUnder(norms, head.columns, chosen) };
}
