import { Fault } from '../../engine/fault';
import { mayBeServedAtHome } from '../../engine/home-care';
import { sayHomeCare } from '../../i18n/home-care';
import { readHomeCareQuestion } from '../arguments/home-care';
import { readLanguage } from '../arguments/language';

/** TRUE or FALSE, or what is missing. `conditions` stand in the order of the paragraph. */
export function homeCareAnswer(conditions: readonly unknown[], support: unknown): boolean | Fault {
  const question = readHomeCareQuestion(conditions, support);
  if (question instanceof Fault) return question;
  const { person, homeCare } = question;
  const answer = mayBeServedAtHome(person, homeCare);
  return typeof answer === 'boolean' ? answer : new Fault('homeCareMissing', { items: answer.missing }, true);
}

/** The same answer with its reason, a line a condition. */
export function homeCareReason(conditions: readonly unknown[], support: unknown, language: unknown): string | Fault {
  const spoken = readLanguage(language);
  if (spoken instanceof Fault) return spoken;
  const question = readHomeCareQuestion(conditions, support);
  if (question instanceof Fault) return question;
  const { edition, homeCare, person } = question;
  return sayHomeCare(spoken, edition, homeCare, person, mayBeServedAtHome(person, homeCare)).join('\n');
}
