import type { Text } from '../norms/schema';
import type { MistakeKey } from './messages/en';

/** The parameters of a mistake's sentence: words as they are, numbers, words in three languages, or lists of these. */
export type MistakeParam = string | number | Text | readonly MistakeParam[];

/** A mistake without its place. Each key has a sentence in messages/. */
export interface Problem {
  readonly key: MistakeKey;
  readonly params: Readonly<Record<string, MistakeParam>>;
}

export function problem(key: MistakeKey, params: Problem['params'] = {}): Problem {
  return { key, params };
}

/** What is wrong in a sheet, and in which cell: `B7`. */
export interface SheetMistake extends Problem {
  readonly sheet: string;
  readonly cell: string;
}

/** What is wrong in a JSON text, and at which path: `sections/0/positions/3/cells/2`; empty for the whole text. */
export interface JsonMistake extends Problem {
  readonly path: string;
}

/** The path of a place in an edition's data: keys and indexes from the outside in. */
export type Path = readonly (string | number)[];

/** Reports a mistake at a place of an edition. */
export type Complain = (path: Path, key: MistakeKey, params?: Problem['params']) => void;
