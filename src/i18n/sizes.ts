import type { CompiledEdition } from '../engine/compile';
import type { Facility } from '../engine/facility';
import type { Requirement } from '../engine/requirement';
import type { ComparedSizes, SizeChange } from '../engine/sizes';
import type { Language } from '../norms/schema';
import { sayBasis } from './explanation';
import { say } from './say';
import { sayNote } from './table';

type Row = (string | number)[];

const changeHeadings = ['residents', 'row', 'position', 'unitsBefore', 'unitsAfter', 'basis', 'note'] as const;

/** Units of an answer, an empty text where it is not determined. */
function unitsText(answer: Requirement): number | '' {
  return answer.status === 'undetermined' ? '' : answer.units;
}

/** Every change of size with a header; before them the positions that are not determined at the first size. */
export function sayChanges(
  language: Language,
  norms: CompiledEdition,
  start: Facility,
  open: readonly Requirement[],
  changes: readonly SizeChange[],
): Row[] {
  const line = (facility: Facility, before: number | undefined, after: Requirement): Row => [
    facility.residents,
    after.position.position.row,
    after.position.position.name[language],
    before ?? '',
    unitsText(after),
    sayBasis(language, norms, after),
    sayNote(language, norms, after),
  ];
  return [
    changeHeadings.map((heading) => say(language, heading)),
    ...open.map((answer) => line(start, undefined, answer)),
    ...changes.map(({ facility, before, after }) => line(facility, before, after)),
  ];
}

/** The positions that differ between sizes: a column a size, the basis and note of the last, and totals at the end. */
export function saySizes(
  language: Language,
  norms: CompiledEdition,
  facilities: readonly Facility[],
  { positions, totals }: ComparedSizes,
): Row[] {
  const columns = facilities.map(({ residents }) => say(language, 'unitsAtSize', { residents }));
  const lines = positions.map(({ position: { position }, answers }) => {
    const last = answers[answers.length - 1];
    const reasons = last ? [sayBasis(language, norms, last), sayNote(language, norms, last)] : [];
    return [position.row, position.name[language], ...answers.map(unitsText), ...reasons];
  });
  const isAtLeast = totals.some((one) => one.isAtLeast);
  return [
    [say(language, 'row'), say(language, 'position'), ...columns, say(language, 'basis'), say(language, 'note')],
    ...lines,
    ['', say(language, isAtLeast ? 'totalAtLeast' : 'total'), ...totals.map(({ units }) => units), '', ''],
  ];
}
