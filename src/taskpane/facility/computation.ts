import type { CompiledEdition } from '../../engine/compile';
import type { Facility } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import { requirement, type Requirement } from '../../engine/requirement';
import { tidy } from '../../engine/rounding';
import { total, type Total } from '../../engine/total';
import type { Rounding } from '../../norms/schema';
import { answeredProfile } from '../shared/entries/answers';
import { enteredFacility } from '../shared/entries/residents-entry';
import type { FacilityEntry } from '../shared/entries/wizard';

/** What the norms require of a facility, position by position, with its totals. */
export interface Computation {
  readonly key: number;
  readonly facility: Facility;
  readonly requirements: readonly Requirement[];
  readonly total: Total;
  /** What counts towards the cost of a unit of service. */
  readonly unitCost: Total;
}

/** Whether something was computed. */
export function isComputed(one: Computation | Fault | undefined): one is Computation {
  return one !== undefined && !(one instanceof Fault);
}

/** The computation for the entries; undefined until a type is chosen; a fault where the residents are wrong. */
export function compute(
  norms: CompiledEdition,
  entry: FacilityEntry,
  rounding: Rounding | undefined,
): Computation | Fault | undefined {
  const type = norms.edition.types.findIndex(({ id }) => id === entry.type);
  if (type < 0) return undefined;
  const facility = enteredFacility(norms, type, entry.residents, answeredProfile(norms, entry.answers), rounding);
  if (facility instanceof Fault) return facility;
  return {
    key: entry.key,
    facility,
    requirements: norms.positions.map((position) => requirement(norms, facility, position)),
    total: total(norms, facility),
    unitCost: total(norms, facility, ({ section }) => section.inUnitCost),
  };
}

/** Totals of several facilities side by side, summed (interpretation I-9). */
export function sumTotals(totals: readonly Total[]): Total {
  return {
    units: tidy(totals.reduce((sum, { units }) => sum + units, 0)),
    undetermined: totals.reduce((sum, { undetermined }) => sum + undetermined, 0),
  };
}
