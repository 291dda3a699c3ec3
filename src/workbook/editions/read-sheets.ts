import { limits } from '../../editions/limits';
import type { MergedCells, SheetValues } from '../../editions/sheets/content';
import { isEditionSheet } from '../../editions/sheets/read/find-tables';
import { hasExcelApi, inExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';

/** One row more than an edition may have, to see that there are too many; no table of an edition is as wide as this. */
const mostRows = limits.sheetRows + 1;
const mostColumns = 200;

/** The worksheets of the workbook that hold tables of an edition, with their values from A1 on. */
export function readEditionSheets(): Promise<{ readonly sheets: readonly SheetValues[] } | Refused> {
  return inExcel('1.7', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, range };
    });
    await context.sync();
    // A title stands at the top left of what its sheet uses, so the rest of other sheets is never read.
    const corners = used.flatMap(({ sheet, range }) => {
      if (range.isNullObject) return [];
      const top = sheet.getRangeByIndexes(range.rowIndex, 0, 1, sheetWidth(range));
      top.load('values');
      return [{ sheet, range, top }];
    });
    await context.sync();
    const found = corners.flatMap(({ sheet, range, top }) => {
      if (!isEditionSheet({ name: sheet.name, rows: top.values })) return [];
      const rows = Math.min(range.rowIndex + range.rowCount, mostRows);
      return [{ name: sheet.name, read: loadValues(sheet.getRangeByIndexes(0, 0, rows, sheetWidth(range))) }];
    });
    await context.sync();
    return { sheets: found.map(({ name, read }) => ({ name, ...read() })) };
  });
}

/** Loads a range that begins at A1; the values and their layout are available after the next sync. */
export function loadValues(range: Excel.Range): () => Omit<SheetValues, 'name'> {
  range.load('values,numberFormat');
  // Before 1.13 Excel does not tell which cells are merged: they are read as blank then.
  const merged = hasExcelApi('1.13') ? range.getMergedAreasOrNullObject() : undefined;
  merged?.load('areaCount');
  merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => ({
    rows: range.values as unknown[][],
    formats: range.numberFormat as unknown[][],
    ...(merged === undefined || merged.isNullObject ? {} : { merged: merged.areas.items.map(mergedCells) }),
  });
}

function mergedCells({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): MergedCells {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

export function sheetWidth({ columnIndex, columnCount }: Excel.Range): number {
  return Math.min(columnIndex + columnCount, mostColumns);
}
