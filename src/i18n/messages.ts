import { inEach } from '../norms/languages';
import type { Text } from '../norms/schema';
import { en, type MessageKey } from './en';
import { kk } from './kk';
import { ru } from './ru';

const sentences = { kk, ru, en };
const keys = Object.keys(en) as MessageKey[];

/** What the functions and explanations say, each key once with its three languages: the form in which functions.js carries it. */
export const messages = Object.fromEntries(
  keys.map((key) => [key, inEach((language) => sentences[language][key])]),
) as Readonly<Record<MessageKey, Text>>;
