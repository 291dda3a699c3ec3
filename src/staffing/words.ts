import { fold, foldLetters } from '../engine/names/fold';

const russianKeys = new Map([...'әғқңөұүі'].map((letter, at) => [letter, 'агкноууи'[at]]));

/** Kazakh letters as they are typed where the keyboard has only the Russian ones: `Барлыгы`, `Штат бирлиги`. Roman figures stay. */
function withRussianKeys(word: string): string {
  return /^[vіх]+$/u.test(word) ? word : word.replace(/[әғқңөұүі]/gu, (letter) => russianKeys.get(letter) ?? letter);
}

/** The words of a text in the form in which words are compared. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => withRussianKeys(fold(word)))
    .filter((word) => word !== '');
}

/** What to look for: words in this order, others may stand between. A word may go on, unless `=` ends it. */
export type Phrase = readonly { readonly stem: string; readonly whole: boolean }[];

/** Phrases from a list written by hand: `кол став` finds "Кол-во ставок", `бос=` finds "бос" but not "босату". */
export function phrases(list: readonly string[]): Phrase[] {
  return list.map((phrase) =>
    phrase.split(' ').map((word) => ({ stem: withRussianKeys(fold(word)), whole: word.endsWith('=') })),
  );
}

function has(words: readonly string[], phrase: Phrase): boolean {
  let from = 0;
  return phrase.every(({ stem, whole }) => {
    const at = words.findIndex((word, place) => place >= from && (whole ? word === stem : word.startsWith(stem)));
    from = at + 1;
    return at >= 0;
  });
}

/** Whether a text has the letters of one of the phrases, be they inside other words: a sieve that is fast, before its words are parted. */
export function mayHaveAny(text: string, list: readonly Phrase[]): boolean {
  const letters = withRussianKeys(foldLetters(text.normalize('NFKC').toLowerCase()));
  return list.some((phrase) => phrase.every(({ stem }) => letters.includes(stem)));
}

export function hasAny(words: readonly string[], list: readonly Phrase[]): boolean {
  return list.some((phrase) => has(words, phrase));
}
