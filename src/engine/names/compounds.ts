import { Remembered } from '../remembered';
import { isPrefix, type EditionWord, type EditionWords } from './edition-words';
import { fold } from './fold';
import { isSameWord } from './name-words';
import type { Sense } from './sense';
import type { Synonyms } from './synonyms';

/** A sense of words of the edition; `isNear`: by a slip of the pen. */
export type SenseOf = (words: readonly EditionWord[], isNear?: boolean) => Sense;

/** Compound words: `соцработник` is the beginning of one word of the edition and the whole of the next. */
export class Compounds {
  readonly #found = new Remembered<readonly Sense[] | undefined>();
  readonly #words: EditionWords;
  readonly #synonyms: Synonyms;
  readonly #senseOf: SenseOf;

  constructor(words: EditionWords, synonyms: Synonyms, senseOf: SenseOf) {
    this.#words = words;
    this.#synonyms = synonyms;
    this.#senseOf = senseOf;
  }

  /** What the two parts of a compound stand for; undefined where a text is none. */
  of(text: string): readonly Sense[] | undefined {
    return this.#found.of(text, () => this.#find(text));
  }

  #find(text: string): readonly Sense[] | undefined {
    const isKnown = this.#words.same(text).length > 0;
    for (let at = 2; at <= text.length - 4; at += 1) {
      const [first, last] = [text.slice(0, at), text.slice(at)];
      const tail = this.#words.startingAs(last, (word) => word.text.length >= 4 && isSameWord(word.text, last));
      if (tail.length === 0) continue;
      const begins = this.#words.startingAs(
        first,
        (word) =>
          isPrefix(first, word.text) &&
          !isSameWord(word.text, text) &&
          (!isKnown || tail.some((one) => word.next.has(one))),
      );
      const head = [...begins, ...standInsOf(first, this.#words)].filter((word) => word.isInLongerName);
      if (head.length > 0) return [this.#senseOf(head), this.#senseOf(this.#synonyms.with(tail))];
    }
    return undefined;
  }

  /** The parts of compounds, where words are nothing else: `медс.` is the beginning of `медсестра`. */
  ofAll(words: readonly EditionWord[]): readonly Sense[] | undefined {
    const all = words.map(({ text }) => this.of(text));
    if (all.length === 0 || !all.every((one) => one !== undefined)) return undefined;
    return [0, 1].map((part) => this.#senseOf([...new Set(all.flatMap((one) => [...(one[part]?.words ?? [])]))]));
  }
}

const standIns = new Map(
  [
    ['соц', 'әлеуметтік'],
    ['хоз', 'шаруашылық'],
    ['гос', 'мемлекеттік'],
    ['преподаватель', 'учитель'],
  ].map(([word = '', other = '']) => [fold(word), fold(other)]),
);

/** Words of the edition that a word of everyday stands for, in the other language or beside it. */
export function standInsOf(text: string, words: EditionWords): readonly EditionWord[] {
  const other = standIns.get(text);
  return other === undefined ? [] : words.itself(other);
}
