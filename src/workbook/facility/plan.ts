import type { CompiledEdition } from '../../engine/compile';
import type { Profile } from '../../engine/facility';
import type { Language, Rounding } from '../../norms/schema';
import type { Place } from '../sheet/place';
import type { CellEntry } from '../sheet/sheet-content';

/** The optional columns of a staffing sheet. */
export const optionalColumns = ['actual', 'gap', 'salary', 'fundMonth', 'fundYear'] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

/** What a staffing sheet can be made without: its rows of 0 units, which are there and not shown; its column of notes. */
export const omissions = ['zeroRows', 'notes'] as const;
export type Omission = (typeof omissions)[number];

/** `formulas`: the sheet follows its profile; `values`: figures as they are now, for a workbook without the add-in. */
export type SheetForm = 'formulas' | 'values';

/** An institution, or an institution and its attached units: each with its own type, residents and profile (I-9). */
export interface FacilityPart {
  readonly name: string;
  /** The facility type's id. */
  readonly type: string;
  /** A whole number from 1, within what the edition has a column for. */
  readonly residents: number;
  /** The cell that the number was taken from: with formulas, the sheet stays linked to it. */
  readonly residentsFrom?: Place | undefined;
  /** An item that is absent is not known and is written as `?`. */
  readonly profile: Profile;
  /** Cells on the sheet that are not valid answers, by item: they are kept until somebody corrects them. */
  readonly unread?: ReadonlyMap<string, string> | undefined;
}

/** The content of a cell that people fill: what they typed, also a formula, and its number if it has one. */
export interface TypedCell {
  readonly content: CellEntry;
  readonly figure: number | undefined;
}

/** What people typed into a staffing sheet, by the row of the norms, so that writing the sheet anew keeps it. */
export interface TypedFigures {
  readonly row: number;
  readonly actual?: TypedCell | undefined;
  readonly salary?: TypedCell | undefined;
}

/** What a staffing sheet and its profile sheet are made of. */
export interface FacilityTable {
  readonly language: Language;
  readonly form: SheetForm;
  readonly institution: string;
  /** At least one; the institution itself first. */
  readonly parts: readonly FacilityPart[];
  /** A gap also needs the actual units, a fund the salary. */
  readonly columns: readonly OptionalColumn[];
  readonly without: readonly Omission[];
  readonly typed?: readonly TypedFigures[] | undefined;
}

/** A staffing sheet that is about to be written over. */
export interface FormerTable extends FacilityTable {
  readonly norms: CompiledEdition;
  /** The number of the staffing sheet in the workbook, which is part of the names of its ranges. */
  readonly table: number;
  readonly sheet: string;
  readonly profileSheet: string;
  /** What the add-in wrote on both sheets; undefined where an earlier version wrote them. */
  readonly recorded?: string | undefined;
}

export interface FacilityPlan extends FacilityTable {
  readonly norms: CompiledEdition;
  /** The edition's SHA-256, in hexadecimal. */
  readonly fingerprint: string;
  /** The rounding of the workbook's settings, for the form of values; formulas take it from the workbook themselves. */
  readonly workbookRounding?: Rounding | undefined;
  /** Omitted: the word for it in the sheet's language. */
  readonly sheetName?: string | undefined;
  /** `ask`: refused as `sheetExists`; `write`: into that sheet; `anotherName`: `Name (2)`, `Name (3)` … */
  readonly ifSheetExists: 'ask' | 'write' | 'anotherName';
  /**
   * Whether `write` may clear a sheet that is not empty; else it is refused as `targetNotEmpty`. `own`: only content
   * that the add-in wrote or keeps, else it is refused as `foreignCells`; `all`: any content.
   */
  readonly replace?: 'own' | 'all' | undefined;
  /** The existing staffing sheet of that name, where the add-in made it. */
  readonly former?: FormerTable | undefined;
}
