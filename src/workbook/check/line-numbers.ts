import { figureOf, type Reading } from '../../staffing/read-cell';
import type { CellValue } from '../../staffing/sheet-cells';
import type { StaffingLine } from '../../staffing/staffing-line';
import type { SheetRead } from '../beside/sheet-read';
import { cellAt } from '../sheet/a1';
import { reference } from '../sheet/place';
import { numberFormula } from './number-formula';

/** Excel takes formulas of up to 8,192 characters; the rest of the formula has to fit too. */
export const longestFormula = 8000;

/** A column of figures, and how its cells are read. */
export interface NumberColumn {
  readonly column: number;
  readonly read: (value: CellValue | undefined) => Reading;
}

/**
 * The figures of a table's lines in a column, each as part of a formula; with `sheet`, of a formula on another sheet.
 */
export function lineNumbers(
  { cells }: Pick<SheetRead, 'cells'>,
  lines: readonly StaffingLine[],
  { column, read }: NumberColumn,
  sheet?: string,
): readonly string[] {
  return lines.map(({ row }) => {
    const address = cellAt(row + 1, column + 1);
    const cell = sheet === undefined ? address : reference({ sheet, address });
    const value = cells.rows[row]?.[column];
    return numberFormula(cell, value, figureOf(read(value)));
  });
}
