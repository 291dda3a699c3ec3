/** Where the required units of a staffing sheet are, to look them up by row and by the name of their column. */
export interface RequiredColumn {
  readonly sheet: string;
  /** In its own language first, then as it is once the sheet is written anew in another one. */
  readonly names: readonly string[];
  /** Its rows, from the headings to the last one. */
  readonly headings: number;
  readonly last: number;
}
