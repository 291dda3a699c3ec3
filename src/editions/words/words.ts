import type { MistakeParam } from '../mistake';
import { fill } from '../../i18n/fill';
import { fold } from '../../engine/fold';
import type { Language } from '../../norms/schema';
import { en, type SheetWord, type SheetWords } from './en';
import { kk } from './kk';
import { ru } from './ru';

const words: Readonly<Record<Language, SheetWords>> = { kk, ru, en };

/** What an edition's sheets say in their own language. */
export function sheetWord(language: Language, key: SheetWord, params?: Readonly<Record<string, MistakeParam>>): string {
  return fill(language, words[language][key], params);
}

/** A word in all three languages, for a sentence in the reader's. */
export function inAllLanguages(key: SheetWord): { kk: string; ru: string; en: string } {
  return { kk: kk[key], ru: ru[key], en: en[key] };
}

/** Which of some words a cell holds, in whatever language it is written. */
export function wordIn<K extends SheetWord>(keys: readonly K[], text: string): K | undefined {
  const asked = fold(text);
  return keys.find((key) => [kk, ru, en].some((language) => fold(language[key]) === asked));
}
