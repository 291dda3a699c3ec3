import type { CellOf } from '../../norms/schema';
import type { Inquiry } from '../inquiry';

/** A cell that is quoted because it cannot be written as a rule: not determined; the trace takes the words. */
export function handedOn({ trace }: Inquiry, { handedOn: words }: CellOf['handedOn']): undefined {
  if (trace === undefined || trace.handedOn.includes(words)) return;
  trace.handedOn.push(words);
  trace.steps.push({ step: 'handed-on', words });
}
