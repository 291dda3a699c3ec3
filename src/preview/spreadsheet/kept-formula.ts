import type { ICellData, Nullable } from '@univerjs/core';
import { readCell } from './cell';
import type { CellContent } from './content';

/** A formula that cannot be calculated here. The cell shows its value from the file. */
export interface KeptFormula {
  /** In the notation of files, without `=`. */
  readonly formula: string;
  /** In the notation of people, with `=`. */
  readonly text: string;
  readonly answer: CellContent;
}

/** The kept formula of a cell; null where it has none, or has been given another value since. */
export function keptFormula(cell: Nullable<ICellData>): KeptFormula | null {
  const kept = cell?.custom?.['kept'] as KeptFormula | undefined;
  return kept && !cell?.f && !cell?.si && readCell(cell) === kept.answer ? kept : null;
}
