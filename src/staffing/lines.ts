import { isOnlyCounted } from './column-roles';
import { usualCount } from './compare';
import { countsInNames } from './counts-in-names';
import { isNumberingRow } from './header';
import { findHeadings, isNumberedUnder, type TableLine } from './headings';
import { isCategory, isPartOf, namesPost } from './line-kinds';
import { isAtMost, isSame } from './same-figure';
import { readerOf } from './row-cells';
import type { TableColumn } from './settle-columns';
import { ownAt, type Body, type SheetCells } from './sheet-cells';
import { countOf, noCounts, type LineKind, type StaffingLine } from './staffing-line';
import { withStandings } from './standings';
import { holdsCount, isNoName, readStaffingRow, type StaffingRow } from './staffing-row';
import { rowsCounted } from './sums';
import { hasFigures, withDittos, withMergedNames, withWholeNames } from './whole-names';

/** A row as it may be, or have, a heading; grades, vacancies and numbers of residents make no heading of what stands above them. */
function bodyRow({ line, kind, label, isDepartmentAlone, isStruck }: StaffingRow): TableLine {
  const isLine = !isStruck && (kind === 'position' || (kind === 'unsure' && !isNoName(line.name)));
  const isTotal = kind === 'sum' && !isPartOf(line.name);
  return {
    kind: isLine ? 'line' : isTotal ? 'sum' : 'other',
    figures: line,
    units: countOf(line),
    label,
    name: kind === 'unsure' && !isDepartmentAlone ? '' : line.name,
    salary: line.salary,
    isUnread: line.unread.some(({ role }) => role !== 'salary'),
  };
}

/** Lines without figures, whose numbers the numbers of the lines below begin with, are headings: `1.` over `1.1.`. */
function withNumberedHeadings(rows: readonly StaffingRow[]): readonly StaffingRow[] {
  let below = '';
  return rows.reduceRight<StaffingRow[]>((all, row) => {
    const { kind, label } = row;
    const isHeading = kind === 'position' && !hasFigures(row) && isNumberedUnder(below, label);
    if (label !== '') below = label;
    all.unshift(isHeading && label !== '' ? { ...row, kind: 'section' } : row);
    return all;
  }, []);
}

/** Cuts off what follows the table: rows without a figure after a blank row or a sum. */
function withoutTail(rows: readonly StaffingRow[]): readonly StaffingRow[] {
  const last = rows.reduce((found, { line }, at) => (holdsCount(line) ? at : found), -1);
  const afterLast = rows.slice(last + 1);
  const cut = afterLast.findIndex(({ kind }, at) => kind === 'blank' || (at === 0 && rows[last]?.kind === 'sum'));
  return cut < 0 ? rows : rows.slice(0, last + 1 + cut);
}

/** Rows of column numbers, as they are printed again on the next page. */
function isNumbering(sheet: SheetCells, columns: readonly TableColumn[], name: number, row: number): boolean {
  return typeof ownAt(sheet, row, name) !== 'string' && isNumberingRow(sheet, row, columns[0]?.column ?? 0);
}

/** The lines of a table's body; `repeated`: rows in which its header is printed again. */
export function readLines(
  sheet: SheetCells,
  columns: readonly TableColumn[],
  body: Body,
  repeated: ReadonlySet<number> = new Set(),
): StaffingLine[] {
  const { from, to } = body;
  const reader = readerOf(sheet, columns, body);
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, at): StaffingRow => {
    const row = readStaffingRow(sheet, columns, reader, from + at);
    const isHeader = repeated.has(from + at) || isNumbering(sheet, columns, reader.columnOf('name') ?? 0, from + at);
    return isHeader && row.kind !== 'blank'
      ? { ...row, kind: 'other', isPageEnd: true, line: { ...row.line, ...noCounts, unread: [] } }
      : row;
  });
  const whole = withNumberedHeadings(withWholeNames(withMergedNames(withoutTail(rows))));
  const kept = withStandings(withDittos(whole), (read) => {
    const kinds = kindsOf(read, columns);
    const lines = read.map(({ line }, at): StaffingLine => ({ ...line, kind: kinds[at] ?? 'other' }));
    return rowsCounted(lines, usualCount(lines));
  });
  return inDepartments(kept, kindsOf(kept, columns));
}

/** Whether a line has a number among others, and the units of those right above it, or right below it, nowhere come to its own. */
function isOneOfNumbered(rows: readonly StaffingRow[], at: number): boolean {
  const own = rows[at];
  if (own?.line.isNumbered !== true) return false;
  const units = countOf(own.line) ?? 0;
  const comesTo = (others: readonly StaffingRow[]): boolean => {
    let sum = 0;
    const reached = others.find(({ kind, line }) => {
      if (kind === 'position') sum += countOf(line) ?? 0;
      return kind === 'position' && isAtMost(units, sum);
    });
    return reached !== undefined && isSame(sum, units);
  };
  return !comesTo(rows.slice(at + 1)) && !comesTo(rows.slice(0, at).reverse());
}

/** What each row is, told by the whole table: a heading with units by the sums, a name that may be no position's by the titles. */
function kindsOf(rows: readonly StaffingRow[], columns: readonly TableColumn[]): LineKind[] {
  const bodyRows = rows.map(bodyRow);
  const headings = findHeadings(bodyRows);
  const doubtful = countsInNames(bodyRows);
  const mayBePosts = columns.some(({ role, title }) => role === 'approved' && isOnlyCounted(title));
  const isOpen = (name: string, at: number): boolean =>
    (isCategory(name) && headings.get(at) !== 'line' && !isOneOfNumbered(rows, at)) || (mayBePosts && namesPost(name));
  return rows.map((row, at): LineKind => {
    const isDoubtful = doubtful.has(at) || (row.kind === 'position' && hasFigures(row) && isOpen(row.line.name, at));
    const own = isDoubtful ? 'unsure' : row.kind;
    const told = headings.get(at) ?? 'line';
    if (told === 'line') return own;
    // A department alone that has the units of the lines below it is no position.
    return row.isDepartmentAlone ? 'section' : told;
  });
}

/** The lines with the departments that they belong to: by their own column, else by the heading above. */
function inDepartments(rows: readonly StaffingRow[], kinds: readonly LineKind[]): StaffingLine[] {
  const ends = endsOfSections(rows, kinds);
  let section = '';
  let department = '';
  return rows.map(({ line }, at): StaffingLine => {
    const kind = kinds[at] ?? 'other';
    // A department that is written once stands for the lines below it, up to the next sum or heading.
    if (line.standing.kind === 'own')
      department = kind === 'sum' || kind === 'section' ? '' : line.department || department;
    if (kind === 'section') section = line.name;
    const own = line.department || department || section;
    if (ends.has(at)) section = '';
    return { ...line, department: own, kind };
  });
}

/** The places of the sums that end what stands under a heading: the last one that adds up the lines since it, the table's last sum aside. */
function endsOfSections(rows: readonly StaffingRow[], kinds: readonly LineKind[]): ReadonlySet<number> {
  const lastLine = kinds.lastIndexOf('position');
  const ends = new Set<number>();
  let [end, sum]: [end: number | undefined, sum: number | undefined] = [undefined, undefined];
  rows.forEach(({ line }, at) => {
    const units = countOf(line) ?? 0;
    if (kinds[at] === 'section') {
      if (end !== undefined) ends.add(end);
      [end, sum] = [undefined, 0];
    } else if (sum !== undefined && kinds[at] === 'position') sum += units;
    else if (kinds[at] === 'sum' && at < lastLine && units > 0 && isSame(units, sum ?? 0)) end = at;
  });
  return end === undefined ? ends : ends.add(end);
}
