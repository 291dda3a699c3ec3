import type { Param } from '../../engine/fault';
import type { Language } from '../../norms/schema';
import { fill } from '../fill';
import { editionsEn, type EditionsKey, type EditionsMessages } from './editions-en';
import { editionsKk } from './editions-kk';
import { editionsRu } from './editions-ru';

const messages: Readonly<Record<Language, EditionsMessages>> = { kk: editionsKk, ru: editionsRu, en: editionsEn };

/** The words of the pane's place for editions, in a language. */
export function sayEditions(language: Language, key: EditionsKey, params?: Readonly<Record<string, Param>>): string {
  return fill(language, messages[language][key], params);
}
