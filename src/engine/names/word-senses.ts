import { distance } from 'fastest-levenshtein';
import { Remembered } from '../remembered';
import { Compounds, standInsOf, type SenseOf } from './compounds';
import { isPrefix, type EditionWord, type EditionWords } from './edition-words';
import type { JoinedWords } from './joined-words';
import { withoutKazakhLetters, type NameWord } from './name-words';
import { positionsOf, type Sense } from './sense';
import type { SpokenName } from './spoken-names';
import { Synonyms } from './synonyms';

/** How a written word opens into words of the edition. */
export class WordSenses {
  readonly #opened = new Remembered<readonly Sense[]>();
  readonly #words: EditionWords;
  readonly #synonyms: Synonyms;
  readonly #compounds: Compounds;
  readonly #joined: JoinedWords;
  readonly #senseOf: SenseOf;

  /** `positions`: how many the edition has. */
  constructor(words: EditionWords, joined: JoinedWords, names: readonly SpokenName[], positions: number) {
    this.#words = words;
    this.#joined = joined;
    this.#synonyms = new Synonyms(names, words);
    this.#senseOf = (own, isNear = false) => ({
      words: new Set(own),
      isNear,
      weight: Math.log(1 + positions / Math.max(1, positionsOf(own).size)),
    });
    const endless = new Compounds(words, this.#synonyms, this.#senseOf);
    this.#synonyms.addEnds(({ text }) => endless.of(text)?.[1]?.words ?? []);
    // What was found so far does not know of the ends.
    this.#compounds = new Compounds(words, this.#synonyms, this.#senseOf);
  }

  /** A word of one of the edition's own names: the parts of a compound, or itself and what stands for it. */
  ofOwn(text: string): readonly Sense[] {
    return this.#compounds.of(text) ?? [this.#senseOf(this.#synonyms.with(this.#words.itself(text)))];
  }

  /** What a written word stands for: itself, a shortened or compound word, one word for two (`м/с`). */
  open({ text, isShort }: Pick<NameWord, 'text' | 'isShort'>, isAlone: boolean): readonly Sense[] {
    const key = `${text}${isShort ? '.' : ''}${isAlone ? ' ' : ''}`;
    return this.#opened.of(key, () => this.#open(text, isShort, isAlone));
  }

  #open(text: string, isShort: boolean, isAlone: boolean): readonly Sense[] {
    if (text.includes('/')) return this.#initials(text, isAlone);
    const typed = this.#words.typed(text);
    if (typed.length > 0) return [this.#senseOf(this.#synonyms.with(typed), true)];
    const compound = this.#compounds.of(text);
    if (compound !== undefined) return compound;
    const own = this.#words.same(text);
    const same = this.#synonyms.with([...own, ...standInsOf(text, this.#words)]);
    const longer = isShort || own.length === 0 ? this.#longer(text, isShort, isAlone) : [];
    const whole = same.length === 0 ? this.#compounds.ofAll(longer) : undefined;
    if (whole !== undefined) return whole;
    // Without a point, the beginning of a name is no name, nor is a place or a trade: `буфет`, `двор`, `кочегарка`.
    const isNoPerson = own.every((word) => isPlaceOf(word.text, text));
    if (same.length + longer.length > 0)
      return [this.#senseOf([...same, ...longer], isAlone && !isShort && isNoPerson)];
    return this.#nearTo(text);
  }

  /** What a word stands for whose letters are not those of any: it ends as one does, or is misspelt. */
  #nearTo(text: string): readonly Sense[] {
    const stem = text.slice(0, -1);
    const isEnd = ({ text: word }: EditionWord): boolean => endsLong(word, text) || endsLong(word, stem);
    const ends = stem.length < 5 ? [] : this.#words.where(isEnd);
    if (ends.length > 0) return [this.#senseOf(ends, true)];
    const near = this.#misspelt(text);
    const parts = near.flatMap((word) => this.#compounds.of(word.text) ?? []);
    if (parts.length > 0) return parts.map((one) => ({ ...one, isNear: true }));
    return [this.#senseOf(this.#synonyms.with(near), true)];
  }

  #misspelt(text: string): EditionWord[] {
    const slips = text.length < 5 ? 0 : text.length < 9 ? 1 : 2;
    const plain = withoutKazakhLetters(text);
    // Of a word that begins well, two letters may be wrong.
    const isLike = (word: string): boolean => distance(word, plain) <= (word.startsWith(plain.slice(0, 5)) ? 2 : slips);
    return this.#words.where((word) => {
      const own = withoutKazakhLetters(word.text);
      return slips === 0 ? own === plain : isLike(own);
    });
  }

  /** The words that begin so; names of one word that stand nowhere else, as `завхоз`, only where there is no other. */
  #longer(text: string, isShort: boolean, isAlone: boolean): EditionWord[] {
    if (!isShort && text === post) return [];
    // Without a point, a word that lacks its last letters alone is misspelt.
    const isShortened = (word: string): boolean => isShort || (text.length > 2 && text.length <= word.length * 0.6);
    const all = this.#words.startingAs(text, ({ text: word }) => isPrefix(text, word) && isShortened(word));
    const inLonger = all.filter((word) => word.isInLongerName);
    return inLonger.length > 0 && !isAlone ? inLonger : all;
  }

  #initials(text: string, isAlone: boolean): readonly Sense[] {
    const [first = '', second = ''] = text.split('/');
    const isSecond = ({ text: word }: EditionWord): boolean => word.startsWith(second);
    const firsts = this.#words.where(
      (word) => word.text.startsWith(first) && word.text.length > 2 && [...word.next].some(isSecond),
    );
    // `эл/монтер` is one word, with a stroke for a point.
    const one = firsts.length > 0 || second.length < 4 ? undefined : this.#joined.find(first, true, second);
    if (one !== undefined) return this.open({ text: one, isShort: false }, isAlone);
    if (firsts.length === 0) return [this.#senseOf([])];
    const seconds = new Set(firsts.flatMap(({ next }) => [...next].filter(isSecond)));
    return [firsts, [...seconds]].map((words) => this.#senseOf(words));
  }
}

/** Whether a word ends so after a part that may be a word of its own: `электро`, but not `сан`. */
function endsLong(word: string, end: string): boolean {
  return word.endsWith(end) && word.length - end.length >= 4;
}

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
