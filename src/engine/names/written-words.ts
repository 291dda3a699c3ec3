import type { EditionWords } from './edition-words';
import type { JoinedWords } from './joined-words';
import type { KnownNames } from './known-names';
import { wordsOfName, type NameWord } from './name-words';

/** A written name by its words, as the edition would write them. */
export class WrittenWords {
  readonly #words: EditionWords;
  readonly #joined: JoinedWords;
  readonly #names: KnownNames;

  constructor(words: EditionWords, joined: JoinedWords, names: KnownNames) {
    this.#words = words;
    this.#joined = joined;
    this.#names = names;
  }

  /** The words of a name: Kazakh initials opened (`м/б`), and those that are one word of the edition joined (`мед. сестра`). */
  of(name: string): NameWord[] {
    const written = wordsOfName(name);
    return this.#joined.in(written.map((one) => this.#kazakhWord(one, written)));
  }

  /** Initials beside Kazakh words are those of the parts of one Kazakh word: `Бас м/б` is `бас мейірбике`, no `медицинский брат`. */
  #kazakhWord(one: NameWord, all: readonly NameWord[]): NameWord {
    const [, first = '', second = ''] = /^(\p{L})\/(\p{L})$/u.exec(one.text) ?? [];
    if (first === '' || !this.#words.areKazakh(all.filter((other) => other !== one))) return one;
    const found = this.#names.wordForOne(
      ({ text, isInKazakhName, isInForeignName }) =>
        isInKazakhName && !isInForeignName && text.startsWith(first) && text.includes(second, 3),
    );
    return found === undefined ? one : { ...one, text: found.text };
  }
}
