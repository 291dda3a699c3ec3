import type { ReadPosition } from '../engine/arguments/position-to-the-letter';
import type { Fault } from '../engine/fault';
import { readQuestion, type Question } from '../engine/question';
import { loadedEditions } from './loaded-editions';
import { RecentQuestions } from './recent-questions';
import { workbookSettings } from './workbook-settings';

/** What all cells of one call have in common, asked of the edition named under the workbook's settings. */
export type QuestionOf = (type: unknown, profile: unknown, edition: unknown) => Question | Fault;

/** Calls whose positions are read in one way. */
export function questionsReadBy(readPosition: ReadPosition): QuestionOf {
  const recent = new RecentQuestions();
  return (type, profile, edition) => {
    const settings = workbookSettings();
    recent.keepOnlyFor(loadedEditions(), settings);
    const known = recent.find(type, profile, edition);
    if (known !== undefined) return known;
    const context = {
      loaded: loadedEditions().values(),
      byDefault: settings.edition,
      rounding: settings.rounding,
      readPosition,
    };
    return recent.keep(type, profile, edition, readQuestion(context, type, profile, edition));
  };
}
