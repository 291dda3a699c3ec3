import type { CompiledEdition } from '../engine/compile';
import type { GapsBySection } from '../engine/gap-by-section';
import type { Language } from '../norms/schema';
import { substitutionNote } from '../norms/working-edition';
import { say } from './say';

/** The note on substitution, by which a shortfall in one position is a finding and not by itself a breach. */
function saySubstitution(language: Language, { edition }: CompiledEdition): string[] {
  const note = edition.notes.find(({ id }) => id === substitutionNote);
  return note === undefined ? [] : [`${note.text[language]} (${note.citation[language]}).`];
}

/** What a gap means: actual, shortfall or surplus, and for a shortfall the rule on substitution; or that it is open. */
export function sayGap(language: Language, norms: CompiledEdition, actual: number, gap: number | undefined): string[] {
  if (gap === undefined) return [say(language, 'actualIs', { units: actual }), say(language, 'gapOpen')];
  const key = gap < 0 ? 'shortfall' : gap > 0 ? 'surplus' : 'noGap';
  const meaning = say(language, key, { units: Math.abs(gap) });
  return [say(language, 'actualIs', { units: actual }), meaning, ...(gap < 0 ? saySubstitution(language, norms) : [])];
}

const headings = ['section', 'requiredUnits', 'actual', 'gap', 'notDetermined', 'note'] as const;

/** Required, actual and gap by section with a header and totals; a shortfall's note names the rule on substitution. */
export function sayGapBySection(
  language: Language,
  norms: CompiledEdition,
  { sections, total }: GapsBySection,
): (string | number)[][] {
  return [
    headings.map((heading) => say(language, heading)),
    ...sections.map(({ section, required, actual, gap, undetermined }) => [
      section.name[language],
      required,
      actual,
      gap,
      undetermined,
      gap < 0 ? saySubstitution(language, norms).join(' ') : '',
    ]),
    [
      say(language, total.undetermined > 0 ? 'totalAtLeast' : 'total'),
      total.required,
      total.actual,
      total.gap,
      total.undetermined,
      '',
    ],
  ];
}
