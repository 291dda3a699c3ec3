import { readActual } from '../../engine/arguments/actual';
import { isEmptyPosition } from '../../engine/arguments/position-to-the-letter';
import { Fault } from '../../engine/fault';
import type { AskedPosition, Question } from '../../engine/question';
import type { Requirement } from '../../engine/requirement';
import { tidy } from '../../engine/rounding';
import { explanationLines } from '../../i18n/explanation';
import { sayGap } from '../../i18n/gap';
import { say } from '../../i18n/say';
import type { Language } from '../../norms/schema';
import { fingerprintOf } from '../loaded-editions';
import { answerToSay } from './answer-to-say';

/** The reasoning as text, a line a step; empty text for an empty position. */
export function explanation(
  question: Question | Fault,
  position: unknown,
  residents: unknown,
  language: unknown,
): string | Fault {
  if (isEmptyPosition(position)) return '';
  return reasoning(question, position, residents, language, () => []);
}

/** What the gap to the actual staff means, then the reasoning behind the requirement. */
export function gapExplanation(
  question: Question | Fault,
  position: unknown,
  actual: unknown,
  residents: unknown,
  language: unknown,
): string | Fault {
  if (isEmptyPosition(position)) return '';
  const has = readActual(actual);
  if (has instanceof Fault) return has;
  return reasoning(question, position, residents, language, (spoken, { norms }, answer) =>
    sayGap(spoken, norms, has, answer.status === 'undetermined' ? undefined : tidy(has - answer.units)),
  );
}

type Preface = (language: Language, asked: AskedPosition, answer: Requirement) => string[];

function reasoning(
  question: Question | Fault,
  position: unknown,
  residents: unknown,
  language: unknown,
  preface: Preface,
): string | Fault {
  const answered = answerToSay(question, position, residents, language);
  if (answered instanceof Fault) return answered;
  const { spoken, asked, answer } = answered;
  const { norms, facility } = asked;
  return [
    ...preface(spoken, asked, answer),
    ...explanationLines(spoken, norms, facility, answer),
    `${say(spoken, 'editionFingerprint')}: ${fingerprintOf(norms.edition.id)}`,
  ].join('\n');
}
