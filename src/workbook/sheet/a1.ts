import { cellAt, columnLetters } from '../../editions/sheets/a1';

export { cellAt, columnLetters };

/** The address of a range from its first to its last cell; one cell has no colon. */
export function rangeAt(row: number, column: number, lastRow: number, lastColumn: number): string {
  const first = cellAt(row, column);
  const last = cellAt(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}
