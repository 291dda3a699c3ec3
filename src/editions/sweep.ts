import { isInForce, type Day } from '../engine/in-force';
import type { Edition } from '../norms/schema';

/** A stretch of days on which no edition is in force, or more than one. */
export interface Stretch {
  readonly kind: 'gap' | 'overlap';
  readonly from: Day;
  /** The first day that is no longer in it; absent: without end. */
  readonly until?: Day;
  /** For an overlap the editions in force; for a gap those that end before it and those that begin after it. */
  readonly ids: readonly string[];
}

type Dated = Pick<Edition, 'id' | 'inForce'>;

/**
 * Gaps and overlaps over all days from the first edition's first day on. Days before it are no gap; days after the last
 * edition are one, without end.
 */
export function sweep(editions: readonly Dated[]): Stretch[] {
  const days = editions.flatMap(({ inForce: { from, until } }) => (until === undefined ? [from] : [from, until]));
  const bounds = [...new Set(days)].sort();
  return bounds.flatMap((from, at): Stretch[] => {
    const until = bounds[at + 1];
    const inForce = editions.filter((edition) => isInForce(edition, from)).map(({ id }) => id);
    if (inForce.length === 1) return [];
    const end = until === undefined ? {} : { until };
    if (inForce.length > 1) return [{ kind: 'overlap', from, ...end, ids: inForce }];
    const beside = editions.filter(({ inForce: one }) => one.until === from || one.from === until);
    return [{ kind: 'gap', from, ...end, ids: beside.map(({ id }) => id) }];
  });
}
