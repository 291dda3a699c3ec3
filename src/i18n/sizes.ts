import type { StepLine } from '../engine/arguments/sizes';
import type { CompiledEdition } from '../engine/compile';
import type { Facility } from '../engine/facility';
import type { Requirement } from '../engine/requirement';
import type { ComparedSizes } from '../engine/sizes';
import type { Language } from '../norms/schema';
import { numberOf, sayBasis } from './explanation';
import { say } from './say';
import { sayNote } from './table';

type Row = (string | number)[];

const changeHeadings = ['residents', 'row', 'position', 'unitsBefore', 'unitsAfter', 'basis', 'note'] as const;

/** Units of an answer, an empty text where it is not determined. */
function unitsText(answer: Requirement): number | '' {
  return answer.status === 'undetermined' ? '' : answer.units;
}

/** What is not determined at the first size, then every change of size, with a header. */
export function sayChanges(language: Language, norms: CompiledEdition, lines: readonly StepLine[]): Row[] {
  return [
    changeHeadings.map((heading) => say(language, heading)),
    ...lines.map(({ facility, answer, before }) => [
      facility.residents,
      numberOf(answer.position.position),
      answer.position.position.name[language],
      before ?? '',
      unitsText(answer),
      sayBasis(language, norms, answer),
      sayNote(language, norms, answer),
    ]),
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
    return [numberOf(position), position.name[language], ...answers.map(unitsText), ...reasons];
  });
  const isAtLeast = totals.some((one) => one.isAtLeast);
  return [
    [say(language, 'row'), say(language, 'position'), ...columns, say(language, 'basis'), say(language, 'note')],
    ...lines,
    ['', say(language, isAtLeast ? 'totalAtLeast' : 'total'), ...totals.map(({ units }) => units), '', ''],
  ];
}
