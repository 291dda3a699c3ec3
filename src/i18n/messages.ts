import { inEach } from '../norms/languages';
import type { Text } from '../norms/schema';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

const sentences = { kk, ru, en };
type WordKey = keyof typeof en;

/** What tables and explanations say, each key once with its three languages: the form in which a script carries it. */
export const messages = Object.fromEntries(
  (Object.keys(en) as WordKey[]).map((key) => [key, inEach((language) => sentences[language][key])]),
) as Readonly<Record<WordKey, Text>>;
