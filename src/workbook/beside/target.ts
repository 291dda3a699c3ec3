import type { CellValue } from '../../staffing/sheet-cells';
import { rangeAt } from '../sheet/a1';
import { lastColumnOf, lastRowOf, overlaps, type Rectangle } from '../sheet/area';
import { fixedReference, type Place } from '../sheet/place';
import type { SheetRead } from './sheet-read';

type Grid = readonly (readonly CellValue[])[];

/** `B3:D9`, without the sheet. */
export function areaAddress(area: Rectangle): string {
  return rangeAt(area.row + 1, area.column + 1, lastRowOf(area) + 1, lastColumnOf(area) + 1);
}

/** The cells of an area for one batch. */
export function areaRange(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount).untrack();
}

/** Whether the cells of an area are still those that were read; rows may have been inserted or deleted since. */
export function isAsRead({ held }: Pick<SheetRead, 'held'>, area: Rectangle, now: Grid): boolean {
  const [top, left] = [area.row - held.row, area.column - held.column];
  return now.every((row, at) =>
    row.every((value, column) => (value ?? '') === (held.values[top + at]?.[left + column] ?? '')),
  );
}

/** Whether a target cell has a value or formula other than the add-in's own from an earlier run. */
export function isOccupied(target: Rectangle, formulas: Grid, own: Rectangle | undefined): boolean {
  return formulas.some((row, atRow) =>
    row.some((value, atColumn) => {
      const cell = { row: target.row + atRow, column: target.column + atColumn, rowCount: 1, columnCount: 1 };
      return value !== '' && (own === undefined || !overlaps(own, cell));
    }),
  );
}

/** The widths, in characters, of those target columns that are otherwise empty on the whole sheet. */
export function emptyWidths(
  { cells, used }: SheetRead,
  { column }: Rectangle,
  widths: readonly number[],
): (number | undefined)[] {
  const isEmpty = (at: number): boolean => at >= used.columnCount || cells.rows.every((row) => (row[at] ?? '') === '');
  return widths.map((width, at) => (isEmpty(column + at) ? width : undefined));
}

/** Names cells. An existing name is deleted first, since Excel refuses to add it twice. */
export function nameArea({ names }: Excel.Workbook, name: string, place: Place): void {
  names.getItemOrNullObject(name).delete();
  names.add(name, `=${fixedReference(place)}`);
}
