import type { CellOf } from '../../norms/schema';
import { bounded } from '../bounds';
import { noteMissing, type Inquiry } from '../inquiry';

/** "By the typical norms": another act decides; the figure is the user's own. */
export function external(inquiry: Inquiry, cell: CellOf['external']): number | undefined {
  const { external: item } = cell;
  const units = inquiry.facility.profile.values.get(item);
  if (typeof units === 'number') {
    inquiry.trace?.steps.push({ step: 'external', item, units });
    return bounded(inquiry, units, cell);
  }
  noteMissing(inquiry, item);
  return undefined;
}
