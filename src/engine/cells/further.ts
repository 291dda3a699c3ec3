import type { CellOf } from '../../norms/schema';
import { bounded } from '../bounds';
import type { Inquiry } from '../inquiry';
import { quantity } from '../quantity';
import { grant } from '../rounding';

/** "N units for every further P above M": nothing up to M, then as many whole steps as there are above it. */
export function further(inquiry: Inquiry, cell: CellOf['further']): number | undefined {
  const { item, above, per, started } = cell.further;
  const count = quantity(inquiry, item);
  if (count === undefined) return undefined;
  const steps = grant(Math.max(0, count - above) / per, started ? 'whole-up' : 'whole-down');
  const result = cell.units * steps;
  inquiry.trace?.steps.push({ step: 'further', count, above, per, steps, units: cell.units, result });
  return bounded(inquiry, result, cell);
}
