import { Fault } from '../engine/fault';
import { readQuestion, type Question } from '../engine/question';
import { editionAsked } from './arguments/edition';
import { workbookSettings } from './workbook-settings';

/** What all cells of one call have in common, asked of the edition named under the workbook's settings. */
export function questionOf(type: unknown, profile: unknown, edition: unknown): Question | Fault {
  const choice = editionAsked(edition);
  if (choice instanceof Fault) return choice;
  return readQuestion({ norms: choice.norms, workbookRounding: workbookSettings().rounding }, type, profile);
}
