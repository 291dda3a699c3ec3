import type { Language } from '../../norms/languages';
import { printedWord } from '../sheet/words';
import type { ListWords } from './file/file-without-norms';

/** What is written on the sheet of explanations. */
export function listWords(language: Language): ListWords {
  const word = (key: 'listSheet' | 'sheet' | 'cell' | 'value' | 'explanation'): string => printedWord(language, key);
  return { name: word('listSheet'), headings: [word('sheet'), word('cell'), word('value'), word('explanation')] };
}
