import type { AskedCell, DraftCell } from './draft';

/** A cell with the first of the columns that it fills, counted from 0. */
export interface PlacedCell {
  readonly column: number;
  readonly cell: DraftCell;
}

/** The cells of a row in their order, each with the column in which it begins. */
export function placed(cells: readonly DraftCell[]): PlacedCell[] {
  let next = 0;
  return cells.map((cell) => {
    const column = next;
    next += cell.span;
    return { column, cell };
  });
}

/** The same cell, asked with what it may mean. */
export function asked({ span, at, printed }: DraftCell, readings: Iterable<string>): AskedCell {
  return { span, at, printed, is: 'asked', readings: [...new Set(readings)] };
}
