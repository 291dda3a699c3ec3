import type { Param } from '../../../engine/fault';
import { fillIn } from '../../../i18n/fill';
import type { Language } from '../../../norms/schema';
import { en, type SheetWord, type SheetWords } from './en';
import { kk } from './kk';
import { ru } from './ru';

const words: Readonly<Record<Language, SheetWords>> = { kk, ru, en };

/** What a sheet says in its own language. These words stay out of i18n: the functions would carry them too. */
export function sheetWord(language: Language, key: SheetWord, params?: Readonly<Record<string, Param>>): string {
  return fillIn(language, words[language][key], params);
}
