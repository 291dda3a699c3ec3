import { BaseReferenceObject } from '@univerjs/preset-sheets-core';
import { maxColumns, maxRows } from '../address';

/**
 * A formula may name any cell that a sheet of Excel has. For Univer a single cell beyond the rows and columns that the sheet has
 * room for is a name that it does not know, though it takes a range there for blank cells.
 */
export function knowCellsBeyondRoom(): void {
  BaseReferenceObject.prototype.isExceedRange = function () {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= maxRows || endColumn >= maxColumns;
  };
}
