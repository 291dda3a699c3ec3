/** A rectangle of cells of a sheet; row and column are counted from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const lastRowOf = ({ row, rowCount }: Rectangle): number => row + rowCount - 1;
export const lastColumnOf = ({ column, columnCount }: Rectangle): number => column + columnCount - 1;

/** Whether two areas have a cell in common. */
export function overlaps(a: Rectangle, b: Rectangle): boolean {
  const isApart =
    lastRowOf(a) < b.row || lastRowOf(b) < a.row || lastColumnOf(a) < b.column || lastColumnOf(b) < a.column;
  return !isApart;
}

/** Whether two rectangles are the same, or neither is there. */
export function isSameArea(a: Rectangle | undefined, b: Rectangle | undefined): boolean {
  const keys = ['row', 'column', 'rowCount', 'columnCount'] as const;
  return keys.every((key) => a?.[key] === b?.[key]);
}

/** Whether a cell lies in an area. */
export function holdsCell(area: Rectangle, row: number, column: number): boolean {
  return row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);
}

/** The used part of a sheet: formulas from its first used row and column on, both counted from 0. */
export interface UsedCells {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}
