import type { CompiledEdition, CompiledPosition } from '../compile';
import { emptyProfile, type Profile } from '../facility';
import { Fault } from '../fault';
import { readProfile, readSingle } from '../profile-rows';
import { isBlank } from '../scalars';
import { toGrid, widthOf } from '../grid';

/** A profile that is known for the whole facility, or one number that only a position can give a meaning. */
export type ProfileArgument = Profile | { readonly number: unknown };

/** Reads a two-column range, or one number; nothing given is an empty profile. */
export function readProfileArgument(norms: CompiledEdition, value: unknown): ProfileArgument | Fault {
  const grid = toGrid(value);
  const [[only]] = grid;
  if (grid.length > 1 || widthOf(grid) > 1) return readProfile(norms, grid);
  return isBlank(only) ? emptyProfile : { number: only };
}

/** The profile for a position. A bare 0 that the position cannot use is a blank cell, as Excel hands it over. */
export function profileFor(
  norms: CompiledEdition,
  position: CompiledPosition,
  argument: ProfileArgument,
): Profile | Fault {
  if (!('number' in argument)) return argument;
  const profile = readSingle(norms, position, argument.number);
  return profile instanceof Fault && argument.number === 0 ? emptyProfile : profile;
}

/** The profile for a whole facility, which one number cannot be. */
export function wholeProfile(argument: ProfileArgument): Profile | Fault {
  if (!('number' in argument)) return argument;
  return argument.number === 0 ? emptyProfile : new Fault('profileSingleTable');
}
