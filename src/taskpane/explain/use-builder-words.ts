import type { BuilderKey } from '../../i18n/pane/builder-words';
import { sayBuilder } from '../../i18n/pane/builder-words';
import { useWords, type SayWords } from '../shared/use-words';

/** The words of the builder of formulas in the pane's language. */
export function useBuilderWords(): SayWords<BuilderKey> {
  return useWords(sayBuilder);
}
