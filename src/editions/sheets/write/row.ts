import { languages } from '../../../norms/languages';
import type { Text } from '../../../norms/schema';
import { withoutStandIns } from '../../stand-in';
import { joinWords } from '../lists';

/** A row of a table: what stands under each heading's key. What is absent is blank. */
export type WrittenRow = Readonly<Record<string, string | number | undefined>>;

/** Words in three languages, each under its own heading; a language that another stands in for is blank. */
export function inThree(word: string, text: Partial<Text> | undefined): WrittenRow {
  const written: Partial<Text> = text === undefined ? {} : withoutStandIns(text);
  return Object.fromEntries(languages.map((language) => [`${word}.${language}`, written[language]]));
}

/** Other names in three languages, those of a language in one cell. */
export function aliasesOf(
  aliases: { readonly [language: string]: readonly string[] | undefined } | undefined,
  word = 'aliases',
): WrittenRow {
  return Object.fromEntries(languages.map((language) => [`${word}.${language}`, joinWords(aliases?.[language] ?? [])]));
}
