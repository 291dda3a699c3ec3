import { fold, foldLetters } from '../engine/names/fold';
import { withoutKazakhLetters } from '../engine/names/name-words';

/** The words of a text in the form in which words are compared. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word !== '');
}

/** How a word begins, or all of it: in its own letters, and as it may be typed on Russian keys. */
interface Stem {
  readonly letters: string;
  readonly typed: string;
  readonly whole: boolean;
  /** Whether what is typed on Russian keys is this word only if nothing follows: `мын` is `мың`, `бирка` begins with no `бір`. */
  readonly wholeTyped: boolean;
}

/** What to look for: words in this order, others may stand between. A word may go on, unless `=` ends it. */
export type Phrase = readonly Stem[];

/** So few letters begin too many Russian words. */
const shortStem = 3;

/**
 * Phrases from a list written by hand: `кол став` finds "Кол-во ставок", `бос=` finds "бос" but not "босату". Words of Kazakh letters
 * are also found as they are typed on Russian keys; not so where `!` ends them in place of `=`, as those keys make another word of them.
 */
export function phrases(list: readonly string[]): Phrase[] {
  return list.map((phrase) => phrase.split(' ').map(stemOf));
}

function stemOf(word: string): Stem {
  const letters = fold(word);
  const whole = /[=!]$/u.test(word);
  const typed = word.endsWith('!') ? letters : withoutKazakhLetters(letters);
  return { letters, typed, whole, wholeTyped: whole || letters.length <= shortStem };
}

/** Whether a word begins with a stem, each Kazakh letter as it is or typed on Russian keys; a word's own Kazakh letters stay what they are. */
function isOf(word: string, { letters, typed, whole, wholeTyped }: Stem): boolean {
  if (word.startsWith(letters)) return !whole || word.length === letters.length;
  if (typed === letters || word.length < letters.length || (wholeTyped && word.length > letters.length)) return false;
  for (let at = 0; at < letters.length; at += 1) if (word[at] !== letters[at] && word[at] !== typed[at]) return false;
  return true;
}

function has(words: readonly string[], phrase: Phrase): boolean {
  let from = 0;
  return phrase.every((stem) => {
    const at = words.findIndex((word, place) => place >= from && isOf(word, stem));
    from = at + 1;
    return at >= 0;
  });
}

/** Whether a text has the letters of one of the phrases, be they inside other words: a sieve that is fast, before its words are parted. */
export function mayHaveAny(text: string, list: readonly Phrase[]): boolean {
  const letters = foldLetters(text.normalize('NFKC').toLowerCase());
  const typed = withoutKazakhLetters(letters);
  return list.some((phrase) => phrase.every((stem) => letters.includes(stem.letters) || typed.includes(stem.typed)));
}

export function hasAny(words: readonly string[], list: readonly Phrase[]): boolean {
  return list.some((phrase) => has(words, phrase));
}
