import type { PrintedCondition, PrintedTerm } from './rule';

type Bounded = Extract<PrintedCondition, { readonly bound: number }>;

export const hasBound = (one: PrintedCondition): one is Bounded => 'bound' in one;
export const isUpper = ({ is }: PrintedCondition): boolean => is === 'upTo' || is === 'below';
const isLower = ({ is }: PrintedCondition): boolean => is === 'above' || is === 'atLeast';

/**
 * Cases whose bounds go up, each from where the one before has ended: `до 30 – 1, до 60 – 2` is 2 from 31 to 60, and
 * `свыше 50 – 1, свыше 100 – 2` is 1 from 51 to 100.
 */
export function inOrder(terms: readonly PrintedTerm[]): PrintedTerm[] {
  const bounds = terms.map(onlyBound);
  return terms.map((term, at) => {
    const [before, own, next] = [bounds[at - 1], bounds[at], bounds[at + 1]];
    if (own === undefined) return term;
    if (before !== undefined && isUpper(own) && isUpper(before) && goUp(before, own)) {
      const from = { is: before.is === 'upTo' ? 'above' : 'atLeast', item: before.item, bound: before.bound } as const;
      return { ...term, requires: [from, own] };
    }
    if (next !== undefined && isLower(own) && isLower(next) && goUp(own, next)) {
      const to = { is: next.is === 'above' ? 'upTo' : 'below', item: next.item, bound: next.bound } as const;
      return { ...term, requires: [own, to] };
    }
    return term;
  });
}

function onlyBound({ requires: [first, ...others] }: PrintedTerm): Bounded | undefined {
  return first !== undefined && hasBound(first) && others.length === 0 ? first : undefined;
}

function goUp(one: Bounded, next: Bounded): boolean {
  return one.item.id === next.item.id && one.bound < next.bound;
}

/** Whether figures with conditions are for different facilities, and no size of a facility lies between them. */
export function areApart(terms: readonly PrintedTerm[]): boolean {
  const distinct = terms.every((one, at) => terms.every((other, place) => at === place || apart(one, other)));
  return distinct && !leaveGap(terms);
}

/** Whether a count of the same thing lies between two of the figures and in none: `до 30 – 1, более 31 – 2`. */
function leaveGap(terms: readonly PrintedTerm[]): boolean {
  const spans = terms.map(({ requires }) => {
    const bounds = requires.filter(hasBound);
    const low = bounds.flatMap(({ is, bound }) => (is === 'atLeast' ? [bound] : is === 'above' ? [bound + 1] : []));
    const high = bounds.flatMap(({ is, bound }) => (is === 'upTo' ? [bound] : is === 'below' ? [bound - 1] : []));
    return { from: Math.max(-Infinity, ...low), to: Math.min(Infinity, ...high) };
  });
  const byStart = [...spans].sort((a, b) => a.from - b.from);
  return byStart.some(({ from }, at) => at > 0 && Number.isFinite(from) && from !== (byStart[at - 1]?.to ?? 0) + 1);
}

/** Whether no facility is in both. */
function apart(one: PrintedTerm, other: PrintedTerm): boolean {
  return one.requires.some((a) => other.requires.some((b) => exclude(a, b)));
}

/** Whether conditions of one figure exclude each other, so that they cannot all be its own. */
export function excludeThemselves(requires: readonly PrintedCondition[]): boolean {
  return requires.some((a, at) => requires.slice(at + 1).some((b) => exclude(a, b)));
}

function exclude(a: PrintedCondition, b: PrintedCondition): boolean {
  return a.item.id === b.item.id && (excludes(a, b) || excludes(b, a));
}

function excludes(a: PrintedCondition, b: PrintedCondition): boolean {
  if (a.is === 'yes') return b.is === 'no';
  if (!hasBound(a) || !hasBound(b)) return false;
  if (a.is === 'atLeast') return (b.is === 'below' && b.bound <= a.bound) || (b.is === 'upTo' && b.bound < a.bound);
  if (a.is === 'above') return isUpper(b) && b.bound <= a.bound;
  return false;
}
