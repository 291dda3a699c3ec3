import table from './languages.json';

/** A language of the product: every word of an edition and of the add-in is written in all of them. */
export type Language = keyof typeof table;

/** How a language is called and how it writes. */
export interface Writing {
  /** Its own name, and the same in three letters. */
  readonly name: string;
  readonly short: string;
  /** Its name in Excel: `kk-KZ`. */
  readonly locale: string;
  readonly decimal: string;
  /** What stands between arguments that are typed into a formula. */
  readonly separator: string;
  /** A date, in the letters DD, MM and YYYY. */
  readonly day: string;
  /** The plural forms in the order in which a sentence writes them. A Kazakh noun after a number has one form alone. */
  readonly plurals: readonly string[];
}

export const writing: Readonly<Record<Language, Writing>> = table;

export const languages = Object.keys(table) as Language[];

/** The same in each language. */
export function inEach<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
}
