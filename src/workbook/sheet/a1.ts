import { cellAt, columnLetters } from '../../editions/sheets/a1';

export { cellAt, columnLetters };

/** The address of a range from its first to its last cell; one cell has no colon. */
export function rangeAt(row: number, column: number, lastRow: number, lastColumn: number): string {
  const first = cellAt(row, column);
  const last = cellAt(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** How many rows and columns a range's address spans, for addresses that name both. */
export function sizeOf(address: string): { rows: number; columns: number } {
  const corners = [...address.matchAll(/([A-Z]+)(\d+)/g)].map(([, letters = '', row]) => [
    columnNumber(letters),
    Number(row),
  ]);
  const [[left = 1, top = 1] = [], [right = left, bottom = top] = []] = corners;
  return { rows: bottom - top + 1, columns: right - left + 1 };
}
