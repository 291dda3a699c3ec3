/** A rectangle of cells of a sheet; row and column are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const lastRowOf = ({ row, rowCount }: Area): number => row + rowCount - 1;
export const lastColumnOf = ({ column, columnCount }: Area): number => column + columnCount - 1;

export function overlaps(a: Area, b: Area): boolean {
  const isApart =
    lastRowOf(a) < b.row || lastRowOf(b) < a.row || lastColumnOf(a) < b.column || lastColumnOf(b) < a.column;
  return !isApart;
}

/** Whether two rectangles are the same, or neither is there. */
export function isSameArea(a: Area | undefined, b: Area | undefined): boolean {
  const keys = ['row', 'column', 'rowCount', 'columnCount'] as const;
  return keys.every((key) => a?.[key] === b?.[key]);
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);
}
