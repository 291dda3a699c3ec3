import type { ICellData, Nullable } from '@univerjs/core';
import { readCell } from './cell';
import type { CellContent } from './content';

/** A formula that cannot be calculated here: the cell shows what the file says that it gave. */
export interface KeptFormula {
  /** As files write it, without `=`. */
  readonly formula: string;
  /** As people write it, with `=`. */
  readonly text: string;
  readonly answer: CellContent;
}

/** The formula that waits behind a cell's value; null where it has none, or has been given another value. */
export function keptFormula(cell: Nullable<ICellData>): KeptFormula | null {
  const kept = cell?.custom?.['kept'] as KeptFormula | undefined;
  return kept && !cell?.f && !cell?.si && readCell(cell) === kept.answer ? kept : null;
}
