import { addUnder } from '../add-under';
import type { CompiledPosition } from '../compile';
import type { EditionWord } from './edition-words';
import { headsOf } from './name-words';
import { lastPlaces, type Sense } from './sense';
import type { SpokenName } from './spoken-names';
import type { WordSenses } from './word-senses';

/** A name of a position, its words opened: each is the set of words of the edition that it may stand for. */
export interface KnownName {
  readonly position: CompiledPosition;
  /** Whether it may mean another position, or none. */
  readonly isDoubtful: boolean;
  readonly words: readonly Sense[];
  readonly heads: readonly number[];
}

function knownName({ position, isDoubtful, words, isLast }: SpokenName, senses: WordSenses): KnownName {
  const opened = words.map(({ text }) => senses.ofOwn(text));
  // The last part of a compound is what it is: "сестра" in "медсестра".
  const ends = lastPlaces(opened);
  const heads = headsOf(words, isLast).map((at) => ends[at] ?? 0);
  return { position, isDoubtful, words: opened.flat(), heads };
}

/** The names under which an edition's positions are known, by their words and by their positions. */
export class KnownNames {
  readonly #all: readonly KnownName[];
  /** The places of the names that have a word. */
  readonly #withWord = new Map<EditionWord, number[]>();
  /** The names that a position has for certain. */
  readonly #sureOf = new Map<CompiledPosition, KnownName[]>();
  /** The positions of which a word alone is a name for certain. */
  readonly #namedAlone = new Map<EditionWord, CompiledPosition[]>();

  constructor(names: readonly SpokenName[], senses: WordSenses) {
    this.#all = names.map((one) => knownName(one, senses));
    this.#all.forEach((name, place) => {
      for (const word of new Set(name.words.flatMap(({ words }) => [...words]))) addUnder(this.#withWord, word, place);
      if (!name.isDoubtful) this.#addSure(name);
    });
  }

  #addSure(name: KnownName): void {
    const { position, words } = name;
    addUnder(this.#sureOf, position, name);
    const [only, second] = words;
    if (only === undefined || second !== undefined) return;
    for (const word of only.words) addUnder(this.#namedAlone, word, position);
  }

  /** The names that have one of the words. */
  near(words: readonly Sense[]): readonly KnownName[] {
    const places = new Set<number>();
    for (const { words: all } of words)
      for (const word of all) for (const place of this.#withWord.get(word) ?? []) places.add(place);
    return [...places].sort((a, b) => a - b).flatMap((place) => this.#all[place] ?? []);
  }

  /** The names that a position has for certain. */
  sureOf(position: CompiledPosition): readonly KnownName[] {
    return this.#sureOf.get(position) ?? [];
  }

  /** The first of the meant words that alone are a name for certain, where all of them name the same position. */
  wordForOne(isMeant: (word: EditionWord) => boolean): EditionWord | undefined {
    const found = [...this.#namedAlone].filter(([word]) => isMeant(word));
    const [only, another] = new Set(found.flatMap(([, positions]) => positions));
    return only === undefined || another !== undefined ? undefined : found[0]?.[0];
  }

  /** Whether a word by itself is the name of another position than one. */
  isNameOfAnother(word: Sense, position: CompiledPosition): boolean {
    return [...word.words].some((at) => this.#namedAlone.get(at)?.some((one) => one !== position) === true);
  }
}
