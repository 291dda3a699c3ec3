import type { CompiledEdition } from '../../../engine/compile';
import { Fault } from '../../../engine/fault';
import { isBlank } from '../../../engine/scalars';
import type { Rounding } from '../../../norms/schema';
import type { FacilityEntry } from '../../shared/entries/wizard';
import { compute } from '../computation';

/** What is wrong with the residents that were entered; nothing is while the field is empty. */
export function entryFault(
  norms: CompiledEdition,
  entry: FacilityEntry,
  rounding: Rounding | undefined,
): Fault | undefined {
  if (isBlank(entry.residents.text)) return undefined;
  const computed = compute(norms, entry, rounding);
  return computed instanceof Fault ? computed : undefined;
}
