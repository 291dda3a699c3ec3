import { distance } from 'fastest-levenshtein';
import type { Text } from '../norms/schema';
import { readNumber } from './scalars';

const lookAlikes = new Map([...'abcehikmoptxyһё'].map((letter, at) => [letter, 'авсенікмортхуне'[at]]));

/** The form in which names are compared: case, look-alike Latin and Cyrillic letters, dashes and spaces are one. */
export function fold(name: string): string {
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters.replace(/[abcehikmoptxyһё]/gu, (letter) => lookAlikes.get(letter) ?? letter);
}

/** No name is longer: what is, is no name, and costs no time. */
const longestName = 300;

/** `fold` for a position's name as it is printed: the footnote marks at its end or before a bracket are dropped. */
export function foldPrinted(name: string): string {
  if (name.length > longestName) return '';
  const marks = /(?<=\p{L}[^\p{L}(]*)[\d\s,*]+(?=$|\()/gu;
  return fold(name.normalize('NFKC').replace(marks, ''));
}

/** Something that is called by an id, a number or names in three languages. */
export interface Named {
  readonly id: string;
  readonly number?: number | undefined;
  readonly name: Text;
  readonly printed?: string | undefined;
  readonly aliases?: { readonly [language: string]: readonly string[] | undefined } | undefined;
}

/** Every name under which a thing is found, as written. */
export function namesOf(thing: Named): string[] {
  const aliases = Object.values(thing.aliases ?? {}).flatMap((list) => list ?? []);
  const printed = thing.printed === undefined ? [] : [thing.printed];
  return [thing.id, thing.name.kk, thing.name.ru, thing.name.en, ...printed, ...aliases];
}

/** Finds things by what people call them. A name may stand for several things, in the order they were given. */
export class NameIndex {
  readonly #byName = new Map<string, number[]>();
  readonly #byNumber = new Map<number, number>();
  readonly #found = new Map<string, readonly number[]>();
  readonly #things: readonly Named[];
  readonly #fold: (name: string) => string;

  constructor(things: readonly Named[], foldName = fold) {
    this.#things = things;
    this.#fold = foldName;
    things.forEach((thing, at) => {
      if (thing.number !== undefined) this.#byNumber.set(thing.number, at);
      for (const name of namesOf(thing)) this.#add(foldName(name), at);
    });
  }

  #add(folded: string, at: number): void {
    const found = this.#byName.get(folded);
    if (found === undefined) this.#byName.set(folded, [at]);
    else if (!found.includes(at)) found.push(at);
  }

  /** The places of all things of that name; empty where nothing is called so. A number, also in text, is only itself. */
  find(name: string | number): readonly number[] {
    if (typeof name === 'number') return this.#numbered(name);
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    if (this.#found.size > 5000) this.#found.clear();
    const number = readNumber(name);
    const found = number === undefined ? (this.#byName.get(this.#fold(name)) ?? []) : this.#numbered(number);
    if (name.length <= longestName) this.#found.set(name, found);
    return found;
  }

  #numbered(number: number): readonly number[] {
    const at = this.#byNumber.get(number);
    return at === undefined ? [] : [at];
  }

  /** The thing whose name is nearest, and its likeness from 0 to 1. For suggestions: never to be taken silently. */
  nearest(name: string | number): { at: number; likeness: number } | undefined {
    if (readNumber(name) !== undefined) return undefined;
    const asked = this.#fold(String(name)).slice(0, longestName);
    let best: { at: number; likeness: number } | undefined;
    for (const [folded, [at]] of this.#byName) {
      const longer = Math.max(asked.length, folded.length, 1);
      // The lengths alone may already tell that another name is nearer.
      if (best !== undefined && 1 - Math.abs(asked.length - folded.length) / longer <= best.likeness) continue;
      const likeness = 1 - distance(asked, folded) / longer;
      if (at !== undefined && (best === undefined || likeness > best.likeness)) best = { at, likeness };
    }
    return best;
  }

  /** The thing at a place that `find` or `nearest` gave. */
  at(place: number): Named | undefined {
    return this.#things[place];
  }
}
