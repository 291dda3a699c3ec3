import { Remembered } from '../remembered';
import { commonStart } from './common-start';
import { isPrefix, type EditionWord, type EditionWords } from './edition-words';
import { isAdjective, isSameWord, type NameWord } from './name-words';

/** Two written words that are one word of the edition: `мед. сестра`, `эл.газосварщик`. */
export class JoinedWords {
  readonly #found = new Remembered<string | undefined>();
  readonly #words: EditionWords;

  constructor(words: EditionWords) {
    this.#words = words;
  }

  /** The words of a name, those that are one word of the edition joined to it. */
  in(words: readonly NameWord[]): NameWord[] {
    const all: NameWord[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const [one, next] = [words[at], words[at + 1]];
      if (one === undefined) continue;
      const text = next === undefined ? undefined : this.#asOne(one, next);
      all.push(text === undefined ? one : { ...one, text, isShort: false });
      if (text !== undefined) at += 1;
    }
    return all;
  }

  #asOne({ text, isShort }: NameWord, next: NameWord): string | undefined {
    if (next.isShort || next.text.length < 4 || text.length < 2 || text.includes('/')) return undefined;
    const key = `${text}${isShort ? '.' : ''} ${next.text}`;
    return this.#found.of(key, () => this.find(text, isShort, next.text));
  }

  /** The one word that a word, whole or shortened, and the next are; undefined where they are two. */
  find(text: string, isShort: boolean, next: string): string | undefined {
    // "Зам. директора" are two words of the edition, the first of which says what somebody is.
    const isWhole = !isShort && text.length >= 5;
    const isFirst = (word: string): boolean =>
      isWhole ? isSameWord(word, text) : isPrefix(text, word) && !isAdjective(word);
    const areTwo = this.#words.startingAs(text, (word) => isFirst(word.text) && isBefore(word, next)).length > 0;
    if (areTwo || (isWhole && this.#words.same(text).length === 0)) return undefined;
    const [found] = this.#words.startingAs(text, ({ text: word }) => {
      const begins = commonStart(word, text);
      if (begins < (isWhole ? 3 : text.length)) return false;
      // The words may have a vowel between them, or share the last letters of the first one.
      const froms = isShort
        ? Array.from({ length: word.length - text.length }, (_, more) => begins + more)
        : [begins, begins - 1, begins - 2];
      return froms.some((from) => from > 1 && isSameWord(word.slice(from), next));
    });
    return found?.text;
  }
}

function isBefore(word: EditionWord, next: string): boolean {
  return [...word.next].some((one) => isSameWord(one.text, next));
}
