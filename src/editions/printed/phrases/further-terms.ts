import type { FurtherSaid } from './clause';
import { hasBound, isUpper } from '../rules/cases';
import { sameItem } from '../items/known-items';
import type { PrintedTerm } from '../rules/rule';

/**
 * What is granted for every further so many, after the figures for those up to there: `0,5 на 100 мест и 0,5 на каждые
 * последующие 50`, `1 до 30, 2 до 60, далее 1 на каждые 50`. Undefined where it is not said from where on.
 */
export function withFurther(
  terms: readonly PrintedTerm[],
  units: number,
  said: FurtherSaid,
): readonly PrintedTerm[] | undefined {
  const last = terms[terms.length - 1];
  const item = said.item === sameItem ? itemOf(last) : said.item;
  const reached = last && item && reachOf(last, item.id);
  if (reached === undefined || item === undefined) return undefined;
  const above = said.above ?? reached.to ?? (reached.from > 0 ? reached.from : undefined);
  if (above === undefined || (reached.to !== undefined && reached.to !== above) || above < reached.from)
    return undefined;
  const { step, part } = said;
  const basis = { is: 'further', step, above, item, ...(part === undefined ? {} : { part }) } as const;
  return [...terms.slice(0, -1), reached.term, { units, basis, requires: [] }];
}

function itemOf(term: PrintedTerm | undefined): FurtherSaid['item'] | undefined {
  const share = term?.basis.is === 'per' ? term.basis.shares[0]?.item : undefined;
  return share ?? term?.requires[0]?.item;
}

interface Reach {
  /** The figure as it stays once more is granted above. */
  readonly term: PrintedTerm;
  readonly from: number;
  /** Up to where the figure is for; undefined where it does not say. */
  readonly to: number | undefined;
}

function reachOf(term: PrintedTerm, item: string): Reach | undefined {
  const { basis, requires } = term;
  if (basis.is === 'per') {
    const [share, ...others] = basis.shares;
    const plain = basis.part === undefined && share?.to === undefined && others.length === 0 && requires.length === 0;
    if (share?.item.id !== item || !plain) return undefined;
    const atLeast = { is: 'atLeast', item: share.item, bound: share.count } as const;
    return { term: { ...term, basis: { is: 'institution' }, requires: [atLeast] }, from: share.count, to: share.count };
  }
  const bounds = requires.filter(hasBound);
  if (basis.is !== 'institution' || bounds.length < requires.length || bounds.some((one) => one.item.id !== item))
    return undefined;
  const upper = bounds.find(isUpper);
  const lower = bounds.find((one) => !isUpper(one));
  const from = lower === undefined ? 0 : lower.bound;
  if (upper === undefined) return { term, from, to: undefined };
  const to = upper.is === 'upTo' ? upper.bound : upper.bound - 1;
  return { term: { ...term, requires: requires.filter((one) => one !== upper) }, from, to };
}
