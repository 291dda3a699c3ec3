/** A rectangle of cells: zero-based corner and size. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Excel's own limits, the extent of a whole column (`A:A`) and a whole row (`1:1`). */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** An area as Univer has it, both ends included. */
interface Ends {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export function areaFromEnds({ startRow, startColumn, endRow, endColumn }: Ends): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

const corner = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

interface Corner {
  row: number | undefined;
  column: number | undefined;
}

/** `B2:D9`, `$B$2`, `A:C` or `1:3` → an area; `null` for what is no address. A sheet's name is not part of it: {@link splitSheet}. */
export function parseArea(a1: string): Area | null {
  const [first, second, ...rest] = a1.split(':');
  if (rest.length > 0) return null;
  const from = parseCorner(first ?? '');
  const to = second === undefined ? from : parseCorner(second);
  if (!from || !to) return null;
  const rows = span(from.row, to.row, maxRows);
  const columns = span(from.column, to.column, maxColumns);
  if (!rows || !columns || (second === undefined && (from.row === undefined || from.column === undefined))) return null;
  return { row: rows.start, rows: rows.count, column: columns.start, columns: columns.count };
}

/** `'Штат 2026'!B2` → its sheet and its address; the sheet is `null` where the address has none. */
export function splitSheet(address: string): { sheet: string | null; a1: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, a1: address };
  const name = address.slice(0, bang);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, a1: address.slice(bang + 1) };
}

/** An area → `B2` or `B2:D9`. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** Zero-based row and column → `B2`. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** A sheet's name with the quotes and `!` of an address. */
export function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !corner.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The smallest area that contains both. */
export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The cells in both, or `null`. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(area: Area, row: number, column: number): boolean {
  return intersection(area, { row, column, rows: 1, columns: 1 }) !== null;
}

/** A table with the area's shape. */
export function fill<T>(
  { rows, columns }: Pick<Area, 'rows' | 'columns'>,
  value: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: rows }, (_r, row) => Array.from({ length: columns }, (_c, column) => value(row, column)));
}

function parseCorner(text: string): Corner | null {
  const match = corner.exec(text.trim());
  if (!match) return null;
  const [, letters, digits] = match;
  if (letters === undefined && digits === undefined) return null;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnIndex(letters),
  };
}

function span(from: number | undefined, to: number | undefined, max: number): { start: number; count: number } | null {
  if (from === undefined && to === undefined) return { start: 0, count: max };
  if (from === undefined || to === undefined) return null;
  const start = Math.min(from, to);
  const end = Math.max(from, to);
  return end < max ? { start, count: end - start + 1 } : null;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
