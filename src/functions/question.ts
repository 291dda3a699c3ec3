import type { CompiledEdition, CompiledPosition } from '../engine/compile';
import type { Facility } from '../engine/facility';
import { Fault } from '../engine/fault';
import { requiredUnits, requirement } from '../engine/requirement';
import { readEdition } from './arguments/edition';
import { readFacilityType } from './arguments/facility-type';
import { readPosition } from './arguments/position';
import { profileFor, readProfileArgument, wholeProfile, type ProfileArgument } from './arguments/profile';
import { readFacility } from './arguments/residents';

/** What all cells of one call have in common. */
export interface Question {
  readonly norms: CompiledEdition;
  readonly type: number;
  readonly profile: ProfileArgument;
}

/** A position asked of a facility. */
export interface Asked {
  readonly norms: CompiledEdition;
  readonly position: CompiledPosition;
  readonly facility: Facility;
}

export function readQuestion(type: unknown, profile: unknown, edition: unknown): Question | Fault {
  const choice = readEdition(edition);
  if (choice instanceof Fault) return choice;
  const { norms } = choice;
  const typeRead = readFacilityType(norms, type);
  if (typeRead instanceof Fault) return typeRead;
  const profileRead = readProfileArgument(norms, profile);
  return profileRead instanceof Fault ? profileRead : { norms, type: typeRead, profile: profileRead };
}

/** One position of one facility. */
export function readAsked({ norms, type, profile }: Question, position: unknown, residents: unknown): Asked | Fault {
  const positionRead = readPosition(norms, type, position);
  if (positionRead instanceof Fault) return positionRead;
  const profileRead = profileFor(norms, positionRead, profile);
  if (profileRead instanceof Fault) return profileRead;
  const facility = readFacility(norms, type, residents, profileRead);
  return facility instanceof Fault ? facility : { norms, position: positionRead, facility };
}

/** A whole facility. */
export function readWhole({ norms, type, profile }: Question, residents: unknown): Facility | Fault {
  const profileRead = wholeProfile(profile);
  return profileRead instanceof Fault ? profileRead : readFacility(norms, type, residents, profileRead);
}

/** The number alone, or what is missing for it. */
export function unitsOf({ norms, position, facility }: Asked): number | Fault {
  return requiredUnits(norms, facility, position) ?? undetermined(norms, facility, position);
}

function undetermined(norms: CompiledEdition, facility: Facility, position: CompiledPosition): Fault {
  const answer = requirement(norms, facility, position);
  const missing = answer.status === 'undetermined' ? answer.missing : [];
  return new Fault('undetermined', { items: missing.map((item) => norms.items.get(item)?.name ?? item) }, true);
}
