import { readNumber } from '../../engine/scalars';
import type { CellValue } from '../../staffing/sheet-cells';

/** A number in text that Excel itself can convert: only digits, a comma or point, and plain spaces. */
const plainText = /^ *[-+]?[\d ]*\d([.,]\d+)? *$/;

/**
 * A cell of a staffing table as part of a formula that refers to it and works with any decimal separator. Text with
 * more than a number, as "1,5 ставки", is replaced by its present figure.
 */
export function numberFormula(cell: string, value: CellValue | undefined, figure: number | undefined): string {
  if (typeof value === 'number') return figure === undefined ? '0' : cell;
  if (figure === undefined || figure === 0) return `N(${cell})`;
  if (!plainText.test(String(value)) || readNumber(value) !== figure) return String(figure);
  return `NUMBERVALUE(SUBSTITUTE(${cell},".",","),","," ")`;
}
