import type { Rounding } from '../norms/schema';
import { columnFor, type CompiledEdition } from './compile';

/** What the norms ask of a facility beyond its residents. An item that is absent is not known. */
export interface Profile {
  readonly values: ReadonlyMap<string, number | boolean>;
  readonly rounding?: Rounding | undefined;
}

export const emptyProfile: Profile = { values: new Map() };

/** Residents and profile: all that a rule counts. */
export interface Circumstances {
  readonly residents: number;
  readonly profile: Profile;
  /** The rounding of the workbook's settings, where it differs from the edition's. */
  readonly workbookRounding?: Rounding | undefined;
}

/** Circumstances of a facility type, with the column they fall in. Only `facility` makes one, so its column always exists. */
export interface Facility extends Circumstances {
  readonly type: number;
  /** Its column of the main table; the place after the last one where that table does not count residents. */
  readonly column: number;
}

/** A facility, or undefined where the edition has no column for that many residents of that type. */
export function facility(
  norms: CompiledEdition,
  type: number,
  residents: number,
  profile: Profile = emptyProfile,
  workbookRounding?: Rounding,
): Facility | undefined {
  const column = columnFor(norms, type, residents);
  return column === undefined ? undefined : { type, residents, column, profile, workbookRounding };
}

/** The same facility with another number of residents, or undefined where the edition has no column for that many. */
export function withResidents(
  norms: CompiledEdition,
  { type, profile, workbookRounding }: Omit<Facility, 'residents' | 'column'>,
  residents: number,
): Facility | undefined {
  return facility(norms, type, residents, profile, workbookRounding);
}
