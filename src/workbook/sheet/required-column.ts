/** Where the required units of a staffing sheet are, to look them up by row and by the heading of their column. */
export interface RequiredColumn {
  readonly sheet: string;
  readonly heading: string;
  /** Its rows, from the headings to the last one. */
  readonly headings: number;
  readonly last: number;
}
