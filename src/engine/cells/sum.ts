import type { CellOf, Term } from '../../norms/schema';
import { bounded } from '../bounds';
import { granted } from '../granted';
import type { Inquiry } from '../inquiry';
import { tidy } from '../rounding';

/** Rules added, each as far as its own conditions are met. `ask` answers a rule. */
export function sum(
  inquiry: Inquiry,
  cell: CellOf['sum'],
  ask: (inquiry: Inquiry, term: Term) => number | undefined,
): number | undefined {
  const parts = cell.sum.map((term) => ask(inquiry, term));
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const result = tidy(known.reduce((all, part) => all + part, 0));
  inquiry.trace?.steps.push({ step: 'sum', parts: known, result });
  return bounded(inquiry, cell.rounding === undefined ? result : granted(inquiry, result, cell.rounding), cell);
}
