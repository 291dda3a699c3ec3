import type { Fault } from '../engine/fault';
import { readQuestion, type CallGround, type Question } from '../engine/question';
import { loadedEditions } from './loaded-editions';
import { RecentQuestions } from './recent-questions';
import { workbookSettings } from './workbook-settings';

const recent = new RecentQuestions();

/** The editions that formulas may ask, under the workbook's settings. */
export function callGround(): CallGround {
  const { edition, rounding } = workbookSettings();
  return { loaded: loadedEditions().values(), byDefault: edition, rounding };
}

/** What all cells of one call have in common, read under the workbook's settings. */
export function questionOf(type: unknown, profile: unknown, edition: unknown): Question | Fault {
  recent.standOn(loadedEditions(), workbookSettings());
  return (
    recent.find(type, profile, edition) ??
    recent.keep(type, profile, edition, readQuestion(callGround(), type, profile, edition))
  );
}
