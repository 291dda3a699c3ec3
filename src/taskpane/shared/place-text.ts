import { rangeAt } from '../../workbook/sheet/a1';
import type { Rectangle } from '../../workbook/sheet/area';

/** The address of an area for people: `Штат!A5:H40`. */
export function areaText(sheet: string, { row, column, rowCount, columnCount }: Rectangle): string {
  return `${sheet}!${rangeAt(row + 1, column + 1, row + rowCount, column + columnCount)}`;
}
