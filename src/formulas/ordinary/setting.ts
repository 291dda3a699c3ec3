import type { CompiledEdition } from '../../engine/compile';
import type { Rounding } from '../../norms/schema';
import { readArgument } from '../argument';
import { asPiece } from '../whole-piece';
import type { FacilityReferences, ReferenceSource } from './references';

/** What all parts of one ordinary formula have in common. */
export interface FormulaSetting {
  readonly norms: CompiledEdition;
  /** The index of the facility type in the edition. */
  readonly type: number;
  /** The residents as they stand in the formula. */
  readonly residents: string;
  /** The residents where they are a number written into the formula. */
  readonly fixedResidents: number | undefined;
  readonly profile: ReadonlyMap<string, ReferenceSource>;
  readonly rounding: Rounding;
}

/** What a formula's parts have in common, of a facility type by its index; without a rounding, the edition's. */
export function setting(norms: CompiledEdition, type: number, facility: FacilityReferences): FormulaSetting {
  const { residents, profile, rounding } = facility;
  const argument = readArgument(String(residents));
  return {
    norms,
    type,
    residents: asPiece(String(residents)),
    fixedResidents: argument.kind === 'number' ? argument.value : undefined,
    profile,
    rounding: rounding ?? norms.rounding,
  };
}
