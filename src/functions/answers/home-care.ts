import { Fault } from '../../engine/fault';
import { mayBeServedAtHome, missingOf } from '../../engine/home-care';
import { sayHomeCare } from '../../i18n/home-care';
import { readHomeCare } from '../arguments/home-care';
import { readLanguage } from '../arguments/language';

/** TRUE or FALSE, or what is missing. `conditions` stand in the order of the paragraph. */
export function homeCareAnswer(conditions: readonly unknown[], support: unknown): boolean | Fault {
  const question = readHomeCare(conditions, support);
  if (question instanceof Fault) return question;
  const { person, homeCare } = question;
  return mayBeServedAtHome(person) ?? new Fault('homeCareMissing', { items: missingOf(person, homeCare) }, true);
}

/** The same answer with its reason, a line a condition. */
export function homeCareReason(conditions: readonly unknown[], support: unknown, language: unknown): string | Fault {
  const spoken = readLanguage(language);
  if (spoken instanceof Fault) return spoken;
  const question = readHomeCare(conditions, support);
  return question instanceof Fault
    ? question
    : sayHomeCare(spoken, question.edition, question.homeCare, question.person).join('\n');
}
