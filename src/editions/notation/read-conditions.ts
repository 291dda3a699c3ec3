import type { Condition } from '../../norms/schema';
import { problem } from '../mistake';
import { isNumberItem } from './items';
import { comparisons } from './keywords';
import { isNext, Misread, must, namedItem, notUnderstood, countIn, take, type Line } from './line';

type Single = Exclude<Condition, { anyOf: unknown }>;

/** Conditions that must all hold: `noSewer & (lift | not pool) & groundsHa ≥ 0,75`. */
export function conditions(line: Line): [Condition, ...Condition[]] {
  const first = condition(line);
  const found: [Condition, ...Condition[]] = [first];
  while (take(line, 'and')) found.push(condition(line));
  if (!isNext(line, 'or')) return found;
  // “a & b | c” could mean “(a & b) | c” or “a & (b | c)”, so it is refused.
  if (found.length > 1 || (typeof first !== 'string' && 'anyOf' in first)) throw notUnderstood(line);
  return [anyOf(line, first)];
}

function condition(line: Line): Condition {
  if (!isNext(line, 'open')) return single(line);
  must(line, 'open');
  const first = single(line);
  const found = isNext(line, 'or') ? anyOf(line, first) : first;
  must(line, 'close');
  return found;
}

function anyOf(line: Line, first: Single): Condition {
  const found = [first];
  while (take(line, 'or')) found.push(single(line));
  if (isNext(line, 'and')) throw notUnderstood(line);
  return { anyOf: found };
}

function single(line: Line): Single {
  const isDenied = take(line, 'not');
  const item = namedItem(line);
  const comparison = isNext(line, 'to') ? 'to' : comparisons.find((one) => isNext(line, one));
  if (comparison === undefined) {
    if (item.kind !== 'yes-no') throw new Misread(problem('itemNotYesNo', { item: item.id }));
    return isDenied ? { not: item.id } : item.id;
  }
  if (isDenied) throw notUnderstood(line);
  if (!isNumberItem(item)) throw new Misread(problem('itemNotNumber', { item: item.id }));
  must(line, comparison);
  const limit = countIn(line);
  switch (comparison) {
    case 'atLeast':
      return { item: item.id, atLeast: limit };
    case 'above':
      return { item: item.id, above: limit };
    case 'below':
      return { item: item.id, below: limit };
    case 'upTo':
    case 'to':
      return { item: item.id, upTo: limit };
  }
}
