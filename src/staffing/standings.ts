import { withoutKazakhLetters } from '../engine/names/name-words';
import { linesBelow } from './headings';
import { actingIn, putsIn, isDepartment, isPartOf, isRemark, tellsAgain, withoutPartWords } from './line-kinds';
import { linesAgain } from './lines-again';
import { isAtMost, isSame } from './same-figure';
import { countOf, noCounts } from './staffing-line';
import { partOf, type StaffingRow } from './staffing-row';
import { hasFigures } from './whole-names';
import { wordsOf } from './words';

/** What stands above, of which lines may be parts: a numbered line, or a sum of the lines above it. */
class Above {
  units: number | undefined;
  #all = 0;
  #sinceSum = 0;

  add({ kind, line }: StaffingRow): void {
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

const asPart = (row: StaffingRow, name: string, of: string): StaffingRow => ({
  ...row,
  kind: 'unsure',
  line: { ...row.line, name, standing: partOf(of) },
});

/** Whether a line that says that it is a part has a name of its own, right below a position that has as many units or more. */
function isPartOfPosition(name: string, units: number, position: number | undefined): boolean {
  return name !== '' && units > 0 && position !== undefined && isAtMost(units, position);
}

/** Lines of grades and vacancies are parts of the position above them. */
function withRemarks(rows: readonly StaffingRow[]): readonly StaffingRow[] {
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
function withParts(rows: readonly StaffingRow[]): readonly StaffingRow[] {
  const above = new Above();
  let left: number | undefined;
  let part = '';
  let position: number | undefined;
  return rows.map((row): StaffingRow => {
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
    if (kind === 'position' && label === '' && left !== undefined && isAtMost(units, left)) {
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
function withDashes(rows: readonly StaffingRow[]): readonly StaffingRow[] {
  let [name, left] = ['', 0];
  return rows.map((row) => {
    const { kind, line, label } = row;
    const units = countOf(line) ?? 0;
    if (kind === 'blank') return row;
    if (kind === 'position' && label === '' && left > 0 && isAtMost(units, left) && dashed.test(line.name)) {
      left -= units;
      return asPart(row, line.name, name);
    }
    const isWhole = kind === 'position' && line.isNumbered && !isDepartment(line.name);
    [name, left] = isWhole ? [line.name, units] : ['', 0];
    return row;
  });
}

/** Lines without numbers right below a numbered position may be what it has, where they come to its units together. */
function withUnnumbered(rows: readonly StaffingRow[]): readonly StaffingRow[] {
  const found = [...rows];
  rows.forEach(({ kind, line }, at) => {
    if (kind !== 'position' || !line.isNumbered || isDepartment(line.name) || line.name.endsWith(':')) return;
    const ends = (row: StaffingRow): boolean =>
      row.kind !== 'position' || row.label !== '' || row.line.name === line.name;
    const { below, sum } = linesBelow(rows, at, ends, (row) => countOf(row.line));
    if (below.length < 2 || below.some((row) => !countOf(row.line)) || !isSame(sum, countOf(line) ?? 0)) return;
    below.forEach((row, more) => (found[at + 1 + more] = asPart(row, row.line.name, line.name)));
  });
  return found;
}

/** Lines of what is occupied or vacant below the line of what is approved of the same position are parts of it. */
function withCounts(rows: readonly StaffingRow[]): readonly StaffingRow[] {
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
const stemsOf = (name: string): readonly string[] =>
  wordsOf(withoutBrackets(name)).map((word) => withoutKazakhLetters(word).slice(0, 5));

/** Whether names have the same words, be they shortened: “зам. директора по соц. работе”. */
function areSameStems(stems: readonly string[], others: readonly string[]): boolean {
  const isShort = (one: string, other: string): boolean => one === other || (one.length > 2 && other.startsWith(one));
  return (
    stems.length === others.length &&
    stems.every((one, at) => isShort(one, others[at] ?? '') || isShort(others[at] ?? '', one))
  );
}

/**
 * Lines of who holds a position for another are parts of it, where the table has another line of it; lines that say that they are
 * not of the staff may be none.
 */
function withSubstitutes(rows: readonly StaffingRow[]): readonly StaffingRow[] {
  const own = rows.flatMap(({ kind, line, substitute }) =>
    kind === 'position' && substitute === '' ? withoutBrackets(line.name) : [],
  );
  const held = new Set(own);
  const named = [...held].map(stemsOf);
  return rows.map((row) => {
    const { kind, line, substitute, outside } = row;
    if (kind !== 'position' || !hasFigures(row)) return row;
    if (outside !== '' && countOf(line) !== 0) return asPart(row, line.name, outside);
    if (substitute !== '' && held.has(withoutBrackets(line.name))) return asPart(row, line.name, substitute);
    const acts = actingIn(line.name);
    const stems = acts === '' ? [] : stemsOf(line.name.replace(acts, ''));
    return acts !== '' && named.some((one) => areSameStems(one, stems)) ? asPart(row, line.name, acts) : row;
  });
}

/** Lines whose names are struck out may be none; their headings and sums are none. */
function withStruck(rows: readonly StaffingRow[]): readonly StaffingRow[] {
  return rows.map((row) => {
    const { kind, line, isStruck } = row;
    if (!isStruck || kind === 'blank') return row;
    const isLine = (kind === 'position' || kind === 'unsure') && hasFigures(row);
    return isLine
      ? { ...row, kind: 'unsure', line: { ...line, standing: { kind: 'struck' } } }
      : { ...row, kind: 'other', line: { ...line, ...noCounts, name: '' } };
  });
}

/** Whether a sum of the table adds up two rows and what stands between them, as they were read; their places on the sheet. */
type Counted = (rows: readonly StaffingRow[]) => (from: number, to: number) => boolean;

/**
 * Lines under a heading as “Свод по должностям”, or below a sum under one as “Ввести:”, may tell once more what stands above; those
 * that are put in are not where a sum counts them beside what stands above.
 */
function withSummaries(rows: readonly StaffingRow[], counted: Counted): readonly StaffingRow[] {
  let [heading, put] = ['', -1];
  let hasSum = false;
  let above = -1;
  const places = rows.map(({ kind, line }) => {
    if (kind === 'sum') hasSum = true;
    if (kind === 'position') above = line.row;
    if (kind === 'section') {
      put = !tellsAgain(line.name) && hasSum && putsIn(line.name) ? above : -1;
      heading = put >= 0 || tellsAgain(line.name) ? line.name : '';
    }
    return kind === 'position' ? { heading, put } : { heading: '', put };
  });
  const isCounted = places.some((one) => one.heading !== '' && one.put >= 0) ? counted(rows) : undefined;
  return rows.map((row, at) => {
    const place = places[at];
    if (place === undefined || place.heading === '') return row;
    const isOfTable = place.put >= 0 && isCounted?.(place.put, row.line.row) === true;
    return isOfTable ? row : asPart(row, row.line.name, place.heading);
  });
}

/** The words of a heading without those that say that it goes on. */
const headingOf = (name: string): string =>
  wordsOf(name)
    .filter((word) => !/^(?:продолжени|жалғас)/u.test(word))
    .join(' ');

/** What each row stands under: its heading, its department, the sum above it. */
function standUnder(rows: readonly StaffingRow[]): readonly string[] {
  let [heading, department, sums] = ['', '', 0];
  return rows.map(({ kind, line }) => {
    if (kind === 'sum') sums += 1;
    const isHeading = kind === 'section' || (kind === 'position' && !line.isNumbered && isDepartment(line.name));
    if (isHeading) heading = headingOf(line.name);
    department = kind === 'sum' || kind === 'section' ? '' : line.department || department;
    return [heading, department, sums].join('\n');
  });
}

/** Lines that a page begins with as the page before it ends are the same lines, unless a sum counts both. */
function withLinesAgain(rows: readonly StaffingRow[], counted: Counted): readonly StaffingRow[] {
  const under = standUnder(rows);
  const again = linesAgain(
    rows.map(({ kind, line, label, isPageEnd }, at) => ({
      kind: kind === 'position' && line.isNumbered ? 'line' : isPageEnd ? 'page' : 'other',
      text: [label, line.name, countOf(line), under[at]].join('\n'),
    })),
  );
  if (again.size === 0) return rows;
  const isCounted = counted(rows);
  return rows.map((row, at) =>
    again.has(at) && !isCounted(row.line.row, row.line.row) ? asPart(row, row.line.name, '') : row,
  );
}

/** Rows with how each of their lines stands: what may tell once more what stands above it is a part, what is struck out may be none. */
export function withStandings(rows: readonly StaffingRow[], counted: Counted): readonly StaffingRow[] {
  const told = withCounts(withUnnumbered(withDashes(withParts(withRemarks(rows)))));
  return withStruck(withSubstitutes(withLinesAgain(withSummaries(told, counted), counted)));
}
