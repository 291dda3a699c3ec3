import { columnLetters, rangeAt } from './a1';
import { widthForWords } from './line-count';
import { asText } from './literal';
import type { CellEntry, CellFormat } from './sheet-content';

/** The description of a table's column. */
export interface ColumnHead<Key extends string = string> {
  readonly key: Key;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** The format of the cells below the heading. */
  readonly format?: Omit<CellFormat, 'at'>;
}

/** The place of a cell to be filled, with the letters of the other cells of its row. */
export interface TablePlace<Key extends string = string> {
  /** The row on the sheet, counted from 1. */
  readonly at: number;
  /** The letters of the cell's own column. */
  readonly letters: string;
  /** The letters of another column, and the address of the row's cell in it. */
  readonly lettersOf: (key: Key) => string;
  readonly beside: (key: Key) => string;
}

/** A column of a written table, completely described by this record. */
export interface WrittenColumn<Item, Sum, Key extends string = string> extends ColumnHead<Key> {
  readonly cell: (item: Item, place: TablePlace<Key>) => CellEntry;
  /** The cell in a row of sums; blank without it. */
  readonly sum?: (sum: Sum, place: TablePlace<Key>) => CellEntry;
}

/** The letters of the column of a key. `left` is the table's first column, counted from 1. */
export function keyLetters<Key extends string>(columns: readonly ColumnHead<Key>[], key: Key, left = 1): string {
  return columnLetters(left + columns.findIndex((column) => column.key === key));
}

/** The columns, each as wide as the longest word of its heading. */
export function wideEnough<Column extends ColumnHead>(columns: readonly Column[]): Column[] {
  return columns.map((column) => ({ ...column, width: Math.max(column.width, widthForWords(column.heading)) }));
}

/** The row of headings. */
export function headingCells(columns: readonly ColumnHead[]): CellEntry[] {
  return columns.map(({ heading }) => asText(heading));
}

/** A row of the table with a text in its first cell alone. */
export function textCells(columns: readonly ColumnHead[], text: string): CellEntry[] {
  return columns.map((_, at) => (at === 0 ? text : ''));
}

/** The row of an item; `at` is its number on the sheet, from 1, and `left` that of the first column. */
export function itemCells<Item, Key extends string>(
  columns: readonly WrittenColumn<Item, never, Key>[],
  item: Item,
  at: number,
  left = 1,
): CellEntry[] {
  return columns.map(({ cell }, column) => cell(item, placeOf(columns, at, column, left)));
}

/** The same of a sum. */
export function sumCells<Sum, Key extends string>(
  columns: readonly WrittenColumn<never, Sum, Key>[],
  sum: Sum,
  at: number,
  left = 1,
): CellEntry[] {
  return columns.map((column, place) => column.sum?.(sum, placeOf(columns, at, place, left)) ?? '');
}

function placeOf<Key extends string>(
  columns: readonly ColumnHead<Key>[],
  at: number,
  column: number,
  left: number,
): TablePlace<Key> {
  return {
    at,
    letters: columnLetters(left + column),
    lettersOf: (key) => keyLetters(columns, key, left),
    beside: (key) => `${keyLetters(columns, key, left)}${at}`,
  };
}

/** The formats of the columns between two rows of the sheet. */
export function tableFormats(columns: readonly ColumnHead[], from: number, to: number, left = 1): CellFormat[] {
  return columns.flatMap(({ format }, column) => {
    const at = rangeAt(from, left + column, to, left + column);
    return format === undefined ? [] : [{ at, ...format }];
  });
}

/** What a sum adds: rows of the table without some of them, or sums in the same column. */
export type Added =
  | { readonly from: number; readonly to: number; readonly without?: readonly number[] }
  | { readonly of: readonly number[] };

/** The sum of a column's numbers. SUMIF skips errors and texts, so undetermined units are left out. */
export function added(what: Added, { letters }: Pick<TablePlace, 'letters'>): CellEntry {
  const numbers = (from: number, to: number): string => `SUMIF(${letters}${from}:${letters}${to},"<1E+99")`;
  if ('from' in what)
    return `=${[numbers(what.from, what.to), ...(what.without ?? []).map((at) => numbers(at, at))].join('-')}`;
  return what.of.length === 0 ? '' : `=${what.of.map((at) => `${letters}${at}`).join('+')}`;
}
