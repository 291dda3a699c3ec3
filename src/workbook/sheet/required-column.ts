import type { Rectangle } from './area';

/** Where the required units of a staffing sheet are, to look them up by row and by the name of their column. */
export interface RequiredColumn {
  readonly sheet: string;
  /** In its own language first, then as it is once the sheet is written anew in another one. */
  readonly names: readonly string[];
  /** The table, its headings first, its rows' numbers in the first column. */
  readonly table: Rectangle;
}
