import type { StaffingLine } from '../../staffing/lines';
import { cellAt } from '../facility-sheet/a1';
import { reference } from '../place';
import type { CheckPlan } from './plan';
import { unitsFormula } from './units-formula';

/**
 * The units of a table's lines as a part of a formula that follows the table's cells. With `sheet` the cells are named
 * with their sheet, for a formula that stands on another.
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
  return units.join('+');
}
