import { withoutAbsurd } from './beyond-any-line';
import type { ColumnRole } from './column-roles';
import { headersInRow, type TableHeader } from './header';
import { readLines } from './lines';
import type { StaffingLine } from './staffing-line';
import { isSum } from './line-kinds';
import { figureOf, readUnits } from './read-cell';
import { hiddenIn, settleColumns, type TableColumn, type TitledColumn } from './settle-columns';
import { ownAt, textOf, type Body, type SheetCells } from './sheet-cells';
import { unitsTitle } from './units-title';

/** A staffing table found on a sheet. Rows and columns are the sheet's, counted from 0. */
export interface StaffingTable {
  readonly area: {
    readonly row: number;
    readonly column: number;
    readonly rowCount: number;
    readonly columnCount: number;
  };
  /** The rows of titles, a row of column numbers under them included; none where somebody pointed at the columns. */
  readonly header: { readonly row: number; readonly rowCount: number };
  readonly columns: readonly TableColumn[];
  readonly lines: readonly StaffingLine[];
  /** The row in which the next table begins, or the sheet ends. */
  readonly end: number;
  /** The rows in which the header is printed again. */
  readonly repeated: ReadonlySet<number>;
}

function headersOf(sheet: SheetCells): TableHeader[] {
  const found: TableHeader[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const free = headersInRow(sheet, row).filter(
      (header) => !found.some((other) => overlaps(other, header) && header.row < other.row + other.rowCount),
    );
    found.push(...free);
  }
  return found;
}

interface Columns {
  readonly columns: readonly { readonly column: number }[];
}
const firstOf = ({ columns }: Columns): number => columns[0]?.column ?? 0;
const lastOf = ({ columns }: Columns): number => columns[columns.length - 1]?.column ?? 0;

function overlaps(a: TableHeader, b: TableHeader): boolean {
  return firstOf(a) <= lastOf(b) && firstOf(b) <= lastOf(a);
}

/** So many titles and blank rows may stand between a table's sum and the next table. */
const mostBetween = 12;

/** Whether the rows above one end with a sum, titles and blank rows aside. */
function endsWithSum(sheet: SheetCells, end: number): boolean {
  for (let row = end - 1; row >= Math.max(0, end - mostBetween); row -= 1) {
    const cells = sheet.rows[row] ?? [];
    if (cells.some((cell) => isSum(textOf(cell)))) return true;
    if (cells.some((cell) => typeof cell === 'number')) return false;
  }
  return false;
}

/**
 * Whether a header repeats the table's header, as at the top of the next page. After a sum it begins another table,
 * where the lines are numbered from 1 again or not at all.
 */
function isAgain(sheet: SheetCells, { columns, row, rowCount }: TableHeader, first: TableHeader): boolean {
  const isSame =
    columns.length === first.columns.length &&
    columns.every(({ column, titles }, at) => {
      const other = first.columns[at];
      return column === other?.column && titles.join('\n') === other.titles.join('\n');
    });
  if (!isSame) return false;
  const number = columns.find(({ role }) => role === 'number')?.column;
  const beginsAnew = number === undefined || firstNumber(sheet, row + rowCount, number) === 1;
  if (!beginsAnew) return true;
  const title = titleAbove(sheet, row);
  return !endsWithSum(sheet, row) && (title === '' || (number === undefined && title === titleAbove(sheet, first.row)));
}

/** What a staffing table is called by. */
const tableTitle = /штатн\p{L}*\s+расписан|штат\p{L}*\s+кесте|(?<!\d)20\d\d\s*(г\.|год|жыл)/iu;

/** The title right above a header that says of what a table is; empty where there is none. */
function titleAbove(sheet: SheetCells, header: number): string {
  for (let row = header - 1; row >= Math.max(0, header - mostBetween); row -= 1) {
    const cells = sheet.rows[row] ?? [];
    const found = cells.map(textOf).find((text) => tableTitle.test(text));
    if (found !== undefined) return found;
    if (cells.some((cell) => typeof cell === 'number')) return '';
  }
  return '';
}

function firstNumber(sheet: SheetCells, from: number, column: number): number | undefined {
  for (let row = from; row < sheet.rows.length; row += 1) {
    const number = figureOf(readUnits(sheet.rows[row]?.[column]));
    if (number !== undefined) return number;
  }
  return undefined;
}

/**
 * Finds the staffing tables of a sheet by the words of their headers in Kazakh, Russian or English, in the order in
 * which they stand. A table ends above the next one, and before rows without figures after a blank row or a sum; its own
 * header printed again is no other table.
 */
export function recognise(sheet: SheetCells): StaffingTable[] {
  const headers = headersOf(sheet);
  const tables: StaffingTable[] = [];
  const done = new Set<TableHeader>();
  for (const header of headers) {
    if (done.has(header)) continue;
    const below = headers.filter((other) => other.row > header.row && overlaps(header, other));
    const other = below.find((one) => !isAgain(sheet, one, header));
    const to = Math.min(sheet.rows.length, other?.row ?? Infinity);
    const again = below.filter(({ row }) => row < to);
    for (const one of again) done.add(one);
    const repeated = new Set(
      again.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, at) => row + at)),
    );
    const body = { from: header.row + header.rowCount, to };
    const columns = settleColumns(sheet, header.columns, body);
    tables.push(tableOf(sheet, { row: header.row, rowCount: header.rowCount }, columns, body, repeated));
  }
  return tables;
}

function tableOf(
  sheet: SheetCells,
  header: StaffingTable['header'],
  columns: readonly TableColumn[],
  body: Body,
  repeated: ReadonlySet<number>,
): StaffingTable {
  const lines = withoutAbsurd(readLines(sheet, columns, body, repeated), columns);
  const [column, last] = [firstOf({ columns }), lastOf({ columns })];
  const area = { row: header.row, column, rowCount: header.rowCount + lines.length, columnCount: last - column + 1 };
  return { area, header, columns, lines, end: body.to, repeated };
}

/** A table under one row of titles, whose columns are known, to the end of the sheet. */
export function tableUnder(sheet: SheetCells, row: number, titled: readonly TitledColumn[]): StaffingTable {
  const body = { from: row + 1, to: sheet.rows.length };
  return tableOf(sheet, { row, rowCount: 1 }, settleColumns(sheet, titled, body), body, new Set());
}

/** A table read anew with columns to which somebody gave other roles; each role but `other` belongs to one column. */
export function withRoles(
  sheet: SheetCells,
  table: StaffingTable,
  roles: ReadonlyMap<number, ColumnRole>,
): StaffingTable {
  const given = new Set<ColumnRole>([...roles.values()].filter((role) => role !== 'other'));
  const columns = table.columns.map((one): TableColumn => {
    const role = roles.get(one.column) ?? (given.has(one.role) ? 'other' : one.role);
    return { ...one, role };
  });
  const from = table.header.row + table.header.rowCount;
  return tableOf(sheet, table.header, columns, { from, to: table.end }, table.repeated);
}

/**
 * A table without a known header, at whose columns somebody pointed: it begins with the first row that has a name and
 * units, and ends with the sheet.
 */
export function pointedTable(sheet: SheetCells, name: number, units: number): StaffingTable | undefined {
  const from = sheet.rows.findIndex(
    (_, row) =>
      /\p{L}/u.test(textOf(ownAt(sheet, row, name))) && figureOf(readUnits(ownAt(sheet, row, units))) !== undefined,
  );
  if (from < 0 || name === units) return undefined;
  const [first, last] = [Math.min(name, units), Math.max(name, units)];
  const columns = Array.from({ length: last - first + 1 }, (_, at): TableColumn => {
    const column = first + at;
    const role = column === name ? 'name' : column === units ? 'approved' : 'other';
    const title = from > 0 ? textOf(ownAt(sheet, from - 1, column)) : '';
    return { column, role, title, units: unitsTitle([title]), ...hiddenIn(sheet, column) };
  });
  return tableOf(sheet, { row: from, rowCount: 0 }, columns, { from, to: sheet.rows.length }, new Set());
}
