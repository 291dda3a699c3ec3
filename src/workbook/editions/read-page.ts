import { limits } from '../../editions/limits';
import type { SheetValues } from '../../editions/sheets/content';
import { hasExcelApi, inExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import { loadValues, sheetWidth } from './read-sheets';

/** The sheet in front, with a pasted page: its values from A1 on, its number formats, merged cells and what it hides. */
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
    const hidden = loadHidden(range);
    await context.sync();
    return { name: sheet.name, ...read(), ...hidden() };
  });
}

/** Before 1.9 Excel does not tell what is hidden. */
function loadHidden(range: Excel.Range): () => Pick<SheetValues, 'hiddenRows' | 'hiddenColumns'> {
  if (!hasExcelApi('1.9')) return () => ({});
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({
    hiddenRows: rows.value.map(({ rowHidden }) => rowHidden === true),
    hiddenColumns: columns.value.map(({ columnHidden }) => columnHidden === true),
  });
}
