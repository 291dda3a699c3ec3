import type { WrittenArgument } from './argument';
import type { NormsCall } from './norms-calls';

/**
 * The parameters of the functions that ask about a facility, in order; test/formulas/parameters.test.ts compares them
 * with functions.ts.
 */
const parameters: Readonly<Record<string, readonly string[]>> = {
  REQUIRED_STAFF: ['position', 'residents', 'type', 'profile', 'edition'],
  STAFF_GAP: ['position', 'actual', 'residents', 'type', 'profile', 'edition'],
  STAFF_TABLE: ['residents', 'type', 'profile', 'edition', 'language'],
  TOTAL_STAFF: ['residents', 'type', 'profile', 'section', 'edition'],
  EXPLAIN: ['position', 'residents', 'type', 'profile', 'edition', 'language'],
  NEXT_STEP: ['position', 'residents', 'type', 'profile', 'direction', 'edition'],
  STEPS: ['from', 'to', 'type', 'profile', 'edition'],
  COMPARE_SIZES: ['sizes', 'type', 'profile', 'section', 'edition'],
  BASIS: ['position', 'residents', 'type', 'profile', 'edition', 'language'],
};

export type Parameter =
  | 'position'
  | 'actual'
  | 'residents'
  | 'from'
  | 'to'
  | 'sizes'
  | 'type'
  | 'profile'
  | 'section'
  | 'edition'
  | 'language';

export interface NamedArgument {
  /** The argument's source text; undefined where it is omitted. */
  readonly source: string | undefined;
  readonly argument: WrittenArgument;
}

/** The argument of a call that asks about positions, by the parameter's name; omitted where the call does not have it. */
export function argumentOf(call: NormsCall, parameter: Parameter): NamedArgument {
  const at = parameterPlace(call, parameter);
  return { source: call.sources[at], argument: call.arguments[at] ?? { kind: 'omitted' } };
}

/** The index of a parameter among a call's arguments, from 0; -1 where the function does not have it. */
export function parameterPlace({ name }: Pick<NormsCall, 'name'>, parameter: Parameter): number {
  return parameters[name]?.indexOf(parameter) ?? -1;
}

/** Whether a call has an answer that can be explained: it asks about a position or a whole facility. */
export function asksAboutFacility({ name }: Pick<NormsCall, 'name'>): boolean {
  return parameters[name] !== undefined;
}
