import { limits } from '../../editions/limits';
import type { SheetValues } from '../../editions/sheets/content';
import { inExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import { loadValues, sheetWidth } from './read-sheets';

/** The sheet in front, with a pasted page: its values from A1 on, its number formats and merged cells. */
export function readPageSheet(): Promise<SheetValues | Refused> {
  return inExcel('1.7', async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return { name: sheet.name, rows: [] };
    const rows = Math.min(used.rowIndex + used.rowCount, limits.sheetRows);
    const read = loadValues(sheet.getRangeByIndexes(0, 0, rows, sheetWidth(used)));
    await context.sync();
    return { name: sheet.name, ...read() };
  });
}
