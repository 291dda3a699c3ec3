import { readParts } from '../../engine/arguments/parts';
import { Fault } from '../../engine/fault';
import { institutionRequirements, institutionTotals } from '../../engine/institution';
import { sayInstitution } from '../../i18n/institution';
import { editionAsked } from '../arguments/edition';
import { readLanguage } from '../arguments/language';
import { workbookSettings } from '../workbook-settings';

/** The table of an institution with its attached units: units of each part and their sum. */
export function institutionRows(
  parts: unknown,
  profile: unknown,
  edition: unknown,
  language: unknown,
): (string | number)[][] | Fault {
  const spoken = readLanguage(language);
  if (spoken instanceof Fault) return spoken;
  const choice = editionAsked(edition);
  if (choice instanceof Fault) return choice;
  const { norms } = choice;
  const read = readParts(norms, parts, profile, workbookSettings().rounding);
  if (read instanceof Fault) return read;
  const facilities = read.map(({ facility }) => facility);
  const names = read.map(({ name, facility }) => name ?? norms.edition.types[facility.type]?.name[spoken] ?? '');
  const table = institutionRequirements(norms, facilities);
  return sayInstitution(spoken, norms, names, table, institutionTotals(table));
}
