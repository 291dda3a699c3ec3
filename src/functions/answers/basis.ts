import { isEmptyPosition } from '../../engine/arguments/position-to-the-letter';
import { Fault } from '../../engine/fault';
import type { Question } from '../../engine/question';
import { sayBasisWithReason } from '../../i18n/explanation';
import { answerToSay } from './answer-to-say';

/** The act, row, column and rule behind a requirement in one line; empty text for an empty position. */
export function basisText(
  question: Question | Fault,
  position: unknown,
  residents: unknown,
  language: unknown,
): string | Fault {
  if (isEmptyPosition(position)) return '';
  const answered = answerToSay(question, position, residents, language);
  if (answered instanceof Fault) return answered;
  return sayBasisWithReason(answered.spoken, answered.asked.norms, answered.answer);
}
