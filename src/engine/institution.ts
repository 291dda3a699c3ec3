import type { CompiledEdition, CompiledPosition } from './compile';
import type { Facility } from './facility';
import { requirement, unitsIn, type Requirement } from './requirement';
import { tidy } from './rounding';
import { isAdded } from './total';

/** A position over an institution and its attached units: an answer a part, and their sum where all are determined. */
export interface InstitutionRequirement {
  readonly position: CompiledPosition;
  readonly parts: readonly Requirement[];
  readonly units: number | undefined;
}

/** The whole table of an institution with its attached units, each computed by its own type, residents and profile. */
export function institutionRequirements(
  norms: CompiledEdition,
  facilities: readonly Facility[],
): InstitutionRequirement[] {
  return norms.positions.map((position) => {
    const parts = facilities.map((facility) => requirement(norms, facility, position));
    return { position, parts, units: sumOf(parts) };
  });
}

function sumOf(parts: readonly Requirement[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (part.status === 'undetermined') return undefined;
    sum += part.units;
  }
  return tidy(sum);
}

/** What is determined of each part, and of all parts together. */
export interface InstitutionTotals {
  readonly parts: readonly number[];
  readonly all: number;
  /** Whether something of it is not determined. */
  readonly isAtLeast: boolean;
}

/** The totals of an institution's table, without positions counted within others. */
export function institutionTotals(table: readonly InstitutionRequirement[]): InstitutionTotals {
  const determined = (part: Requirement | undefined): number => (part && unitsIn(part)) ?? 0;
  const added = table.filter(({ position }) => isAdded(position));
  const sums = (table[0]?.parts ?? []).map((_, at) =>
    tidy(added.reduce((sum, { parts }) => sum + determined(parts[at]), 0)),
  );
  return {
    parts: sums,
    all: tidy(sums.reduce((sum, one) => sum + one, 0)),
    isAtLeast: added.some(({ units }) => units === undefined),
  };
}
