import { fold } from '../../engine/fold';
import type { FacilityTable } from '../../workbook/facility/plan';
import type { Wizard } from '../shared/wizard';

/** Whether the wizard still describes the institution of a staffing sheet: by its type, and by its name where both have one. */
export function isSameInstitution(
  { facilities: [main] }: Wizard,
  { institution, parts }: Pick<FacilityTable, 'institution' | 'parts'>,
): boolean {
  const [here, there] = [fold(main.name), fold(institution)];
  return main.type === parts[0]?.type && (here === there || here === '' || there === '');
}
