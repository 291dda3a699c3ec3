import { problem, type Problem } from '../mistake';
import { mayBeThousands } from '../thousand';
import { isNumberItem, type Item, type Items } from './items';
import { tokens, type Operator, type Token } from './tokens';

/** Thrown by the readers of the parts of a rule, so that they need not pass problems on; `readWholeLine` catches it. */
export class Misread extends Error {
  constructor(readonly problem: Problem) {
    super(problem.key);
  }
}

/** A typed rule, and how far it has been read. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly items: Items;
  at: number;
}

/** Reads a line to its end, or returns what is wrong with it. */
export function readWholeLine<T>(text: string, items: Items, read: (line: Line) => T): T | Problem {
  const line: Line = { text, tokens: tokens(text), items, at: 0 };
  try {
    const found = read(line);
    if (line.at < line.tokens.length) throw notUnderstood(line);
    return found;
  } catch (error) {
    if (error instanceof Misread) return error.problem;
    throw error;
  }
}

/** What is wrong with a line that cannot be read from where its reader stands. */
export function notUnderstood(line: Line): Misread {
  const rest = line.text.slice(line.tokens[line.at]?.from ?? line.text.length);
  return new Misread(rest === '' ? problem('ruleUnfinished') : problem('ruleUnread', { rest }));
}

/** Whether a word of the notation is next, or stands so many tokens `ahead`. */
export function isNext(line: Line, operator: Operator, ahead = 0): boolean {
  const token = line.tokens[line.at + ahead];
  return token?.kind === 'operator' && token.operator === operator;
}

/** Takes a word of the notation, and a comma before it, where they are next. */
export function take(line: Line, operator: Operator): boolean {
  const comma = isNext(line, 'comma') && operator !== 'comma' ? 1 : 0;
  if (!isNext(line, operator, comma)) return false;
  line.at += 1 + comma;
  return true;
}

/** Takes a word of the notation that must be next. */
export function must(line: Line, operator: Operator): void {
  if (!take(line, operator)) throw notUnderstood(line);
}

/** A number that must be next. */
function numberIn(line: Line): number {
  const token = line.tokens[line.at];
  if (token?.kind !== 'number') throw notUnderstood(line);
  line.at += 1;
  return token.value;
}

/**
 * A number of units above 0 that must be next.
 * @throws Misread
 */
export function positive(line: Line, read = unitsIn): number {
  const value = read(line);
  if (value > 0) return value;
  throw new Misread(problem('unitsPositive'));
}

/** A number of units: `1,000` may be a thousand, or one. */
function unitsIn(line: Line): number {
  const value = nextText(line);
  if (value.endsWith('000') && mayBeThousands(value)) throw thousandUnclear(value, value.split(/[.,]/)[0] ?? '');
  return numberIn(line);
}

/** A number that something is counted by: `1.000` may be a thousand, or one. */
export function countIn(line: Line): number {
  const value = nextText(line);
  if (mayBeThousands(value)) throw thousandUnclear(value, `${value}0`);
  return numberIn(line);
}

function nextText({ tokens: all, at, text }: Line): string {
  const token = all[at];
  return token === undefined ? '' : text.slice(token.from, token.to);
}

function thousandUnclear(value: string, decimal: string): Misread {
  return new Misread(problem('thousandUnclear', { value, thousand: value.replace(/[.,]/, ''), decimal }));
}

/**
 * A number above 0 that something is counted by, which must be next.
 * @throws Misread
 */
export function positiveCount(line: Line): number {
  return positive(line, countIn);
}

/** An item that can be counted. */
export function numberItem(line: Line): string {
  const item = namedItem(line);
  if (!isNumberItem(item)) throw new Misread(problem('itemNotNumber', { item: item.id }));
  return item.id;
}

/**
 * An item, by its id or name, that must be next.
 * @throws Misread
 */
export function namedItem(line: Line): Item {
  const first = line.tokens[line.at];
  if (first?.kind !== 'word') throw new Misread(problem('itemMissing'));
  const last = endOfName(line);
  const item = line.items.find(nameUpTo(line, last));
  if ('key' in item) throw new Misread(item);
  line.at = last + 1;
  return item;
}

function nameUpTo({ text, tokens: all, at }: Line, last: number): string {
  const first = all[at];
  return last === at && first?.kind === 'word' ? first.name : text.slice(first?.from, all[last]?.to);
}

/**
 * The last token of a name without quotes: the longest run of tokens that is a known name, keywords included; else the
 * words and numbers that follow, with closed brackets and commas before words.
 */
function endOfName(line: Line): number {
  for (let last = line.tokens.length - 1; last > line.at; last -= 1)
    if (isClosed(line, last) && line.items.has(nameUpTo(line, last))) return last;
  return endOfWords(line);
}

/** Whether a name could end at a token: at a word or number, or at a bracket that was opened in it. */
function isClosed({ tokens: all, at }: Line, last: number): boolean {
  const operators = all.slice(at, last + 1).flatMap((token) => (token.kind === 'operator' ? [token.operator] : []));
  const count = (wanted: Operator): number => operators.filter((one) => one === wanted).length;
  const end = all[last];
  return count('open') === count('close') && (end?.kind !== 'operator' || end.operator === 'close');
}

function endOfWords({ tokens: all, at }: Line): number {
  let last = at;
  let depth = 0;
  for (let next = at + 1; next < all.length; next += 1) {
    const token = all[next];
    if (token?.kind === 'operator') {
      if (token.operator === 'open') depth += 1;
      else if (token.operator === 'close' && depth > 0) depth -= 1;
      else if (token.operator === 'comma' && all[next + 1]?.kind === 'word') continue;
      else if (depth === 0) break;
    }
    if (depth === 0) last = next;
  }
  return last;
}
