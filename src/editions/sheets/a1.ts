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
