import type { SizesKey } from '../../../i18n/pane/sizes-words';
import { saySizesWord } from '../../../i18n/pane/sizes-words';
import { useWords, type SayWords } from '../../shared/use-words';

/** The words of an organisation at several sizes in the pane's language. */
export function useSizesWords(): SayWords<SizesKey> {
  return useWords(saySizesWord);
}
