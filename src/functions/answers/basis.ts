import { isEmptyPosition } from '../../engine/arguments/position-to-the-letter';
import { Fault } from '../../engine/fault';
import { readAskedPosition, type Question } from '../../engine/question';
import { requirement } from '../../engine/requirement';
import { sayBasis } from '../../i18n/explanation';
import { readLanguage } from '../arguments/language';

/** The act, row, column and rule behind a requirement in one line; empty text for an empty position. */
export function basisText(
  question: Question | Fault,
  position: unknown,
  residents: unknown,
  language: unknown,
): string | Fault {
  if (isEmptyPosition(position)) return '';
  if (question instanceof Fault) return question;
  const spoken = readLanguage(language);
  if (spoken instanceof Fault) return spoken;
  const asked = readAskedPosition(question, position, residents);
  if (asked instanceof Fault) return asked;
  const { norms, facility } = asked;
  return sayBasis(spoken, norms, requirement(norms, facility, asked.position));
}
