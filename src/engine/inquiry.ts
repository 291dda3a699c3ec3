import type { CompiledEdition } from './compile';
import type { Circumstances, Facility } from './facility';
import type { Trace } from './steps';

/** A question put to the edition for a facility, or where the rule needs no more, for its circumstances alone. */
export interface Inquiry {
  readonly norms: CompiledEdition;
  readonly facility: Facility | Circumstances;
  /** Present where the steps are wanted. */
  readonly trace?: Trace | undefined;
}

/** Writes down, once, that the answer is not known without this item. */
export function noteMissing({ trace }: Inquiry, item: string): void {
  if (trace === undefined || trace.missing.includes(item)) return;
  trace.missing.push(item);
  trace.steps.push({ step: 'missing', item });
}

export function noteInterpretation({ trace }: Inquiry, id: string | undefined): void {
  if (id !== undefined && trace?.interpretations.includes(id) === false) trace.interpretations.push(id);
}
