import { distance } from 'fastest-levenshtein';
import { languages } from '../../norms/languages';
import type { Text } from '../../norms/schema';
import { fold } from './fold';
import { Remembered } from '../remembered';
import { readNumber } from '../scalars';

/** Longer texts are not looked up, since comparing them takes too long. */
export const longestName = 300;

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
  return [thing.id, ...languages.map((language) => thing.name[language]), ...printed, ...aliases];
}

/** Names less alike than this are not suggested. */
const likeEnough = 0.45;

/**
 * Finds things by their names. A name may belong to several things; they are found in the order in which they were
 * given.
 */
export class NameIndex<T> {
  readonly #byName = new Map<string, T[]>();
  readonly #byNumber = new Map<number | undefined, readonly T[]>();
  readonly #readBefore = new Remembered<readonly T[], string | number>();
  readonly #fold: (name: string) => string;

  constructor(things: readonly T[], called: (thing: T, at: number) => Named, foldName = fold) {
    this.#fold = foldName;
    things.forEach((thing, at) => {
      const named = called(thing, at);
      this.#byNumber.set(named.number, [thing]);
      const [id = '', ...names] = namesOf(named);
      // A digit at the end of an id is no footnote mark.
      this.#add(fold(id), thing);
      for (const name of names) this.#add(foldName(name), thing);
    });
  }

  #add(folded: string, thing: T): void {
    const found = this.#byName.get(folded);
    if (found === undefined) this.#byName.set(folded, [thing]);
    else if (!found.includes(thing)) found.push(thing);
  }

  /** All things with that name; empty where there are none. A number, also as text, matches only exactly. */
  find(name: string | number): readonly T[] {
    return this.#readBefore.of(name, () => {
      const number = readNumber(name);
      return (number === undefined ? this.#named(String(name)) : this.#byNumber.get(number)) ?? [];
    });
  }

  #named(name: string): readonly T[] | undefined {
    return (name.length > longestName ? undefined : this.#byName.get(fold(name))) ?? this.#byName.get(this.#fold(name));
  }

  /** All things with the nearest name, if it is like enough. For suggestions only: the user has to confirm them. */
  nearest(name: string | number): readonly T[] {
    if (readNumber(name) !== undefined) return [];
    const asked = this.#fold(String(name));
    let nearest: readonly T[] = [];
    let most = likeEnough;
    for (const [folded, things] of this.#byName) {
      const longer = Math.max(asked.length, folded.length);
      // The difference in length is a lower bound of the distance, so hopeless names are skipped.
      if (1 - Math.abs(asked.length - folded.length) / longer <= most) continue;
      const likeness = 1 - distance(asked, folded) / longer;
      if (likeness > most) [nearest, most] = [things, likeness];
    }
    return nearest;
  }
}
