import { isBlankCell } from '../../staffing/sheet-cells';
import type { StaffingTable } from '../../staffing/recognise';
import { lastColumnOf, lastRowOf, overlaps, type Area } from './area';
import type { SheetRead } from './sheet-read';
import { checkOf } from './reasons';

/** Whether nothing stands in an area: no cell, no merged cells, no columns of another table's check. */
export function isFree({ cells, earlier, sheet }: SheetRead, area: Area, check: number | undefined): boolean {
  const merged = (cells.merged ?? []).map((one) => ({ ...one, rowCount: one.rowSpan, columnCount: one.columnSpan }));
  const others = earlier.filter((one) => one.sheet === sheet && one.kind !== 'Table' && one.check !== check);
  if ([...merged, ...others].some((one) => overlaps(one, area))) return false;
  const rows = cells.rows.slice(area.row, lastRowOf(area) + 1);
  return rows.every((row) => row.slice(area.column, lastColumnOf(area) + 1).every(isBlankCell));
}

/**
 * Where columns of a height can stand without overwriting anything: where the table's earlier check stood, else
 * beside the table, else in the next room to the right.
 */
export function freePlace(
  read: SheetRead,
  { area: table, ...rest }: StaffingTable,
  width: number,
  height: number,
): Area {
  const check = checkOf(read, { area: table, ...rest });
  const former = read.earlier.find((one) => one.kind === 'Columns' && one.sheet === read.sheet && one.check === check);
  const areaAt = (column: number): Area => ({ row: table.row, column, rowCount: height, columnCount: width });
  const beside = lastColumnOf(table) + 1;
  const occupied = Math.max(
    read.used.columnCount,
    ...read.earlier.filter(({ sheet }) => sheet === read.sheet).map((one) => lastColumnOf(one) + 1),
  );
  const further = Array.from({ length: Math.max(0, occupied - beside) + 1 }, (_, at) => beside + at);
  const columns = [...(former === undefined ? [] : [former.column]), ...further];
  return areaAt(columns.find((column) => isFree(read, areaAt(column), check)) ?? occupied);
}
