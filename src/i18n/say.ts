import type { Language } from '../norms/schema';
import { catalogue, type Params } from './catalogue';
import { faultMessages } from './faults/messages';
import { messages } from './messages';
import { sentencesFrom, speak } from './say-fault';

const all = { ...faultMessages, ...messages };

/** What the functions and explanations say. */
export const functionWords = catalogue(sentencesFrom(all));

/** A sentence of the product in a language. */
export function say(language: Language, key: keyof typeof all, params: Params = {}): string {
  return speak(functionWords, language, key, params);
}
