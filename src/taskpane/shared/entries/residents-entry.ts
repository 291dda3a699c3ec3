import { readFacility } from '../../../engine/arguments/residents';
import type { CompiledEdition } from '../../../engine/compile';
import type { Facility, Profile } from '../../../engine/facility';
import type { Fault } from '../../../engine/fault';
import { readNumber } from '../../../engine/scalars';
import type { Rounding } from '../../../norms/schema';
import type { Place } from '../../../workbook/sheet/place';

/** The residents as typed, or as read from the linked cell. */
export interface ResidentsEntry {
  readonly text: string;
  readonly cell?: Place | undefined;
  /** The words that the cell stood beside when it was linked or last read. */
  readonly label?: string | undefined;
  /** The cell that it was linked to until other words stood beside it. */
  readonly lost?: Place | undefined;
}

/** A facility for what was entered, or what is wrong with the residents. */
export function enteredFacility(
  norms: CompiledEdition,
  type: number,
  { text }: ResidentsEntry,
  profile: Profile,
  rounding: Rounding | undefined,
): Facility | Fault {
  return readFacility(norms, type, readNumber(text) ?? text, profile, rounding);
}
