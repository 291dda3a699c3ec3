import { readSection } from '../../engine/arguments/section';
import { readSizes, readSteps } from '../../engine/arguments/sizes';
import { Fault } from '../../engine/fault';
import type { Question } from '../../engine/question';
import { compareSizes } from '../../engine/sizes';
import { sayChanges, saySizes } from '../../i18n/sizes';
import { workbookSettings } from '../workbook-settings';

type Rows = (string | number)[][];

/** Every change of every requirement between two numbers of residents, with a header; first what is not determined. */
export function stepRows(question: Question | Fault, from: unknown, to: unknown): Rows | Fault {
  if (question instanceof Fault) return question;
  const lines = readSteps(question, from, to);
  if (lines instanceof Fault) return lines;
  return sayChanges(workbookSettings().language, question.norms, lines);
}

/** The positions that differ between sizes of one facility, units at each size, and their totals. */
export function sizeRows(question: Question | Fault, sizes: unknown, section: unknown): Rows | Fault {
  if (question instanceof Fault) return question;
  const counts = readSection(question.norms, section);
  if (counts instanceof Fault) return counts;
  const facilities = readSizes(question, sizes);
  if (facilities instanceof Fault) return facilities;
  const { norms } = question;
  return saySizes(workbookSettings().language, norms, facilities, compareSizes(norms, facilities, counts));
}
