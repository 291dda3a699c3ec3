import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

/**
 * Univer notes what each formula gives, for look-ups in its column, and goes through all that it has noted there before:
 * the square of the column's length. A column in which nothing has been looked up needs no notes: the first look-up goes
 * through its cells anyway.
 */
export function indexLookedUpColumnsAlone(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, isResult = false) => {
    if (!isResult || index.getCellValuePositions(unit, sheet, column)) set(unit, sheet, column, value, row, isResult);
  };
}
