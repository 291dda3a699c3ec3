import { languages } from '../../../norms/languages';
import type { Text } from '../../../norms/schema';
import { joinWords } from '../lists';

/** A row of a table: what stands under each heading's key. What is absent is blank. */
export type WrittenRow = Readonly<Record<string, string | number | undefined>>;

/** Words in three languages, each under its own heading. */
export function inThree(word: string, text: Partial<Text> | undefined): WrittenRow {
  return Object.fromEntries(languages.map((language) => [`${word}.${language}`, text?.[language]]));
}

/** Other names in three languages, those of a language in one cell. */
export function aliasesOf(
  aliases: { readonly [language: string]: readonly string[] | undefined } | undefined,
  word = 'aliases',
): WrittenRow {
  return Object.fromEntries(languages.map((language) => [`${word}.${language}`, joinWords(aliases?.[language] ?? [])]));
}
