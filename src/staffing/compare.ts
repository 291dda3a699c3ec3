import type { CompiledEdition, CompiledPosition } from '../engine/compile';
import type { Facility } from '../engine/facility';
import { institutionRequirements, type InstitutionRequirement } from '../engine/institution';
import type { Requirement } from '../engine/requirement';
import { tidy } from '../engine/rounding';
import type { Section } from '../norms/schema';
import type { CountRole } from './column-roles';
import type { StaffingLine } from './lines';
import { match, type Choices } from './match';
import { averageSalary, monthsInYear } from './money';

/** Money in the table's own currency; a year is twelve months. */
export interface Money {
  readonly month: number;
  readonly year: number;
}

/** A position of the norms beside the lines of the table that stand for it. */
export interface PositionComparison {
  readonly position: CompiledPosition;
  /** An answer a part of the institution; they are summed. */
  readonly requirements: readonly Requirement[];
  /** Undefined where a requirement is undetermined; so are the gap and all that follows from it. */
  readonly required: number | undefined;
  readonly actual: number;
  /** Actual minus required: negative is a shortfall. */
  readonly gap: number | undefined;
  readonly lines: readonly StaffingLine[];
  /** A month's salary for one unit, as `averageSalary` has it. */
  readonly salary: number | undefined;
  /** What the missing units cost; undefined without a shortfall or a salary. */
  readonly shortfallCost: Money | undefined;
}

/** Sums over positions whose requirement is determined; `undetermined` counts the others, so required is "at least". */
export interface Sums {
  readonly required: number;
  /** The actual units of all positions, those of undetermined ones too. */
  readonly actual: number;
  /** Actual minus required over the determined positions alone. */
  readonly gap: number;
  readonly undetermined: number;
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
}

/** The units of a line by the count that is compared; an empty count is 0. */
function unitsBy(counted: CountRole | undefined): (line: StaffingLine) => number {
  return (line) => (counted === undefined ? undefined : line[counted]) ?? 0;
}

/** The count that is compared unless another is asked for: what the table approves, else what there is in fact. */
export function usualCount(lines: readonly StaffingLine[]): CountRole | undefined {
  const inOrder = ['approved', 'actual', 'occupied', 'vacant'] as const;
  return inOrder.find((role) => lines.some((line) => line.kind === 'position' && line[role] !== undefined));
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
  const matched = lines
    .filter(({ kind }) => kind === 'position')
    .map((line) => ({ line, found: match(norms, parts[0].type, line.name, choices) }));
  const linesOf = (wanted: CompiledPosition): StaffingLine[] =>
    matched.flatMap(({ line, found }) => ('position' in found && found.position === wanted ? line : []));
  const all = institutionRequirements(norms, parts).map((answer) =>
    comparePosition(answer, linesOf(answer.position), unitsBy(counted)),
  );
  const positions = all.filter(({ required, lines: own }) => required !== 0 || own.length > 0);
  const undetermined = positions.filter(({ required }) => required === undefined);
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
    withoutNorm: matched.flatMap(({ line, found }) => (found.kind === 'not-a-norm' ? line : [])),
    undecided: matched.flatMap(({ line, found }) => (found.kind === 'undecided' ? line : [])),
  };
}

function moneyOf(month: number): Money {
  return { month: tidy(month), year: tidy(month * monthsInYear) };
}

function comparePosition(
  { position, parts: requirements, units: required }: InstitutionRequirement,
  lines: readonly StaffingLine[],
  unitsOf: (line: StaffingLine) => number,
): PositionComparison {
  const actual = tidy(lines.reduce((sum, line) => sum + unitsOf(line), 0));
  const gap = required === undefined ? undefined : tidy(actual - required);
  const salary = averageSalary(lines, unitsOf);
  const shortfallCost = gap === undefined || gap >= 0 || salary === undefined ? undefined : moneyOf(-gap * salary);
  return { position, requirements, required, actual, gap, lines, salary, shortfallCost };
}

function sums(positions: readonly PositionComparison[]): Sums {
  const add = (pick: (one: PositionComparison) => number | undefined): number =>
    tidy(positions.reduce((sum, one) => sum + (pick(one) ?? 0), 0));
  return {
    required: add(({ required }) => required),
    actual: add(({ actual }) => actual),
    gap: add(({ gap }) => gap),
    undetermined: positions.filter(({ required }) => required === undefined).length,
  };
}

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
