import type { PositionComparison } from '../../staffing/compare';
import { readMoney, readUnits } from '../../staffing/read-cell';
import type { CellEntry } from '../sheet/sheet-content';
import { lineNumbers, longestFormula } from './line-numbers';
import type { CheckPlan } from './plan';

/**
 * A position's salary as in staffing/money.ts, as a formula on another sheet that refers to the table's cells; the
 * present average where there are more lines than a formula can name; empty where no line states a salary.
 */
export function salaryFormula(
  { table, counted, read }: Pick<CheckPlan, 'table' | 'counted' | 'read'>,
  { lines, salary }: Pick<PositionComparison, 'lines' | 'salary'>,
): CellEntry {
  const columnOf = (wanted: string | undefined) => table.columns.find(({ role }) => role === wanted)?.column;
  const [column, countColumn] = [columnOf('salary'), columnOf(counted)];
  if (salary === undefined || column === undefined) return '';
  const paid = lines.filter((line) => line.salary !== undefined);
  const salaries = lineNumbers(read, paid, { column, read: readMoney }, read.sheet);
  if (salaries.length === 1) return `=${salaries[0]}`;
  const units =
    countColumn === undefined ? [] : lineNumbers(read, paid, { column: countColumn, read: readUnits }, read.sheet);
  const formula = `=${averageOf(salaries, units)}`;
  return formula.length <= longestFormula ? formula : Math.round(salary * 100) / 100;
}

/** Weighted by the units of each line; the plain average where there are no units. */
function averageOf(salaries: readonly string[], units: readonly string[]): string {
  const plain = `ROUND((${salaries.join('+')})/${salaries.length},2)`;
  if (units.length === 0) return plain;
  const funds = salaries.map((one, at) => `${one}*${units[at]}`);
  return `IFERROR(ROUND((${funds.join('+')})/(${units.join('+')}),2),${plain})`;
}
