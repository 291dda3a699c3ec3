import { countRoles, type CountRole } from './column-roles';
import { isCategory, isDepartment } from './line-kinds';
import { isAtMost, isSame } from './same-figure';

type Figures = Readonly<Partial<Record<CountRole, number | undefined>>>;

/** A row of a table's body, as far as it tells what is a heading. */
export interface TableLine {
  /** `line`: a position, or units without a name; `sum`: a total of lines. */
  readonly kind: 'line' | 'sum' | 'other';
  readonly figures: Figures;
  /** The figure that counts; undefined where there is none. */
  readonly units: number | undefined;
  /** What stands in the column of numbers; empty where nothing does. */
  readonly label: string;
  /** Empty where it has none. */
  readonly name: string;
  readonly salary: number | undefined;
  /** Whether something stands in the place of its units that nobody can read. */
  readonly isUnread: boolean;
}

/**
 * `section`: a heading that holds the sum of its lines; `unsure`: a heading or a position; `line`: a sum of the table counts it beside
 * the others. Others are what they seem.
 */
export type HeadingKind = 'section' | 'unsure' | 'line';

/** Lines one after another, read as themselves or as the headings of those below them. */
interface Run {
  /** The place after the last line that belongs to it. */
  readonly to: number;
  /** The places of the headings. */
  readonly headings: readonly number[];
  /** How many lines with units it has, and how many of them are no headings, those below headings aside. */
  readonly lines: number;
  readonly plain: number;
  /** The salaries of its lines added up, once a line and once a unit. */
  readonly salaries: readonly [lines: number, units: number];
}

/** A heading has no salary, or that of its lines together: one of its own is a position's. */
function hasSalaryOf({ salary }: TableLine, { salaries }: Run): boolean {
  return salary === undefined || salaries.some((sum) => Math.abs(sum - salary) < 1);
}

/** More ways to read one table are no help to anybody; more steps are no table. */
const [mostWays, mostSteps] = [12, 20_000];

/** Whether a name is that of a department, or of a part of the staff. */
const isPartOfStaff = (name: string): boolean => isDepartment(name) || isCategory(name);

/** Whether a number begins with that of a line above it: `1.1` under `1` or `1.`. */
export function isNumberedUnder(label: string, above: string): boolean {
  return label.startsWith(`${above.replace(/\.$/, '')}.`);
}

/** Whether a line may head the next one: no number, or one that the next one's begins with (`1`, `1.1`), or a colon behind its name. */
function mayHead({ label, units, name }: TableLine, next: TableLine | undefined): boolean {
  if (name === '' || !units || next === undefined || name === next.name) return false;
  return !/^\d/.test(label) || isNumberedUnder(next.label, label) || name.endsWith(':');
}

function alone(at: number, line: TableLine | undefined): Run {
  const lines = line?.units ? 1 : 0;
  return { to: at + 1, headings: [], lines, plain: lines, salaries: salariesOf(line, false) };
}

function salariesOf(line: TableLine | undefined, isHeading: boolean): Run['salaries'] {
  const salary = line?.salary ?? 0;
  return [salary, isHeading ? salary : salary * (line?.units ?? 0)];
}

function together(run: Run, way: Run): Run {
  return {
    to: way.to,
    headings: [...run.headings, ...way.headings],
    lines: run.lines + way.lines,
    plain: run.plain + way.plain,
    salaries: [run.salaries[0] + way.salaries[0], run.salaries[1] + way.salaries[1]],
  };
}

/** Lines under one another, and every way to read them. */
class Reader {
  /** By the place of a line: itself alone, or a heading with its lines. */
  readonly #ways: Run[][] = [];
  /** Whether something parts a line from the one before. */
  readonly #isParted: readonly boolean[];
  #steps = 0;

  /** `needs`: how many lines a heading has at least, where nothing else tells that it is one. */
  constructor(
    readonly rows: readonly TableLine[],
    readonly places: readonly number[],
    needs: number,
  ) {
    this.#isParted = places.map((place, at) =>
      rows.slice(places[at - 1] ?? place, place).some(({ kind }) => kind === 'sum'),
    );
    for (let at = places.length - 1; at >= 0; at -= 1) {
      const ways: Run[] = [alone(at, this.#line(at))];
      this.#ways[at] = ways;
      const [own, next] = [this.#line(at), this.#line(at + 1)];
      if (own === undefined || !mayHead(own, next)) continue;
      const isTold =
        own.label !== '' || isPartOfStaff(own.name) || (own.salary === undefined && next?.salary !== undefined);
      for (const run of this.#runs(at + 1, own.units ?? 0, own.figures))
        if (run.lines >= (isTold ? 1 : needs) && (isPartOfStaff(own.name) || hasSalaryOf(own, run)))
          ways.push({
            to: run.to,
            headings: [at, ...run.headings],
            lines: 1,
            plain: 0,
            salaries: salariesOf(own, true),
          });
    }
  }

  /** The places of the rows that some way of reading makes a heading. */
  get candidates(): number[] {
    return [...new Set(this.#ways.flat().flatMap(({ headings }) => headings))].flatMap((at) => this.places[at] ?? []);
  }

  /** The ways to read all lines in which they come to a figure together. */
  readings(units: number): Run[] {
    return this.#runs(0, units, {}, this.places.length);
  }

  #line(at: number): TableLine | undefined {
    return this.rows[this.places[at] ?? -1];
  }

  /** The runs from a line on that come to a figure, and to each of the counts that are given; up to the `end`, if asked. */
  #runs(from: number, units: number, counts: Figures, end?: number): Run[] {
    const found: Run[] = [];
    const asked = countRoles.filter((role) => counts[role] !== undefined);
    const isAsked = (run: Run, sums: readonly number[]): boolean =>
      (end === undefined ? run.lines > 0 : run.to === end) &&
      asked.every((role, at) => isSame(sums[at] ?? 0, counts[role] ?? 0));
    const go = (run: Run, left: number, sums: readonly number[]): void => {
      this.#steps += 1;
      if (found.length >= mostWays || this.#steps > mostSteps) return;
      const isDone = isSame(left, 0) && isAsked(run, sums);
      if (isDone) found.push(run);
      const line = this.#line(run.to);
      if (line === undefined || (end === undefined && this.#isParted[run.to] === true)) return;
      const rest = left - (line.units ?? 0);
      if (!isAtMost(0, rest)) return;
      const next = asked.map((role, at) => (sums[at] ?? 0) + (line.figures[role] ?? 0));
      for (const way of this.#ways[run.to] ?? []) go(together(run, way), rest, next);
    };
    go(
      { to: from, headings: [], lines: 0, plain: 0, salaries: [0, 0] },
      units,
      asked.map(() => 0),
    );
    return found;
  }
}

/** What lines are, told by the figure that they come to together; undefined where no way to read them comes to it. */
function toldBySum(
  rows: readonly TableLine[],
  places: readonly number[],
  says: number,
): Map<number, HeadingKind> | undefined {
  const all = places.reduce((sum, at) => sum + (rows[at]?.units ?? 0), 0);
  if (places.some((at) => rows[at]?.isUnread)) return undefined;
  if (isSame(all, says)) return new Map();
  // Headings alone make a sum smaller than that of all lines.
  if (all < says) return undefined;
  for (const needs of [Infinity, 2, 1]) {
    const reader = new Reader(rows, places, needs);
    const readings = reader.readings(says);
    if (readings.length === 0) continue;
    const isSure = (at: number): boolean =>
      readings.every(({ headings, plain }) => headings.includes(at) && (needs > 1 || plain === 0));
    const found = new Set(readings.flatMap(({ headings }) => headings));
    return new Map([...found].map((at) => [places[at] ?? -1, isSure(at) ? 'section' : 'unsure']));
  }
  return undefined;
}

/** The lines right below one, up to the first that ends them, and what they come to together. */
export function linesBelow<T>(
  lines: readonly T[],
  at: number,
  ends: (line: T) => boolean,
  unitsOf: (line: T) => number | undefined,
): { readonly below: readonly T[]; readonly sum: number } {
  const behind = lines.findIndex((line, place) => place > at && ends(line));
  const below = lines.slice(at + 1, behind < 0 ? undefined : behind);
  return { below, sum: below.reduce((sum, line) => sum + (unitsOf(line) ?? 0), 0) };
}

/**
 * The departments among lines that may hold the sum of lines of which some are not read: they reach to the next department.
 */
function overUnread(rows: readonly TableLine[], places: readonly number[]): number[] {
  const isHead = (at: number): boolean => rows[at]?.label === '' && isDepartment(rows[at]?.name ?? '');
  return places.filter((place, at) => {
    if (!isHead(place)) return false;
    const { below, sum } = linesBelow(places, at, isHead, (one) => rows[one]?.units);
    return below.some((one) => rows[one]?.isUnread) && sum <= (rows[place]?.units ?? 0);
  });
}

/**
 * Which lines of a table are headings that hold the sum of their lines, and which are none: those that the table's sums settle; where none
 * does, nobody knows of all that may be.
 */
export function findHeadings(rows: readonly TableLine[]): ReadonlyMap<number, HeadingKind> {
  const places = rows.flatMap(({ kind }, at) => (kind === 'line' ? at : []));
  const settled = new Map<number, HeadingKind>();
  let before = -1;
  rows.forEach(({ kind, units }, at) => {
    if (kind !== 'sum' || units === undefined) return;
    const above = places.filter((one) => one < at);
    const own = above.filter((one) => one > before);
    before = at;
    // A sum above all lines is that of the lines below it.
    const groups = above.length === 0 ? [places] : own.length === 0 ? [above] : [own, above];
    for (const group of groups) {
      const told = group.every((one) => settled.has(one)) ? undefined : toldBySum(rows, group, units);
      if (told === undefined) continue;
      for (const one of group) settled.set(one, told.get(one) ?? 'line');
      return;
    }
  });
  const open = places.filter((at) => !settled.has(at));
  const doubtful = open.length === 0 ? [] : new Reader(rows, open, 2).candidates;
  const over = overUnread(rows, open);
  return new Map([...settled, ...[...over, ...doubtful].map((at): [number, HeadingKind] => [at, 'unsure'])]);
}
