import type { CompiledEdition } from '../engine/compile';
import type { Requirement } from '../engine/requirement';
import type { Language } from '../norms/schema';
import { contextOf, sayBasis, sayReason } from './explanation';
import { sayMissing } from './rules';
import { say } from './say';
import { sayStep } from './steps';

const headings = ['row', 'position', 'section', 'units', 'status', 'basis', 'note', 'unitCost'] as const;
const statuses = { required: 'required', none: 'none', undetermined: 'undeterminedStatus' } as const;

/** The facility's whole table: a header, then a line an answer; an undetermined one has an empty text for its units. */
export function staffTableRows(
  language: Language,
  norms: CompiledEdition,
  answers: readonly Requirement[],
): (string | number)[][] {
  const lines = answers.map((answer) => {
    const { position } = answer;
    return [
      position.position.row,
      position.position.name[language],
      position.section.name[language],
      answer.status === 'undetermined' ? '' : answer.units,
      say(language, statuses[answer.status]),
      sayBasis(language, norms, answer),
      sayNote(language, norms, answer),
      say(language, position.section.inUnitCost ? 'yes' : 'no'),
    ];
  });
  return [headings.map((heading) => say(language, heading)), ...lines];
}

/** The table's note on an answer: the reason for none, what is missing, warnings, doubts. */
export function sayNote(language: Language, norms: CompiledEdition, answer: Requirement): string {
  const notes: string[] = [];
  if (answer.status === 'none') notes.push(sayReason(language, answer.reason, contextOf(answer)));
  if (answer.status === 'undetermined')
    notes.push(
      answer.handedOn.length > 0
        ? say(language, 'handedOn', { words: answer.handedOn })
        : say(language, 'undetermined', { items: sayMissing(language, norms, answer.missing) }),
    );
  notes.push(
    ...answer.steps
      .filter(
        ({ step }) => step === 'too-many-posts' || step === 'over-ceilings' || step === 'range' || step === 'within',
      )
      .map((step) => sayStep(language, norms, step)),
  );
  const { interpretations, disputed } = answer;
  if (interpretations.length > 0)
    notes.push(
      say(language, interpretations.length > 1 ? 'seeInterpretations' : 'seeInterpretation', { ids: interpretations }),
    );
  if (disputed.length > 0)
    notes.push(say(language, disputed.length > 1 ? 'seeDisputed' : 'seeDisputedCell', { ids: disputed }));
  // Elsewhere each of these is a sentence; here they are parts of a list.
  return notes.map((note) => note.replace(/\.$/, '')).join('; ');
}
