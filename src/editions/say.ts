import { catalogue } from '../i18n/catalogue';
import type { Language } from '../norms/schema';
import { en } from './messages/en';
import { kk } from './messages/kk';
import { ru } from './messages/ru';
import type { Problem } from './mistake';

// These sentences are not in i18n, which functions.js contains: only the pane loads editions.
export const mistakeWords = catalogue({ kk, ru, en });

/** What is wrong in a sheet or a JSON text, and what to do about it. The place is shown separately. */
export function sayMistake(language: Language, { key, params }: Problem): string {
  return mistakeWords(language, key, params);
}
