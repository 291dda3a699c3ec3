import { commonStart } from '../../../engine/names/common-start';
import { foldWord } from './tokens';

/** Endings of a declined word are no longer than these. */
const longestEnding = 3;
const shortestStem = 4;

/**
 * Whether words of a phrase name the position of its row, in whatever case: `медицинской сестры` under `Медицинская сестра
 * палатная`. A phrase that names another position is none of this row's.
 */
export function isNamedSo(words: string, name: string): boolean {
  const inName = wordsOf(name);
  const said = wordsOf(words);
  return said.length > 0 && said.every((word) => inName.some((one) => areOneWord(word, one)));
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(/\p{L}+/gu)].map(([word]) => foldWord(word));
}

/** Whether two words are forms of one: `няня` and `няни`, `тәрбиеші` and `тәрбиешілердің`. */
export function areOneWord(word: string, other: string): boolean {
  const same = commonStart(word, other);
  const [shorter, longer] = [Math.min(word.length, other.length), Math.max(word.length, other.length)];
  if (same >= longer - longestEnding) return same >= Math.min(shortestStem, shorter - 1);
  return same === word.length && word.length > shortestStem;
}
