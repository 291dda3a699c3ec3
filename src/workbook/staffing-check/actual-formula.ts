import { tidy } from '../../engine/rounding';
import type { StaffingLine } from '../../staffing/lines';
import { numberOf } from '../../staffing/sheet-cells';
import { cellAt } from '../facility-sheet/a1';
import { reference } from '../place';
import type { CheckPlan } from './plan';
import { unitsFormula } from './units-formula';

/** Excel takes formulas of up to 8,192 characters; the rest of the formula has to fit too. */
const longest = 8000;

/**
 * The units of a table's lines as a part of a formula that follows the table's cells; of more lines than a formula can
 * name, what they hold now. With `sheet` the cells are named with their sheet, for a formula that stands on another.
 */
export function actualFormula(
  { table, counted, read }: Pick<CheckPlan, 'table' | 'counted' | 'read'>,
  lines: readonly StaffingLine[],
  sheet?: string,
): string {
  const column = table.columns.find(({ role }) => role === counted)?.column;
  if (column === undefined || lines.length === 0) return '0';
  const units = lines.map(({ row }) => {
    const address = cellAt(row + 1, column + 1);
    const cell = sheet === undefined ? address : reference({ sheet, address });
    return unitsFormula(cell, read.cells.rows[row]?.[column]);
  });
  const formula = units.join('+');
  if (formula.length <= longest) return formula;
  return String(tidy(lines.reduce((sum, { row }) => sum + (numberOf(read.cells.rows[row]?.[column]) ?? 0), 0)));
}
