import { readResidents } from '../../engine/arguments/residents';
import { readSection } from '../../engine/arguments/section';
import type { Facility } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import { toGrid } from '../../engine/grid';
import { readWholeFacility, type Question } from '../../engine/question';
import { requirement } from '../../engine/requirement';
import { isBlank } from '../../engine/scalars';
import { changesUpTo, compareSizes, mostChanges } from '../../engine/sizes';
import { sayChanges, saySizes } from '../../i18n/sizes';
import { workbookSettings } from '../workbook-settings';

type Rows = (string | number)[][];

/** Every change of every requirement between two numbers of residents, with a header; first what is not determined. */
export function stepRows(question: Question | Fault, from: unknown, to: unknown): Rows | Fault {
  if (question instanceof Fault) return question;
  const first = readWholeFacility(question, from);
  if (first instanceof Fault) return first;
  const last = readWholeFacility(question, to);
  if (last instanceof Fault) return last;
  if (first.residents > last.residents) return new Fault('stepsOrder', { from: first.residents, to: last.residents });
  const { norms } = question;
  const changes = changesUpTo(norms, first, last.residents);
  if (changes === undefined) return new Fault('stepsTooMany', { most: mostChanges });
  const open = norms.positions
    .map((position) => requirement(norms, first, position))
    .filter(({ status }) => status === 'undetermined');
  return sayChanges(workbookSettings().language, norms, first, open, changes);
}

/** More sizes than fit on a sheet of paper. */
const mostSizes = 50;

function readSizes(question: Question, sizes: unknown): Facility[] | Fault {
  const facilities: Facility[] = [];
  for (const [at, value] of toGrid(sizes).flat().entries()) {
    if (isBlank(value) || value === 0) continue;
    const count = readResidents(value);
    const read = count instanceof Fault ? count : readWholeFacility(question, count);
    if (read instanceof Fault) return new Fault('inSize', { size: at + 1, fault: read });
    facilities.push(read);
  }
  if (facilities.length === 0) return new Fault('sizesEmpty');
  return facilities.length > mostSizes ? new Fault('sizesMany', { most: mostSizes }) : facilities;
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
