import { readNumber } from '../../engine/scalars';
import type { CellValue } from '../../staffing/sheet-cells';

/** A number in text that Excel can be told to read: no marks but digits, a comma or point, and plain spaces. */
const plainText = /^ *[-+]?[\d ]*\d([.,]\d+)? *$/;

/**
 * A cell of a staffing table, read as a figure, as a part of a formula that stays linked to the cell, whatever the decimal
 * sign of the reader's Excel. Text that holds more than a number, as "1,5 ставки", is taken as the figure it holds now.
 */
export function numberFormula(cell: string, value: CellValue | undefined, figure: number | undefined): string {
  if (typeof value === 'number') return figure === undefined ? '0' : cell;
  if (figure === undefined || figure === 0) return `N(${cell})`;
  if (!plainText.test(String(value)) || readNumber(value) !== figure) return String(figure);
  return `NUMBERVALUE(SUBSTITUTE(${cell},".",","),","," ")`;
}
