import { distance } from 'fastest-levenshtein';
import { fold } from '../engine/fold';
import { wordsOf } from './words';

/** Longer texts are compared by their beginnings. */
const longest = 200;

/** A name in the forms in which likeness is measured: its letters in their order, its words, and these in the alphabet's. */
export interface ComparableName {
  readonly letters: string;
  readonly words: readonly string[];
  readonly sorted: string;
}

export function comparable(name: string): ComparableName {
  const words = wordsOf(name);
  return { letters: fold(name).slice(0, longest), words, sorted: [...words].sort().join('').slice(0, longest) };
}

function alike(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}

/** A position's whole name with more words around it: `Бухгалтер материального стола`. */
function contained(written: ComparableName, own: ComparableName): number {
  const isPart = own.words.length > 0 && own.words.every((word) => written.words.includes(word));
  return isPart ? 0.6 + 0.3 * (own.letters.length / written.letters.length) : 0;
}

/** How like a written name is to a position's own, from 0 to 1; the same words in another order are nearly the same. */
export function likeness(written: ComparableName, own: ComparableName): number {
  const reordered = 0.95 * alike(written.sorted, own.sorted);
  return Math.max(alike(written.letters, own.letters), reordered, contained(written, own));
}
