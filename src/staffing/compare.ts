import { addUnder } from '../engine/add-under';
import type { CompiledEdition, CompiledPosition } from '../engine/compile';
import type { Facility } from '../engine/facility';
import { institutionRequirements, type InstitutionRequirement } from '../engine/institution';
import type { Requirement } from '../engine/requirement';
import { tidy } from '../engine/rounding';
import type { Section } from '../norms/schema';
import { countRoles, type CountRole } from './column-roles';
import type { StaffingLine } from './staffing-line';
import { isNamed, matchLine, type Choices } from './match';
import { averageSalary, monthsInYear } from './money';

/** Money in the table's own currency; a year is twelve months. */
export interface Money {
  readonly month: number;
  readonly year: number;
}

/** A position of the norms with its lines in the table. */
export interface PositionComparison {
  readonly position: CompiledPosition;
  /** One answer for each part of the institution; they are summed. */
  readonly requirements: readonly Requirement[];
  /** Undefined where a requirement is undetermined; so are the gap and all that follows from it. */
  readonly required: number | undefined;
  /** Undefined where it has lines but none of them states units. */
  readonly actual: number | undefined;
  /** Actual minus required: negative is a shortfall. Undefined also where the units of a line are not read. */
  readonly gap: number | undefined;
  readonly lines: readonly StaffingLine[];
  /** A month's salary for one unit, as `averageSalary` has it. */
  readonly salary: number | undefined;
  /** What the missing units cost; undefined without a shortfall or a salary. */
  readonly shortfallCost: Money | undefined;
  /** Positions that are counted within its units, with their own lines, which are among its lines. */
  readonly holds: readonly Held[];
}

/** A position that is counted within another's units: what is required of it and what the table has. */
export type Held = Pick<PositionComparison, 'position' | 'required' | 'actual'>;

/**
 * Sums over positions whose requirement is determined; `undetermined` counts the others, so required is "at least".
 * `actual` is `required - short + over - apart.required + apart.actual + ofUndetermined`.
 */
export interface Sums {
  readonly required: number;
  /** The actual units of all positions, those of undetermined ones too. */
  readonly actual: number;
  /** Actual minus required over the determined positions alone: `over - short`. */
  readonly gap: number;
  /** The units that positions lack, and those that positions have beyond the norm. */
  readonly short: number;
  readonly over: number;
  readonly undetermined: number;
  /** The actual units of undetermined positions. */
  readonly ofUndetermined: number;
  /** Positions that are determined, but whose units in the table are blank or not read. */
  readonly apart: { readonly required: number; readonly actual: number };
}

/** Units that positions lack, or have beyond the norm, and their cost as far as salaries are known. */
export interface Difference {
  readonly units: number;
  /** Undefined where no salary is known for any of it. */
  readonly cost: Money | undefined;
  /** The units of it whose salary the table does not tell. */
  readonly unitsWithoutSalary: number;
}

/**
 * An existing staffing table beside the norms. Positions may stand in for one another within the payroll fund (a note
 * under annex 1), so a shortfall is a finding and not by itself a breach: `surplus` tells what could stand in for it.
 */
export interface Comparison {
  /** The positions that are required, undetermined, or in the table, in the order of the annex. */
  readonly positions: readonly PositionComparison[];
  readonly sections: readonly ({ readonly section: Section } & Sums)[];
  readonly total: Sums;
  readonly shortfall: Difference;
  readonly surplus: Difference;
  /** Positions that the norms require and the table has no line for. */
  readonly lacking: readonly PositionComparison[];
  readonly undetermined: readonly PositionComparison[];
  /** Lines that somebody declared to be no norm position. */
  readonly withoutNorm: readonly StaffingLine[];
  /** Lines whose position is still to be chosen; they count nowhere. */
  readonly undecided: readonly StaffingLine[];
  /** Lines whose units are not read, or that are no position for certain; they count for nothing. */
  readonly unread: readonly StaffingLine[];
  /** The units of the table's lines: of positions, of no norm position, of those still to be chosen. */
  readonly units: { readonly positions: number; readonly withoutNorm: number; readonly undecided: number };
}

/** The units of a line by the count that is compared; undefined where they are blank or not read. */
type UnitsOf = (line: StaffingLine) => number | undefined;

/** Whether a line has units that nobody could read, or nobody knows what the line is. */
export function isUnread({ kind, unread }: StaffingLine, counted: CountRole | undefined): boolean {
  return kind === 'unsure' || unread.some(({ role }) => role === counted);
}

/** The count that is compared unless another is asked for: the first of `countRoles` that some position has; where none stands, a line that may be one. */
export function usualCount(lines: readonly StaffingLine[]): CountRole | undefined {
  const first = (wanted: StaffingLine['kind']): CountRole | undefined =>
    countRoles.find((role) =>
      lines.some(
        ({ kind, unread, ...line }) =>
          kind === wanted && (line[role] !== undefined || unread.some((one) => one.role === role)),
      ),
    );
  return first('position') ?? first('unsure');
}

/**
 * Compares a table's lines with what the norms require of an institution, given as its parts: itself first, then the
 * units attached to it, each computed by its own type, residents and profile (I-9). Only lines of positions count;
 * several lines of one position are summed. A line's position is the one chosen for its name in `choices`, else the one
 * of that very name or alias; of several, the one that the first part's type has.
 */
export function compare(
  norms: CompiledEdition,
  parts: readonly [Facility, ...Facility[]],
  lines: readonly StaffingLine[],
  choices: Choices = new Map(),
  counted: CountRole | undefined = usualCount(lines),
): Comparison {
  const unitsOf: UnitsOf = (line) => (counted === undefined ? undefined : line[counted]);
  const matched = lines
    .filter((line) => isNamed(norms, line))
    .map((line) => ({ line, found: matchLine(norms, parts[0].type, line, choices) }))
    .filter(({ line, found }) => line.kind !== 'unsure' || found.kind !== 'undecided');
  const byPosition = new Map<CompiledPosition, StaffingLine[]>();
  for (const { line, found } of matched) if ('position' in found) addUnder(byPosition, found.position, line);
  const linesOf = (position: CompiledPosition): StaffingLine[] => byPosition.get(position) ?? [];
  const answers = institutionRequirements(norms, parts);
  const all = answers.flatMap((answer) => {
    const { within, id } = answer.position.position;
    if (within !== undefined) return [];
    const held = answers.filter(({ position }) => position.position.within === id);
    const own = [...linesOf(answer.position), ...held.flatMap(({ position }) => linesOf(position))];
    const holds = held.map((one) => comparePosition(one, linesOf(one.position), unitsOf, counted));
    return [{ ...comparePosition(answer, own, unitsOf, counted), holds }];
  });
  const positions = all.filter(({ required, lines: own }) => required !== 0 || own.length > 0);
  const undetermined = positions.filter(({ required }) => required === undefined);
  const withoutNorm = matched.flatMap(({ line, found }) => (found.kind === 'not-a-norm' ? line : []));
  const undecided = matched.flatMap(({ line, found }) => (found.kind === 'undecided' ? line : []));
  const settled = new Set(matched.map(({ line }) => line));
  return {
    positions,
    sections: norms.edition.sections
      .map((section) => ({ section, ...sums(positions.filter(({ position }) => position.section === section)) }))
      .filter(({ required, actual, undetermined: open }) => required > 0 || actual > 0 || open > 0),
    total: sums(positions),
    shortfall: difference(positions, -1),
    surplus: difference(positions, 1),
    lacking: positions.filter(({ required, lines: own }) => (required ?? 0) > 0 && own.length === 0),
    undetermined,
    withoutNorm,
    undecided,
    unread: lines.filter((line) =>
      line.kind === 'position' ? isUnread(line, counted) : line.kind === 'unsure' && !settled.has(line),
    ),
    units: {
      positions: tidy(positions.reduce((sum, { actual }) => sum + (actual ?? 0), 0)),
      withoutNorm: add(withoutNorm, unitsOf),
      undecided: add(undecided, unitsOf),
    },
  };
}

function add(lines: readonly StaffingLine[], unitsOf: UnitsOf): number {
  return tidy(lines.reduce((sum, line) => sum + (unitsOf(line) ?? 0), 0));
}

function moneyOf(month: number): Money {
  return { month: tidy(month), year: tidy(month * monthsInYear) };
}

function comparePosition(
  { position, parts: requirements, units: required }: InstitutionRequirement,
  lines: readonly StaffingLine[],
  unitsOf: UnitsOf,
  counted: CountRole | undefined,
): PositionComparison {
  const isBlank = lines.length > 0 && lines.every((line) => unitsOf(line) === undefined);
  const actual = isBlank ? undefined : add(lines, unitsOf);
  const isKnown = actual !== undefined && !lines.some((line) => line.unread.some(({ role }) => role === counted));
  const gap = required === undefined || !isKnown ? undefined : tidy(actual - required);
  const salary = averageSalary(lines, (line) => unitsOf(line) ?? 0);
  const shortfallCost = gap === undefined || gap >= 0 || salary === undefined ? undefined : moneyOf(-gap * salary);
  return { position, requirements, required, actual, gap, lines, salary, shortfallCost, holds: [] };
}

function sums(positions: readonly PositionComparison[]): Sums {
  const add = (pick: (one: PositionComparison) => number | undefined): number =>
    tidy(positions.reduce((sum, one) => sum + (pick(one) ?? 0), 0));
  return {
    required: add(({ required }) => required),
    actual: add(({ actual }) => actual),
    gap: add(({ gap }) => gap),
    short: add(({ gap = 0 }) => Math.max(0, -gap)),
    over: add(({ gap = 0 }) => Math.max(0, gap)),
    undetermined: positions.filter(({ required }) => required === undefined).length,
    ofUndetermined: add(({ required, actual }) => (required === undefined ? actual : 0)),
    apart: {
      required: add((one) => (isApart(one) ? one.required : 0)),
      actual: add((one) => (isApart(one) ? one.actual : 0)),
    },
  };
}

const isApart = ({ required, gap }: PositionComparison): boolean => required !== undefined && gap === undefined;

/** What the positions lack (`sign` -1) or have beyond the norm (1). */
function difference(positions: readonly PositionComparison[], sign: 1 | -1): Difference {
  const parts = positions.flatMap(({ gap, salary }) => {
    const units = sign * (gap ?? 0);
    return units > 0 ? { units, salary } : [];
  });
  const priced = parts.flatMap(({ units, salary }) => (salary === undefined ? [] : units * salary));
  const unpriced = parts.filter(({ salary }) => salary === undefined);
  return {
    units: tidy(parts.reduce((sum, { units }) => sum + units, 0)),
    cost: priced.length === 0 ? undefined : moneyOf(priced.reduce((sum, cost) => sum + cost, 0)),
    unitsWithoutSalary: tidy(unpriced.reduce((sum, { units }) => sum + units, 0)),
  };
}
