import { salaryFormula } from '../../../src/workbook/check/salary-formula';
import { calculate, type CellInput } from '../../formulas/spreadsheet';
import { planOf, unitTable } from './plans';

/** The table with the units and salaries of its two psychologists in rows 5 and 6, and in F1 what the report says of them. */
function psychologistsPaid(units: readonly CellInput[], salaries: readonly CellInput[]): CellInput[][] {
  const plan = planOf();
  const one = plan.comparison.positions.find(({ position }) => position.position.row === 66);
  if (one === undefined) throw new Error('the table has psychologists');
  const changed = unitTable.map((row, at) =>
    row.map((cell, column) => [units, salaries][column - 2]?.[at - 4] ?? cell),
  );
  return changed.map((row, at) => (at === 0 ? [...row, salaryFormula(plan, one)] : row));
}

test.each([
  ['(0.5 × 110 000 + 0.25 × 120 000) ÷ 0.75', [0.5, 0.25], [110_000, 120_000], 113_333.33],
  ['a salary raised after the check', [0.5, 0.25], [140_000, 120_000], 133_333.33],
  ['units moved after the check', [0.25, 0.75], [110_000, 120_000], 117_500],
  ['no units: the plain average', [0, 0], [110_000, 120_000], 115_000],
])('%s', (_, units, salaries, expected) => {
  const [first] = calculate({ 'Лист 1': psychologistsPaid(units, salaries) })['Лист 1'] ?? [];
  expect(first?.[5]).toBeCloseTo(expected, 2);
});
