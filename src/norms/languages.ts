import table from './languages.json';

/** A language of the product: every word of an edition and of the add-in is written in all of them. */
export type Language = keyof typeof table;

/** What a language is called and how it writes. */
export interface Writing {
  /** The language's name for itself, and its abbreviation. */
  readonly name: string;
  readonly short: string;
  /** Its name in Excel: `kk-KZ`. */
  readonly locale: string;
  readonly decimal: string;
  /** The separator between the arguments of a formula. */
  readonly separator: string;
  /** A date, in the letters DD, MM and YYYY. */
  readonly day: string;
  /**
   * The names of the plural forms, in the order in which a sentence lists them. A Kazakh noun after a number has only
   * one form.
   */
  readonly plurals: readonly string[];
}

export const writing: Readonly<Record<Language, Writing>> = table;

export const languages = Object.keys(table) as Language[];

/** A record of what `make` gives for each language. */
export function inEach<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
}
