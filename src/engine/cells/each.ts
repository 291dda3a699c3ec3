import type { CellOf } from '../../norms/schema';
import { warnOverCeilings } from '../ceilings';
import { bounded } from '../bounds';
import type { Inquiry } from '../inquiry';
import { quantities } from '../quantity';

/** "N units per vehicle, group, profile": units for each of what is counted, over all the items named. */
export function each(inquiry: Inquiry, cell: CellOf['each']): number | undefined {
  const counts = quantities(inquiry, cell.each);
  if (counts === undefined) return undefined;
  const count = counts.reduce((sum, one) => sum + one, 0);
  cell.each.forEach((item, at) => warnOverCeilings(inquiry, item, counts[at] ?? 0));
  const result = cell.units * count;
  inquiry.trace?.steps.push({ step: 'product', units: cell.units, count, result });
  return bounded(inquiry, result, cell);
}
