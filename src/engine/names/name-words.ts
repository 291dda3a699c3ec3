import { fold } from './fold';

/** A word of a name, folded; `isShort` where a point says that it goes on. */
export interface NameWord {
  readonly text: string;
  readonly isShort: boolean;
  /** Whether a hyphen joins it to the word before, as in `сторож-вахтёр`. */
  readonly isJoined: boolean;
}

const betweenWords = 'по на для и в во при с со у за из к жөніндегі бойынша және мен of for the and in at'
  .split(' ')
  .map(fold);
const between = new Set(betweenWords);
/** `жөн.`: a word that carries no meaning, shortened. */
const isBetween = (text: string, isShort: boolean): boolean =>
  between.has(text) || (isShort && text.length > 2 && betweenWords.some((word) => word.startsWith(text)));

/** `рук-ль`: the end of a word behind a hyphen. */
const contraction = /(?<=\p{L}{2})-(ль|ля|т|р|й|я|к|ка|ца|ст|ер|ор)(?!\p{L})/gu;

/** `ст`, `гл`: two consonants are no word, also without a point. */
const twoConsonants = /^[бвгджзклмнпрстфхцчшщ]{2}$/u;

/** The words of a name that carry its meaning; `м/с` is the word `м/с`. */
export function wordsOfName(name: string): NameWord[] {
  const found = name
    .toLowerCase()
    .replace(contraction, '.')
    .replace(/\\/g, '/')
    .matchAll(/(-?)(\p{L}(?:\/\p{L})+(?!\p{L})|\p{L}{1,2}\/\p{L}+|\p{L}+)(\.?)/gu);
  return [...found].flatMap(([, hyphen, word = '', point]) => {
    const text = word.includes('/') ? word.split('/').map(fold).join('/') : fold(word);
    const isShort = point !== '' || twoConsonants.test(text);
    return isBetween(text, isShort) ? [] : { text, isShort, isJoined: hyphen !== '' };
  });
}

/** What may follow a stem: Russian endings of case and gender, Kazakh endings of number, possession and case. */
const ending = new RegExp(
  '^(' +
    '[ыиоа]й|ью|[аяоеыи][яею]|[оеы]го|[оеы]му|[ыиоеая]м|[ыиая]х|[ая]ми|[уею]ю|[ое]в|ей|[аяыиуюеойь]|' +
    'к(а|и|е|у|ой|ам|ами|ах)?|[ое]к|и?ц[аыеу]|и?цей|ик|ш[ае]|иха|[лдт][ыі]қ|[лдт]ік|' +
    '(ка)?([лдт][ае]р)?(с?[ыі])?([ндт][ыі]ң|[ғқн][а]|[гкн]е|н?[дт][аеыі]|н[ыі]|[дт][ае]н)?' +
    ')$',
  'u',
);
/** A last vowel that belongs to the stem is no ending: `аспазшы`, `терапия`. */
const isCut = (stem: string, end: string): boolean =>
  /(ш[ыі]|и[яюией])$/.test(stem.slice(-1) + end) && end.length === 1;
/** `машиниста`, `машинистка`: a letter is missing, the endings are the same. */
const isSlip = (end: string, other: string): boolean =>
  end !== '' && other.length === end.length + 1 && other.endsWith(end);

/** Whether two folded words differ by their endings alone: `заведующий`, `заведующая`. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  // Most words differ at once.
  if (a[0] !== b[0] || a[1] !== b[1] || a[2] !== b[2]) return false;
  let common = 3;
  while (common < a.length && common < b.length && a[common] === b[common]) common += 1;
  const [stem, end, other] = [a.slice(0, common), a.slice(common), b.slice(common)];
  return (common > 3 || end.length + other.length <= 2) && areEndings(stem, end, other);
}

/** A last consonant of Kazakh that grows soft before an ending: `қазандық`, `қазандығы`. */
const softened = new Set(['қғ', 'кг', 'пб']);
const isSoftened = (a = '', b = ''): boolean => softened.has(a + b) || softened.has(b + a);
/** `социальный`, `социальных`: the endings begin with the vowel that the words share. */
const sharedVowel = /(?<=.{3})[ыиоеая]$/u;

function areEndings(stem: string, end: string, other: string): boolean {
  if (isSoftened(end[0], other[0])) return areEndings(stem, end.slice(1), other.slice(1));
  if (areWholeEndings(stem, end, other)) return true;
  const [vowel] = end === '' || other === '' ? [] : (sharedVowel.exec(stem) ?? []);
  return vowel !== undefined && areWholeEndings(stem.slice(0, -1), vowel + end, vowel + other);
}

/** `бухгалтер`, `бухгалтерия`: who works, and the work or the place. */
const isTrade = (end: string, other: string): boolean => end === '' && /^и([яию]|ей)$/.test(other);

function areWholeEndings(stem: string, end: string, other: string): boolean {
  if ((end === '' && isCut(stem, other)) || (other === '' && isCut(stem, end))) return false;
  if (isSlip(end, other) || isSlip(other, end) || isTrade(end, other) || isTrade(other, end)) return false;
  return ending.test(end) && ending.test(other);
}

const adjective = /(?<!ющ|рабоч)(ый|ий|ой|ая|яя|ое|ые|[ое]го|[ое]му|[ыи][мх]|[ую]ю)$/u;

/** Whether a folded Russian word says how somebody is, not what. */
export function isAdjective(word: string): boolean {
  return adjective.test(word);
}

/**
 * The places of the words that say what somebody is: the last in Kazakh and English, the first that is no adjective in
 * Russian, with those that a hyphen joins to it.
 */
export function headsOf(words: readonly NameWord[], isLast: boolean): readonly number[] {
  const first = isLast
    ? words.length - 1
    : Math.max(
        0,
        words.findIndex(({ text }) => !isAdjective(text)),
      );
  let from = first;
  while (from > 0 && words[from]?.isJoined) from -= 1;
  let to = first;
  while (words[to + 1]?.isJoined) to += 1;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

const kazakhLetters = new Map([...'әғқңөұүіһ'].map((letter, at) => [letter, 'агкноууих'[at]]));

/** A folded word as somebody types it whose keyboard has no Kazakh letters. */
export function withoutKazakhLetters(word: string): string {
  return word.replace(/[әғқңөұүіһ]/gu, (letter) => kazakhLetters.get(letter) ?? letter);
}

/** Whether a name is written in Kazakh, by its letters. */
export function isKazakh(name: string): boolean {
  return /[әғқңөұүһіi]/iu.test(name);
}
