import { facilityComparer, withRounding, type ComparedFacility, type FacilityComparison } from '../../editions/compare';
import type { CompiledEdition } from '../../engine/compile';
import { emptyProfile } from '../../engine/facility';
import { readNumber } from '../../engine/scalars';
import type { Rounding } from '../../norms/schema';
import type { FacilityToCompare } from './compared-facilities';
import type { ComparedEditions } from './difference-words';

/**
 * The choices for a comparison: ids of editions and types, the index of a facility among those found, residents as
 * typed. Empty choices stand for the default edition and the first other one, the facility entered here, the first
 * type, and the same type in both editions.
 */
export interface ComparisonChoices {
  readonly before: string;
  readonly after: string;
  readonly facility: string;
  readonly type: string;
  readonly typeAfter: string;
  readonly residents: string;
}

export const nothingChosen: ComparisonChoices = {
  before: '',
  after: '',
  facility: '',
  type: '',
  typeAfter: '',
  residents: '',
};

export interface AskedComparison {
  readonly compared: ComparedEditions;
  /** The facility on a sheet; absent where it is entered here. */
  readonly onSheet: FacilityToCompare | undefined;
  readonly type: string;
  readonly isResidentsWrong: boolean;
  /** Absent while there is no facility to compare. */
  readonly comparison: FacilityComparison | undefined;
}

/** The comparison that the choices ask for. */
export function askedComparison(
  choices: ComparisonChoices,
  editions: readonly CompiledEdition[],
  byDefault: CompiledEdition,
  found: readonly FacilityToCompare[],
  rounding: Rounding | undefined,
): AskedComparison {
  const compared = comparedEditions(choices, editions, byDefault);
  const onSheet = choices.facility === '' ? undefined : found[Number(choices.facility)];
  const type = typeIn(compared.before, choices.type) ?? compared.before.edition.types[0]?.id ?? '';
  const asked = onSheet?.facility ?? writtenFacility(type, choices.residents);
  const facility = asked && { ...asked, profile: withRounding(asked.profile, rounding) };
  return {
    compared,
    onSheet,
    type,
    isResidentsWrong: facility === undefined && choices.residents.trim() !== '',
    comparison: facility && compare(compared, facility, typeIn(compared.after, choices.typeAfter), onSheet?.salaries),
  };
}

function comparedEditions(
  choices: ComparisonChoices,
  editions: readonly CompiledEdition[],
  byDefault: CompiledEdition,
): ComparedEditions {
  const byId = (id: string): CompiledEdition | undefined => editions.find(({ edition }) => edition.id === id);
  const before = byId(choices.before) ?? byDefault;
  return { before, after: byId(choices.after) ?? editions.find((one) => one !== before) ?? before };
}

function compare(
  { before, after }: ComparedEditions,
  facility: ComparedFacility,
  typeAfter: string | undefined,
  salaries: ReadonlyMap<string, number> | undefined,
): FacilityComparison {
  const placed = typeAfter === undefined ? facility : { ...facility, typeAfter };
  return facilityComparer(before, after)(placed, salaries);
}

function typeIn({ edition }: CompiledEdition, id: string): string | undefined {
  return edition.types.find((type) => type.id === id)?.id;
}

function writtenFacility(type: string, written: string): ComparedFacility | undefined {
  const residents = readNumber(written);
  if (residents === undefined || !Number.isInteger(residents) || residents < 1) return undefined;
  return { name: '', type, residents, profile: emptyProfile };
}
