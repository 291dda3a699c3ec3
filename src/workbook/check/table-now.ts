import type { CellValue } from '../../staffing/sheet-cells';
import type { SheetRead } from '../beside/sheet-read';
import { areaRange, isAsRead } from '../beside/target';
import { inExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import type { Rectangle } from '../sheet/area';

/** Whether a table on a sheet is another now than it was read. */
export function isTableOther(read: SheetRead, area: Rectangle): Promise<{ readonly isOther: boolean } | Refused> {
  return inExcel('1.7', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(read.sheet);
    const range = areaRange(sheet, area);
    sheet.load('name');
    range.load('values');
    await context.sync();
    return { isOther: sheet.isNullObject || !isAsRead(read, area, range.values as CellValue[][]) };
  });
}
