import type { ColumnRole } from './column-roles';
import type { TableHeader } from './header';
import { isSum } from './line-kinds';
import { isBlankCell, mergedAt, numberOf, shownAt, textOf, type SheetCells } from './sheet-cells';

/** `sum`: a total or subtotal. `other`: something that is none of these, as a line of signatures. */
export type LineKind = 'position' | 'section' | 'sum' | 'blank' | 'other';

/** A row of a staffing table. Units and money are undefined where their column is absent or holds no number. */
export interface StaffingLine {
  /** The row on the sheet, counted from 0. */
  readonly row: number;
  readonly kind: LineKind;
  /** As written, on one line. */
  readonly name: string;
  readonly approved: number | undefined;
  readonly occupied: number | undefined;
  readonly vacant: number | undefined;
  readonly actual: number | undefined;
  /** A month's salary for one unit, and a month's fund for the line. */
  readonly salary: number | undefined;
  readonly fund: number | undefined;
  readonly reason: string;
  readonly isHidden: boolean;
}

interface Row {
  readonly line: Omit<StaffingLine, 'kind'>;
  readonly kind: LineKind;
  /** Whether the row has a number of its own in the table. */
  readonly isNumbered: boolean;
}

const countOf = ({ approved, actual, occupied, vacant }: Omit<StaffingLine, 'kind'>): number | undefined =>
  approved ?? actual ?? occupied ?? vacant;

function columnOf({ columns }: TableHeader, role: ColumnRole): number | undefined {
  return columns.find((one) => one.role === role)?.column;
}

/** Whether a name stands in merged cells that go over other columns of the table, as headings of sections do. */
function isSpread(sheet: SheetCells, row: number, column: number | undefined): boolean {
  const area = column === undefined ? undefined : mergedAt(sheet, row, column);
  return area !== undefined && area.columnSpan > 1;
}

function readRow(sheet: SheetCells, header: TableHeader, row: number): Row {
  const shown = header.columns.map(({ column }) => shownAt(sheet, row, column));
  const column = (role: ColumnRole): number | undefined => columnOf(header, role);
  const cell = (role: ColumnRole) => sheet.rows[row]?.[column(role) ?? -1];
  const name = textOf(shownAt(sheet, row, column('name') ?? -1));
  const line = {
    row,
    name: name || (shown.map(textOf).find((text) => text !== '') ?? ''),
    approved: numberOf(cell('approved')),
    occupied: numberOf(cell('occupied')),
    vacant: numberOf(cell('vacant')),
    actual: numberOf(cell('actual')),
    salary: numberOf(cell('salary')),
    fund: numberOf(cell('fund')),
    reason: textOf(cell('reason')),
    isHidden: sheet.hiddenRows?.[row] === true,
  };
  const isNumbered = numberOf(cell('number')) !== undefined;
  const hasFigure = countOf(line) !== undefined || line.salary !== undefined || line.fund !== undefined;
  const counts = (['approved', 'occupied', 'vacant', 'actual'] as const).map(cell);
  const hasWordsForFigures = counts.some((one) => !isBlankCell(one) && numberOf(one) === undefined);
  const labels = header.columns.flatMap(({ role }, at) => (role === 'reason' ? [] : textOf(shown[at])));
  const kind = ((): LineKind => {
    if (shown.every(isBlankCell)) return 'blank';
    if (labels.some(isSum)) return 'sum';
    if (name === '') return hasFigure || line.name === '' ? 'other' : 'section';
    if (hasFigure || isNumbered) return isSpread(sheet, row, column('name')) && !hasFigure ? 'section' : 'position';
    return hasWordsForFigures && !isSpread(sheet, row, column('name')) ? 'other' : 'section';
  })();
  return { line, kind, isNumbered };
}

/** The units of the numbered positions that follow a row without a break. */
function sumBelow(rows: readonly Row[], at: number): number | undefined {
  const next = rows.slice(at + 1);
  const end = next.findIndex(({ kind, isNumbered }) => kind !== 'position' || !isNumbered);
  const group = end < 0 ? next : next.slice(0, end);
  return group.length < 2 ? undefined : group.reduce((sum, { line }) => sum + (countOf(line) ?? 0), 0);
}

/** Where positions are numbered, a row without a number that holds the sum of those below it is their heading. */
function kindOf(rows: readonly Row[], row: Row, at: number): LineKind {
  if (row.kind !== 'position' || row.isNumbered) return row.kind;
  const sum = sumBelow(rows, at);
  const own = countOf(row.line);
  return sum !== undefined && own !== undefined && Math.abs(sum - own) < 1e-6 ? 'section' : 'position';
}

/** Cuts off what follows the table: rows without a figure after a blank row or a sum. */
function withoutTail(rows: readonly Row[]): readonly Row[] {
  const last = rows.reduce((found, { line }, at) => (countOf(line) === undefined ? found : at), -1);
  const afterLast = rows.slice(last + 1);
  const cut = afterLast.findIndex(({ kind }, at) => kind === 'blank' || (at === 0 && rows[last]?.kind === 'sum'));
  return cut < 0 ? rows : rows.slice(0, last + 1 + cut);
}

/** The lines of a table from under its header to a row of the sheet that is no longer part of it. */
export function readLines(sheet: SheetCells, header: TableHeader, end: number): StaffingLine[] {
  const from = header.row + header.rowCount;
  const rows = Array.from({ length: Math.max(0, end - from) }, (_, at) => readRow(sheet, header, from + at));
  const kept = withoutTail(rows);
  return kept.map((row, at) => ({ ...row.line, kind: kindOf(kept, row, at) }));
}
