import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import type { Facility } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import { readAskedPosition, readQuestion, readWholeFacility, type CallContext } from '../../engine/question';

/** The arguments of a call as the functions get them. Without `position` the call is about a whole facility. */
export interface CallArguments {
  readonly position?: { readonly value: unknown } | undefined;
  readonly residents: unknown;
  /** Of the functions that compare sizes: two numbers of residents, or a range of them. */
  readonly from: unknown;
  readonly to: unknown;
  readonly sizes: unknown;
  readonly type: unknown;
  readonly profile: unknown;
  /** Which positions a sum counts. */
  readonly section: unknown;
  readonly edition: unknown;
}

/** What a call asks. */
export interface AskedByCall {
  readonly norms: CompiledEdition;
  readonly facility: Facility;
  readonly position?: CompiledPosition | undefined;
}

/** Reads a call's arguments as the functions themselves do. */
export function readCall(
  context: CallContext,
  { position, residents, type, profile, edition }: CallArguments,
): AskedByCall | Fault {
  const question = readQuestion(context, type, profile, edition);
  if (question instanceof Fault) return question;
  if (position !== undefined) return readAskedPosition(question, position.value, residents);
  const facility = readWholeFacility(question, residents);
  return facility instanceof Fault ? facility : { norms: question.norms, facility };
}
