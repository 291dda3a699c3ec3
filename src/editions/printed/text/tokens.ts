import { foldLetters } from '../../../engine/names/fold';
import { withoutRaised } from './mend';

/** A piece of a printed phrase. */
export type PrintedToken =
  | { readonly is: 'number'; readonly value: number; readonly text: string }
  | { readonly is: 'word'; readonly word: string; readonly text: string }
  | { readonly is: 'sign'; readonly sign: string; readonly text: string };

type NumberToken = Extract<PrintedToken, { readonly is: 'number' }>;

/** Numbers that are written as words, by the form in which words are compared. */
const spelled = new Map(
  (
    [
      [0.25, 'четверть ширек'],
      [0.5, 'полставки пол половина половину половины жарты half'],
      [1.5, 'полторы полтора полутора'],
      [1, 'один одна одно одну одной одного одним бір one'],
      [2, 'два две двух двум two'],
      [3, 'три трех трем three'],
      [4, 'четыре четырех четырем four'],
      [5, 'пять пяти five'],
      [6, 'шесть шести six'],
      [7, 'семь семи seven'],
      [8, 'восемь восьми eight'],
      [9, 'девять девяти nine'],
      [10, 'десять десяти ten'],
      [11, 'одиннадцать одиннадцати eleven'],
      [12, 'двенадцать двенадцати twelve'],
      [13, 'тринадцать тринадцати thirteen'],
      [14, 'четырнадцать четырнадцати fourteen'],
      [15, 'пятнадцать пятнадцати fifteen'],
      [16, 'шестнадцать шестнадцати sixteen'],
      [17, 'семнадцать семнадцати seventeen'],
      [18, 'восемнадцать восемнадцати eighteen'],
      [19, 'девятнадцать девятнадцати nineteen'],
      [20, 'двадцать двадцати twenty'],
      [30, 'тридцать тридцати thirty'],
      [40, 'сорок сорока forty'],
      [50, 'пятьдесят пятидесяти fifty'],
      [60, 'шестьдесят шестидесяти sixty'],
      [70, 'семьдесят семидесяти seventy'],
      [80, 'восемьдесят восьмидесяти eighty'],
      [90, 'девяносто девяноста ninety'],
      [100, 'сто ста сотня сотню hundred'],
      [200, 'двести двухсот'],
      [300, 'триста трехсот'],
      [400, 'четыреста четырехсот'],
      [500, 'пятьсот пятисот'],
      [600, 'шестьсот шестисот'],
      [700, 'семьсот семисот'],
      [800, 'восемьсот восьмисот'],
      [900, 'девятьсот девятисот'],
      [1000, 'тысяча тысячу тысячи мың thousand'],
      ...inKazakh('екі үш төрт бес алты жеті сегіз тоғыз', 2, 1),
      ...inKazakh('он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз', 10, 10),
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [foldWord(word), value] as const)),
);

/** Kazakh numbers with the endings of `елуге дейін` and `елуден артық`. */
function inKazakh(words: string, first: number, step: number): [number, string][] {
  const endings = ['', ...['ға', 'ге', 'қа', 'ке', 'дан', 'ден', 'тан', 'тен', 'нан', 'нен']];
  return words.split(' ').map((word, at) => [first + at * step, endings.map((ending) => word + ending).join(' ')]);
}

/** Two numbers in words that make one: `жиырма бес`, `сто двадцать`, `екі жүз`. */
function togetherIn(first: NumberToken, value: number): number | undefined {
  if (!/^\p{L}+( \p{L}+)*$/u.test(first.text)) return undefined;
  const last = first.value % 100;
  if (value === 100 && first.value < 10 && Number.isInteger(first.value)) return first.value * 100;
  const goesOn = first.value % 1000 === 0 ? value < 1000 : last === 0 ? value < 100 : last % 10 === 0 && value < 10;
  return goesOn && first.value >= 10 && Number.isInteger(value) ? first.value + value : undefined;
}

/** The form in which words are compared: small letters, look-alikes and `ё` as one. */
export function foldWord(word: string): string {
  return foldLetters(word.toLowerCase().normalize('NFKC'));
}

const piece =
  /(?<number>\d{1,3}(?: \d{3})+(?![\d.,])|\d+(?:[.,]\d+)?)(?<suffix>(?:-(?:[ое](?:го|му)|[гм]о|му|т?ью|т[иь]|ми|[ыи]м|[оыаи]й|ая|ую|ое|ом|ь[яе]|[уе]х|[йяеюмх]|та?|[ғгқкдтн][аеыіi]|[дтн][ае]н|[дтн][ыіi]ң|[ыіi]?нш[ыіi]|ш[ыіi]|с?[ыіi]н?|[дт][ае](?:г[ыіi]|й)|[дтл][ыіi][қк]|[мбп]ен|th|st|nd|rd)|ға|ге|қа|ке|[дтн][ае]н)(?!\p{L}))?|(?<word>\p{L}[\p{L}\d²]*(?:[-–]\p{L}[\p{L}\d]*)*)(?<dot>\.(?=\s*[\p{Ll}\d(]|$|[,;)]))?|(?<sign>[^\s])/gu;

/**
 * `5О`, `1ОО`, `l00`, `2S`: letters in the place of digits, as a reader of pictures or a hand puts them, and other letters right
 * behind a number that make no word. Such a number is none.
 */
const blurred =
  /(?<unclear>(?<![\p{L}\d.,])(?:[ОоOolІіI]{1,3}\d+|\d+(?:[.,]\d+)?(?:[ОоOoЗзБбlІіISsB]+\d*|(?!(?:ед|шт|ст|чел|м|км|га|кг|т|г|ч|кв|ға|ге|қа|ке)(?!\p{L}))\p{L}{1,2}\d*))(?![\p{L}\d]))/gu;

const pieces = new RegExp(`${blurred.source}|${piece.source}`, 'gu');

const fractions: Readonly<Record<string, number>> = {
  ...{ '¼': 0.25, '½': 0.5, '¾': 0.75 },
  ...{ '1/4': 0.25, '1/2': 0.5, '3/4': 0.75 },
};

/** `1½` and `1 1/2` as `1.5`. */
function inDecimals(text: string): string {
  return text.replace(
    /(?<![\d.,/])(?:(\d+) ?)?([¼½¾]|(?<!\d)(?:[13]\/4|1\/2)(?![\d/]))/gu,
    (_, whole: string | undefined, part: string) => String(Number(whole ?? 0) + (fractions[part] ?? 0)),
  );
}

/** The words after `одна` and `три` that make a part of one of them. */
const partWords: readonly (readonly [whole: number, words: readonly string[], value: number])[] = [
  [1, ['вторая', 'второй', 'вторую'], 0.5],
  [1, ['четвертая', 'четвертой', 'четвертую', 'четверть'], 0.25],
  [3, ['четверти', 'четвертых', 'четвертые'], 0.75],
];

/** `бір жарым` is one and a half. */
const andAHalf = foldWord('жарым');

/** Words behind a number that make it so many times as great. */
const multiples = new Map(
  (
    [
      [1000, 'тыс тысяч тысячи тысячу мың thousand'],
      [100, 'сотни сотен'],
    ] as const
  ).flatMap(([times, words]) => words.split(' ').map((word) => [foldWord(word), times] as const)),
);

/** The pieces of a phrase in order. A number's ending (`50-ге`, `50ге`) belongs to it; `200 тыс.` is one number. */
export function tokensOf(text: string): PrintedToken[] {
  const found: PrintedToken[] = [];
  for (const { groups, 0: whole } of withoutRaised(inDecimals(text)).matchAll(pieces)) {
    const { number, word, unclear } = groups ?? {};
    if (unclear !== undefined) found.push({ is: 'sign', sign: whole, text: whole });
    else if (number !== undefined)
      found.push({ is: 'number', value: Number(number.replaceAll(' ', '').replace(',', '.')), text: whole });
    else if (word === undefined) found.push({ is: 'sign', sign: /[-–—]/.test(whole) ? '-' : whole, text: whole });
    else addWord(found, word, whole);
  }
  return withoutRepeatedNumbers(found);
}

/** Words as they are shortened before or behind a number: `св. 100`, `до 50 вкл.`. */
const shortened = new Map(
  [
    ['св', 'свыше'],
    ['вкл', 'включительно'],
    ['включит', 'включительно'],
  ].map((words) => words.map(foldWord) as [string, string]),
);

/** A word, or a number in words, which may be one with the number before it. */
function addWord(found: PrintedToken[], word: string, whole: string): void {
  const bare = foldWord(word);
  const folded = (whole.endsWith('.') ? shortened.get(bare) : undefined) ?? bare;
  const last = found[found.length - 1];
  const first = multiples.has(folded) ? beforeRange(found) : undefined;
  if (first !== undefined)
    found[found.length - 3] = {
      ...first,
      value: first.value * (multiples.get(folded) ?? 1),
      text: `${first.text} ${whole}`,
    };
  const value = spelled.get(folded);
  const together = last?.is === 'number' ? onwards(last, folded, value) : undefined;
  if (together !== undefined && last !== undefined)
    found[found.length - 1] = { is: 'number', value: together, text: `${last.text} ${whole}` };
  else if (value !== undefined) found.push({ is: 'number', value, text: whole });
  else found.push({ is: 'word', word: folded, text: word });
}

/** The first number of `1-5 тыс.` and `от 1 до 5 тыс.`, which counts in thousands as the last does; not that of `500-1 тыс.`. */
function beforeRange(found: readonly PrintedToken[]): NumberToken | undefined {
  const [first, joint, last] = found.slice(-3);
  const isRange = isSign(joint, '-') || (joint?.is === 'word' && joint.word === foldWord('до'));
  return first?.is === 'number' && last?.is === 'number' && isRange && first.value < last.value ? first : undefined;
}

/** The number that a number and the word behind it make: `200 тыс.`, `одна вторая`, `сто двадцать`. */
function onwards(last: NumberToken, word: string, value: number | undefined): number | undefined {
  const part = partOf(last, word);
  if (part !== undefined) return part;
  const times = multiples.get(word);
  if (times !== undefined) return last.value * times;
  return value === undefined ? undefined : togetherIn(last, value);
}

function partOf({ value, text }: NumberToken, word: string): number | undefined {
  if (word === andAHalf) return Number.isInteger(value) ? value + 0.5 : undefined;
  const inWords = /^\p{L}/u.test(text);
  return partWords.find(
    ([whole, words]) => inWords && whole === value && words.some((one) => foldWord(one) === word),
  )?.[2];
}

/** `1 (одна)` says its number twice. */
function withoutRepeatedNumbers(tokens: readonly PrintedToken[]): PrintedToken[] {
  const kept: PrintedToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [before, open, again, close] = [kept[kept.length - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
    const repeats =
      before?.is === 'number' && again?.is === 'number' && again.value === before.value && /\p{L}/u.test(again.text);
    if (repeats && isSign(open, '(') && isSign(close, ')')) at += 2;
    else if (open !== undefined) kept.push(open);
  }
  return kept;
}

export function isSign(token: PrintedToken | undefined, sign: string): boolean {
  return token?.is === 'sign' && token.sign === sign;
}
