import type { CheckKey } from '../../i18n/pane/check-en';
import { sayCheck } from '../../i18n/pane/say';
import { useWords, type SayWords } from '../shared/use-words';

export type SayCheck = SayWords<CheckKey>;

/** The words of this place in the pane's language. */
export function useCheckWords(): SayCheck {
  return useWords(sayCheck);
}
