import type { Rounding } from '../norms/schema';
import { columnFor, type CompiledEdition, type CompiledPosition } from './compile';
import type { Facility } from './facility';
import { Fault } from './fault';
import { missingFor, plainUnits, requiredUnits, type Open } from './requirement';
import { RememberedByType } from './remembered';
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
export function readAskedPosition(question: Question, position: unknown, residents: unknown): AskedPosition | Fault {
  const read = question.readPosition(question.norms, question.type, position);
  return read instanceof Fault ? read : askedOf(question, read, residents);
}

function askedOf(
  { norms, type, profile, workbookRounding }: Question,
  position: CompiledPosition,
  residents: unknown,
): AskedPosition | Fault {
  const profileRead = profileFor(norms, position, profile);
  if (profileRead instanceof Fault) return profileRead;
  const facility = readFacility(norms, type, residents, profileRead, workbookRounding);
  return facility instanceof Fault ? facility : { norms, position, facility };
}

/** The units of one position of one facility: bare figures of the annex, which most cells ask for, at once. */
export function unitsAsked(question: Question, position: unknown, residents: unknown): number | Fault {
  const read = question.readPosition(question.norms, question.type, position);
  if (read instanceof Fault) return read;
  const plain = plainAsked(question, read, residents);
  if (plain !== undefined) return plain;
  const asked = askedOf(question, read, residents);
  return asked instanceof Fault ? asked : unitsOf(asked);
}

function plainAsked(
  { norms, type, profile }: Question,
  position: CompiledPosition,
  residents: unknown,
): number | undefined {
  // Whether one number may stand for a profile is up to the position.
  if (typeof residents !== 'number' || !Number.isSafeInteger(residents) || residents < 1 || 'number' in profile)
    return undefined;
  const column = columnFor(norms, type, residents);
  return column === undefined ? undefined : plainUnits(norms, type, column, position);
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
const faults = new RememberedByType<Fault>();

/** The fault of an undetermined answer: for items that are missing, or for words of the act that no rule stands for. */
export function undetermined(norms: CompiledEdition, { missing, handedOn: words }: Open): Fault {
  return faults.in(norms, undefined).of([...words, ...missing].join('\n'), () => {
    if (words.length > 0) return new Fault('handedOn', { words }, true);
    const items = missing.map((item) => norms.items.get(item)?.name ?? item);
    return new Fault('undetermined', { items }, true);
  });
}
