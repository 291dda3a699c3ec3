import type { CompiledEdition, CompiledPosition } from './compile';
import type { Facility } from './facility';
import { nextStep } from './next-step';
import { requiredUnits, requirement, unitsIn, type Requirement } from './requirement';
import { tidy } from './rounding';
import { isAdded } from './total';

/** A requirement that is another one from a number of residents on. */
export interface SizeChange {
  readonly facility: Facility;
  /** Undefined where it was not determined. */
  readonly before: number | undefined;
  readonly after: Requirement;
}

/** More changes than anybody reads; under an exact rounding every resident more is one. */
export const mostChanges = 5_000;

/** How the requirement of a position changes from a facility's residents up to another number, at most so many times. */
function changesOf(
  norms: CompiledEdition,
  start: Facility,
  to: number,
  position: CompiledPosition,
  most: number,
): SizeChange[] {
  const changes: SizeChange[] = [];
  let at = start;
  let before = requiredUnits(norms, start, position);
  while (changes.length < most) {
    const next = nextStep({ norms, ...at, position }, at.residents, 'up');
    if (next === undefined || next.residents > to) break;
    const after = requirement(norms, next, position);
    changes.push({ facility: next, before, after });
    [at, before] = [next, unitsIn(after)];
  }
  return changes;
}

/**
 * Every change of every requirement from a facility's residents up to another number, by residents and then in the order of
 * the norms; undefined where there are more than `mostChanges`.
 */
export function changesUpTo(norms: CompiledEdition, start: Facility, to: number): SizeChange[] | undefined {
  const changes: SizeChange[] = [];
  for (const position of norms.positions) {
    changes.push(...changesOf(norms, start, to, position, mostChanges + 1 - changes.length));
    if (changes.length > mostChanges) return undefined;
  }
  return changes.sort((a, b) => a.facility.residents - b.facility.residents);
}

/** A position at several sizes of a facility: an answer a size. */
export interface SizesOfPosition {
  readonly position: CompiledPosition;
  readonly answers: readonly Requirement[];
}

export interface ComparedSizes {
  /** The positions whose units differ between the sizes, or are not determined at one of them. */
  readonly positions: readonly SizesOfPosition[];
  /** Over all positions that are counted: units of each size, and whether something of it is not determined. */
  readonly totals: readonly { readonly units: number; readonly isAtLeast: boolean }[];
}

/** Facilities that differ in their residents alone, position by position. */
export function compareSizes(
  norms: CompiledEdition,
  facilities: readonly Facility[],
  counts: (position: CompiledPosition) => boolean,
): ComparedSizes {
  const all = norms.positions.filter(counts).map((position) => ({
    position,
    answers: facilities.map((one) => requirement(norms, one, position)),
  }));
  const added = all.filter(({ position }) => isAdded(position));
  const totals = facilities.map((_, at) => {
    const units = added.map(({ answers }) => answers[at] && unitsIn(answers[at]));
    return {
      units: tidy(units.reduce<number>((sum, one) => sum + (one ?? 0), 0)),
      isAtLeast: units.includes(undefined),
    };
  });
  const isShown = ({ answers }: SizesOfPosition): boolean => {
    const units = answers.map(unitsIn);
    return units.includes(undefined) || units.some((one) => one !== units[0]);
  };
  return { positions: all.filter(isShown), totals };
}
