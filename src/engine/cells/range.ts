import type { CellOf, Term } from '../../norms/schema';
import type { Inquiry } from '../inquiry';

/**
 * "From … to": the lower end is required; the upper end is only calculated for the explanation. `ask` answers a rule.
 */
export function range(
  inquiry: Inquiry,
  { least, most }: CellOf['range'],
  ask: (inquiry: Inquiry, term: Term) => number | undefined,
): number | undefined {
  const units = ask(inquiry, least);
  if (inquiry.trace !== undefined && units !== undefined) {
    const { norms, facility } = inquiry;
    const upTo = ask({ norms, facility }, most);
    if (upTo !== undefined) inquiry.trace.steps.push({ step: 'range', units, most: upTo });
  }
  return units;
}
