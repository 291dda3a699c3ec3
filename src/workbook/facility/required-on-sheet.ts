import type { CompiledEdition } from '../../engine/compile';
import type { FacilityOnSheet } from './read';
import { bodyRows, headRows } from './rows';
import { sheetWord } from './words';

/** Where the required units of a staffing sheet are: the heading of their column, and its rows from the headings to the last one. */
export interface RequiredOnSheet {
  readonly sheet: string;
  readonly heading: string;
  readonly headings: number;
  readonly last: number;
}

export function requiredOnSheet(norms: CompiledEdition, { sheet, language, parts }: FacilityOnSheet): RequiredOnSheet {
  const body = bodyRows(norms);
  return {
    sheet,
    heading: sheetWord(language, parts.length > 1 ? 'allUnits' : 'units'),
    headings: headRows.headings,
    last: body[body.length - 1]?.at ?? headRows.headings,
  };
}
