import type { CellValue, MergedArea } from '../../../../src/staffing/sheet-cells';

/** An institution as it has to be read: name, type by its footnote number, residents; `?` where it is said not to be read. */
export type ReadInstitution = readonly [name: string, type: number, residents: number] | readonly [name: string, '?'];

/** A sheet as somebody keeps it, and what has to come of it, written down by hand. */
export interface ListCase {
  readonly says: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merged?: readonly MergedArea[];
  readonly hiddenRows?: readonly boolean[];
  readonly struck?: readonly (readonly boolean[])[];
  /** The institutions from above; `none` where the sheet has no list that can be read. */
  readonly read: readonly ReadInstitution[] | 'none';
  /** Rows that are told as none of the institutions, by what they are and their first words. */
  readonly told?: readonly string[];
  /** What has to be asked before anything is computed. */
  readonly asked?: readonly string[];
  /** The titles that residents and units are read from, where that is in question. */
  readonly residents?: string;
  readonly units?: string | undefined;
  readonly hidden?: number;
}

/** Cells merged over columns or rows, counted from 0. */
export const merge = (row: number, column: number, rowSpan: number, columnSpan: number): MergedArea => ({
  row,
  column,
  rowSpan,
  columnSpan,
});

export const _ = null;
