import { readProfileArgument, wholeProfile } from '../../../engine/arguments/profile';
import { readFacility } from '../../../engine/arguments/residents';
import type { CompiledEdition } from '../../../engine/compile';
import { emptyProfile, type Facility, type Profile } from '../../../engine/facility';
import { Fault } from '../../../engine/fault';
import type { Edition, Rounding } from '../../../norms/schema';
import { askedPart, partsOfSheet, type PartReference } from '../../../workbook/check/facility-reference';
import type { FacilityOnSheet } from '../../../workbook/facility/read';
import { enteredFacility } from '../../shared/entries/residents-entry';
import { editionById } from '../../loaded-editions';
import { sourceOf, type AskedEntry, type TableCheck } from '../check-state';

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
  { type, residents, profile, answers }: AskedEntry,
  rounding: Rounding | undefined,
): Institution | Fault | undefined {
  const at = typeAt(norms, type);
  if (at < 0 || residents.text.trim() === '') return undefined;
  const own = { ...emptyProfile, values: answers };
  const facility = enteredFacility(norms, at, residents, profile?.profile ?? own, rounding);
  if (facility instanceof Fault) return facility;
  const part = askedPart({
    residents: facility.residents,
    residentsFrom: residents.cell,
    type,
    profile: profile?.place ?? answers,
  });
  return { norms, facilities: [facility], parts: [part] };
}

/** The profile in two columns of cells, as the functions read it. */
export function profileIn(norms: CompiledEdition, values: readonly (readonly unknown[])[]): Profile | Fault {
  const argument = readProfileArgument(norms, values);
  return argument instanceof Fault ? argument : wholeProfile(argument);
}

/** The edition of a table's institution and the types of its parts, its own first; none until the type is chosen. */
export function askedTypes(
  byDefault: CompiledEdition<Edition>,
  table: TableCheck,
): { readonly norms: CompiledEdition<Edition>; readonly types: readonly number[] } {
  const source = sourceOf(table);
  const own = source === undefined ? undefined : editionById(source.edition);
  const norms = own ?? byDefault;
  const ids = source !== undefined && own !== undefined ? source.parts.map(({ type }) => type) : [table.asked.type];
  return { norms, types: ids.map((id) => typeAt(norms, id)).filter((at) => at >= 0) };
}

function typeAt({ edition }: CompiledEdition, id: string): number {
  return edition.types.findIndex((type) => type.id === id);
}
