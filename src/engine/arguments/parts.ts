import type { Rounding } from '../../norms/schema';
import type { CompiledEdition } from '../compile';
import type { Facility } from '../facility';
import { Fault } from '../fault';
import { isBlank } from '../scalars';
import { toGrid, widthOf, type Grid } from '../grid';
import { readFacilityType } from './facility-type';
import { readProfileArgument, wholeProfile } from './profile';
import { readFacility } from './residents';

/** A part of an institution: the institution itself, or a unit attached to it. */
export interface Part {
  readonly name: string | undefined;
  readonly facility: Facility;
}

const isEmpty = (cells: readonly unknown[]): boolean => cells.every((cell) => isBlank(cell) || cell === 0);

/** Reads the parts, a row each: facility type, residents, and a name if there is one. Blank rows are passed over. */
export function readParts(
  norms: CompiledEdition,
  parts: unknown,
  profile: unknown,
  rounding?: Rounding,
): Part[] | Fault {
  const rows = toGrid(parts).filter((cells) => !isEmpty(cells));
  const [first] = rows;
  if (first === undefined) return new Fault('partsEmpty');
  const columns = first.length;
  if (columns < 2 || columns > 3) return new Fault('partsColumns', { columns });
  const profiles = profilesOf(toGrid(profile), rows.length);
  if (profiles instanceof Fault) return profiles;
  const read: Part[] = [];
  for (const [at, cells] of rows.entries()) {
    const facility = readPart(norms, cells, profiles[at], rounding);
    if (facility instanceof Fault) return new Fault('inPart', { part: at + 1, fault: facility }, facility.missing);
    read.push({ name: isBlank(cells[2]) ? undefined : String(cells[2]), facility });
  }
  return read;
}

/** A two-column profile for each part: the item beside the part's own value column, or the one value column for all. */
function profilesOf(grid: Grid, parts: number): unknown[] | Fault {
  const columns = widthOf(grid);
  if (columns === 2 || (columns === 1 && isEmpty(grid.flat()))) return new Array(parts).fill(grid);
  if (columns !== parts + 1) return new Fault('partsProfile', { columns, parts });
  return Array.from({ length: parts }, (_, part) => grid.map((cells) => [cells[0], cells[part + 1]]));
}

function readPart(
  norms: CompiledEdition,
  [type, residents]: readonly unknown[],
  profile: unknown,
  rounding?: Rounding,
): Facility | Fault {
  const typeRead = readFacilityType(norms, type);
  if (typeRead instanceof Fault) return typeRead;
  const argument = readProfileArgument(norms, profile);
  const profileRead = argument instanceof Fault ? argument : wholeProfile(argument);
  return profileRead instanceof Fault ? profileRead : readFacility(norms, typeRead, residents, profileRead, rounding);
}
