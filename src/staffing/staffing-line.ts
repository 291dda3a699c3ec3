import { countRoles, type CountRole } from './column-roles';
import type { NotRead } from './read-cell';

/**
 * `sum`: a total or subtotal. `unsure`: a line with units that is no position for certain: it has no name, or looks like
 * a heading with the sum of what follows. `other`: something that is none of these, as a line of signatures.
 */
export type LineKind = 'position' | 'section' | 'sum' | 'unsure' | 'blank' | 'other';

/** A cell of a line that holds something else than a figure. */
export interface UnreadCell extends Omit<NotRead, 'kind'> {
  readonly column: number;
  readonly role: CountRole | 'salary';
}

/**
 * How a line stands in its table: on its own; as a part, which may tell once more what stands in the line or under the heading
 * that it is `of` (empty where nothing says which); or with its name struck out, so that it may be none.
 */
export type Standing =
  { readonly kind: 'own' } | { readonly kind: 'part'; readonly of: string } | { readonly kind: 'struck' };

/** A row of a staffing table. Units and money are undefined where their column is absent, or the cell blank or not read. */
export interface StaffingLine {
  /** The row on the sheet, counted from 0. */
  readonly row: number;
  readonly kind: LineKind;
  /** As written, on one line; two names on lines of one cell with a stroke between. */
  readonly name: string;
  /** What another column of names says, as in another language; empty where there is none. */
  readonly otherName: string;
  /** The department by its column, else by the heading above; empty where there is none. */
  readonly department: string;
  readonly approved: number | undefined;
  readonly occupied: number | undefined;
  readonly vacant: number | undefined;
  readonly actual: number | undefined;
  /** A month's salary for one unit, and a month's fund for the line. */
  readonly salary: number | undefined;
  readonly fund: number | undefined;
  /** The cells of units and salary that could not be read. */
  readonly unread: readonly UnreadCell[];
  readonly reason: string;
  readonly isHidden: boolean;
  /** Whether it has a number of its own. */
  readonly isNumbered: boolean;
  readonly standing: Standing;
}

/** The units of a line, by what each column counts. */
export type UnitCounts = Pick<StaffingLine, CountRole>;

/** The units of a line that counts none. */
export const noCounts: UnitCounts = { approved: undefined, occupied: undefined, vacant: undefined, actual: undefined };

/** The units of a line by the first count that it has, in the order of `countRoles`. */
export function countOf(line: UnitCounts): number | undefined {
  const role = countRoles.find((one) => line[one] !== undefined);
  return role && line[role];
}

/** Whether a line has units or money, or cells of them that could not be read. */
export const holdsFigures = (line: UnitCounts & Pick<StaffingLine, 'salary' | 'fund' | 'unread'>): boolean =>
  countOf(line) !== undefined || line.salary !== undefined || line.fund !== undefined || line.unread.length > 0;
