import type { ComparedPosition, EditionAnswer } from '../../editions/compare';
import { conditionsOf, type CompiledEdition } from '../../engine/compile';
import { sayCondition } from '../../i18n/rules';
import type { Language } from '../../norms/schema';
import { cellWords } from '../shared/annex/annex-words';
import type { SayEditions } from './use-edition-words';

/** The two editions that are compared. */
export interface ComparedEditions {
  readonly before: CompiledEdition;
  readonly after: CompiledEdition;
}

/** Why two editions differ on a position, cell against cell. */
export function differenceWords(
  words: SayEditions,
  language: Language,
  { before: one, after: other }: ComparedEditions,
  { before, after, why }: ComparedPosition,
): string {
  if (after === undefined) return words('whyRemoved', { id: one.edition.id });
  if (before === undefined) return words('whyAdded', { id: other.edition.id });
  switch (why) {
    case 'type':
      return words('whyType');
    case 'cell':
      return words('whyCell', {
        columnBefore: before.column,
        before: cellWords(language, one, before.cell),
        columnAfter: after.column,
        after: cellWords(language, other, after.cell),
      });
    case 'conditions':
      return words('whyConditions', {
        before: conditionWords(words, language, one, before),
        after: conditionWords(words, language, other, after),
      });
    default:
      return words('whyReading');
  }
}

function conditionWords(
  words: SayEditions,
  language: Language,
  norms: CompiledEdition,
  { position, cell }: EditionAnswer,
): string {
  const conditions = conditionsOf(position.position, cell).map((one) => sayCondition(language, norms, one));
  return conditions.length === 0 ? words('noCondition') : conditions.join('; ');
}
