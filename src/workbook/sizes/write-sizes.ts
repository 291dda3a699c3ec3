import { PrintedTarget } from '../beside/printed-target';
import { changeInExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import type { Finished } from '../sheet/finish-sheets';
import type { Place } from '../sheet/place';
import type { SizesPlan } from './plan';
import { sizesSheet } from './sizes-sheet';
import { sizesWord } from './words';

export interface SizesWritten extends Finished {
  readonly written: Place;
}

/**
 * Writes a facility at several sizes onto a sheet of its own, in three rounds with Excel: what is there, the sheet, its
 * chart and print. No sheet that is there is touched.
 */
export function writeSizes(plan: SizesPlan, signal?: AbortSignal): Promise<SizesWritten | Refused> {
  return changeInExcel<SizesWritten>(
    '1.9',
    async (context, transaction) => {
      const target = new PrintedTarget(context.workbook, undefined, undefined);
      await context.sync();
      const hindrance = target.hindrance();
      if (hindrance !== undefined) return hindrance;
      const name = sizesWord(plan.language, 'sheetName');
      const { written, show, putBack, finish } = target.write({ name, contentOf: (free) => sizesSheet(plan, free) });
      await transaction.write([written.sheet], putBack);
      transaction.keep({ written, printReady: false, chartReady: false });
      show();
      return { written, ...(await finish(context)) };
    },
    signal,
  );
}
