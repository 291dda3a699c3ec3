import type { EditionsKey } from '../../i18n/pane/editions-en';
import { sayEditions } from '../../i18n/pane/say';
import { useWords, type SayWords } from '../shared/use-words';

export type SayEditions = SayWords<EditionsKey>;

/** The words of this place in the pane's language. */
export function useEditionWords(): SayEditions {
  return useWords(sayEditions);
}
