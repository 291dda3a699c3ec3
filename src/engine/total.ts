import type { CompiledEdition, CompiledPosition } from './compile';
import type { Facility } from './facility';
import { requiredUnits } from './requirement';
import { tidy } from './rounding';

/** What is required over several positions: the sum of what is determined, and how many are not. */
export interface Total {
  readonly units: number;
  readonly undetermined: number;
}

/** Whether totals add a position up: not where it is counted within another. */
export const isAdded = ({ position }: CompiledPosition): boolean => position.within === undefined;

/** The sum over the positions that `counts` accepts, without those counted within others; "at least" while something is undetermined. */
export function total(
  norms: CompiledEdition,
  facility: Facility,
  counts: (position: CompiledPosition) => boolean = () => true,
): Total {
  let units = 0;
  let undetermined = 0;
  for (const position of norms.positions) {
    if (!isAdded(position) || !counts(position)) continue;
    const one = requiredUnits(norms, facility, position);
    if (one === undefined) undetermined += 1;
    else units += one;
  }
  return { units: tidy(units), undetermined };
}
