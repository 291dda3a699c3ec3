import { Fault } from '../../engine/fault';
import { readAskedPosition, type AskedPosition, type Question } from '../../engine/question';
import { requirement, type Requirement } from '../../engine/requirement';
import type { Language } from '../../norms/schema';
import { readLanguage } from '../arguments/language';

/** The answer for a position, and the language that it is asked in. */
export interface AnswerToSay {
  readonly spoken: Language;
  readonly asked: AskedPosition;
  readonly answer: Requirement;
}

/** Answers for a position, to be said in words. */
export function answerToSay(
  question: Question | Fault,
  position: unknown,
  residents: unknown,
  language: unknown,
): AnswerToSay | Fault {
  if (question instanceof Fault) return question;
  const spoken = readLanguage(language);
  if (spoken instanceof Fault) return spoken;
  const asked = readAskedPosition(question, position, residents);
  if (asked instanceof Fault) return asked;
  return { spoken, asked, answer: requirement(asked.norms, asked.facility, asked.position) };
}
