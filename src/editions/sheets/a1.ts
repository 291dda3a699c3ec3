/** The address of a cell; row and column are counted from 1. */
export function addressOf(row: number, column: number): string {
  return `${letters(column)}${row}`;
}

function letters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? letters((column - 1 - rest) / 26) + letter : letter;
}
