import { readEdition } from '../../engine/arguments/edition';
import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import type { Facility } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import { readAsked, readQuestion, readWhole } from '../../engine/question';
import type { Rounding } from '../../norms/schema';

/** The arguments of a call as the functions get them. Without `position` the call is about a whole facility. */
export interface CallArguments {
  readonly position?: { readonly value: unknown } | undefined;
  readonly residents: unknown;
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

/** The editions that a call may ask, and what it may leave out: the workbook's edition and rounding. */
export interface CallGround {
  readonly loaded: readonly CompiledEdition[];
  readonly norms: CompiledEdition;
  readonly rounding: Rounding | undefined;
}

/** Reads a call's arguments as the functions themselves do. */
export function readCall(
  { loaded, norms: byDefault, rounding }: CallGround,
  { position, residents, type, profile, edition }: CallArguments,
): AskedByCall | Fault {
  const choice = readEdition(loaded, byDefault.edition.id, edition);
  if (choice instanceof Fault) return choice;
  const { norms } = choice;
  const question = readQuestion({ norms, workbookRounding: rounding }, type, profile);
  if (question instanceof Fault) return question;
  if (position !== undefined) return readAsked(question, position.value, residents);
  const facility = readWhole(question, residents);
  return facility instanceof Fault ? facility : { norms, facility };
}
