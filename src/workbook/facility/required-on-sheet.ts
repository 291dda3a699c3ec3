import type { CompiledEdition } from '../../engine/compile';
import { languages, type Language } from '../../norms/languages';
import type { RequiredColumn } from '../sheet/required-column';
import type { FacilityOnSheet } from './read';
import { bodyRows, headRows } from './rows';
import { sheetWord } from './words';

/** Where a facility's sheet holds the required units. */
export function requiredOnSheet(norms: CompiledEdition, { sheet, language, parts }: FacilityOnSheet): RequiredColumn {
  const body = bodyRows(norms);
  const nameIn = (one: Language): string => sheetWord(one, parts.length > 1 ? 'allUnits' : 'units');
  return {
    sheet,
    names: [nameIn(language), ...languages.filter((one) => one !== language).map(nameIn)],
    headings: headRows.headings,
    last: body[body.length - 1]?.at ?? headRows.headings,
  };
}
