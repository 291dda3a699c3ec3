import { Fault } from '../../engine/fault';
import { requirement } from '../../engine/requirement';
import { explain } from '../../i18n/explanation';
import { sayGap } from '../../i18n/gap';
import { say } from '../../i18n/say';
import { readActual } from '../../engine/arguments/actual';
import { readLanguage } from '../arguments/language';
import { isEmptyPosition } from '../../engine/arguments/position';
import { readAsked, type Question } from '../../engine/question';
import { fingerprintOf } from '../loaded-editions';

/** The reasoning as text, a line a step; empty text for an empty position. */
export function explanation(
  question: Question | Fault,
  position: unknown,
  residents: unknown,
  language: unknown,
): string | Fault {
  if (isEmptyPosition(position)) return '';
  const lines = explanationLines(question, position, residents, language, () => []);
  return lines instanceof Fault ? lines : lines.join('\n');
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
  const lines = explanationLines(question, position, residents, language, (spoken, norms, units) =>
    units === undefined ? [] : sayGap(spoken, norms, has, units),
  );
  return lines instanceof Fault ? lines : lines.join('\n');
}

type Preface = (
  language: Parameters<typeof explain>[0],
  norms: Question['norms'],
  units: number | undefined,
) => string[];

function explanationLines(
  question: Question | Fault,
  position: unknown,
  residents: unknown,
  language: unknown,
  preface: Preface,
): string[] | Fault {
  if (question instanceof Fault) return question;
  const spoken = readLanguage(language);
  if (spoken instanceof Fault) return spoken;
  const asked = readAsked(question, position, residents);
  if (asked instanceof Fault) return asked;
  const { norms, facility } = asked;
  const answer = requirement(norms, facility, asked.position);
  const units = answer.status === 'undetermined' ? undefined : answer.units;
  const { id } = norms.edition;
  return [
    ...preface(spoken, norms, units),
    ...explain(spoken, norms, facility, answer),
    `${say(spoken, 'editionFingerprint')}: ${fingerprintOf(id)}`,
  ];
}
