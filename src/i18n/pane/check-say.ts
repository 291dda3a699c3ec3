import type { Param } from '../../engine/fault';
import type { Language } from '../../norms/schema';
import { fill } from '../fill';
import { checkEn, type CheckKey, type CheckMessages } from './check-en';
import { checkKk } from './check-kk';
import { checkRu } from './check-ru';

const messages: Readonly<Record<Language, CheckMessages>> = { kk: checkKk, ru: checkRu, en: checkEn };

/** The words of the pane's place for workbooks that exist, in a language. */
export function sayCheck(language: Language, key: CheckKey, params?: Readonly<Record<string, Param>>): string {
  return fill(language, messages[language][key], params);
}
