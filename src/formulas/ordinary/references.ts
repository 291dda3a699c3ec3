import type { Rounding } from '../../norms/schema';

/** A cell that holds a profile item. */
export interface CellSource {
  /** The cell as the formula must write it: `$B$4`, `'Profile'!$B$4`. */
  readonly reference: string;
  /** Whether the cell holds its number as text, as `"1,5"`; such a cell needs a longer formula. */
  readonly text?: boolean;
  /**
   * The cell's present text and its meaning, where the engine takes it for yes or no and a plain comparison would not.
   */
  readonly word?: { readonly text: string; readonly means: boolean };
}

/** Where an ordinary formula finds a profile item: in a cell, or as a value written into the formula. */
export type ReferenceSource = CellSource | { readonly value: number | boolean };

/** The facility of an ordinary formula: where its residents and profile stand. */
export interface FacilityReferences {
  /** The residents: a number, or the argument's source text. */
  readonly residents: number | string;
  /** The items that the profile has; an absent one is not known. */
  readonly profile: ReadonlyMap<string, ReferenceSource>;
  /** The rounding in force, where the profile or the workbook chose one. The formula keeps it as it is now. */
  readonly rounding?: Rounding | undefined;
}

/** Why a call cannot become an ordinary formula. */
export type UntranslatableReason = 'range' | 'nested-call' | 'text' | 'too-long';

/** A call that no ordinary formula can stand for, or none of a length that Excel takes. */
export class Untranslatable {
  constructor(readonly reason: UntranslatableReason) {}
}
