import { catalogue } from '../../i18n/catalogue';
import { fold } from '../../engine/names/fold';
import { inEach, languages } from '../../norms/languages';
import type { Text } from '../../norms/schema';
import { en, type EditionSheetWord } from './en';
import { kk } from './kk';
import { ru } from './ru';

/** What an edition's sheets say in their own language. */
export const editionSheetWord = catalogue({ kk, ru, en });

/** A word in all three languages, for a sentence in the reader's. */
export function inAllLanguages(key: EditionSheetWord): Text {
  return inEach((language) => editionSheetWord.sentences[language][key]);
}

/** Which of some words a cell holds, in whatever language it is written. */
export function wordIn<K extends EditionSheetWord>(keys: readonly K[], text: string): K | undefined {
  const asked = fold(text);
  return keys.find((key) => languages.some((language) => fold(editionSheetWord(language, key)) === asked));
}
