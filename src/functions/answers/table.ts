import { Fault } from '../../engine/fault';
import { requirement } from '../../engine/requirement';
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
  if (facility instanceof Fault) return facility;
  const { norms } = question;
  const answers = norms.positions.map((position) => requirement(norms, facility, position));
  return staffTable(spoken, norms, facility, answers);
}
