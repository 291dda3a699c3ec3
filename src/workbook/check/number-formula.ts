import { readNumber } from '../../engine/scalars';
import { numberOf, type CellValue } from '../../staffing/sheet-cells';

/** A number in text that Excel can be told to read: no marks but digits, a comma or point, and plain spaces. */
const plainText = /^ *[-+]?[\d ]*\d([.,]\d+)? *$/;

/**
 * The number in a cell of a staffing table, as a part of a formula that stays linked to the cell, whatever the decimal
 * sign of the reader's Excel. Text that holds more than a number, as "1,5 ставки", is taken as the number it holds now.
 */
export function numberFormula(cell: string, value: CellValue | undefined): string {
  if (typeof value === 'number') return cell;
  const number = numberOf(value);
  if (number === undefined || readNumber(value) === undefined) return number ? String(number) : `N(${cell})`;
  if (!plainText.test(String(value))) return String(number);
  return `NUMBERVALUE(SUBSTITUTE(${cell},".",","),","," ")`;
}
