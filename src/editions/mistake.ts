import type { Text } from '../norms/schema';
import type { MistakeKey } from './messages/en';

/** The parameters of a mistake's sentence: words as they are, numbers, words in three languages, or lists of these. */
export type MistakeParam = string | number | Text | readonly MistakeParam[];

/** A mistake without its place. Each key has a sentence in messages/. */
export interface Problem {
  readonly key: MistakeKey;
  readonly params: Readonly<Record<string, MistakeParam>>;
}

/** What is wrong, with what its sentence fills in. */
export function problem(key: MistakeKey, params: Problem['params'] = {}): Problem {
  return { key, params };
}

/** What is wrong in a sheet, and in which cell: `B7`. */
export interface SheetMistake extends Problem {
  readonly sheet: string;
  readonly cell: string;
  /** The other cells in which the same is wrong. */
  readonly alsoAt?: readonly SheetPlace[];
}

/** Where something stands in the sheets. */
export interface SheetPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What is wrong in a JSON text, and at which path: `sections/0/positions/3/cells/2`; empty for the whole text. */
export interface JsonMistake extends Problem {
  readonly path: string;
  /** The other paths at which the same is wrong. */
  readonly alsoAt?: readonly string[];
}

/** What is wrong in the same words at several places is one mistake, told at the first of them. */
export function oncePerCause<M extends Problem, P>(
  mistakes: readonly M[],
  placeOf: (mistake: M) => P,
): (M & { readonly alsoAt?: readonly P[] })[] {
  const byCause = new Map<string, [M, ...M[]]>();
  for (const mistake of mistakes) {
    const cause = JSON.stringify([mistake.key, mistake.params]);
    const same = byCause.get(cause);
    if (same === undefined) byCause.set(cause, [mistake]);
    else same.push(mistake);
  }
  return [...byCause.values()].map(([first, ...others]) =>
    others.length === 0 ? first : { ...first, alsoAt: others.map(placeOf) },
  );
}

/** The path of a place in an edition's data: keys and indexes from the outside in. */
export type Path = readonly (string | number)[];

/** Reports a mistake at a place of an edition. */
export type Complain = (path: Path, key: MistakeKey, params?: Problem['params']) => void;
