import { Fault } from '../../engine/fault';
import { readWholeFacility, type Question } from '../../engine/question';
import { requirement } from '../../engine/requirement';
import { staffTableRows } from '../../i18n/table';
import { readLanguage } from '../arguments/language';

/** The facility's whole table with its header. */
export function tableRows(
  question: Question | Fault,
  residents: unknown,
  language: unknown,
): (string | number)[][] | Fault {
  if (question instanceof Fault) return question;
  const spoken = readLanguage(language);
  if (spoken instanceof Fault) return spoken;
  const facility = readWholeFacility(question, residents);
  if (facility instanceof Fault) return facility;
  const { norms } = question;
  const answers = norms.positions.map((position) => requirement(norms, facility, position));
  return staffTableRows(spoken, norms, answers);
}
