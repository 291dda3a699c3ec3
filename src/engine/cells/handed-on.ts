import type { CellOf } from '../../norms/schema';
import type { Inquiry } from '../inquiry';

/** What the act says in its own words, which nobody has read as a rule: not determined, and the words are quoted. */
export function handedOn({ trace }: Inquiry, { handedOn: words }: CellOf['handedOn']): undefined {
  if (trace === undefined || trace.handedOn.includes(words)) return;
  trace.handedOn.push(words);
  trace.steps.push({ step: 'handed-on', words });
}
