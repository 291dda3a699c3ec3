import type { Cell, CellOf, Condition, Rounding } from '../../norms/schema';
import { roundings } from '../../engine/rounding';
import { problem, type Problem } from '../mistake';
import type { Items } from './items';
import {
  countIn,
  isNext,
  Misread,
  must,
  notUnderstood,
  numberItem,
  positive,
  positiveCount,
  readWholeLine,
  take,
  type Line,
} from './line';
import { conditions } from './read-conditions';

/** A cell of the annex other than a dash, without its span. */
export type Rule = Exclude<Cell, null>;
type Term = CellOf['range']['least'];
type SumTerm = CellOf['sum']['sum'][number];

/** A rule as it is typed: `1 per 100 residents, min 1 if library`. */
export function readRule(text: string, items: Items): Rule | Problem {
  return readWholeLine(text, items, (line) => under(line, handedOn(line) ?? sum(line)));
}

/** Conditions as they are typed: `noSewer & groundsHa ≥ 0,75`. */
export function readConditions(text: string, items: Items): [Condition, ...Condition[]] | Problem {
  return readWholeLine(text, items, (line) => {
    take(line, 'if');
    return conditions(line);
  });
}

/** The rule under the conditions that follow it. */
function under(line: Line, rule: SumTerm): SumTerm;
function under(line: Line, rule: Rule): Rule;
function under(line: Line, rule: Rule): Rule {
  if (!take(line, 'if')) return rule;
  const requires = conditions(line);
  return typeof rule === 'number' ? { units: rule, requires } : { ...rule, requires };
}

/** The act's own words: a whole cell in quotation marks. */
function handedOn(line: Line): CellOf['handedOn'] | undefined {
  const [first, next] = line.tokens;
  const isQuoted = first?.kind === 'word' && /^[«“"]/.test(line.text.slice(first.from));
  if (!isQuoted || first.name === '' || (next !== undefined && !isNext(line, 'if', 1))) return undefined;
  line.at += 1;
  return { handedOn: first.name };
}

/** Rules added; a rule alone where there is no other. */
function sum(line: Line): Rule {
  const terms = added(line);
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) return only;
  return { sum: terms, ...rounding(line), ...wholeLimits(line) };
}

/** A rule, or several in brackets that are added. */
interface Piece {
  readonly terms: SumTerm[];
  readonly inBrackets: boolean;
}

function added(line: Line): SumTerm[] {
  const pieces = [ranged(line)];
  while (take(line, 'plus')) pieces.push(ranged(line));
  if (pieces.length > 1 && pieces.some(isOpenToDoubt)) throw new Misread(problem('boundOfWhich'));
  return pieces.flatMap(({ terms }) => terms);
}

/** Whether a bound after the piece could belong to the rule or to the sum. */
function isOpenToDoubt({ terms: [term], inBrackets }: Piece): boolean {
  return !inBrackets && typeof term === 'object' && ['atLeast', 'atMost', 'rounding'].some((key) => key in term);
}

/** A piece, or two as the ends of a range: `4 – 5`. */
function ranged(line: Line): Piece {
  const least = piece(line);
  if (!isNext(line, 'to')) return least;
  const from = single(line, least);
  must(line, 'to');
  return { terms: [{ least: from, most: single(line, piece(line)) }], inBrackets: false };
}

function single(line: Line, { terms }: Piece): Term {
  const [term] = terms;
  if (terms.length > 1 || term === undefined || (typeof term === 'object' && 'least' in term))
    throw notUnderstood(line);
  return term;
}

function piece(line: Line): Piece {
  if (!isNext(line, 'open')) return { terms: [quantity(line)], inBrackets: false };
  must(line, 'open');
  const terms = added(line);
  const [only] = terms;
  const inBrackets = terms.length === 1 && only !== undefined ? [under(line, only)] : terms;
  must(line, 'close');
  return { terms: inBrackets, inBrackets: true };
}

function quantity(line: Line): Term {
  if (take(line, 'norm')) return { external: numberItem(line), ...wholeLimits(line) };
  if (line.tokens[line.at]?.kind === 'word') return postBy(line);
  const units = positive(line);
  if (take(line, 'times')) return counted(line, units);
  if (take(line, 'hours')) return hours(line, units);
  if (take(line, 'further')) return further(line, units);
  if (!take(line, 'per')) {
    if (nextIsBound(line)) throw new Misread(problem('boundMisplaced'));
    return units;
  }
  if (take(line, 'post')) return { units, post: post(line) };
  return { units, per: per(line), ...rounding(line), ...bounds(line) };
}

function nextIsBound(line: Line): boolean {
  const ahead = isNext(line, 'comma') ? 1 : 0;
  return isNext(line, 'min', ahead) || isNext(line, 'max', ahead);
}

/** `× a`, `× (a + b)` where the counts are added, `× a × b` where they are multiplied. */
function counted(line: Line, units: number): Term {
  const bracket = take(line, 'open');
  const found: [string, ...string[]] = [numberItem(line)];
  if (isNext(line, 'times') && !bracket) {
    while (take(line, 'times')) found.push(numberItem(line));
    return { units, product: found, ...wholeLimits(line) };
  }
  while (isItemNext(line) && take(line, 'plus')) once(found, numberItem(line));
  if (bracket) must(line, 'close');
  return { units, each: found, ...wholeLimits(line) };
}

/** Whether what follows a plus is an item and not another rule. */
function isItemNext(line: Line): boolean {
  return isNext(line, 'plus') && line.tokens[line.at + 1]?.kind === 'word';
}

function once(found: string[], item: string): void {
  if (found.includes(item)) throw new Misread(problem('itemTwice', { item }));
  found.push(item);
}

/** `unitsPerPost per post …`: another act decides the units of a post. */
function postBy(line: Line): CellOf['post'] {
  const { at } = line;
  const units = tried(() => numberItem(line));
  if (units !== undefined && take(line, 'per') && take(line, 'post')) return { units, post: post(line) };
  line.at = at;
  throw notUnderstood(line);
}

function tried<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Misread) return undefined;
    throw error;
  }
}

function post(line: Line): CellOf['post']['post'] {
  const count = line.tokens[line.at]?.kind === 'word' ? numberItem(line) : undefined;
  if (!take(line, 'min')) throw new Misread(problem('postBeds'));
  const per: Record<string, number> = {};
  do {
    const least = positiveCount(line);
    if (line.tokens[line.at]?.kind !== 'word') throw new Misread(problem('postBeds'));
    addTo(per, numberItem(line), least);
  } while (take(line, 'plus'));
  return { ...(count === undefined ? {} : { count }), per, ...started(line), ...leastPosts(line) };
}

/** `min 1 post`; posts can have no other bounds. */
function leastPosts(line: Line): { atLeast?: number } {
  if (!nextIsBound(line)) return {};
  if (!take(line, 'min')) throw new Misread(problem('boundMisplaced'));
  const atLeast = positive(line);
  if (!take(line, 'post') || !Number.isInteger(atLeast) || nextIsBound(line))
    throw new Misread(problem('boundMisplaced'));
  return { atLeast };
}

function addTo(counts: Record<string, number>, item: string, count: number): void {
  if (Object.hasOwn(counts, item)) throw new Misread(problem('itemTwice', { item }));
  counts[item] = count;
}

function hours(line: Line, aDay: number): CellOf['hours'] {
  must(line, 'times');
  const of = numberItem(line);
  must(line, 'year');
  return { hours: { aDay, of, year: numberItem(line) }, ...rounding(line), ...wholeLimits(line) };
}

function further(line: Line, units: number): CellOf['further'] {
  const per = positiveCount(line);
  const item = numberItem(line);
  must(line, 'above');
  const above = countIn(line);
  return { units, further: { item, above, per, ...started(line) }, ...wholeLimits(line) };
}

/** `or part`: what is not full counts as well. */
function started(line: Line): { started?: true } {
  return take(line, 'part') ? { started: true } : {};
}

/** `per 20 a + per 40 b`; a plus before anything else begins another rule. */
function per(line: Line): Record<string, number> {
  const shares: Record<string, number> = {};
  do {
    take(line, 'plus');
    take(line, 'per');
    const count = positiveCount(line);
    addTo(shares, numberItem(line), count);
  } while (isShareNext(line));
  return shares;
}

function isShareNext(line: Line): boolean {
  if (!isNext(line, 'plus')) return false;
  const [next, after] = [line.tokens[line.at + 1], line.tokens[line.at + 2]];
  return isNext(line, 'per', 1) || (next?.kind === 'number' && after?.kind === 'word');
}

function rounding(line: Line): { rounding?: Rounding } {
  if (!take(line, 'round')) return {};
  const token = line.tokens[line.at];
  const name = token?.kind === 'word' ? token.name.toLowerCase() : '';
  const found = roundings.find((one) => one === name);
  if (found === undefined)
    throw new Misread(problem('roundingUnknown', { choice: name, roundings: roundings.join(', ') }));
  line.at += 1;
  return { rounding: found };
}

type Bounds = { atLeast?: number; atMost?: number | { units: number; per: string } };

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

function wholeLimits(line: Line): { atLeast?: number; atMost?: number } {
  const { atLeast, atMost } = bounds(line);
  if (typeof atMost === 'object') throw new Misread(problem('boundPerItem'));
  return { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
}
