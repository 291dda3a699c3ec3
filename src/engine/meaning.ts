import { distance } from 'fastest-levenshtein';
import type { CompiledEdition, CompiledPosition } from './compile';
import type { Language } from '../norms/languages';
import type { WorkingEdition } from '../norms/working-edition';
import { foldPrinted, longestName } from './names';
import { calledExactly, inType, livesIn, typesOf } from './exact-name';
import {
  headsOf,
  isAdjective,
  isKazakh,
  isSameWord,
  withoutKazakhLetters,
  wordsOfName,
  type NameWord,
} from './name-words';

/** A position that a name may mean; likeness from 0 to 1. */
export interface Candidate {
  readonly position: CompiledPosition;
  readonly likeness: number;
}

/** What a name means: one position for certain, one of several that somebody has to choose from, or none of the annex. */
export type Meaning =
  | { readonly kind: 'one'; readonly position: CompiledPosition }
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] }
  /** `isAbsent`: the edition itself says that it has no such position. */
  | { readonly kind: 'none'; readonly isAbsent: boolean };

/** A name of a position, its words opened: each is the set of words of the edition that it may stand for. */
interface KnownName {
  readonly position: CompiledPosition;
  /** Whether it may mean another position, or none. */
  readonly isDoubtful: boolean;
  readonly words: readonly Sense[];
  readonly heads: readonly number[];
}

/** The words of the edition, by their number, that a word may stand for. */
interface Sense {
  readonly words: ReadonlySet<number>;
  /** Whether it is one of them only by a slip of the pen. */
  readonly isNear: boolean;
  /** How much it tells: the fewer positions have it, the more. */
  readonly weight: number;
}

const mostRemembered = 20_000;

/** The words of an edition's names, and what is known of each. */
class Vocabulary {
  readonly #words: string[] = [];
  /** The words by their first two letters. */
  readonly #byStart = new Map<string, readonly number[]>();
  readonly #senses = new Map<string, readonly Sense[]>();
  /** The positions that a word belongs to, by its number. */
  readonly #positions: Set<CompiledPosition>[] = [];
  /** The names that a position has for certain. */
  readonly #namesOf = new Map<CompiledPosition, KnownName[]>();
  readonly #neighbours = new Map<string, Set<string>>();
  /** The words of names that are taken for certain. */
  readonly #sure = new Set<number>();
  /** The words that stand in names of several words. */
  readonly #inLonger = new Set<number>();
  readonly #groups = new Map<string, readonly number[]>();
  readonly names: readonly KnownName[];
  /** What was read before, by facility type and name. */
  readonly meanings = new Map<number | undefined, Map<string, Meaning>>();
  readonly #all: number;

  constructor({ positions, edition }: CompiledEdition) {
    this.#all = positions.length;
    const named = [...positions.flatMap(ownNames), ...everydayNames(edition, positions)];
    for (const { position, words, isDoubtful: isOpen } of named) {
      for (const { text } of words) {
        const at = this.#add(text, position, words.length > 1);
        if (!isOpen) this.#sure.add(at);
      }
      words.forEach(({ text }, at) => this.#beside(text, words[at + 1]?.text));
    }
    for (const { language, position, words, isDoubtful: isOpen } of named)
      if (words.length === 1 && !isOpen) this.#alone(`${language} ${position.position.row}`, words[0]?.text ?? '');
    this.names = named.map(({ position, words, isLast, isDoubtful: isOpen }) => {
      const heads = headsOf(words, isLast);
      const opened = words.map(({ text }) => this.#compound(text) ?? [this.#itself(text)]);
      const starts = opened.map((_, at) => opened.slice(0, at).flat().length);
      return {
        position,
        isDoubtful: isOpen,
        words: opened.flat(),
        // The last part of a compound is what it is: "сестра" in "медсестра".
        heads: heads.map((at) => (starts[at] ?? 0) + (opened[at]?.length ?? 1) - 1),
      };
    });
    for (const one of this.names) this.#remember(one);
  }

  #remember(name: KnownName): void {
    if (!name.isDoubtful) this.#namesOf.set(name.position, [...this.namesOf(name.position), name]);
  }

  #add(text: string, position: CompiledPosition, isInLonger: boolean): number {
    let at = this.#words.indexOf(text);
    if (at < 0) {
      at = this.#words.push(text) - 1;
      const start = text.slice(0, 2);
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), at]);
    }
    (this.#positions[at] ??= new Set()).add(position);
    if (isInLonger) this.#inLonger.add(at);
    return at;
  }

  #beside(text: string, next: string | undefined): void {
    if (next !== undefined) (this.#neighbours.get(text) ?? this.#neighbours.set(text, new Set()).get(text))?.add(next);
  }

  /** The names of one word that a position has in one language: each may stand for the others in longer names too. */
  #alone(owner: string, text: string): void {
    const group = this.#groups.get(owner) ?? [];
    this.#groups.set(owner, [...group, this.#words.indexOf(text)]);
  }

  #withSynonyms(same: readonly number[]): number[] {
    const groups = [...this.#groups.values()].filter((group) => group.some((at) => same.includes(at)));
    return [...new Set([...same, ...groups.flat()])];
  }

  /** The words that begin as a text does, and of these those that are meant. */
  #like(text: string, isMeant: (word: string) => boolean): number[] {
    return (this.#byStart.get(text.slice(0, 2)) ?? []).filter((at) => isMeant(this.#words[at] ?? ''));
  }

  #where(isMeant: (word: string) => boolean): number[] {
    return this.#words.flatMap((word, at) => (isMeant(word) ? at : []));
  }

  #sense(words: readonly number[], isNear = false): Sense {
    const positions = new Set(words.flatMap((at) => [...(this.#positions[at] ?? [])]));
    return { words: new Set(words), isNear, weight: Math.log(1 + this.#all / Math.max(1, positions.size)) };
  }

  /** What a written word stands for: itself, a shortened or compound word, one word for two (`м/с`). */
  open({ text, isShort }: Pick<NameWord, 'text' | 'isShort'>, isAlone: boolean): readonly Sense[] {
    const key = `${text}${isShort ? '.' : ''}${isAlone ? ' ' : ''}`;
    const known = this.#senses.get(key);
    if (known !== undefined) return known;
    const senses = this.#open(text, isShort, isAlone);
    if (this.#senses.size < mostRemembered) this.#senses.set(key, senses);
    return senses;
  }

  #open(text: string, isShort: boolean, isAlone: boolean): readonly Sense[] {
    if (text.includes('/')) return this.#initials(text);
    const compound = this.#compound(text);
    if (compound !== undefined) return compound;
    const same = this.#withSynonyms(this.#like(text, (word) => isSameWord(word, text)));
    const longer = isShort || same.length === 0 ? this.#longer(text, isShort, isAlone) : [];
    if (same.length + longer.length > 0) return [this.#sense([...same, ...longer])];
    const stem = text.slice(0, -1);
    const ends = stem.length < 5 ? [] : this.#where((word) => endsLong(word, text) || endsLong(word, stem));
    if (ends.length > 0) return [this.#sense(ends, true)];
    const slips = text.length < 5 ? 0 : text.length < 9 ? 1 : 2;
    const plain = withoutKazakhLetters(text);
    // Of a word that begins well, two letters may be wrong.
    const isLike = (word: string): boolean => distance(word, plain) <= (word.startsWith(plain.slice(0, 5)) ? 2 : slips);
    const near = slips === 0 ? [] : this.#where((word) => isLike(withoutKazakhLetters(word)));
    const parts = near.flatMap((at) => this.#compound(this.#words[at] ?? '') ?? []);
    if (parts.length > 0) return parts.map((one) => ({ ...one, isNear: true }));
    return [this.#sense(this.#withSynonyms(near), true)];
  }

  /** A word of the edition: itself, and what stands for it in names of one word. */
  #itself(text: string): Sense {
    return this.#sense(this.#withSynonyms(this.#like(text, (word) => word === text)));
  }

  /** The words that begin so; names of one word that stand nowhere else, as `завхоз`, only where there is no other. */
  #longer(text: string, isShort: boolean, isAlone: boolean): number[] {
    // Without a point, a word that lacks its last letters alone is misspelt.
    const isShortened = (word: string): boolean => isShort || (text.length > 2 && text.length <= word.length * 0.6);
    const all = this.#like(text, (word) => isPrefix(text, word) && isShortened(word));
    const inLonger = all.filter((at) => this.#inLonger.has(at));
    return inLonger.length > 0 && !isAlone ? inLonger : all;
  }

  /** `соцработник`: the beginning of one word and the whole of the next. */
  #compound(text: string): readonly Sense[] | undefined {
    const isKnown = this.#like(text, (word) => isSameWord(word, text)).length > 0;
    for (let at = 2; at <= text.length - 4; at += 1) {
      const [first, last] = [text.slice(0, at), text.slice(at)];
      const tail = this.#like(last, (word) => word.length >= 4 && isSameWord(word, last));
      if (tail.length === 0) continue;
      const isBefore = (word: string): boolean =>
        tail.some((one) => this.#neighbours.get(word)?.has(this.#words[one] ?? ''));
      const head = this.#like(
        first,
        (word) => isPrefix(first, word) && !isSameWord(word, text) && (!isKnown || isBefore(word)),
      );
      if (head.length > 0) return [this.#sense(head), this.#sense(this.#withSynonyms(tail))];
    }
    return undefined;
  }

  #initials(text: string): readonly Sense[] {
    const [first = '', second = ''] = text.split('/');
    const pairs = [...this.#neighbours].flatMap(([word, next]) =>
      word.startsWith(first) && word.length > 2
        ? [...next].flatMap((one) => (one.startsWith(second) ? [[word, one] as const] : []))
        : [],
    );
    if (pairs.length === 0) return [this.#sense([])];
    return [0, 1].map((at) => this.#sense(this.#where((word) => pairs.some((pair) => pair[at] === word))));
  }

  /** The names that a position has for certain. */
  namesOf(position: CompiledPosition): readonly KnownName[] {
    return this.#namesOf.get(position) ?? [];
  }

  /** Whether a word by itself is the name of another position than one. */
  isNameOfAnother(word: Sense, position: CompiledPosition): boolean {
    return this.names.some(
      (name) => name.position !== position && !name.isDoubtful && name.words.length === 1 && meet(word, name.words[0]),
    );
  }

  /** Whether one of the words that a written one stands for may say what somebody is. */
  mayBeHead({ words }: Sense): boolean {
    return [...words].some((at) => !isAdjective(this.#words[at] ?? ''));
  }

  /** Whether a name that is taken for certain has the word. */
  isSure(sense: Sense | undefined): boolean {
    return sense !== undefined && [...sense.words].some((at) => this.#sure.has(at));
  }

  /** Whether of the positions of a type, or of all, one alone has the word. */
  isUnique({ words }: Sense, type: number | undefined): boolean {
    const having = new Set([...words].flatMap((at) => [...(this.#positions[at] ?? [])]));
    return [...having].filter(({ exists }) => type === undefined || exists[type]).length === 1;
  }
}

/** Whether a word ends so after a part that may be a word of its own: `электро`, but not `сан`. */
function endsLong(word: string, end: string): boolean {
  return word.endsWith(end) && word.length - end.length >= 4;
}

function isPrefix(text: string, word: string): boolean {
  return text.length >= 2 && word.length > text.length && word.startsWith(text);
}

interface SpokenName {
  readonly position: CompiledPosition;
  readonly language: Language;
  readonly words: NameWord[];
  /** Whether the word that says what somebody is stands last. */
  readonly isLast: boolean;
  readonly isDoubtful: boolean;
}

function spoken(
  position: CompiledPosition,
  names: Readonly<Partial<Record<Language, readonly string[] | undefined>>>,
  isDoubtful: boolean,
): SpokenName[] {
  return (Object.keys(names) as Language[]).flatMap((language) =>
    (names[language] ?? []).map((name) => ({
      position,
      language,
      words: wordsOfName(name),
      isLast: language !== 'ru',
      isDoubtful,
    })),
  );
}

function ownNames(compiled: CompiledPosition): SpokenName[] {
  const { name, printed, aliases = {} } = compiled.position;
  const { kk, ru, en } = name;
  return [
    ...spoken(compiled, { kk: [kk, ...(printed === undefined ? [] : [printed])], ru: [ru], en: [en] }, false),
    ...spoken(compiled, aliases, false),
  ];
}

/** The names that the edition knows to mean one of several positions, or one of none. */
function everydayNames(
  { everydayNames: all = [] }: WorkingEdition,
  positions: readonly CompiledPosition[],
): SpokenName[] {
  return all.flatMap(({ names, positions: ids }) =>
    positions.filter(({ position }) => ids.includes(position.id)).flatMap((one) => spoken(one, names, true)),
  );
}

const vocabularies = new WeakMap<CompiledEdition, Vocabulary>();

function vocabularyOf(norms: CompiledEdition): Vocabulary {
  const made = vocabularies.get(norms) ?? new Vocabulary(norms);
  vocabularies.set(norms, made);
  return made;
}

function meet(a: Sense, b: Sense | undefined): boolean {
  if (b === undefined) return false;
  for (const word of a.words) if (b.words.has(word)) return true;
  return false;
}

/** How a written name and a name of a position go together. */
interface Fit {
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

interface Written {
  readonly words: readonly Sense[];
  readonly heads: readonly number[];
  /** Whether the edition knows the words that say what somebody is. */
  readonly hasKnownHead: boolean;
}

/**
 * Whether a name has all written words, as "Врач-психиатр (психотерапевт)" has "врач-психотерапевт". What is a position's name
 * by itself has to say there too what somebody is: an "экономист-бухгалтер" is no "экономист по бухгалтерскому учёту".
 */
function holdsAll(
  vocabulary: Vocabulary,
  words: readonly Sense[],
  { position, words: own, heads }: KnownName,
): boolean {
  return words.every((word) => {
    const at = own.findIndex((one) => meet(word, one));
    return at >= 0 && (heads.includes(at) || !vocabulary.isNameOfAnother(word, position));
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
function isShared(vocabulary: Vocabulary, words: readonly Sense[], taken: readonly (number | undefined)[]): boolean {
  return words.some((word, at) =>
    taken[at] === undefined ? vocabulary.isSure(word) : !vocabulary.isUnique(word, undefined),
  );
}

function fit(
  vocabulary: Vocabulary,
  type: number | undefined,
  { words, heads }: Written,
  name: KnownName,
  others: readonly KnownName[],
): Fit {
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
  const isWhole =
    isWithin && (isBeyond || (!name.isDoubtful && others.some((one) => holdsAll(vocabulary, words, one))));
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
      (word, at) => taken[at] !== undefined && !name.heads.includes(taken[at] ?? -1) && vocabulary.isUnique(word, type),
    ),
    isVague: matched.length === 1 && words.length > 1 && !isWithin && isShared(vocabulary, words, taken),
    isNear: words.some(({ isNear }) => isNear),
    likeness: (2 * weigh(matched)) / (weigh(words) + weigh(name.words)),
  };
}

/** Less like than this, a proposal would puzzle more than help; further below the best one, it is none of the candidates. */
const [likeEnough, besideBest] = [0.36, 0.5];
const mostCandidates = 6;

/**
 * What a written name means by the words of the edition, shortened words opened, endings, grades and remarks set aside.
 * A name that goes beyond every name of the annex, or stops short of one, is asked with all that it may mean. `type`
 * undefined: any facility type.
 */
export function meaningOf(norms: CompiledEdition, type: number | undefined, name: string): Meaning {
  const { meanings } = vocabularyOf(norms);
  const ofType = meanings.get(type) ?? new Map<string, Meaning>();
  meanings.set(type, ofType);
  const known = ofType.get(name);
  if (known !== undefined) return known;
  const meaning = readMeaning(norms, type, name);
  if (ofType.size < mostRemembered) ofType.set(name, meaning);
  return meaning;
}

function readMeaning(norms: CompiledEdition, type: number | undefined, name: string): Meaning {
  if (name.length > longestName) return { kind: 'none', isAbsent: false };
  const { called, exact, sure } = calledExactly(norms, type, name);
  if (sure !== undefined) return { kind: 'one', position: sure };
  const everyday = exact.length > 0 ? undefined : norms.everydayNames.get(foldPrinted(called));
  if (everyday?.length === 0) return { kind: 'none', isAbsent: true };
  const parts = partsOf(called).map((part) => meaningOf(norms, type, part));
  const twice = sameOfAll(parts);
  if (exact.length === 0 && twice !== undefined) return { kind: 'one', position: twice };
  const meaning = byWords(norms, type, called, exact, everyday);
  return meaning.kind === 'one' || exact.length > 0 ? meaning : withParts(meaning, parts);
}

/** The parts of a name in two languages, or with a department: `Аспазшы / Повар`, `Пищеблок: повар`. */
function partsOf(name: string): string[] {
  const between = /[():;]|,\s|\s[-–—]\s|(?<=\p{Ll}{3})\.\s+(?=\p{Lu})|\s+\/|\/\s+|(?<=\p{L}{3})\/(?=\p{L}{3})/u;
  const parts = name.split(between).flatMap((part) => part.trim() || []);
  return parts.length < 2 ? [] : parts;
}

/** The one position that each part means by itself. */
function sameOfAll([first, ...others]: readonly Meaning[]): CompiledPosition | undefined {
  if (first?.kind !== 'one') return undefined;
  return others.every((one) => one.kind === 'one' && one.position === first.position) ? first.position : undefined;
}

/** A meaning that has to be asked, with the positions that parts of the name mean by themselves. */
function withParts(meaning: Meaning, parts: readonly Meaning[]): Meaning {
  const ofParts = parts.flatMap((one) => (one.kind === 'one' ? { position: one.position, likeness: 0.9 } : []));
  const whole = meaning.kind === 'several' ? meaning.candidates : [];
  const open = parts.flatMap((one) => (one.kind === 'several' ? one.candidates : []));
  const all = [...ofParts, ...(ofParts.length + whole.length > 0 ? whole : open)];
  const candidates = all.filter(({ position }, at) => all.findIndex((one) => one.position === position) === at);
  return candidates.length === 0 ? meaning : { kind: 'several', candidates: candidates.slice(0, mostCandidates) };
}

/** What a name means by its words, beside the positions that have the very name, or that the edition knows it to mean. */
function byWords(
  norms: CompiledEdition,
  type: number | undefined,
  called: string,
  exact: readonly CompiledPosition[],
  everyday: readonly CompiledPosition[] | undefined,
): Meaning {
  const vocabulary = vocabularyOf(norms);
  const written = writtenIn(vocabulary, called);
  const fits = fitsOf(type, vocabulary, written);
  const wholes = fits.filter((one) => one.isWhole && !one.isNear);
  const sure = exact.length > 0 ? exact : inType(type, distinct(wholes.filter((one) => !one.isDoubtful)));
  const doubtful = offered(
    type,
    everyday ?? distinct(wholes.filter((one) => one.isDoubtful && !sure.includes(one.position))),
  );
  const [first] = sure;
  const others = candidatesOf(norms, type, fits, { sure, doubtful }, written.hasKnownHead);
  if (first !== undefined && sure.length + doubtful.length === 1 && !isHidden(norms, type, first, others))
    return { kind: 'one', position: first };
  return others.length > 0 ? { kind: 'several', candidates: others } : { kind: 'none', isAbsent: false };
}

/** Of several positions those that the facility type has; none where it has none. */
function offered(type: number | undefined, found: readonly CompiledPosition[]): readonly CompiledPosition[] {
  return type === undefined ? found : found.filter(({ exists }) => exists[type]);
}

function distinct(fits: readonly Fit[]): CompiledPosition[] {
  return [...new Set(fits.map(({ position }) => position))];
}

function fitsOf(type: number | undefined, vocabulary: Vocabulary, written: Written): Fit[] {
  const isNear = ({ words }: KnownName): boolean => written.words.some((one) => words.some((word) => meet(one, word)));
  return vocabulary.names
    .filter(isNear)
    .map((one) => fit(vocabulary, type, written, one, vocabulary.namesOf(one.position)));
}

function writtenIn(vocabulary: Vocabulary, name: string): Written {
  const words = wordsOfName(name);
  const opened = words.map((word) => vocabulary.open(word, words.length === 1));
  const ends = opened.map((_, at) => opened.slice(0, at + 1).flat().length - 1);
  const senses = opened.flat();
  // What nobody can open, or is an adjective, says nothing of what somebody is: `мл. медсестра`, `гл. экономист`.
  const isOpened = words.map(
    ({ isShort }, at) => !isShort || (opened[at] ?? []).some((one) => vocabulary.mayBeHead(one)),
  );
  const places = words.flatMap((_, at) => (isOpened[at] ? at : []));
  const known = headsOf(
    places.flatMap((at) => words[at] ?? []),
    isKazakh(name),
  );
  const heads = known.flatMap((at) => ends[places[at] ?? -1] ?? []);
  const hasKnownHead = heads.some((at) => vocabulary.isSure(senses[at]));
  return { words: senses, heads, hasKnownHead };
}

/** A position that the type has nowhere is not taken while a longer name of one that it has holds the same words. */
function isHidden(
  norms: CompiledEdition,
  type: number | undefined,
  found: CompiledPosition,
  candidates: readonly Candidate[],
): boolean {
  const types = typesOf(norms, type);
  return candidates.some(
    ({ position }) =>
      position !== found && types.some((at) => livesIn(position, norms, at) && !livesIn(found, norms, at)),
  );
}

/**
 * Whether a fit may be what is meant: "помощник воспитателя" is no "воспитатель". What somebody is has to be known, or a word
 * be that of one position alone. `isNamed`: what somebody is, is a name by itself.
 */
function isMeant(one: Fit, hasKnownHead: boolean, isNamed: boolean): boolean {
  if (one.isDoubtful) return one.hasHead && (one.isWithin || one.isBeyond);
  if (one.isBeyond || one.isCovered || one.hasOwnWord) return true;
  return hasKnownHead && one.hasHead && (isNamed || !one.isVague);
}

/** What a fit that is meant is worth among the candidates; undefined where it is none. */
function worth({ isWithin, isBeyond, hasHead, likeness }: Fit): number | undefined {
  if (isWithin && hasHead) return Math.max(likeness, 0.5);
  if (likeness < likeEnough) return undefined;
  return hasHead || isBeyond ? likeness : likeness * 0.8;
}

interface Wholes {
  readonly sure: readonly CompiledPosition[];
  readonly doubtful: readonly CompiledPosition[];
}

function candidatesOf(
  norms: CompiledEdition,
  type: number | undefined,
  fits: readonly Fit[],
  { sure, doubtful }: Wholes,
  hasKnownHead: boolean,
): Candidate[] {
  const isOffered = ({ exists }: CompiledPosition): boolean => type === undefined || exists[type] === true;
  const found = new Map<CompiledPosition, number>([...sure, ...doubtful].map((position) => [position, 1]));
  const isNamed = fits.some(({ isWithin, hasHead }) => isWithin && hasHead);
  for (const one of fits) {
    if (!isOffered(one.position)) continue;
    const isLonger = one.isBeyond && !one.isNear && !one.isDoubtful && livesElsewhere(norms, type, one.position, sure);
    const isBeside = (doubtful.length === 0 || one.hasHead) && isMeant(one, hasKnownHead, isNamed);
    const value = sure.length === 0 ? (isBeside ? worth(one) : undefined) : isLonger ? one.likeness : undefined;
    if (value !== undefined) found.set(one.position, Math.max(found.get(one.position) ?? 0, Math.min(0.99, value)));
  }
  const sorted = [...found]
    .map(([position, likeness]) => ({ position, likeness }))
    .sort((a, b) => b.likeness - a.likeness);
  const best = sorted[0]?.likeness ?? 0;
  return sorted.filter(({ likeness }) => sure.length > 0 || likeness >= best * besideBest).slice(0, mostCandidates);
}

function livesElsewhere(
  norms: CompiledEdition,
  type: number | undefined,
  position: CompiledPosition,
  whole: readonly CompiledPosition[],
): boolean {
  const types = typesOf(norms, type);
  return types.some((at) => livesIn(position, norms, at) && whole.every((one) => !livesIn(one, norms, at)));
}
