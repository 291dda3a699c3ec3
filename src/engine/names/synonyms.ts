import type { EditionWord, EditionWords } from './edition-words';
import type { SpokenName } from './spoken-names';

/** Words that may stand for each other in longer names. */
export class Synonyms {
  readonly #groups: (readonly EditionWord[])[];

  /** The certain names of one word that a position has in one language stand for each other. */
  constructor(names: readonly SpokenName[], words: EditionWords) {
    const byOwner = new Map<string, EditionWord[]>();
    for (const { position, language, words: own, isDoubtful } of names) {
      const [only, second] = own;
      if (only === undefined || second !== undefined || isDoubtful) continue;
      const owner = `${language} ${position.position.row}`;
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), ...words.itself(only.text)]);
    }
    this.#groups = [...byOwner.values()];
  }

  /** `медсестра` and `медбрат` are names of one position: so `сестра` stands for `брат`. `endsOf`: the last parts of a compound. */
  addEnds(endsOf: (compound: EditionWord) => Iterable<EditionWord>): void {
    for (const group of [...this.#groups]) {
      const ends = group.flatMap((word) => [...endsOf(word)]);
      if (ends.length > 1) this.#groups.push(ends);
    }
  }

  /** Words and what stands for one of them. */
  with(words: readonly EditionWord[]): EditionWord[] {
    const groups = this.#groups.filter((group) => group.some((word) => words.includes(word)));
    return [...new Set([...words, ...groups.flat()])];
  }
}
