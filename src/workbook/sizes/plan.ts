import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import type { Facility } from '../../engine/facility';
import type { Language } from '../../norms/schema';

/** A position of the comparison; its salary is tenge a month. */
export interface PositionAtSizes {
  readonly position: CompiledPosition;
  readonly salary: number | undefined;
}

/** A facility at several numbers of residents, to be written onto a sheet. */
export interface SizesPlan {
  readonly norms: CompiledEdition;
  readonly language: Language;
  readonly name: string;
  /** As it is today. */
  readonly today: Facility;
  readonly sizes: readonly number[];
  /** The positions that differ between the sizes. */
  readonly positions: readonly PositionAtSizes[];
}
