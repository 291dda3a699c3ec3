import type { Param } from '../../../engine/fault';
import { fillIn } from '../../../i18n/fill';
import type { Language } from '../../../norms/schema';
import { en, type InstitutionWord, type InstitutionWords } from './en';
import { kk } from './kk';
import { ru } from './ru';

const words: Readonly<Record<Language, InstitutionWords>> = { kk, ru, en };

/** What is written beside a list of institutions, in a language. */
export function institutionWord(
  language: Language,
  key: InstitutionWord,
  params?: Readonly<Record<string, Param>>,
): string {
  return fillIn(language, words[language][key], params);
}
