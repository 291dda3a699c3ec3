import { commonStart } from './common-start';
import { distance } from 'fastest-levenshtein';
import { fold } from './fold';
import type { CompiledEdition, CompiledPosition } from '../compile';
import { headsOf, isAdjective, isSameWord, withoutKazakhLetters, wordsOfName, type NameWord } from './name-words';
import { Remembered } from '../remembered';
import { absentNames, everydayNames, everydayOf, ownNames } from './spoken-names';

/** A name of a position, its words opened: each is the set of words of the edition that it may stand for. */
export interface KnownName {
  readonly position: CompiledPosition;
  /** Whether it may mean another position, or none. */
  readonly isDoubtful: boolean;
  readonly words: readonly Sense[];
  readonly heads: readonly number[];
}

/** The words of the edition, by their number, that a word may stand for. */
export interface Sense {
  readonly words: ReadonlySet<number>;
  /** Whether it is one of them only by a slip of the pen. */
  readonly isNear: boolean;
  /** How much it tells: the fewer positions have it, the more. */
  readonly weight: number;
}

/** A word of a name, or a part of a compound, whose `text` is empty. */
interface NamePiece extends Pick<NameWord, 'text' | 'isShort'> {
  readonly sense: Sense;
}

function isSamePiece(a: NamePiece, b: NamePiece): boolean {
  if (a.text !== '' && b.text !== '' && isSameWord(a.text, b.text)) return true;
  if (a.isShort && isPrefix(a.text, b.text)) return true;
  return !a.sense.isNear && !b.sense.isNear && meet(a.sense, b.sense);
}

/** The words of an edition's names, and what is known of each. */
export class Vocabulary {
  readonly #words: string[] = [];
  /** The words by their first two letters. */
  readonly #byStart = new Map<string, readonly number[]>();
  readonly #senses = new Remembered<readonly Sense[]>();
  /** The one word of the edition that two words are, by both. */
  readonly #joined = new Remembered<string | undefined>();
  /** The positions that a word belongs to, by its number. */
  readonly #positions: Set<CompiledPosition>[] = [];
  /** The names that a position has for certain. */
  readonly #namesOf = new Map<CompiledPosition, KnownName[]>();
  /** The places of the names that have a word, by its number. */
  readonly #namesWith = new Map<number, number[]>();
  /** The positions of which a word alone is a name for certain, by its number. */
  readonly #namedAlone = new Map<number, Set<CompiledPosition>>();
  #compounds = new Remembered<readonly Sense[] | undefined>();
  readonly #neighbours = new Map<string, Set<string>>();
  /** The words of names that are taken for certain. */
  readonly #sure = new Set<number>();
  /** The words that stand in names of several words. */
  readonly #inLonger = new Set<number>();
  readonly #groups = new Map<string, readonly number[]>();
  /** The words that stand in Kazakh names, and in those of other languages. */
  readonly #kazakh = new Set<number>();
  readonly #foreign = new Set<number>();
  /** The names of which the edition says that it has no such position. */
  readonly #absent: readonly (readonly NamePiece[])[];
  readonly names: readonly KnownName[];
  /** The positions that an everyday name may mean, by the name as `foldPrinted` folds it. */
  readonly everyday: ReadonlyMap<string, readonly CompiledPosition[]>;
  readonly #all: number;

  constructor({ positions, edition }: CompiledEdition) {
    this.#all = positions.length;
    const named = [...positions.flatMap(ownNames), ...everydayNames(edition, positions)];
    for (const { position, language, words, isDoubtful: isOpen } of named) {
      for (const { text } of words) {
        const at = this.#add(text, position, words.length > 1);
        if (!isOpen) this.#sure.add(at);
        (language === 'kk' ? this.#kazakh : this.#foreign).add(at);
      }
      words.forEach(({ text }, at) => this.#beside(text, words[at + 1]?.text));
    }
    for (const { language, position, words, isDoubtful: isOpen } of named)
      if (words.length === 1 && !isOpen) this.#alone(`${language} ${position.position.row}`, words[0]?.text ?? '');
    this.#groupEnds();
    // What was opened before does not know of these.
    this.#compounds = new Remembered();
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
    this.names.forEach((one, at) => this.#remember(one, at));
    this.everyday = everydayOf(edition, positions);
    this.#absent = absentNames(edition).map((name) => this.#pieces(this.joined(wordsOfName(name))));
  }

  #remember(name: KnownName, place: number): void {
    for (const at of new Set(name.words.flatMap(({ words }) => [...words]))) {
      const places = this.#namesWith.get(at);
      if (places === undefined) this.#namesWith.set(at, [place]);
      else places.push(place);
    }
    if (name.isDoubtful) return;
    this.#namesOf.set(name.position, [...this.namesOf(name.position), name]);
    const [only, second] = name.words;
    if (only !== undefined && second === undefined)
      for (const at of only.words)
        (this.#namedAlone.get(at) ?? this.#namedAlone.set(at, new Set()).get(at))?.add(name.position);
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

  /** `медсестра` and `медбрат` are names of one position: so `сестра` stands for `брат`. */
  #groupEnds(): void {
    for (const [owner, group] of [...this.#groups]) {
      const ends = group.flatMap((at) => [...(this.#compound(this.#words[at] ?? '')?.[1]?.words ?? [])]);
      if (ends.length > 1) this.#groups.set(`${owner} ends`, ends);
    }
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
    return this.#senses.of(key, () => this.#open(text, isShort, isAlone));
  }

  #open(text: string, isShort: boolean, isAlone: boolean): readonly Sense[] {
    if (text.includes('/')) return this.#initials(text, isAlone);
    const typed = this.#typed(text);
    if (typed.length > 0) return [this.#sense(this.#withSynonyms(typed), true)];
    const compound = this.#compound(text);
    if (compound !== undefined) return compound;
    const own = this.#like(text, (word) => isSameWord(word, text));
    const same = this.#withSynonyms([...own, ...this.#standIns(text)]);
    const longer = isShort || own.length === 0 ? this.#longer(text, isShort, isAlone) : [];
    const whole = same.length === 0 ? this.#compoundsOf(longer) : undefined;
    if (whole !== undefined) return whole;
    // Without a point, the beginning of a name is no name, nor is a place or a trade: `буфет`, `двор`, `кочегарка`.
    const isNoPerson = own.every((at) => isPlaceOf(this.#words[at] ?? '', text));
    if (same.length + longer.length > 0) return [this.#sense([...same, ...longer], isAlone && !isShort && isNoPerson)];
    return this.#nearTo(text);
  }

  /** Words of the edition that a word of everyday stands for, in the other language or beside it. */
  #standIns(text: string): number[] {
    const other = standIns.get(text);
    return other === undefined ? [] : this.#like(other, (word) => word === other);
  }

  /** What a word stands for whose letters are not those of any: it ends as one does, or is misspelt. */
  #nearTo(text: string): readonly Sense[] {
    const stem = text.slice(0, -1);
    const ends = stem.length < 5 ? [] : this.#where((word) => endsLong(word, text) || endsLong(word, stem));
    if (ends.length > 0) return [this.#sense(ends, true)];
    const slips = text.length < 5 ? 0 : text.length < 9 ? 1 : 2;
    const plain = withoutKazakhLetters(text);
    // Of a word that begins well, two letters may be wrong.
    const isLike = (word: string): boolean => distance(word, plain) <= (word.startsWith(plain.slice(0, 5)) ? 2 : slips);
    const near = this.#where((word) => {
      const own = withoutKazakhLetters(word);
      return slips === 0 ? own === plain : isLike(own);
    });
    const parts = near.flatMap((at) => this.#compound(this.#words[at] ?? '') ?? []);
    if (parts.length > 0) return parts.map((one) => ({ ...one, isNear: true }));
    return [this.#sense(this.#withSynonyms(near), true)];
  }

  /** The Kazakh words that a word is where the keyboard has no Kazakh letters: `мадени`; none where it is a word by itself. */
  #typed(text: string): number[] {
    if (withoutKazakhLetters(text) !== text || this.#like(text, (word) => isSameWord(word, text)).length > 0) return [];
    return this.#where((word) => {
      const plain = withoutKazakhLetters(word);
      return plain !== word && isSameWord(plain, text);
    });
  }

  /** A word of the edition: itself, and what stands for it in names of one word. */
  #itself(text: string): Sense {
    return this.#sense(this.#withSynonyms(this.#like(text, (word) => word === text)));
  }

  /** The words that begin so; names of one word that stand nowhere else, as `завхоз`, only where there is no other. */
  #longer(text: string, isShort: boolean, isAlone: boolean): number[] {
    if (!isShort && text === post) return [];
    // Without a point, a word that lacks its last letters alone is misspelt.
    const isShortened = (word: string): boolean => isShort || (text.length > 2 && text.length <= word.length * 0.6);
    const all = this.#like(text, (word) => isPrefix(text, word) && isShortened(word));
    const inLonger = all.filter((at) => this.#inLonger.has(at));
    return inLonger.length > 0 && !isAlone ? inLonger : all;
  }

  /** `соцработник`: the beginning of one word and the whole of the next. */
  #compound(text: string): readonly Sense[] | undefined {
    return this.#compounds.of(text, () => this.#findCompound(text));
  }

  #findCompound(text: string): readonly Sense[] | undefined {
    const isKnown = this.#like(text, (word) => isSameWord(word, text)).length > 0;
    for (let at = 2; at <= text.length - 4; at += 1) {
      const [first, last] = [text.slice(0, at), text.slice(at)];
      const tail = this.#like(last, (word) => word.length >= 4 && isSameWord(word, last));
      if (tail.length === 0) continue;
      const isBefore = (word: string): boolean =>
        tail.some((one) => this.#neighbours.get(word)?.has(this.#words[one] ?? ''));
      const begins = this.#like(
        first,
        (word) => isPrefix(first, word) && !isSameWord(word, text) && (!isKnown || isBefore(word)),
      );
      const head = [...begins, ...this.#standIns(first)].filter((one) => this.#inLonger.has(one));
      if (head.length > 0) return [this.#sense(head), this.#sense(this.#withSynonyms(tail))];
    }
    return undefined;
  }

  /** The parts of compounds, where words are nothing else: `медс.` is the beginning of `медсестра`. */
  #compoundsOf(words: readonly number[]): readonly Sense[] | undefined {
    const all = words.map((at) => this.#compound(this.#words[at] ?? ''));
    if (all.length === 0 || !all.every((one) => one !== undefined)) return undefined;
    return [0, 1].map((part) => this.#sense([...new Set(all.flatMap((one) => [...(one[part]?.words ?? [])]))]));
  }

  #initials(text: string, isAlone: boolean): readonly Sense[] {
    const [first = '', second = ''] = text.split('/');
    const pairs = [...this.#neighbours].flatMap(([word, next]) =>
      word.startsWith(first) && word.length > 2
        ? [...next].flatMap((one) => (one.startsWith(second) ? [[word, one] as const] : []))
        : [],
    );
    // `эл/монтер` is one word, with a stroke for a point.
    const one = pairs.length > 0 || second.length < 4 ? undefined : this.#findOne(first, true, second);
    if (one !== undefined) return this.open({ text: one, isShort: false }, isAlone);
    if (pairs.length === 0) return [this.#sense([])];
    return [0, 1].map((at) => this.#sense(this.#where((word) => pairs.some((pair) => pair[at] === word))));
  }

  #isBefore(word: string, next: string): boolean {
    return [...(this.#neighbours.get(word) ?? [])].some((one) => isSameWord(one, next));
  }

  #pieces(words: readonly NameWord[]): NamePiece[] {
    return words.flatMap(({ text, isShort }): NamePiece[] => {
      const senses = this.open({ text, isShort }, words.length === 1);
      const [only, second] = senses;
      return only !== undefined && second === undefined
        ? [{ text, isShort, sense: only }]
        : senses.map((sense) => ({ text: '', isShort, sense }));
    });
  }

  /** Whether the edition says of a name, in whatever order and endings of its words, that it has no such position. */
  isAbsent(called: string): boolean {
    const words = this.joined(wordsOfName(called));
    if (words.length === 1 && words[0]?.isShort === true) return false;
    const pieces = this.#pieces(words);
    return this.#absent.some((name) => {
      const left = new Set(name);
      const isThere = (piece: NamePiece): boolean => {
        const found = [...left].find((one) => isSamePiece(piece, one));
        return found !== undefined && left.delete(found);
      };
      return name.length === pieces.length && pieces.every(isThere);
    });
  }

  /** Whether a shortened name of one word may be one of which the edition says that it has no such position. */
  mayBeAbsent(called: string): boolean {
    const [only, second] = wordsOfName(called);
    return (
      only?.isShort === true &&
      second === undefined &&
      this.#absent.some(
        ([first, other]) => other === undefined && first !== undefined && isPrefix(only.text, first.text),
      )
    );
  }

  /** Words of a name, those that are one word of the edition joined to it: `мед. сестра`, `эл.газосварщик`. */
  joined(written: readonly NameWord[]): NameWord[] {
    const words = written.map((one) => this.#kazakhWord(one, written));
    const all: NameWord[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const [one, next] = [words[at], words[at + 1]];
      if (one === undefined) continue;
      const text = next === undefined ? undefined : this.#asOne(one, next);
      all.push(text === undefined ? one : { ...one, text, isShort: false });
      if (text !== undefined) at += 1;
    }
    return all;
  }

  /** Initials beside Kazakh words are those of the parts of one Kazakh word: `Бас м/б` is `бас мейірбике`, no `медицинский брат`. */
  #kazakhWord(one: NameWord, all: readonly NameWord[]): NameWord {
    const [, first = '', second = ''] = /^(\p{L})\/(\p{L})$/u.exec(one.text) ?? [];
    if (first === '' || !this.areKazakh(all.filter((other) => other !== one))) return one;
    const found = [...this.#namedAlone].filter(([at]) => {
      const word = this.#words[at] ?? '';
      return this.#kazakh.has(at) && !this.#foreign.has(at) && word.startsWith(first) && word.includes(second, 3);
    });
    const [only, another] = new Set(found.flatMap(([, positions]) => [...positions]));
    const [at] = found[0] ?? [];
    return at === undefined || only === undefined || another !== undefined
      ? one
      : { ...one, text: this.#words[at] ?? '' };
  }

  #asOne({ text, isShort }: NameWord, next: NameWord): string | undefined {
    if (next.isShort || next.text.length < 4 || text.length < 2 || text.includes('/')) return undefined;
    const key = `${text}${isShort ? '.' : ''} ${next.text}`;
    return this.#joined.of(key, () => this.#findOne(text, isShort, next.text));
  }

  #findOne(text: string, isShort: boolean, next: string): string | undefined {
    // "Зам. директора" are two words of the edition, the first of which says what somebody is.
    const isWhole = !isShort && text.length >= 5;
    const isKnown = this.#like(
      text,
      (word) =>
        (isWhole ? isSameWord(word, text) : isPrefix(text, word) && !isAdjective(word)) && this.#isBefore(word, next),
    );
    if (isKnown.length > 0) return undefined;
    if (isWhole && this.#like(text, (word) => isSameWord(word, text)).length === 0) return undefined;
    const [found] = this.#like(text, (word) => {
      const begins = commonStart(word, text);
      if (begins < (isWhole ? 3 : text.length)) return false;
      // The words may have a vowel between them, or share the last letters of the first one.
      const froms = isShort
        ? Array.from({ length: word.length - text.length }, (_, more) => begins + more)
        : [begins, begins - 1, begins - 2];
      return froms.some((from) => from > 1 && isSameWord(word.slice(from), next));
    });
    return found === undefined ? undefined : this.#words[found];
  }

  /** Whether a name ends with a word in possession, as Kazakh ones do: `мекеме директоры`. */
  endsInPossession(words: readonly NameWord[]): boolean {
    const text = words[words.length - 1]?.text ?? '';
    return words.length > 1 && /[ыі]$/u.test(text) && this.#like(text, (word) => word === text.slice(0, -1)).length > 0;
  }

  /** Whether words are of Kazakh names: one stands in these alone, and none in those of other languages alone. */
  areKazakh(words: readonly NameWord[]): boolean {
    const known = words.flatMap(({ text }) => {
      const own = [...this.#like(text, (word) => isSameWord(word, text)), ...this.#typed(text)];
      return own.length > 0 ? [own] : [];
    });
    const isNot = (language: ReadonlySet<number>, own: readonly number[]): boolean =>
      !own.some((at) => language.has(at));
    return known.some((own) => isNot(this.#foreign, own)) && !known.some((own) => isNot(this.#kazakh, own));
  }

  /** The names that have one of the words. */
  namesNear(words: readonly Sense[]): readonly KnownName[] {
    const places = new Set<number>();
    for (const { words: all } of words)
      for (const at of all) for (const place of this.#namesWith.get(at) ?? []) places.add(place);
    return [...places].sort((a, b) => a - b).flatMap((place) => this.names[place] ?? []);
  }

  /** The names that a position has for certain. */
  namesOf(position: CompiledPosition): readonly KnownName[] {
    return this.#namesOf.get(position) ?? [];
  }

  /** Whether a word by itself is the name of another position than one. */
  isNameOfAnother(word: Sense, position: CompiledPosition): boolean {
    return [...word.words].some((at) => [...(this.#namedAlone.get(at) ?? [])].some((one) => one !== position));
  }

  /**
   * Whether one of the words that a shortened one stands for may say what somebody is. Before a word that is known an adjective is
   * meant, if there is one: `мед. психолог`, `ст. повар`.
   */
  mayBeHead({ words }: Sense, next: Sense | undefined): boolean {
    const areAdjectives = [...words].map((at) => isAdjective(this.#words[at] ?? ''));
    const isKnown = next !== undefined && !next.isNear && next.words.size > 0;
    return areAdjectives.includes(false) && !(isKnown && areAdjectives.includes(true));
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

const standIns = new Map(
  [
    ['соц', 'әлеуметтік'],
    ['хоз', 'шаруашылық'],
    ['гос', 'мемлекеттік'],
    ['преподаватель', 'учитель'],
  ].map(([word = '', other = '']) => [fold(word), fold(other)]),
);

/** A woman's trade ends as a place does: `массажистка`, but `кочегарка`. */
const endsOfWomen = /(ист|ант|ент|санитар|акушер)$/u;

/** Whether a word is the place or the trade of somebody whom another word names: `столярка`, `сантехника`. */
function isPlaceOf(word: string, text: string): boolean {
  const stem = word.replace(/ша$/u, '');
  if (!text.startsWith(stem)) return false;
  const end = text.slice(stem.length);
  return (/^к(а|и|е|у|ой)$/u.test(end) && !endsOfWomen.test(word)) || (end === 'а' && /(техник|электрик)$/u.test(word));
}

/** A post has units of its own: no beginning of “постовая”. */
const post = 'пост';

function isPrefix(text: string, word: string): boolean {
  return text.length >= 2 && word.length > text.length && word.startsWith(text);
}

const vocabularies = new WeakMap<CompiledEdition, Vocabulary>();

/** The words of an edition; they are made once for each. */
export function vocabularyOf(norms: CompiledEdition): Vocabulary {
  const made = vocabularies.get(norms) ?? new Vocabulary(norms);
  vocabularies.set(norms, made);
  return made;
}

/** Whether two words may mean the same. */
export function meet(a: Sense, b: Sense | undefined): boolean {
  if (b === undefined) return false;
  for (const word of a.words) if (b.words.has(word)) return true;
  return false;
}
