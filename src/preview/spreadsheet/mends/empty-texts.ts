import { CellValueType } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/preset-sheets-core';

/** A cell with a formula is never blank for Univer, whatever the formula. */
const someFormula = '=""';

/**
 * The empty text that a formula gives is a text for other formulas, as in Excel. Univer takes its cell for a blank one where both are
 * calculated at once, and for a text where the other formula is calculated later.
 */
export function keepEmptyTexts(): void {
  const read = BaseReferenceObject.prototype.getCellData;
  BaseReferenceObject.prototype.getCellData = function (row, column) {
    const cell = read.call(this, row, column);
    return cell?.v === '' && cell.t === CellValueType.STRING ? { ...cell, f: someFormula } : cell;
  };
}
