import { limits } from '../../editions/limits';
import type { SheetValues } from '../../editions/sheets/content';
import { readStruck } from '../beside/struck-cells';
import { hasExcelApi, inExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import { loadValues, sheetWidth } from './read-sheets';

/** The sheet in front, with a pasted page: its values from A1 on, its number formats, merged cells, and what it hides or strikes out. */
export function readPageSheet(): Promise<SheetValues | Refused> {
  return inExcel('1.7', async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return { name: sheet.name, rows: [] };
    const rows = Math.min(used.rowIndex + used.rowCount, limits.sheetRows);
    const range = sheet.getRangeByIndexes(0, 0, rows, sheetWidth(used));
    const read = loadValues(range);
    const looks = loadLooks(range);
    await context.sync();
    return { name: sheet.name, ...read(), ...(await looks(context)) };
  });
}

/** Before 1.9 Excel does not tell what is hidden or struck out. */
function loadLooks(
  range: Excel.Range,
): (context: Excel.RequestContext) => Promise<Pick<SheetValues, 'hiddenRows' | 'hiddenColumns' | 'struck'>> {
  if (!hasExcelApi('1.9')) return () => Promise.resolve({});
  const rows = range.getRowProperties({ rowHidden: true, format: { font: { strikethrough: true } } });
  const columns = range.getColumnProperties({ columnHidden: true });
  return async (context) => ({
    struck: await readStruck(context, range, rows.value),
    hiddenRows: rows.value.map(({ rowHidden }) => rowHidden === true),
    hiddenColumns: columns.value.map(({ columnHidden }) => columnHidden === true),
  });
}
