import { columnsOf, type CompiledEdition } from './compile';
import { withResidents, type Facility } from './facility';
import { total, type Total } from './total';

/** Numbers of residents from the first to the last, both included. */
export interface SizeSpan {
  readonly from: number;
  readonly to: number;
}

/** What a facility requires from a number of residents on, until the next of these. */
export interface CurveStep {
  readonly residents: number;
  readonly total: Total;
}

/** The most counts that a curve goes through. */
const mostCounts = 2_000;

/** From the smallest facility of the type to one twice as large as this one, or as the largest of other sizes. */
export function curveSpan(
  { edition }: CompiledEdition,
  { type, residents }: Facility,
  sizes: readonly number[],
): SizeSpan {
  const columns = columnsOf(edition, type).filter(({ of }) => of === undefined || of === 'residents');
  const least = columns.length === 0 ? 1 : Math.min(...columns.map(({ from }) => from));
  const most = columns.length === 0 ? Infinity : Math.max(...columns.map(({ to }) => to ?? Infinity));
  const from = Math.max(least, residents - mostCounts / 2);
  return { from, to: Math.min(most, Math.max(2 * residents, ...sizes), from + mostCounts - 1) };
}

/** The required units of a facility over its residents, all else the same: one step wherever the total changes. */
export function sizeCurve(norms: CompiledEdition, one: Facility, { from, to }: SizeSpan): CurveStep[] {
  const steps: CurveStep[] = [];
  for (let residents = from; residents <= to; residents += 1) {
    const there = withResidents(norms, one, residents);
    if (there === undefined) continue;
    const now = total(norms, there);
    const last = steps[steps.length - 1]?.total;
    const isSame = last?.units === now.units && last.undetermined > 0 === now.undetermined > 0;
    if (!isSame) steps.push({ residents, total: now });
  }
  return steps;
}
