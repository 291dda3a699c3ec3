import type { Language } from '../../norms/languages';
import type { CellEntry } from '../sheet/sheet-content';

/** A position of the staffing table to be signed: what its cells begin with. */
export interface FormLine {
  readonly name: string;
  /** A number; blank where it is not known; a text where somebody's cell could not be read. */
  readonly units: CellEntry;
  readonly salary: CellEntry;
  readonly percent: CellEntry;
  readonly sum: CellEntry;
}

export interface FormSection {
  readonly name: string;
  readonly lines: readonly FormLine[];
}

/** A position in the basis of the norms. */
export interface BasisLine {
  readonly row: number;
  readonly name: string;
  /** Undefined: not determined. */
  readonly units: number | undefined;
  /** Act, row, column and rule, as NORMS.BASIS says them. */
  readonly basis: string;
}

/** An institution, or a unit attached to it. */
export interface BasisPart {
  readonly name: string;
  readonly type: string;
  readonly residents: number;
  readonly lines: readonly BasisLine[];
}

/** A form to sign: the staffing table, the draft of its order, the basis of the norms. */
export interface FormPlan {
  readonly language: Language;
  readonly institution: string;
  readonly edition: string;
  readonly editionLine: string;
  /** The sheet of the budget that the units are from; without one they are those required by the norms. */
  readonly budget: string | undefined;
  readonly sections: readonly FormSection[];
  readonly parts: readonly BasisPart[];
}

/** The names of its sheets. */
export interface FormPlaces {
  readonly form: string;
  readonly order: string;
  readonly basis: string;
}
