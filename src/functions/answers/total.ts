import { Fault } from '../../engine/fault';
import { total } from '../../engine/total';
import { readSection } from '../../engine/arguments/section';
import { readWholeFacility, type Question } from '../../engine/question';

/** The sum over what is determined, of all positions or of a section. */
export function totalUnits(question: Question | Fault, residents: unknown, section: unknown): number | Fault {
  if (question instanceof Fault) return question;
  const counts = readSection(question.norms, section);
  if (counts instanceof Fault) return counts;
  const facility = readWholeFacility(question, residents);
  return facility instanceof Fault ? facility : total(question.norms, facility, counts).units;
}
