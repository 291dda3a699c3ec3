import type { Cell, Condition } from '../../norms/schema';
import { problem, type Problem } from '../mistake';
import { isNumberItem, type Item, type Items } from './items';
import { tokens, type Operator, type Token } from './tokens';

/** A cell of the annex other than a dash, without its span. */
export type Rule = Exclude<Cell, null>;

/** Thrown inside this file alone, so that each reader of a piece need not hand a problem on. */
class Misread extends Error {
  constructor(readonly problem: Problem) {
    super(problem.key);
  }
}

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly items: Items;
  at: number;
}

type Bounds = { atLeast?: number; atMost?: number | { units: number; per: string } };

/** A rule as it is typed: `1 per 100 residents, min 1 if library`. */
export function readRule(text: string, items: Items): Rule | Problem {
  return whole(text, items, (line) => {
    const rule = quantity(line);
    const requires = take(line, 'if') ? conditions(line) : undefined;
    if (requires === undefined) return rule;
    return typeof rule === 'number' ? { units: rule, requires } : { ...rule, requires };
  });
}

/** Conditions as they are typed: `noSewer & groundsHa ≥ 0,75`. */
export function readConditions(text: string, items: Items): [Condition, ...Condition[]] | Problem {
  return whole(text, items, (line) => {
    take(line, 'if');
    return conditions(line);
  });
}

function whole<T>(text: string, items: Items, read: (line: Line) => T): T | Problem {
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

function notUnderstood(line: Line): Misread {
  const rest = line.text.slice(line.tokens[line.at]?.from ?? line.text.length);
  return new Misread(rest === '' ? problem('ruleUnfinished') : problem('ruleUnread', { rest }));
}

function isNext(line: Line, operator: Operator, ahead = 0): boolean {
  const token = line.tokens[line.at + ahead];
  return token?.kind === 'operator' && token.operator === operator;
}

function take(line: Line, operator: Operator): boolean {
  const comma = isNext(line, 'comma') && operator !== 'comma' ? 1 : 0;
  if (!isNext(line, operator, comma)) return false;
  line.at += 1 + comma;
  return true;
}

function positive(line: Line): number {
  const token = line.tokens[line.at];
  if (token?.kind !== 'number') throw notUnderstood(line);
  if (token.value <= 0) throw new Misread(problem('unitsPositive'));
  line.at += 1;
  return token.value;
}

function quantity(line: Line): Rule {
  if (take(line, 'norm')) return { external: numberItem(line) };
  const units = positive(line);
  if (take(line, 'times')) return { units, each: each(line), ...wholeBounds(line) };
  if (!take(line, 'per')) {
    if (nextIsBound(line)) throw new Misread(problem('boundMisplaced'));
    return units;
  }
  if (take(line, 'post')) return { units, post: post(line) };
  return { units, per: per(line), ...bounds(line) };
}

function nextIsBound(line: Line): boolean {
  const ahead = isNext(line, 'comma') ? 1 : 0;
  return isNext(line, 'min', ahead) || isNext(line, 'max', ahead);
}

function each(line: Line): [string, ...string[]] {
  const bracket = take(line, 'open');
  const found: [string, ...string[]] = [numberItem(line)];
  while (take(line, 'plus')) once(found, numberItem(line));
  if (bracket && !take(line, 'close')) throw notUnderstood(line);
  return found;
}

function once(found: string[], item: string): void {
  if (found.includes(item)) throw new Misread(problem('itemTwice', { item }));
  found.push(item);
}

function post(line: Line): { count: string; per: Record<string, number> } {
  const count = numberItem(line);
  if (!take(line, 'min')) throw new Misread(problem('postBeds'));
  const per: Record<string, number> = {};
  do {
    const least = positive(line);
    if (line.tokens[line.at]?.kind !== 'word') throw new Misread(problem('postBeds'));
    addTo(per, numberItem(line), least);
  } while (take(line, 'plus'));
  if (nextIsBound(line)) throw new Misread(problem('boundMisplaced'));
  return { count, per };
}

function addTo(counts: Record<string, number>, item: string, count: number): void {
  if (Object.hasOwn(counts, item)) throw new Misread(problem('itemTwice', { item }));
  counts[item] = count;
}

function per(line: Line): Record<string, number> {
  const shares: Record<string, number> = {};
  do {
    take(line, 'per');
    const count = positive(line);
    addTo(shares, numberItem(line), count);
  } while (take(line, 'plus'));
  return shares;
}

function bounds(line: Line): Bounds {
  const found: Bounds = {};
  while (nextIsBound(line)) {
    const least = take(line, 'min');
    if (!least) take(line, 'max');
    if ((least ? found.atLeast : found.atMost) !== undefined) throw new Misread(problem('boundTwice'));
    const units = positive(line);
    if (least) found.atLeast = units;
    else found.atMost = take(line, 'times') ? { units, per: numberItem(line) } : units;
  }
  return found;
}

function wholeBounds(line: Line): { atLeast?: number; atMost?: number } {
  const { atLeast, atMost } = bounds(line);
  if (typeof atMost === 'object') throw new Misread(problem('boundPerItem'));
  return { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
}

function conditions(line: Line): [Condition, ...Condition[]] {
  const found: [Condition, ...Condition[]] = [condition(line)];
  while (take(line, 'and')) found.push(condition(line));
  return found;
}

function condition(line: Line): Condition {
  const item = namedItem(line);
  if (!take(line, 'atLeast')) {
    if (item.kind !== 'yes-no') throw new Misread(problem('itemNotYesNo', { item: item.id }));
    return item.id;
  }
  if (!isNumberItem(item)) throw new Misread(problem('itemNotNumber', { item: item.id }));
  const token = line.tokens[line.at];
  if (token?.kind !== 'number') throw notUnderstood(line);
  line.at += 1;
  return { item: item.id, atLeast: token.value };
}

function numberItem(line: Line): string {
  const item = namedItem(line);
  if (!isNumberItem(item)) throw new Misread(problem('itemNotNumber', { item: item.id }));
  return item.id;
}

function namedItem(line: Line): Item {
  const first = line.tokens[line.at];
  if (first?.kind !== 'word') throw new Misread(problem('itemMissing'));
  const last = endOfName(line);
  const name = last === line.at ? first.name : line.text.slice(first.from, line.tokens[last]?.to);
  const item = line.items.find(name);
  if ('key' in item) throw new Misread(item);
  line.at = last + 1;
  return item;
}

/** The last token of a name that is written without quotes: words and numbers, a bracket, a comma before a word. */
function endOfName({ tokens: all, at }: Line): number {
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
