import type { Param } from '../engine/fault';
import type { Language } from '../norms/languages';
import { fillIn } from './fill';

export type Params = Readonly<Record<string, Param>>;

/** Sentences by key in each language; all have the keys of one. */
export type Sentences<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** Says a sentence of a catalogue in a language. */
export interface Say<Key extends string> {
  (language: Language, key: Key, params?: Params): string;
  readonly sentences: Sentences<Key>;
}

/** The words of one part of the product in three languages. test/i18n/catalogues.test.ts checks every catalogue. */
export function catalogue<Key extends string>(sentences: Sentences<Key>): Say<Key> {
  const say = (language: Language, key: Key, params?: Params): string =>
    fillIn(language, sentences[language][key], params);
  return Object.assign(say, { sentences });
}
