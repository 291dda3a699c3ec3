/**
 * A worksheet of an edition, written from A1 on. Its texts must stay texts: the writer must keep Excel from reading a
 * formula, number or date, and must leave the cells in the text format for what is typed later.
 */
export interface EditionSheet {
  /** At most 31 letters. */
  readonly name: string;
  /** Rows of equal length; a blank is `''`. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Width of each column from A on, in characters. */
  readonly widths: readonly number[];
  /** Rows, counted from 1, that hold a table's title and hint, its headings, and a section of the annex. */
  readonly titleRows: readonly number[];
  readonly headingRows: readonly number[];
  readonly sectionRows: readonly number[];
  /** The numbers of frozen rows and columns; 0 for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Cells that are merged into one, rows and columns counted from 0. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A worksheet as it is read back: its values from A1 on, with formats and merged cells where they are known. */
export interface SheetValues {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly merged?: readonly MergedCells[];
  /** The number format of each cell of `rows`, as Excel keeps it. */
  readonly formats?: readonly (readonly unknown[])[];
  /** For each row and each column whether the sheet hides it. */
  readonly hiddenRows?: readonly boolean[];
  readonly hiddenColumns?: readonly boolean[];
  /** The flags of each row's cells: whether what stands there is struck out, in part or whole. */
  readonly struck?: readonly (readonly boolean[])[];
  /** What is struck out and was left out of `rows`. */
  readonly struckOut?: readonly StruckOut[];
}

/** Words that a cell strikes out. */
export interface StruckOut {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
