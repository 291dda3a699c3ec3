import { cellAt } from '../../sheets/a1';
import type { SheetValues, StruckOut } from '../../sheets/content';
import { isDateFormat, isPercentageFormat, shownPercentage } from '../../sheets/number-format';
import { lowered, oneAlphabet, oneLine, raised } from '../text/mend';

/** A cell of the printed page; merged cells are one. Rows and columns are counted from 0. */
export interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What stands there, lines and raised marks as they are. */
  readonly printed: string;
  /** The same on one line. */
  readonly text: string;
  /** Whether Excel shows a number there as a day. */
  readonly dated: boolean;
  /** Its address: `C5`. */
  readonly at: string;
}

/** A page that was pasted into a sheet. */
export interface Page {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  /** Whether any cells are merged: where none are, a blank cell may belong to the one before it. */
  readonly merged: boolean;
  /** Whether the sheet hides a row, or a column. */
  hidesRow(row: number): boolean;
  hidesColumn(column: number): boolean;
  /** Whether what stands in a cell is struck out, in part or whole. */
  strikes(cell: PageCell): boolean;
  /** What is struck out and does not stand in its cell any more. */
  readonly struckOut: readonly StruckOut[];
  cell(row: number, column: number): PageCell;
  /** The cells of a row that hold anything, from left to right. One that is merged from above stands in each of its rows. */
  filled(row: number): readonly PageCell[];
  /** The same of the rows `from` one up to another, which is none of them; `down`: the cells of a column in such rows. */
  filledRows(from: number, to: number): (readonly PageCell[])[];
  down(column: number, from: number, to: number): PageCell[];
}

/** Excel shows no more digits than these. */
const shownDigits = 15;

export function pageOf(sheet: SheetValues): Page {
  const { name, rows, merged = [], formats, hiddenRows, hiddenColumns } = sheet;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells: (PageCell | undefined)[][] = rows.map(() => []);
  const put = (row: number, column: number, rowSpan: number, columnSpan: number): void => {
    const value = rows[row]?.[column];
    const printed = withRaised(withFractions(printedOf(value, formats?.[row]?.[column])));
    const cell: PageCell = {
      row,
      column,
      rows: rowSpan,
      columns: columnSpan,
      printed,
      text: oneAlphabet(oneLine(printed)),
      dated: typeof value === 'number' && isDateFormat(formats?.[row]?.[column]),
      at: cellAt(row + 1, column + 1),
    };
    for (let r = row; r < Math.min(row + rowSpan, rows.length); r += 1)
      for (let c = column; c < column + columnSpan; c += 1) (cells[r] ??= [])[c] = cell;
  };
  for (const one of merged) if (one.row < rows.length) put(one.row, one.column, one.rows, one.columns);
  for (let row = 0; row < rows.length; row += 1)
    for (let column = 0; column < width; column += 1) if (cells[row]?.[column] === undefined) put(row, column, 1, 1);
  const cell = (row: number, column: number): PageCell =>
    cells[row]?.[column] ?? {
      ...{ row, column, rows: 1, columns: 1, printed: '', text: '', dated: false },
      at: cellAt(row + 1, column + 1),
    };
  const filled = (row: number): PageCell[] =>
    [...new Set(cells[row] ?? [])].flatMap((one) => (one === undefined || one.text === '' ? [] : [one]));
  const between = <T>(from: number, to: number, read: (row: number) => T): T[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => read(from + at));
  return {
    name,
    height: rows.length,
    width,
    merged: merged.length > 0,
    hidesRow: (row) => hiddenRows?.[row] === true,
    hidesColumn: (column) => hiddenColumns?.[column] === true,
    strikes: ({ row, column }) => sheet.struck?.[row]?.[column] === true,
    struckOut: sheet.struckOut ?? [],
    cell,
    filled,
    filledRows: (from, to) => between(from, to, filled),
    down: (column, from, to) => between(from, to, (row) => cell(row, column)),
  };
}

/** `<*>`, `<1>`, `[1]` and `(*)`, as registers and Word print the marks of footnotes, as the marks that they are. */
function withRaised(printed: string): string {
  const plain = printed.replace(/[∗⁎✱＊]/gu, '*').replace(/^\s*(\*+)\s*(\d+(?:[.,]\d+)?)\s*$/u, '$2$1');
  return plain
    .replace(/⁽?([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾/gu, '$1')
    .replace(
      /\s*(?:<\s*(\*+|\d{1,2})\s*>|\[\s*(\*+|[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})\s*\]|\(\s*(\*+)\s*\))/gu,
      (_, angled?: string, squared?: string, round?: string) => raised(angled ?? squared ?? round ?? ''),
    );
}

/** A fraction whose upper number is raised, `¹/₂`, as it is typed. */
function withFractions(printed: string): string {
  return printed.replace(
    /(\d)?([¹²³])\s*[/⁄∕]\s*([₂₄]|[24](?![\d.,]))/gu,
    (_, whole: string | undefined, over: string, under: string) =>
      `${whole === undefined ? '' : `${whole} `}${lowered(over)}/${under.normalize('NFKC')}`,
  );
}

function printedOf(value: unknown, format: unknown): string {
  if (typeof value === 'number') return isPercentageFormat(format) ? shownPercentage(value) : shown(value);
  return typeof value === 'string' ? value : '';
}

function shown(value: number): string {
  return String(Number(value.toPrecision(shownDigits)));
}
