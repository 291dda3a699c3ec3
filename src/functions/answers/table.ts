import { Fault } from '../../engine/fault';
import { staffTable } from '../../i18n/table';
import { readLanguage } from '../arguments/language';
import { readWhole, type Question } from '../../engine/question';

/** The facility's whole table with its header. */
export function tableRows(
  question: Question | Fault,
  residents: unknown,
  language: unknown,
): (string | number)[][] | Fault {
  if (question instanceof Fault) return question;
  const spoken = readLanguage(language);
  if (spoken instanceof Fault) return spoken;
  const facility = readWhole(question, residents);
  return facility instanceof Fault ? facility : staffTable(spoken, question.norms, facility);
}
