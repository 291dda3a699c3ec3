import { readProfileArgument, wholeProfile } from '../../engine/arguments/profile';
import { readFacility } from '../../engine/arguments/residents';
import type { CompiledEdition } from '../../engine/compile';
import { emptyProfile, type Facility, type Profile } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import type { Rounding } from '../../norms/schema';
import { askedPart, partsOfSheet, type PartReference } from '../../workbook/check/facility-reference';
import type { FacilityOnSheet } from '../../workbook/facility/read';
import { enteredFacility } from '../shared/residents-entry';
import type { AskedEntry } from './check-state';

/** An institution that can be calculated: its parts as values, and as formulas refer to them. */
export interface Institution {
  readonly norms: CompiledEdition;
  readonly facilities: readonly [Facility, ...Facility[]];
  readonly parts: readonly PartReference[];
}

/** The institution of a staffing sheet that the add-in made, by the edition that the sheet was made with. */
export function institutionOnSheet(
  norms: CompiledEdition,
  found: FacilityOnSheet,
  rounding: Rounding | undefined,
): Institution | Fault {
  const read = found.parts.map(({ type, residents, profile }) =>
    readFacility(norms, typeAt(norms, type), residents, profile, rounding),
  );
  const fault = read.find((one) => one instanceof Fault);
  const [first, ...others] = read.flatMap((one) => (one instanceof Fault ? [] : one));
  if (fault !== undefined || first === undefined) return fault ?? new Fault('partsEmpty');
  return { norms, facilities: [first, ...others], parts: partsOfSheet(found) };
}

/** The institution entered in the pane; undefined until its type and residents are. */
export function askedInstitution(
  norms: CompiledEdition,
  { type, residents, profile }: AskedEntry,
  rounding: Rounding | undefined,
): Institution | Fault | undefined {
  const at = typeAt(norms, type);
  if (at < 0 || residents.text.trim() === '') return undefined;
  const facility = enteredFacility(norms, at, residents, profile?.profile ?? emptyProfile, rounding);
  if (facility instanceof Fault) return facility;
  const part = askedPart({
    residents: facility.residents,
    residentsFrom: residents.cell,
    type,
    profileFrom: profile?.place,
  });
  return { norms, facilities: [facility], parts: [part] };
}

/** The profile in two columns of cells, as the functions read it. */
export function profileIn(norms: CompiledEdition, values: readonly (readonly unknown[])[]): Profile | Fault {
  const argument = readProfileArgument(norms, values);
  return argument instanceof Fault ? argument : wholeProfile(argument);
}

function typeAt({ edition }: CompiledEdition, id: string): number {
  return edition.types.findIndex((type) => type.id === id);
}
