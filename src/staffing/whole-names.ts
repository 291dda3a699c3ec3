import { isDepartment } from './line-kinds';
import { beginsInCapitals, endsOpen, joined, joint, lacksNoun } from './name-cells';
import type { MergedArea } from './sheet-cells';
import { holdsFigures, type LineKind, type StaffingLine } from './staffing-line';

/** A row of a table's body, as far as it tells whether its name is whole. */
export interface NameRow {
  readonly line: Omit<StaffingLine, 'kind'>;
  readonly kind: LineKind;
  /** What stands in the column of numbers. */
  readonly label: string;
  /** Whether its name goes over other columns of the table, as headings of sections do. */
  readonly isSpread: boolean;
  /** The merged cells that its name stands in. */
  readonly nameArea: MergedArea | undefined;
}

/** Whether a row has units or money, or cells of them that could not be read. */
export const hasFigures = ({ line }: NameRow): boolean => holdsFigures(line);

/**
 * Of rows whose one name stands in merged cells, those without a number and figures are none: the name stands once. Where none
 * of them has any, the first one counts.
 */
export function withMergedNames<Row extends NameRow>(rows: readonly Row[]): readonly Row[] {
  const counted = new Set<MergedArea>();
  const isCounted = (row: Row): boolean => hasFigures(row) || row.label !== '';
  for (const row of rows) if (row.nameArea !== undefined && isCounted(row)) counted.add(row.nameArea);
  return rows.map((row) => {
    const { nameArea, line } = row;
    if (nameArea === undefined || isCounted(row)) return row;
    const isFirst = !counted.has(nameArea);
    counted.add(nameArea);
    return isFirst ? row : { ...row, kind: 'blank', line: { ...line, name: '' } };
  });
}

/** No name is split over more rows. */
const mostRowsOfName = 6;
/** More blank rows, numbers and titles do not stand between two pages. */
const mostRowsOfPageEnd = 8;
const [endsInJoint, beginsOpen] = [new RegExp(`(?:\\p{L}-|\\s${joint})$`, 'iu'), new RegExp(`^${joint}\\s`, 'u')];

/** Whether rows may hold one name: only one of them has figures, one a number, and none is a sum. */
function mayBeOne(run: readonly NameRow[], next: NameRow): boolean {
  const all = [...run, next];
  const most = (isAsked: (row: NameRow) => boolean): boolean => all.filter(isAsked).length <= 1;
  return (
    !next.isSpread &&
    all.every(({ kind, line }) => kind !== 'sum' && kind !== 'other' && line.name !== '') &&
    most(hasFigures) &&
    most(({ label }) => label !== '')
  );
}

/** Whether a name whose rows so far are given goes on in the next row. */
function goesOn(run: readonly NameRow[], next: NameRow): boolean {
  const [first, last] = [run[0], run[run.length - 1]];
  return first !== undefined && last !== undefined && mayBeOne(run, next) && isRest(run, first, last.line.name, next);
}

function isRest(
  run: readonly NameRow[],
  { line: { name: first, isNumbered } }: NameRow,
  before: string,
  next: NameRow,
): boolean {
  const { name } = next.line;
  const isSmall = /^\p{Ll}/u.test(name);
  if (beginsInCapitals.test(name) || (isSmall && (endsOpen.test(before) || beginsOpen.test(name)))) return true;
  if (next.label !== '' || isDepartment(first) || isDepartment(name)) return false;
  if (endsInJoint.test(before)) return /^\p{L}/u.test(name);
  // Where names begin with a capital letter, what begins with none is no heading.
  if (run.some(hasFigures)) return /^\p{Lu}/u.test(first) && (isSmall || name.startsWith('('));
  return isNumbered && isSmall;
}

/** Whether a row may stand between two pages: nothing, the number of a page, the header printed again. */
const isOfPageEnd = (row: NameRow): boolean => row.kind === 'blank' || (row.kind === 'other' && !hasFigures(row));

/** Whether a name that is not whole, whose rows so far are given, goes on behind the end of a page. */
function goesOnBehind(run: readonly NameRow[], next: NameRow): boolean {
  const [first, last] = [run[0], run[run.length - 1]];
  if (first === undefined || last === undefined || !mayBeOne(run, next) || next.label !== '') return false;
  const { name } = next.line;
  if (endsOpen.test(last.line.name)) return /^[\p{L}(]/u.test(name);
  const isLine = first.label !== '' || run.some(hasFigures);
  const isRestOfLine = lacksNoun(last.line.name) || (hasFigures(next) && /^\p{Ll}/u.test(name));
  return isLine && isRestOfLine && /^[\p{L}(]/u.test(name) && !isDepartment(name);
}

/** The place of the next row with something behind the end of a page. */
function placeBehind(rows: readonly NameRow[], from: number): number {
  const found = rows.slice(from, from + mostRowsOfPageEnd).findIndex((row) => !isOfPageEnd(row));
  return found < 0 ? rows.length : from + found;
}

/** The rows over which a name is split, from one on; that row alone where none of them or several have its figures. */
function nameRun<Row extends NameRow>(rows: readonly Row[], at: number): readonly Row[] {
  const run = rows.slice(at, at + 1);
  let to = at + 1;
  for (;;) {
    const behind = placeBehind(rows, to);
    const next = rows[behind];
    const isRestOfName = behind === to ? goesOn : goesOnBehind;
    if (next === undefined || run.length >= mostRowsOfName || !isRestOfName(run, next)) break;
    run.push(next);
    to = behind + 1;
  }
  return run.filter(hasFigures).length === 1 ? rows.slice(at, to) : rows.slice(at, at + 1);
}

/** Joins names that are split over several rows; the line is where its figures are. */
export function withWholeNames<Row extends NameRow>(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = [];
  while (whole.length < rows.length) {
    const run = nameRun(rows, whole.length);
    const named = run.filter((row) => run.length === 1 || !isOfPageEnd(row));
    const name = named.map(({ line }) => line.name).reduce(joined);
    const { label, line } = named.find((row) => row.label !== '') ?? { label: '', line: { isNumbered: false } };
    for (const row of run)
      if (!named.includes(row) || run.length === 1) whole.push(row);
      else if (hasFigures(row))
        whole.push({ ...row, kind: 'position', label, line: { ...row.line, name, isNumbered: line.isNumbered } });
      else whole.push({ ...row, kind: 'other', line: { ...row.line, name: '' } });
  }
  return whole;
}

/** Marks and words that stand for the name above: `-//-`, `"`, `то же`. */
const ditto = /^[\s–—.-]*(?:\/\/|["“”„«»〃]|''|то\s*же|сол\s+сияқты)[\s"“”„«»'/–—.-]*$/iu;

/** Gives names for which marks stand. */
export function withDittos<Row extends NameRow>(rows: readonly Row[]): readonly Row[] {
  let name = '';
  return rows.map((row) => {
    const isDitto = row.kind === 'position' && name !== '' && ditto.test(row.line.name);
    if (!isDitto) name = row.kind === 'position' ? row.line.name : '';
    return isDitto ? { ...row, line: { ...row.line, name } } : row;
  });
}
