import type { CellOf } from '../../norms/schema';
import { bounded } from '../bounds';
import { granted } from '../granted';
import type { Inquiry } from '../inquiry';
import { quantity } from '../quantity';

/** "1 unit per N residents, beds or other things": the shares are added, then rounded. */
export function share(inquiry: Inquiry, cell: CellOf['share']): number | undefined {
  const known: { count: number; per: number }[] = [];
  let asked = 0;
  for (const item in cell.per) {
    asked += 1;
    const count = quantity(inquiry, item);
    if (count !== undefined) known.push({ count, per: cell.per[item] ?? 1 });
  }
  if (known.length < asked) return undefined;
  const exact = exactShare(cell.units, known);
  inquiry.trace?.steps.push({ step: 'share', units: cell.units, parts: known, share: exact });
  return bounded(inquiry, granted(inquiry, exact, cell.rounding), cell);
}

/** Adds over one common denominator, so that whole results come out exact in floating point. */
function exactShare(units: number, parts: readonly { count: number; per: number }[]): number {
  const denominator = parts.reduce((product, { per }) => product * per, 1);
  const numerator = parts.reduce((sum, { count, per }) => sum + count * (denominator / per), 0);
  return (units * numerator) / denominator;
}
