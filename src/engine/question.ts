import type { Rounding } from '../norms/schema';
import { columnFor, type CompiledEdition, type CompiledPosition } from './compile';
import type { Facility } from './facility';
import { Fault } from './fault';
import { missingFor, plainUnits, requiredUnits, type Open } from './requirement';
import { readEdition } from './arguments/edition';
import { readFacilityType } from './arguments/facility-type';
import type { ReadPosition } from './arguments/position-to-the-letter';
import { profileFor, readProfileArgument, wholeProfile, type ProfileArgument } from './arguments/profile';
import { readFacility } from './arguments/residents';

/** What calls are answered by: the loaded editions, the edition and rounding that the workbook sets, how names are read. */
export interface CallContext {
  readonly loaded: Iterable<CompiledEdition>;
  readonly byDefault: string;
  readonly rounding: Rounding | undefined;
  readonly readPosition: ReadPosition;
}

/** What all cells of one call have in common. */
export interface Question {
  readonly norms: CompiledEdition;
  readonly workbookRounding: Rounding | undefined;
  readonly type: number;
  readonly profile: ProfileArgument;
  readonly readPosition: ReadPosition;
}

/** A position and the facility that it is asked for. */
export interface AskedPosition {
  readonly norms: CompiledEdition;
  readonly position: CompiledPosition;
  readonly facility: Facility;
}

/** Reads the facility type, the profile and the edition of a call. */
export function readQuestion(
  { loaded, byDefault, rounding, readPosition }: CallContext,
  type: unknown,
  profile: unknown,
  edition: unknown,
): Question | Fault {
  const choice = readEdition(loaded, byDefault, edition);
  if (choice instanceof Fault) return choice;
  const { norms } = choice;
  const typeRead = readFacilityType(norms, type);
  if (typeRead instanceof Fault) return typeRead;
  const profileRead = readProfileArgument(norms, profile);
  return profileRead instanceof Fault
    ? profileRead
    : { norms, workbookRounding: rounding, type: typeRead, profile: profileRead, readPosition };
}

/** One position of one facility. */
export function readAskedPosition(
  { norms, type, profile, workbookRounding, readPosition }: Question,
  position: unknown,
  residents: unknown,
): AskedPosition | Fault {
  const positionRead = readPosition(norms, type, position);
  if (positionRead instanceof Fault) return positionRead;
  const profileRead = profileFor(norms, positionRead, profile);
  if (profileRead instanceof Fault) return profileRead;
  const facility = readFacility(norms, type, residents, profileRead, workbookRounding);
  return facility instanceof Fault ? facility : { norms, position: positionRead, facility };
}

/** The units of one position of one facility: bare figures of the annex, which most cells ask for, at once. */
export function unitsAsked(question: Question, position: unknown, residents: unknown): number | Fault {
  const plain = plainAsked(question, position, residents);
  if (plain !== undefined) return plain;
  const asked = readAskedPosition(question, position, residents);
  return asked instanceof Fault ? asked : unitsOf(asked);
}

function plainAsked(
  { norms, type, profile, readPosition }: Question,
  position: unknown,
  residents: unknown,
): number | undefined {
  // Whether one number may stand for a profile is up to the position.
  if (typeof residents !== 'number' || !Number.isSafeInteger(residents) || residents < 1 || 'number' in profile)
    return undefined;
  const positionRead = readPosition(norms, type, position);
  const column = columnFor(norms, type, residents);
  if (column === undefined || positionRead instanceof Fault) return undefined;
  return plainUnits(norms, type, column, positionRead);
}

/** A whole facility. */
export function readWholeFacility(
  { norms, type, profile, workbookRounding }: Question,
  residents: unknown,
): Facility | Fault {
  const profileRead = wholeProfile(profile);
  return profileRead instanceof Fault
    ? profileRead
    : readFacility(norms, type, residents, profileRead, workbookRounding);
}

/** The number alone, or what is missing for it. */
export function unitsOf({ norms, position, facility }: AskedPosition): number | Fault {
  return requiredUnits(norms, facility, position) ?? undetermined(norms, missingFor(norms, facility, position));
}

/**
 * The faults made so far, by what is missing: equal faults are one object, so that its sentence is put together once.
 */
const faults = new WeakMap<CompiledEdition, Map<string, Fault>>();
/** The most faults that are kept. One workbook has fewer different ones. */
const mostFaults = 500;

/** The fault of an undetermined answer: for items that are missing, or for words of the act that no rule stands for. */
export function undetermined(norms: CompiledEdition, { missing, handedOn: words }: Open): Fault {
  let known = faults.get(norms);
  if (known === undefined || known.size >= mostFaults) faults.set(norms, (known = new Map<string, Fault>()));
  const key = [...words, ...missing].join('\n');
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const items = missing.map((item) => norms.items.get(item)?.name ?? item);
  const fault = words.length > 0 ? new Fault('handedOn', { words }, true) : new Fault('undetermined', { items }, true);
  known.set(key, fault);
  return fault;
}
