import type { ExternalCell } from '../../norms/schema';
import { noteMissing, type Inquiry } from '../inquiry';

/** "By the typical norms": another act decides; the figure is the user's own. */
export function external(inquiry: Inquiry, { external: item }: ExternalCell): number | undefined {
  const units = inquiry.facility.profile.values.get(item);
  if (typeof units === 'number') {
    inquiry.trace?.steps.push({ step: 'external', item, units });
    return units;
  }
  noteMissing(inquiry, item);
  return undefined;
}
