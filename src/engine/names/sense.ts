import type { CompiledPosition } from '../compile';
import type { EditionWord } from './edition-words';
import { isAdjective } from './name-words';

/** What a written word may stand for: words of the edition. */
export interface Sense {
  readonly words: ReadonlySet<EditionWord>;
  /** Whether it is one of them only by a slip of the pen. */
  readonly isNear: boolean;
  /** How much it tells: the fewer positions have it, the more. */
  readonly weight: number;
}

/** The positions in whose names a word of the sense stands. */
export function positionsOf(words: Iterable<EditionWord>): Set<CompiledPosition> {
  return new Set([...words].flatMap(({ positions }) => [...positions]));
}

/** Of words that are opened each into one sense or several parts, the place of the last part of each among all parts. */
export function lastPlaces(opened: readonly (readonly Sense[])[]): number[] {
  return opened.map((_, at) => opened.slice(0, at + 1).flat().length - 1);
}

/** Whether two words may mean the same. */
export function meet(a: Sense, b: Sense | undefined): boolean {
  if (b === undefined) return false;
  for (const word of a.words) if (b.words.has(word)) return true;
  return false;
}

/** Whether a name that is taken for certain has the word. */
export function isSure(sense: Sense | undefined): boolean {
  return sense !== undefined && [...sense.words].some((word) => word.isSure);
}

/** Whether of the positions of a type, or of all, one alone has the word. */
export function isUnique({ words }: Sense, type: number | undefined): boolean {
  return [...positionsOf(words)].filter(({ exists }) => type === undefined || exists[type]).length === 1;
}

/**
 * Whether one of the words that a shortened one stands for may say what somebody is. Before a word that is known an adjective is
 * meant, if there is one: `мед. психолог`, `ст. повар`.
 */
export function mayBeHead({ words }: Sense, next: Sense | undefined): boolean {
  const areAdjectives = [...words].map(({ text }) => isAdjective(text));
  const isKnown = next !== undefined && !next.isNear && next.words.size > 0;
  return areAdjectives.includes(false) && !(isKnown && areAdjectives.includes(true));
}
