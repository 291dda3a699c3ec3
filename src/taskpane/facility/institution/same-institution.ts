import type { CompiledEdition } from '../../../engine/compile';
import { fold } from '../../../engine/names/fold';
import type { FacilityTable } from '../../../workbook/facility/plan';
import type { Wizard, WorkedOnSheet } from '../../shared/entries/wizard';

/** Whether the wizard still describes the institution of a staffing sheet: by its type, and by its name where both have one. */
export function isSameInstitution(wizard: Wizard, table: Pick<FacilityTable, 'institution' | 'parts'>): boolean {
  return wizard.facilities[0].type === table.parts[0]?.type && isSameName(wizard, table);
}

/** The sheet that the wizard works on, while it still describes the institution of that sheet. Another edition has other types. */
export function workedOnHere(wizard: Wizard, { edition }: CompiledEdition): WorkedOnSheet | undefined {
  const { workedOn } = wizard;
  if (workedOn === undefined) return undefined;
  const isSame = workedOn.edition === edition.id ? isSameInstitution : isSameName;
  return isSame(wizard, workedOn.seen) ? workedOn : undefined;
}

function isSameName({ facilities: [main] }: Wizard, { institution }: Pick<FacilityTable, 'institution'>): boolean {
  const [here, there] = [fold(main.name), fold(institution)];
  return here === there || here === '' || there === '';
}
