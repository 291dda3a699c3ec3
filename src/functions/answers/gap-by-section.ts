import { readActual } from '../../engine/arguments/actual';
import { readPosition } from '../../engine/arguments/position';
import { isEmptyPosition } from '../../engine/arguments/position-to-the-letter';
import { Fault } from '../../engine/fault';
import { sectionGaps } from '../../engine/gap-by-section';
import { toGrid } from '../../engine/grid';
import { readWholeFacility, type Question } from '../../engine/question';
import { sayGapBySection } from '../../i18n/gap';
import { readLanguage } from '../arguments/language';

/** Required, actual and gap of each section, over all positions of the norms. */
export function gapBySectionRows(
  question: Question | Fault,
  positions: unknown,
  actual: unknown,
  residents: unknown,
  language: unknown,
): (string | number)[][] | Fault {
  if (question instanceof Fault) return question;
  const spoken = readLanguage(language);
  if (spoken instanceof Fault) return spoken;
  const facility = readWholeFacility(question, residents);
  if (facility instanceof Fault) return facility;
  const actualByRow = readStaff(question, toGrid(positions).flat(), toGrid(actual).flat());
  if (actualByRow instanceof Fault) return actualByRow;
  return sayGapBySection(spoken, question.norms, sectionGaps(question.norms, facility, actualByRow));
}

function readStaff({ norms, type }: Question, positions: unknown[], actual: unknown[]): Map<number, number> | Fault {
  if (positions.length !== actual.length) return new Fault('gapSizes');
  const byRow = new Map<number, number>();
  for (const [at, value] of positions.entries()) {
    if (isEmptyPosition(value)) continue;
    const position = readPosition(norms, type, value);
    if (position instanceof Fault) return new Fault('inRow', { row: at + 1, fault: position });
    const has = readActual(actual[at]);
    if (has instanceof Fault) return new Fault('inRow', { row: at + 1, fault: has });
    byRow.set(position.position.row, (byRow.get(position.position.row) ?? 0) + has);
  }
  return byRow;
}
