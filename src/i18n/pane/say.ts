import type { Param } from '../../engine/fault';
import type { Language } from '../../norms/schema';
import { fill } from '../fill';
import { en, type PaneKey, type PaneMessages } from './en';
import { kk } from './kk';
import { ru } from './ru';

const messages: Readonly<Record<Language, PaneMessages>> = { kk, ru, en };

/** The pane's words in a language. */
export function sayPane(language: Language, key: PaneKey, params?: Readonly<Record<string, Param>>): string {
  return fill(language, messages[language][key], params);
}
