import type { Facility } from '../facility';
import { Fault } from '../fault';
import { toGrid } from '../grid';
import { readWholeFacility, type Question } from '../question';
import { requirement, type Requirement } from '../requirement';
import { isBlank } from '../scalars';
import { changesUpTo, mostChanges } from '../sizes';
import { readResidents } from './residents';

/** A line of all that changes between two sizes of a facility. */
export interface StepLine {
  /** The facility from this size on. */
  readonly facility: Facility;
  readonly answer: Requirement;
  /** Just below it; undefined where that was not determined, or at the first size, where nothing has changed. */
  readonly before: number | undefined;
  /** Whether it tells what is not determined at the first size. */
  readonly isFirst: boolean;
}

/** What is not determined at the first size, then every change up to the last. */
export function readSteps(question: Question, from: unknown, to: unknown): StepLine[] | Fault {
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
  return [
    ...open.map((answer) => ({ facility: first, answer, before: undefined, isFirst: true })),
    ...changes.map(({ facility, before, after }) => ({ facility, answer: after, before, isFirst: false })),
  ];
}

/** More sizes than fit on a sheet of paper. */
const mostSizes = 50;

/** A facility at each of the numbers of residents in a range; blank cells are passed over. */
export function readSizes(question: Question, sizes: unknown): Facility[] | Fault {
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
