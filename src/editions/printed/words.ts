import { foldLetters } from '../../engine/fold';
import { withoutRaised } from './mend';

/** A piece of a printed phrase. */
export type PrintedToken =
  | { readonly is: 'number'; readonly value: number; readonly text: string }
  | { readonly is: 'word'; readonly word: string; readonly text: string }
  | { readonly is: 'sign'; readonly sign: string; readonly text: string };

/** Numbers that are written as words, by the form in which words are compared. */
const spelled = new Map(
  (
    [
      [0.25, 'четверть ширек'],
      [0.5, 'полставки пол половина половину половины жарты half'],
      [1.5, 'полторы полтора полутора'],
      [1, 'один одна одно одну одной одного одним бір one'],
      [2, 'два две двух двум екі two'],
      [3, 'три трех трем үш three'],
      [4, 'четыре четырех четырем төрт four'],
      [5, 'пять пяти бес five'],
      [6, 'шесть шести алты six'],
      [7, 'семь семи жеті seven'],
      [8, 'восемь восьми сегіз eight'],
      [9, 'девять девяти тоғыз nine'],
      [10, 'десять десяти он ten'],
      [12, 'двенадцать двенадцати twelve'],
      [15, 'пятнадцать пятнадцати fifteen'],
      [20, 'двадцать двадцати жиырма twenty'],
      [30, 'тридцать тридцати отыз thirty'],
      [40, 'сорок сорока қырық forty'],
      [50, 'пятьдесят пятидесяти елу fifty'],
      [60, 'шестьдесят шестидесяти алпыс sixty'],
      [100, 'сто ста жүз hundred'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [foldWord(word), value] as const)),
);

/** The form in which words are compared: small letters, look-alikes and `ё` as one. */
export function foldWord(word: string): string {
  return foldLetters(word.toLowerCase().normalize('NFKC'));
}

const piece =
  /(?<number>\d{1,3}(?: \d{3})+(?![\d.,])|\d+(?:[.,]\d+)?)(?<suffix>-\p{Ll}{1,4}(?!\p{L}))?|(?<word>\p{L}[\p{L}\d²]*(?:[-–]\p{L}[\p{L}\d]*)*)(?<dot>\.(?=\s*[\p{Ll}\d(]|$|[,;)]))?|(?<sign>[^\s])/gu;

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

const thousands = new Set(['тыс', 'тысяч', 'тысячи', 'тысячу', 'мың', 'thousand'].map(foldWord));

/** The pieces of a phrase in order. A number's ending (`50-ге`) belongs to it; `200 тыс.` is one number. */
export function tokensOf(text: string): PrintedToken[] {
  const found: PrintedToken[] = [];
  for (const { groups, 0: whole } of withoutRaised(inDecimals(text)).matchAll(piece)) {
    const { number, word } = groups ?? {};
    if (number !== undefined) {
      found.push({ is: 'number', value: Number(number.replaceAll(' ', '').replace(',', '.')), text: whole });
      continue;
    }
    if (word === undefined) {
      found.push({ is: 'sign', sign: /[-–—]/.test(whole) ? '-' : whole, text: whole });
      continue;
    }
    const folded = foldWord(word);
    const last = found[found.length - 1];
    const value = spelled.get(folded);
    const part = last?.is === 'number' ? partOf(last, folded) : undefined;
    if (part !== undefined && last !== undefined)
      found[found.length - 1] = { is: 'number', value: part, text: `${last.text} ${whole}` };
    else if (thousands.has(folded) && last?.is === 'number')
      found[found.length - 1] = { is: 'number', value: last.value * 1000, text: `${last.text} ${whole}` };
    else if (value !== undefined) found.push({ is: 'number', value, text: whole });
    else found.push({ is: 'word', word: folded, text: word });
  }
  return withoutRepeatedNumbers(found);
}

function partOf({ value, text }: PrintedToken & { is: 'number' }, word: string): number | undefined {
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
