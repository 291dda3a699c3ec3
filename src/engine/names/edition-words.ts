import { addUnder } from '../add-under';
import type { CompiledPosition } from '../compile';
import { isSameWord, withoutKazakhLetters, type NameWord } from './name-words';
import type { SpokenName } from './spoken-names';

/** A word of an edition's names, folded, and what is known of it. */
export interface EditionWord {
  readonly text: string;
  /** The positions in whose names it stands. */
  readonly positions: ReadonlySet<CompiledPosition>;
  /** The words that follow it in a name. */
  readonly next: ReadonlySet<EditionWord>;
  readonly isInLongerName: boolean;
  /** Whether a name that is taken for certain has it. */
  readonly isSure: boolean;
  readonly isInKazakhName: boolean;
  readonly isInForeignName: boolean;
}

/** A word while the names are gone through. */
interface GatheredWord extends EditionWord {
  readonly positions: Set<CompiledPosition>;
  readonly next: Set<EditionWord>;
  isInLongerName: boolean;
  isSure: boolean;
  isInKazakhName: boolean;
  isInForeignName: boolean;
}

/** The index of the words that stand in an edition's names. */
export class EditionWords {
  readonly #words = new Map<string, GatheredWord>();
  readonly #byFirstTwoLetters = new Map<string, EditionWord[]>();

  constructor(names: readonly SpokenName[]) {
    for (const name of names) this.#gather(name);
  }

  #gather({ position, language, words, isDoubtful }: SpokenName): void {
    const gathered = words.map(({ text }) => this.#words.get(text) ?? this.#add(text));
    gathered.forEach((word, at) => {
      const next = gathered[at + 1];
      word.positions.add(position);
      if (next !== undefined) word.next.add(next);
      if (gathered.length > 1) word.isInLongerName = true;
      if (!isDoubtful) word.isSure = true;
      if (language === 'kk') word.isInKazakhName = true;
      else word.isInForeignName = true;
    });
  }

  #add(text: string): GatheredWord {
    const word: GatheredWord = {
      text,
      positions: new Set(),
      next: new Set(),
      isInLongerName: false,
      isSure: false,
      isInKazakhName: false,
      isInForeignName: false,
    };
    this.#words.set(text, word);
    addUnder(this.#byFirstTwoLetters, text.slice(0, 2), word);
    return word;
  }

  /** The word itself, in a list; an empty one where the edition does not have it. */
  itself(text: string): readonly EditionWord[] {
    return [this.#words.get(text) ?? []].flat();
  }

  /** All words that are meant; `startingAs` asks far fewer. */
  where(isMeant: (word: EditionWord) => boolean): EditionWord[] {
    return [...this.#words.values()].filter(isMeant);
  }

  /** The words with a text's first two letters, and of these those that are meant. */
  startingAs(text: string, isMeant: (word: EditionWord) => boolean): EditionWord[] {
    return (this.#byFirstTwoLetters.get(text.slice(0, 2)) ?? []).filter(isMeant);
  }

  /** The words that differ from a text by their endings alone. */
  same(text: string): EditionWord[] {
    return this.startingAs(text, (word) => isSameWord(word.text, text));
  }

  /** The Kazakh words that a text is where the keyboard has no Kazakh letters: `мадени`; none where it is a word by itself. */
  typed(text: string): EditionWord[] {
    if (withoutKazakhLetters(text) !== text || this.same(text).length > 0) return [];
    return this.where((word) => {
      const plain = withoutKazakhLetters(word.text);
      return plain !== word.text && isSameWord(plain, text);
    });
  }

  /** Whether a name ends with a word in possession, as Kazakh ones do: `мекеме директоры`. */
  endsInPossession(words: readonly NameWord[]): boolean {
    const text = words[words.length - 1]?.text ?? '';
    return words.length > 1 && /[ыі]$/u.test(text) && this.itself(text.slice(0, -1)).length > 0;
  }

  /** Whether words are of Kazakh names: one stands in these alone, and none in those of other languages alone. */
  areKazakh(words: readonly NameWord[]): boolean {
    const known = words.map(({ text }) => [...this.same(text), ...this.typed(text)]).filter((own) => own.length > 0);
    return (
      known.some((own) => own.every((word) => !word.isInForeignName)) &&
      !known.some((own) => own.every((word) => !word.isInKazakhName))
    );
  }
}

/** Whether a text of two letters or more is the beginning of a longer word. */
export function isPrefix(text: string, word: string): boolean {
  return text.length >= 2 && word.length > text.length && word.startsWith(text);
}
