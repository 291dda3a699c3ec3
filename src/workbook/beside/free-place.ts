import { lastColumnOf, lastRowOf, overlaps, type Rectangle } from '../sheet/area';
import type { CheckKind } from './check-names';
import type { SheetRead } from './sheet-read';

/** Columns of an earlier result that a new one may replace. */
export interface Former {
  readonly kind: Extract<CheckKind, 'Columns' | 'Institutions'>;
  readonly check: number | undefined;
}

/** Whether an area is empty: no value, formula or merged cells, no columns of another check, no Excel table that would grow into it. */
function isFree(
  { cells, silent, tables, earlier, sheet }: SheetRead,
  area: Rectangle,
  check: number | undefined,
): boolean {
  const merged = (cells.merged ?? []).map((one) => ({ ...one, rowCount: one.rowSpan, columnCount: one.columnSpan }));
  const others = earlier.filter((one) => one.sheet === sheet && one.kind !== 'Table' && one.check !== check);
  const own = earlier.filter((one) => one.sheet === sheet && one.check === check);
  const formulas = silent.filter((cell) => !own.some((one) => overlaps(one, cell)));
  const grown = tables.map((one) => ({ ...one, rowCount: one.rowCount + 1, columnCount: one.columnCount + 1 }));
  if ([...merged, ...others, ...formulas, ...grown].some((one) => overlaps(one, area))) return false;
  const rows = cells.rows.slice(area.row, lastRowOf(area) + 1);
  return rows.every((row) => row.slice(area.column, lastColumnOf(area) + 1).every((cell) => (cell ?? '') === ''));
}

/**
 * Where columns can be written without overwriting anything: in place of the earlier ones, else beside the table, else
 * in the next free columns to the right, never in hidden columns. They begin in the table's first row.
 */
export function freePlace(
  read: SheetRead,
  table: Rectangle,
  { kind, check }: Former,
  size: Pick<Rectangle, 'rowCount' | 'columnCount'>,
): Rectangle {
  const onSheet = read.earlier.filter(({ sheet }) => sheet === read.sheet);
  const former = onSheet.find((one) => one.kind === kind && one.check === check);
  const areaAt = (column: number): Rectangle => ({ row: table.row, column, ...size });
  const beside = lastColumnOf(table) + 1;
  const besideTables = read.tables.map((one) => lastColumnOf(one) + 2);
  const occupied = Math.max(
    beside,
    read.used.columnCount,
    ...besideTables,
    ...onSheet.map((one) => lastColumnOf(one) + 1),
  );
  const { hiddenColumns = [] } = read.cells;
  const end = Math.max(occupied, ...hiddenColumns.map((column) => column + 1));
  const isShown = (from: number): boolean =>
    !hiddenColumns.some((column) => column >= from && column < from + size.columnCount);
  const further = Array.from({ length: end - beside + 1 }, (_, at) => beside + at).filter(isShown);
  const columns = [...(former === undefined ? [] : [former.column]), ...further];
  return areaAt(columns.find((column) => isFree(read, areaAt(column), check)) ?? end);
}
