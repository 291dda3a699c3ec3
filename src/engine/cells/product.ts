import type { CellOf } from '../../norms/schema';
import { bounded } from '../bounds';
import type { Inquiry } from '../inquiry';
import { quantities } from '../quantity';

/** "N units per post and shift": units for each of one thing and another, multiplied. */
export function product(inquiry: Inquiry, cell: CellOf['product']): number | undefined {
  const counts = quantities(inquiry, cell.product);
  if (counts === undefined) return undefined;
  const count = counts.reduce((all, one) => all * one, 1);
  const result = cell.units * count;
  inquiry.trace?.steps.push({ step: 'product', units: cell.units, count, result });
  return bounded(inquiry, result, cell);
}
