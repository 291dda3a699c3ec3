import { tidy } from '../../engine/rounding';
import { readUnits } from '../../staffing/read-cell';
import type { StaffingLine } from '../../staffing/lines';
import { lineNumbers, longestFormula } from './line-numbers';
import type { CheckPlan } from './plan';

/**
 * The units of a table's lines as part of a formula that refers to the table's cells; their present sum where there are
 * more lines than a formula can name. With `sheet` the references have the sheet's name, for a formula on another
 * sheet.
 */
export function actualFormula(
  { table, counted, read }: Pick<CheckPlan, 'table' | 'counted' | 'read'>,
  lines: readonly StaffingLine[],
  sheet?: string,
): string {
  const column = table.columns.find(({ role }) => role === counted)?.column;
  if (column === undefined || lines.length === 0) return '0';
  const formula = lineNumbers(read, lines, { column, read: readUnits }, sheet).join('+');
  if (formula.length <= longestFormula) return formula;
  return String(tidy(lines.reduce((sum, line) => sum + ((counted && line[counted]) ?? 0), 0)));
}
