import { WrapStrategy, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';

/** More heights than these are not remembered. */
const mostHeights = 5000;

/**
 * To measure a row, Univer formats what each of its cells shows, be it empty, though only wrapped, turned and rich texts are
 * as high as what they show: others are as high as their font, and empty cells have no height of their own. Texts that are
 * the same in the same font and width are as high as each other.
 * @param spilled what a formula elsewhere puts in a cell
 */
export function measureRowsByFont(
  spilled: (sheetId: string, row: number, column: number) => Nullable<ICellData>,
): void {
  const measure = SpreadsheetSkeleton.prototype.calculateAutoHeightForCell;
  const heights = new Map<string, number | undefined>();
  SpreadsheetSkeleton.prototype.calculateAutoHeightForCell = function (row, column) {
    const { worksheet } = this;
    const cell = worksheet.getCellMatrix().getValue(row, column);
    if (!hasContent(cell) && !spilled(worksheet.getSheetId(), row, column)) return undefined;
    const style = worksheet.getComposedCellStyleByCellData(row, column, cell);
    const { isMerged, isMergedMainCell } = worksheet.getCellInfoInMergeData(row, column);
    const key = isMerged || isMergedMainCell ? undefined : keyOf(cell, style, worksheet.getColumnWidth(column));
    if (key === undefined) return measure.call(this, row, column);
    if (!heights.has(key)) {
      if (heights.size >= mostHeights) heights.clear();
      heights.set(key, measure.call(this, row, column));
    }
    return heights.get(key);
  };
}

/** What the height of a cell depends on; `undefined` where that is more than its font, its text and its width. */
function keyOf(cell: Nullable<ICellData>, style: IStyleData, width: number): string | undefined {
  if (!hasContent(cell) || cell.p || style.tr) return undefined;
  const { ff, fs, bl, it, va, pd, tb } = style;
  const font = [ff, fs, bl, it, va, pd];
  if (tb !== WrapStrategy.WRAP) return JSON.stringify(font);
  return typeof cell.v === 'string' ? JSON.stringify([font, cell.v, width]) : undefined;
}

function hasContent(cell: Nullable<ICellData>): cell is ICellData {
  return (cell?.v ?? cell?.p ?? null) !== null;
}
