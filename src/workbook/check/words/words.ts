import type { Param } from '../../../engine/fault';
import { fillIn } from '../../../i18n/fill';
import type { Language } from '../../../norms/schema';
import { en, type CheckWord, type CheckWords } from './en';
import { kk } from './kk';
import { ru } from './ru';

const words: Readonly<Record<Language, CheckWords>> = { kk, ru, en };

/** What a check writes into the workbook, in a language. */
export function checkWord(language: Language, key: CheckWord, params?: Readonly<Record<string, Param>>): string {
  return fillIn(language, words[language][key], params);
}
