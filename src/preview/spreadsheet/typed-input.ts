import type { ICellData, Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { englishFormula, englishNumber } from './decimal-commas';

/** Before Univer looks for numbers, which to it are English ones. */
const BEFORE_NUMBERS = 100;

/** Takes what is typed into a cell as a Kazakh or Russian Excel does, as long as the page speaks one of these. */
export function acceptDecimalCommas(injector: Injector, hasDecimalCommas: () => boolean): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_NUMBERS,
    handler: (cell, _location, next) => next(cell && hasDecimalCommas() ? inEnglish(cell) : cell),
  });
}

function inEnglish(cell: ICellData): ICellData {
  if (typeof cell.f === 'string') return { ...cell, f: englishFormula(cell.f) };
  return typeof cell.v === 'string' ? { ...cell, v: englishNumber(cell.v) } : cell;
}
