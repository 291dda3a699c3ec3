import type { CompiledPosition } from '../compile';
import type { KnownName, KnownNames } from './known-names';
import { headsOf, isKazakh } from './name-words';
import { isSure, isUnique, lastPlaces, mayBeHead, meet, type Sense } from './sense';
import type { Vocabulary } from './vocabulary';

/** How a written name and a name of a position go together. */
export interface Fit {
  readonly position: CompiledPosition;
  readonly isDoubtful: boolean;
  /** No word is left over on either side. */
  readonly isWhole: boolean;
  /** All of the position's name stands in the written one; all of the written one stands in the position's. */
  readonly isWithin: boolean;
  readonly isBeyond: boolean;
  readonly hasHead: boolean;
  /** Only what somebody is, said by many positions, goes together; nothing of which one. */
  readonly isVague: boolean;
  /** The names of the position together have what somebody is and another word. */
  readonly isCovered: boolean;
  /** A word that no other position has, and which is not what the position is. */
  readonly hasOwnWord: boolean;
  readonly isNear: boolean;
  readonly likeness: number;
}

/** A written name, its words opened by the edition's. */
export interface Written {
  readonly words: readonly Sense[];
  readonly heads: readonly number[];
  /** Whether the edition knows the words that say what somebody is. */
  readonly hasKnownHead: boolean;
}

/**
 * Whether a name has all written words, as "Врач-психиатр (психотерапевт)" has "врач-психотерапевт". What is a position's name
 * by itself has to say there too what somebody is: an "экономист-бухгалтер" is no "экономист по бухгалтерскому учёту".
 */
function holdsAll(names: KnownNames, words: readonly Sense[], { position, words: own, heads }: KnownName): boolean {
  return words.every((word) => {
    const at = own.findIndex((one) => meet(word, one));
    return at >= 0 && (heads.includes(at) || !names.isNameOfAnother(word, position));
  });
}

/** Whether names of a position together have what somebody is and another word that is written. */
function isCovered({ words, heads }: Pick<Written, 'words' | 'heads'>, names: readonly KnownName[]): boolean {
  const has = (word: Sense | undefined, isAsked: (name: KnownName, at: number) => boolean): boolean =>
    word !== undefined && names.some((name) => name.words.some((one, at) => isAsked(name, at) && meet(word, one)));
  return (
    heads.some((at) => has(words[at], (name, place) => name.heads.includes(place))) &&
    words.filter((word) => has(word, () => true)).length > 1
  );
}

/**
 * Whether the one word that goes together is said of several positions, or stands beside words of others: an adviser on
 * social work is no legal adviser.
 */
function isShared(words: readonly Sense[], taken: readonly (number | undefined)[]): boolean {
  return words.some((word, at) => (taken[at] === undefined ? isSure(word) : !isUnique(word, undefined)));
}

function fit(names: KnownNames, type: number | undefined, { words, heads }: Written, name: KnownName): Fit {
  const others = names.sureOf(name.position);
  const left = new Set(name.words.keys());
  const taken = words.map((word) => {
    const at = [...left].find((place) => meet(word, name.words[place]));
    if (at !== undefined) left.delete(at);
    return at;
  });
  const weigh = (all: readonly Sense[]): number => all.reduce((sum, one) => sum + one.weight, 0);
  const matched = words.filter((_, at) => taken[at] !== undefined);
  const isWithin = left.size === 0;
  const isBeyond = taken.every((at) => at !== undefined);
  const isWhole = isWithin && (isBeyond || (!name.isDoubtful && others.some((one) => holdsAll(names, words, one))));
  const hasSomeHead = heads.some((at) => name.heads.includes(taken[at] ?? -1));
  // "Социальный педагог" is no "педагог-дефектолог".
  const hasHead = hasSomeHead && (isBeyond || name.heads.every((at) => !left.has(at)));
  return {
    position: name.position,
    isDoubtful: name.isDoubtful,
    isWhole,
    isWithin,
    isBeyond,
    hasHead,
    isCovered: isCovered({ words, heads }, others),
    hasOwnWord: words.some(
      (word, at) => taken[at] !== undefined && !name.heads.includes(taken[at] ?? -1) && isUnique(word, type),
    ),
    isVague: matched.length === 1 && words.length > 1 && !isWithin && isShared(words, taken),
    isNear: words.some(({ isNear }) => isNear),
    likeness: (2 * weigh(matched)) / (weigh(words) + weigh(name.words)),
  };
}

/** How a written name goes together with each name of the edition that shares a word with it. */
export function fitsOf(type: number | undefined, { names }: Vocabulary, written: Written): Fit[] {
  return names.near(written.words).map((one) => fit(names, type, written, one));
}

/** A written name in the words of an edition: what each may mean, and which say what somebody is. */
export function writtenIn({ words: known, senses, written }: Vocabulary, name: string): Written {
  const words = written.of(name);
  const opened = words.map((word) => senses.open(word, words.length === 1));
  const ends = lastPlaces(opened);
  const all = opened.flat();
  // What nobody can open, or is an adjective, says nothing of what somebody is: `мл. медсестра`, `гл. экономист`.
  const isOpened = words.map(
    ({ isShort }, at) => !isShort || (opened[at] ?? []).some((one) => mayBeHead(one, opened[at + 1]?.[0])),
  );
  const places = words.flatMap((_, at) => (isOpened[at] ? at : []));
  const headsAt = (isLast: boolean): number[] =>
    headsOf(
      places.flatMap((at) => words[at] ?? []),
      isLast,
    ).flatMap((at) => ends[places[at] ?? -1] ?? []);
  const isOneSure = (heads: readonly number[]): boolean => heads.some((at) => isSure(all[at]));
  const own = headsAt(isKazakh(name) || known.areKazakh(words));
  const heads = !isOneSure(own) && known.endsInPossession(words) ? headsAt(true) : own;
  return { words: all, heads, hasKnownHead: isOneSure(heads) };
}
