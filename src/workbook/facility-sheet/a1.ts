/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter;
}

/** The address of a cell; row and column are counted from 1. */
export function cellAt(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

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
