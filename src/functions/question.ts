import type { Fault } from '../engine/fault';
import { readQuestion, type CallGround, type Question } from '../engine/question';
import { loadedEditions } from './loaded-editions';
import { workbookSettings } from './workbook-settings';

/** The editions that formulas may ask, under the workbook's settings. */
export function callGround(): CallGround {
  const { edition, rounding } = workbookSettings();
  return { loaded: loadedEditions().values(), byDefault: edition, rounding };
}

/** What all cells of one call have in common, asked of the edition named under the workbook's settings. */
export function questionOf(type: unknown, profile: unknown, edition: unknown): Question | Fault {
  return readQuestion(callGround(), type, profile, edition);
}
