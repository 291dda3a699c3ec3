import type { CountedItem } from '../items/counted-item';
import { knownItems } from '../items/known-items';
import { pattern, type PatternMatch } from './pattern';
import { tokensOf, type PrintedToken } from '../text/tokens';

/** The counts that a column of the table is for. */
export interface Bounds {
  readonly from: number;
  /** Absent: without end. */
  readonly to?: number | undefined;
  /** Whether the words leave open if the bound itself is in the column: `до 8`, `менее 50`. */
  readonly open?: 'from' | 'to' | undefined;
}

type Read = (numbers: Readonly<Record<string, number>>) => Bounds | undefined;

const headings: readonly (readonly [string, Read])[] = [
  ['[от|с] #from - #to [включительно] [қоса] [алғанда] [аралығында]', ({ from = 0, to = 0 }) => ({ from, to })],
  ['от|с|from #from до|по|to #to [включительно]', ({ from = 0, to = 0 }) => ({ from, to })],
  ['#from до #to [включительно]', ({ from = 0, to = 0 }) => ({ from, to })],
  ['#from бастап #to дейін', ({ from = 0, to = 0 }) => ({ from, to })],
  ['#from [{of}] #to дейін [қоса] [алғанда]', ({ from = 0, to = 0 }) => ({ from, to })],
  ['#from - #to дейін [қоса] [алғанда]', ({ from = 0, to = 0 }) => ({ from, to })],
  ['не менее #from [,] [и|но] не более #to', ({ from = 0, to = 0 }) => ({ from, to })],
  ['свыше|более|больше #from [,] [и|но] не более #to', ({ from = 0, to = 0 }) => ({ from: from + 1, to })],
  [
    'свыше|более|больше|выше #from до #to [включительно]',
    ({ from = 0, to = 0 }) => ({ from: from + 1, to, open: 'to' }),
  ],
  [
    '#from артық|көп|астам|жоғары|асатын|асқан #to дейін',
    ({ from = 0, to = 0 }) => ({ from: from + 1, to, open: 'to' }),
  ],
  ['до #to [включительно]', ({ to = 0 }) => ({ from: 1, to, open: 'to' })],
  ['не более|больше|свыше|выше #to', ({ to = 0 }) => ({ from: 1, to })],
  ['#to дейін [қоса] [алғанда]', ({ to = 0 }) => ({ from: 1, to, open: 'to' })],
  ['up to #to', ({ to = 0 }) => ({ from: 1, to, open: 'to' })],
  ['#to и менее|меньше|ниже', ({ to = 0 }) => ({ from: 1, to })],
  ['#to және одан [да] аз|кем|төмен', ({ to = 0 }) => ({ from: 1, to })],
  ['#to or|and less|fewer', ({ to = 0 }) => ({ from: 1, to })],
  ['≤ #to', ({ to = 0 }) => ({ from: 1, to })],
  ['менее|меньше #to', ({ to = 0 }) => ({ from: 1, to: to - 1 })],
  ['#to кем|аз', ({ to = 0 }) => ({ from: 1, to: to - 1 })],
  ['less|fewer than #to', ({ to = 0 }) => ({ from: 1, to: to - 1 })],
  ['< #to', ({ to = 0 }) => ({ from: 1, to: to - 1 })],
  ['свыше|более|больше|выше #from', ({ from = 0 }) => ({ from: from + 1, open: 'from' })],
  ['#from артық|көп|астам|жоғары|асатын|асқан', ({ from = 0 }) => ({ from: from + 1, open: 'from' })],
  ['above|over #from', ({ from = 0 }) => ({ from: from + 1, open: 'from' })],
  ['more than #from', ({ from = 0 }) => ({ from: from + 1, open: 'from' })],
  ['> #from', ({ from = 0 }) => ({ from: from + 1, open: 'from' })],
  ['от #from', ({ from = 0 }) => ({ from })],
  ['#from бастап', ({ from = 0 }) => ({ from })],
  ['#from +', ({ from = 0 }) => ({ from })],
  ['[от] #from и более|больше|выше|свыше', ({ from = 0 }) => ({ from })],
  ['#from және одан [да] көп|артық|жоғары', ({ from = 0 }) => ({ from })],
  ['#from and|or more', ({ from = 0 }) => ({ from })],
  ['не менее #from', ({ from = 0 }) => ({ from })],
  ['≥ #from', ({ from = 0 }) => ({ from })],
  ['#only', ({ only = 0 }) => ({ from: only, to: only })],
];

/** What a heading counts may stand before its bounds, after them, or between. */
const patterns = headings.flatMap(([words, read]) => {
  const placed =
    words.includes('#to') || words.includes('#from') ? words.replace(/(#\w+)(?!.*#)/, '$1 [{item}]') : words;
  return [
    pattern(`[при] [количестве|числе|численности] ${placed} [{item}]`),
    pattern(`[при] [количестве|числе|численности] {item} ${placed}`),
  ].map((one) => ({
    one,
    read,
  }));
});

export interface HeadingRead {
  readonly bounds: Bounds;
  readonly of?: CountedItem | undefined;
}

/** The bounds that a heading prints; undefined where it prints none. */
export function readHeading(text: string): HeadingRead | undefined {
  const tokens = tokensOf(
    text
      .replace(/\((включ\p{L}*|вкл|қоса алғанда|inclusive)(\.?)\)/giu, '$1$2')
      .replace(/(?<=\d)\s*(?:÷|…|\.{2,3})\s*(?=\d)/gu, '-'),
  );
  for (const { one, read } of patterns) {
    const whole = one(tokens, 0).filter((match) => match.to === tokens.length && isSize(match));
    const [match] = [...whole.filter(isOfKnown), ...whole];
    const bounds = match && fromOne(read(match.found.numbers));
    if (match !== undefined && bounds !== undefined && soundBounds(bounds))
      return { bounds, of: match.found.items['item'] };
  }
  return undefined;
}

/** Whether a text is a size that does not say what it counts: `до 50`, `51-100`. */
export function isBareSize(text: string): boolean {
  const read = /^[\d.,]+$/.test(text) ? undefined : readHeading(text);
  return read !== undefined && read.of === undefined;
}

/** `0-50` begins with the first. */
function fromOne(bounds: Bounds | undefined): Bounds | undefined {
  return bounds?.from === 0 && bounds.to !== undefined && bounds.to > 0 ? { ...bounds, from: 1 } : bounds;
}

/**
 * A single number with words that nobody knows, as in `бір топқа штат бірлігінің саны`, or that may be a year is no size, and
 * neither is what figures are for: `10 төсекке`.
 */
function isSize(match: PatternMatch): boolean {
  const { only } = match.found.numbers;
  const mayBeYear = only !== undefined && only > 1900 && only < 2100 && match.found.items['item'] === undefined;
  const isFor = /(ға|ге|қа|ке)$/iu.test(match.found.texts['item'] ?? '');
  return only === undefined || (isOfKnown(match) && !mayBeYear && !isFor);
}

function isOfKnown({ found }: PatternMatch): boolean {
  const { item } = found.items;
  return item === undefined || knownItems.some((one) => one.item === item);
}

function soundBounds({ from, to }: Bounds): boolean {
  return Number.isInteger(from) && from >= 1 && (to === undefined || (Number.isInteger(to) && to >= from));
}

const ofCount = /^(количеств|числ|численност|сан|number|мощност|вместимост)/u;
const ofUnits = /^(единиц|ед|ставк|штатн|должност|бірлік|лауазым|штат|unit|position)/u;

/**
 * What the heading over several columns says that they count: `Количество единиц при числе коек`, `Қызмет алушылардың саны`.
 * Units of staff are what stands in the columns, not what these are for.
 */
export function countedInHeading(text: string): CountedItem | undefined {
  const tokens = tokensOf(text);
  const words = tokens.map((token) => (token.is === 'word' ? token.word : ''));
  const found = words.flatMap((word, at) => {
    if (!ofCount.test(word)) return [];
    const units = words.findIndex((other, next) => next > at && ofUnits.test(other));
    const end = words.findIndex((other, next) => next > at && ofCount.test(other));
    const to = Math.min(...[units, end, words.length].filter((one) => one > at));
    return [...namedIn(tokens, at + 1, to), ...namedIn(tokens, Math.max(0, at - 3), at)];
  });
  return found[0];
}

const countsOf = [
  /^(?:количество|число|численность)\s+(\p{L}.*)$/iu,
  /^(\p{L}.*)\s+саны$/iu,
  /^number of\s+(\p{L}.*)$/iu,
  /^((?:\p{L}+\s+)?(?:площад|объ[её]м|протяж|алаң|аудан|көлем|area|volume|length)\p{L}*.*)$/iu,
];
const ofStaff =
  /(единиц|ставок|ставк|должност|штат|персонал|работник|сотрудник|бірлік|лауазым|қызметкер|unit|position|staff)/iu;

/** What a heading says that it counts, in its own words; nothing where these are units of staff. */
export function countedWords(text: string): string | undefined {
  const [, , after] = sizedBy.exec(text) ?? [];
  if (after !== undefined && !ofStaff.test(after)) return after;
  if (ofStaff.test(text)) return undefined;
  return countsOf.flatMap((one) => one.exec(text)?.[1] ?? [])[0];
}

/** `Количество единиц при числе классов`, `в школах с числом групп`: sizes are of what stands last. */
const sizedBy =
  /(?<!\p{L})(при|с|со|по|от|зависимости от)\s+(?:количеств|числ|численност)\p{L}*\s+(\p{L}[^\d,;()]*)$/iu;

/** The known things that are named among some tokens, the longest name first. */
function namedIn(tokens: readonly PrintedToken[], from: number, to: number): CountedItem[] {
  const found = tokens
    .slice(from, to)
    .flatMap((_, at) =>
      knownItems.flatMap(({ item, words }) =>
        words
          .filter(
            (one) => from + at + one.length <= to && one.every((test, next) => isWord(tokens[from + at + next], test)),
          )
          .map((one) => ({ item, length: one.length })),
      ),
    );
  return found.sort((a, b) => b.length - a.length).map(({ item }) => item);
}

function isWord(token: PrintedToken | undefined, test: RegExp): boolean {
  return token?.is === 'word' && test.test(token.word);
}
