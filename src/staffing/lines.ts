import { Remembered } from '../engine/remembered';
import { isCount, isCountOfOthers, isOnlyCounted, roleOf, type ColumnRole, type CountRole } from './column-roles';
import { countsInNames } from './counts-in-names';
import { isNumberingRow } from './header';
import { findHeadings, isNumberedUnder, linesBelow, type TableLine } from './headings';
import {
  actingIn,
  isCategory,
  isDepartment,
  isNote,
  isPageNumber,
  isPartOf,
  isRemark,
  isSum,
  namesPost,
  outsideIn,
  substituteIn,
  tellsAgain,
  withoutPartWords,
} from './line-kinds';
import { isSame } from './same-figure';
import { figureOf, readMoney, readUnits, type Reading } from './read-cell';
import { labelOf, readerOf, type Reader } from './row-cells';
import type { TableColumn } from './settle-columns';
import {
  isBlankCell,
  mergedAt,
  ownAt,
  shownAt,
  textOf,
  type Body,
  type CellValue,
  type MergedArea,
  type SheetCells,
} from './sheet-cells';
import {
  countOf,
  holdsFigures,
  type UnitCounts,
  type LineKind,
  type StaffingLine,
  type Standing,
  type UnreadCell,
} from './staffing-line';
import { wordsOf } from './words';
import { withDittos, withMergedNames, withWholeNames, type NameRow } from './whole-names';

interface Row extends NameRow {
  /** Whether it names a department in the column of departments and no position. */
  readonly isDepartmentAlone: boolean;
  /** What a word beside its name says that its units are: `утверждено`, `вакантно`. */
  readonly counts: CountRole | undefined;
  /** Words that say that somebody holds the position for another, or that it is not of the staff; empty where there are none. */
  readonly substitute: string;
  readonly outside: string;
  /** Whether its name is struck out. */
  readonly isStruck: boolean;
}

/** Whether the merged cells of a name go over other columns of the table. */
const isSpread = (area: MergedArea | undefined): boolean => area !== undefined && area.columnSpan > 1;

/** Words that stand in for a figure hold one all the same, or an error of Excel's; a line of signatures does not. */
const holdsUnits = ({ role, written }: UnreadCell): boolean =>
  role !== 'salary' && /\d|^#/u.test(written) && !telephone.test(written);
const telephone = /\d[-–]\d+[-–]\d/u;

/** What a line holds in columns of which nobody knows yet which one counts its units; nothing where one has what is approved. */
function unclearIn(sheet: SheetCells, columns: readonly TableColumn[], row: number): UnreadCell[] {
  if (columns.some(({ role }) => role === 'approved')) return [];
  const cells = columns.flatMap(({ role, column }) => {
    const cell = role === 'unclear' ? ownAt(sheet, row, column) : null;
    return isBlankCell(cell) ? [] : { column, written: String(cell) };
  });
  const [first] = cells;
  if (first === undefined) return [];
  return [{ column: first.column, role: 'approved', written: cells.map(({ written }) => written).join(' | ') }];
}

/** Whether what stands in the place of a name is of no position by itself: a grade, a vacancy, a number of residents. */
const isNoName = (name: string): boolean => noNames.of(name, () => isRemark(name) || isCountOfOthers(name));
const noNames = new Remembered<boolean>();

/** A row's cells of units and salary, as they were read. */
type FiguresRead = readonly (readonly [role: UnreadCell['role'], one: Reading])[];

/** The cells of units and salary that hold something else than a figure. */
const notReadIn = (read: FiguresRead, columnOf: Reader['columnOf']): UnreadCell[] =>
  read.flatMap(([role, one]): UnreadCell[] => {
    if (one.kind !== 'not-read') return [];
    const { kind: _, ...cellRead } = one;
    return [{ column: columnOf(role) ?? -1, role, ...cellRead }];
  });

/** What a row shows and holds, by which its kind is told. */
interface RowSeen {
  readonly shown: readonly CellValue[];
  readonly line: Omit<StaffingLine, 'kind'>;
  /** What stands in the column of names; the name of a line may stand in another one. */
  readonly name: string;
  readonly label: string;
  /** The texts among which a word for a sum is looked for. */
  readonly texts: readonly string[];
  readonly isOverColumns: boolean;
}

/** Whether a line has units, be they read or not. */
const holdsCount = (line: Omit<StaffingLine, 'kind'>): boolean =>
  countOf(line) !== undefined || line.unread.some(holdsUnits);

/** The kind of a row without figures, which may be a heading. */
const headingKind = (name: string): LineKind =>
  name === '' || isPageNumber(name) || isNote(name) ? 'other' : 'section';

function kindOf({ shown, line, name, label, texts, isOverColumns }: RowSeen): LineKind {
  const hasUnits = holdsCount(line);
  const hasMoney = line.salary !== undefined || line.fund !== undefined;
  if (shown.every(isBlankCell)) return 'blank';
  if (texts.some(isSum)) return 'sum';
  if (hasUnits && isRemark(label)) return 'unsure';
  if (name === '' || isNoName(name)) return hasUnits ? 'unsure' : hasMoney ? 'other' : headingKind(line.name);
  if (hasUnits || hasMoney) return 'position';
  return !isOverColumns && (line.isNumbered || line.unread.length > 0) ? 'position' : headingKind(line.name);
}

function readRow(sheet: SheetCells, columns: readonly TableColumn[], reader: Reader, row: number): Row {
  const { columnOf } = reader;
  const shown = columns.map(({ column }) => shownAt(sheet, row, column));
  const cell = (role: ColumnRole) => ownAt(sheet, row, columnOf(role) ?? -1);
  const name = reader.nameIn(row);
  const read = [...reader.figuresIn].map(([role, figureIn]) => [role, figureIn(row)] as const);
  const figures: Readonly<Partial<Record<CountRole | 'salary', number>>> = Object.fromEntries(
    read.map(([role, one]) => [role, figureOf(one)]),
  );
  const label = labelOf(cell('number'));
  const line = {
    row,
    name: name || textOf(shown.find((one) => textOf(one) !== '' && figureOf(readUnits(one)) === undefined)),
    otherName: reader.otherNameIn(row),
    department: textOf(shownAt(sheet, row, columnOf('department') ?? -1)),
    approved: figures.approved,
    occupied: figures.occupied,
    vacant: figures.vacant,
    actual: figures.actual,
    salary: figures.salary,
    fund: figureOf(readMoney(cell('fund'))),
    unread: [...notReadIn(read, columnOf), ...unclearIn(sheet, columns, row)],
    reason: textOf(cell('reason')),
    isHidden: sheet.hiddenRows?.[row] === true,
    isNumbered: /^\d/u.test(label),
    // `вак.` in the place of a number: once more what stands above.
    standing: isRemark(label) ? partOf('') : own,
  };
  const texts = columns.flatMap(({ role }, at) => (role === 'reason' ? [] : textOf(shown[at])));
  const area = mergedAt(sheet, row, columnOf('name') ?? -1);
  const isOverColumns = isSpread(area);
  const isDepartmentAlone = name === '' && label === '' && textOf(cell('department')) !== '';
  const said = (wordsIn: (text: string) => string): string =>
    shown.map((one) => wordsIn(textOf(one))).find((one) => one !== '') ?? '';
  return {
    line,
    kind: kindOf({ shown, line, name, label, texts, isOverColumns }),
    label,
    isDepartmentAlone,
    isSpread: isOverColumns,
    nameArea: area,
    isStruck: name !== '' && reader.isStruck(row),
    counts: countsIn(columns, shown),
    substitute: said(substituteIn),
    outside: said(outsideIn),
  };
}

/** What a cell of a row says that the row's units are. */
function countsIn(columns: readonly TableColumn[], shown: readonly CellValue[]): CountRole | undefined {
  const said = columns.map(({ role }, at) => (role === 'other' ? roleOf(textOf(shown[at])) : undefined));
  return said.find((one) => isCount(one));
}

const own: Standing = { kind: 'own' };
const partOf = (of: string): Standing => ({ kind: 'part', of });

const noFigures: UnitCounts = { approved: undefined, occupied: undefined, vacant: undefined, actual: undefined };

/** A row as it may be, or have, a heading; grades, vacancies and numbers of residents make no heading of what stands above them. */
function bodyRow({ line, kind, label, isDepartmentAlone, isStruck }: Row): TableLine {
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

const hasFigures = ({ line }: Row): boolean => holdsFigures(line);

/** What stands above, of which lines may be parts: a numbered line, or a sum of the lines above it. */
class Above {
  units: number | undefined;
  #all = 0;
  #sinceSum = 0;

  add({ kind, line }: Row): void {
    const units = countOf(line);
    this.units = undefined;
    if (kind === 'position') {
      if (line.isNumbered) this.units = units;
      this.#all += units ?? 0;
      this.#sinceSum += units ?? 0;
    } else if (kind === 'sum' && units !== undefined) {
      // A sum that is not of the lines above it has its lines below.
      if (units > 0 && [this.#all, this.#sinceSum].some((sum) => isSame(sum, units))) this.units = units;
      this.#sinceSum = 0;
    }
  }
}

const asPart = (row: Row, name: string, of: string): Row => ({
  ...row,
  kind: 'unsure',
  line: { ...row.line, name, standing: partOf(of) },
});

/** Whether a line that says that it is a part has a name of its own, right below a position that has as many units or more. */
function isPartOfPosition(name: string, units: number, position: number | undefined): boolean {
  return name !== '' && units > 0 && position !== undefined && units <= position + 1e-6;
}

/** Lines of grades and vacancies are parts of the position above them. */
function withRemarks(rows: readonly Row[]): readonly Row[] {
  let position = '';
  return rows.map((row) => {
    const { kind, line } = row;
    if (kind === 'unsure' && isRemark(line.name) && position !== '') return asPart(row, line.name, position);
    if (kind !== 'blank' && kind !== 'unsure') position = kind === 'sum' ? '' : line.name;
    return row;
  });
}

/**
 * Lines without a number after "of which", as long as they come to no more than what they are parts of, may tell once more what
 * stands above.
 */
function withParts(rows: readonly Row[]): readonly Row[] {
  const above = new Above();
  let left: number | undefined;
  let part = '';
  let position: number | undefined;
  return rows.map((row): Row => {
    const { kind, line, label } = row;
    const units = countOf(line) ?? 0;
    if (kind === 'blank' || (line.standing.kind === 'part' && isRemark(line.name))) return row;
    if (kind === 'sum' && isPartOf(line.name)) {
      const of = left ?? above.units;
      left = of === undefined ? undefined : of - units;
      part = line.name;
      const name = withoutPartWords(line.name);
      if (!isPartOfPosition(name, units, position)) return row;
      part = line.name.slice(0, line.name.length - name.length).trim();
      return asPart(row, name, part);
    }
    position = kind === 'position' ? countOf(line) : undefined;
    if (kind === 'position' && label === '' && left !== undefined && units <= left + 1e-6) {
      left -= units;
      return asPart(row, line.name, part);
    }
    left = undefined;
    above.add(row);
    return row;
  });
}

/** A dash before a name, where parts of the line above are listed. */
const dashed = /^\s*[-–—•]\s*\p{L}/u;

/** Lines with dashes below a numbered position are parts of it, as long as they come to no more than it has. */
function withDashes(rows: readonly Row[]): readonly Row[] {
  let [name, left] = ['', 0];
  return rows.map((row) => {
    const { kind, line, label } = row;
    const units = countOf(line) ?? 0;
    if (kind === 'blank') return row;
    if (kind === 'position' && label === '' && left > 0 && units <= left + 1e-6 && dashed.test(line.name)) {
      left -= units;
      return asPart(row, line.name, name);
    }
    const isWhole = kind === 'position' && line.isNumbered && !isDepartment(line.name);
    [name, left] = isWhole ? [line.name, units] : ['', 0];
    return row;
  });
}

/** Lines without numbers right below a numbered position may be what it has, where they come to its units together. */
function withUnnumbered(rows: readonly Row[]): readonly Row[] {
  const found = [...rows];
  rows.forEach(({ kind, line }, at) => {
    if (kind !== 'position' || !line.isNumbered || isDepartment(line.name) || line.name.endsWith(':')) return;
    const ends = (row: Row): boolean => row.kind !== 'position' || row.label !== '' || row.line.name === line.name;
    const { below, sum } = linesBelow(rows, at, ends, (row) => countOf(row.line));
    if (below.length < 2 || below.some((row) => !countOf(row.line)) || !isSame(sum, countOf(line) ?? 0)) return;
    below.forEach((row, more) => (found[at + 1 + more] = asPart(row, row.line.name, line.name)));
  });
  return found;
}

/** Lines of what is occupied or vacant below the line of what is approved of the same position are parts of it. */
function withCounts(rows: readonly Row[]): readonly Row[] {
  let approved = '';
  return rows.map((row) => {
    const { kind, line, counts } = row;
    if (kind !== 'position' || line.name !== approved) approved = '';
    if (kind === 'position' && counts === 'approved') approved = line.name;
    return approved !== '' && counts !== 'approved' && counts !== undefined ? asPart(row, line.name, approved) : row;
  });
}

/** A name without what stands in brackets. */
const withoutBrackets = (name: string): string => name.replace(/\s*\([^()]*\)/gu, '').trim();

/** How the words of a name begin, whatever their endings: “директора” as “директор”. */
const stemsOf = (name: string): string =>
  wordsOf(withoutBrackets(name))
    .map((word) => word.slice(0, 5))
    .join(' ');

/**
 * Lines of who holds a position for another are parts of it, where the table has another line of it; lines that say that they are
 * not of the staff may be none.
 */
function withSubstitutes(rows: readonly Row[]): readonly Row[] {
  const own = rows.flatMap(({ kind, line, substitute }) =>
    kind === 'position' && substitute === '' ? withoutBrackets(line.name) : [],
  );
  const held = new Set(own);
  const stems = new Set(own.map(stemsOf));
  return rows.map((row) => {
    const { kind, line, substitute, outside } = row;
    if (kind !== 'position' || !hasFigures(row)) return row;
    if (outside !== '') return asPart(row, line.name, outside);
    if (substitute !== '' && held.has(withoutBrackets(line.name))) return asPart(row, line.name, substitute);
    const acts = actingIn(line.name);
    return acts !== '' && stems.has(stemsOf(line.name.replace(acts, ''))) ? asPart(row, line.name, acts) : row;
  });
}

/** Lines whose names are struck out may be none; their headings and sums are none. */
function withStruck(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => {
    const { kind, line, isStruck } = row;
    if (!isStruck || kind === 'blank') return row;
    const isLine = (kind === 'position' || kind === 'unsure') && hasFigures(row);
    return isLine
      ? { ...row, kind: 'unsure', line: { ...line, standing: { kind: 'struck' } } }
      : { ...row, kind: 'other', line: { ...line, ...noFigures, name: '' } };
  });
}

/** Lines without figures, whose numbers the numbers of the lines below begin with, are headings: `1.` over `1.1.`. */
function withNumberedHeadings(rows: readonly Row[]): readonly Row[] {
  let below = '';
  return rows.reduceRight<Row[]>((all, row) => {
    const { kind, label } = row;
    const isHeading = kind === 'position' && !hasFigures(row) && isNumberedUnder(below, label);
    if (label !== '') below = label;
    all.unshift(isHeading && label !== '' ? { ...row, kind: 'section' } : row);
    return all;
  }, []);
}

/** Lines under a heading as “Свод по должностям” tell once more what stands above. */
function withSummaries(rows: readonly Row[]): readonly Row[] {
  let heading = '';
  return rows.map((row) => {
    if (row.kind === 'section') heading = tellsAgain(row.line.name) ? row.line.name : '';
    return row.kind === 'position' && heading !== '' ? asPart(row, row.line.name, heading) : row;
  });
}

/** Cuts off what follows the table: rows without a figure after a blank row or a sum. */
function withoutTail(rows: readonly Row[]): readonly Row[] {
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
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, at): Row => {
    const row = readRow(sheet, columns, reader, from + at);
    const isHeader = repeated.has(from + at) || isNumbering(sheet, columns, reader.columnOf('name') ?? 0, from + at);
    return isHeader && row.kind !== 'blank'
      ? { ...row, kind: 'other', line: { ...row.line, ...noFigures, unread: [] } }
      : row;
  });
  const whole = withNumberedHeadings(withWholeNames(withMergedNames(withoutTail(rows))));
  const told = withDashes(withParts(withRemarks(withDittos(whole))));
  const kept = withStruck(withSubstitutes(withSummaries(withCounts(withUnnumbered(told)))));
  const bodyRows = kept.map(bodyRow);
  const headings = findHeadings(bodyRows);
  const doubtful = countsInNames(bodyRows);
  const mayBePosts = columns.some(({ role, title }) => role === 'approved' && isOnlyCounted(title));
  const isOpen = (name: string): boolean => isCategory(name) || (mayBePosts && namesPost(name));
  const kinds = kept.map((row, at): LineKind => {
    const isDoubtful = doubtful.has(at) || (row.kind === 'position' && hasFigures(row) && isOpen(row.line.name));
    const settled = headings.get(at) ?? (isDoubtful ? 'unsure' : row.kind);
    // A department alone that has the units of the lines below it is no position.
    return headings.has(at) && row.isDepartmentAlone ? 'section' : settled;
  });
  const ends = endsOfSections(kept, kinds);
  let section = '';
  let department = '';
  return kept.map(({ line }, at): StaffingLine => {
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
function endsOfSections(rows: readonly Row[], kinds: readonly LineKind[]): ReadonlySet<number> {
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
