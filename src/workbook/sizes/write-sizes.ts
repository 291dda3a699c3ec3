import { changeInExcel } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { finishSheets, type Finished } from '../sheet/finish-sheets';
import type { Place } from '../sheet/place';
import { freeSheetName } from '../sheet/sheet-name';
import { writeSheets } from '../sheet/write-sheet';
import type { SizesPlan } from './plan';
import { sizesSheet } from './sizes-sheet';
import { sizesWord } from './words/words';

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
      const { workbook } = context;
      const { worksheets, protection } = workbook;
      worksheets.load('items/name');
      protection.load('protected');
      await context.sync();
      if (protection.protected) return refuse({ reason: 'workbookProtected' });
      const name = freeSheetName(
        sizesWord(plan.language, 'sheetName'),
        worksheets.items.map((one) => one.name),
      );
      const content = sizesSheet(plan, name);
      workbook.application.suspendApiCalculationUntilNextSync();
      const sheet = worksheets.add(name);
      writeSheets(workbook, [{ sheet, content }]);
      await transaction.write([name], () => worksheets.getItemOrNullObject(name).delete());
      const written = { written: { sheet: name, address: content.print.area } };
      transaction.keep({ ...written, printReady: false, chartReady: false });
      sheet.activate();
      return { ...written, ...(await finishSheets(context, [content], [])) };
    },
    signal,
  );
}
