import { inEach } from '../norms/languages';
import type { Text } from '../norms/schema';
import { en } from './en';
import { faultsEn } from './faults/en';
import { faultsKk } from './faults/kk';
import { faultsRu } from './faults/ru';
import { kk } from './kk';
import { ru } from './ru';

/** What tables and explanations say. */
export const sentences = { kk, ru, en };

/** What is wrong. */
export const faultSentences = { kk: faultsKk, ru: faultsRu, en: faultsEn };

/** Each key once with its three languages: the form in which a script carries sentences. */
export function byKey<Key extends string>(
  of: Readonly<Record<keyof Text, Readonly<Record<Key, string>>>>,
): Readonly<Record<Key, Text>> {
  const keys = Object.keys(of.en) as Key[];
  return Object.fromEntries(keys.map((key) => [key, inEach((language) => of[language][key])])) as Record<Key, Text>;
}
