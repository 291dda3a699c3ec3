import { WrapStrategy, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';

/**
 * To measure a row, Univer formats what each of its cells shows, be it empty, though only wrapped, turned and rich texts are
 * as high as what they show: others are as high as their font, and empty cells have no height of their own.
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
    if (!isAsHighAsItsFont(cell, style) || isMerged || isMergedMainCell) return measure.call(this, row, column);
    const { ff, fs, bl, it, va, pd } = style;
    const font = JSON.stringify([ff, fs, bl, it, va, pd]);
    if (!heights.has(font)) heights.set(font, measure.call(this, row, column));
    return heights.get(font);
  };
}

function hasContent(cell: Nullable<ICellData>): cell is ICellData {
  return (cell?.v ?? cell?.p ?? null) !== null;
}

function isAsHighAsItsFont(cell: Nullable<ICellData>, { tb, tr }: IStyleData): boolean {
  return hasContent(cell) && !cell.p && tb !== WrapStrategy.WRAP && !tr;
}
