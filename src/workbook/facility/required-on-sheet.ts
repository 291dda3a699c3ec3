import { languages, type Language } from '../../norms/languages';
import type { RequiredColumn } from '../sheet/required-column';
import type { FacilityOnSheet } from './read';
import { sheetWord } from './words';

/** Where a facility's sheet holds the required units. */
export function requiredOnSheet({ sheet, language, parts, area }: FacilityOnSheet): RequiredColumn {
  const nameIn = (one: Language): string => sheetWord(one, parts.length > 1 ? 'allUnits' : 'units');
  return {
    sheet,
    names: [nameIn(language), ...languages.filter((one) => one !== language).map(nameIn)],
    table: area,
  };
}
