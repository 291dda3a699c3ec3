import { isPrefix } from './edition-words';
import { isSameWord, wordsOfName, type NameWord } from './name-words';
import { meet, type Sense } from './sense';
import type { WordSenses } from './word-senses';
import type { WrittenWords } from './written-words';

/** A word of a name, or a part of a compound, whose `text` is empty. */
interface NamePiece extends Pick<NameWord, 'text' | 'isShort'> {
  readonly sense: Sense;
}

function isSamePiece(a: NamePiece, b: NamePiece): boolean {
  if (a.text !== '' && b.text !== '' && isSameWord(a.text, b.text)) return true;
  if (a.isShort && isPrefix(a.text, b.text)) return true;
  return !a.sense.isNear && !b.sense.isNear && meet(a.sense, b.sense);
}

/** The names of which an edition says that it has no such position. */
export class AbsentNames {
  readonly #names: readonly (readonly NamePiece[])[];
  readonly #written: WrittenWords;
  readonly #senses: WordSenses;

  constructor(names: readonly string[], written: WrittenWords, senses: WordSenses) {
    this.#written = written;
    this.#senses = senses;
    this.#names = names.map((name) => this.#pieces(written.of(name)));
  }

  #pieces(words: readonly NameWord[]): NamePiece[] {
    return words.flatMap(({ text, isShort }): NamePiece[] => {
      const senses = this.#senses.open({ text, isShort }, words.length === 1);
      const [only, second] = senses;
      return only !== undefined && second === undefined
        ? [{ text, isShort, sense: only }]
        : senses.map((sense) => ({ text: '', isShort, sense }));
    });
  }

  /** Whether the edition says of a name, in whatever order and endings of its words, that it has no such position. */
  has(called: string): boolean {
    const words = this.#written.of(called);
    if (words.length === 1 && words[0]?.isShort === true) return false;
    const pieces = this.#pieces(words);
    return this.#names.some((name) => {
      const left = new Set(name);
      const isThere = (piece: NamePiece): boolean => {
        const found = [...left].find((one) => isSamePiece(piece, one));
        return found !== undefined && left.delete(found);
      };
      return name.length === pieces.length && pieces.every(isThere);
    });
  }

  /** Whether a shortened name of one word may be one of these. */
  mayHave(called: string): boolean {
    const [only, second] = wordsOfName(called);
    return (
      only?.isShort === true &&
      second === undefined &&
      this.#names.some(
        ([first, other]) => other === undefined && first !== undefined && isPrefix(only.text, first.text),
      )
    );
  }
}
