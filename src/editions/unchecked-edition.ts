import type { Cell, Edition } from '../norms/schema';

/** A part of an edition as it is read: its lists, also those that have to hold something, may be empty. Cells are whole. */
type Unchecked<Part> = Part extends Cell
  ? Part
  : Part extends readonly (infer One)[]
    ? Unchecked<One>[]
    : Part extends object
      ? { [Key in keyof Part]: Unchecked<Part[Key]> }
      : Part;

/** An edition before its shape is checked: its numbers may be NaN, its texts and lists empty. Every edition is one. */
export type UncheckedEdition = Unchecked<Edition>;
export type UncheckedColumn = UncheckedEdition['columns'][number];
export type UncheckedSection = UncheckedEdition['sections'][number];
export type UncheckedPosition = UncheckedSection['positions'][number];
export type UncheckedInterpretation = UncheckedEdition['interpretations'][number];
export type UncheckedDisputedCell = UncheckedEdition['disputed'][number];
