import { inEach } from '../../norms/languages';
import type { Text } from '../../norms/schema';
import { faultsEn } from './en';
import { faultsKk } from './kk';
import { faultsRu } from './ru';

const sentences = { kk: faultsKk, ru: faultsRu, en: faultsEn };
export type FaultMessageKey = keyof typeof faultsEn;

/** What is wrong, each key once with its three languages: the form in which functions.js carries it. */
export const faultMessages = Object.fromEntries(
  (Object.keys(faultsEn) as FaultMessageKey[]).map((key) => [key, inEach((language) => sentences[language][key])]),
) as Readonly<Record<FaultMessageKey, Text>>;
