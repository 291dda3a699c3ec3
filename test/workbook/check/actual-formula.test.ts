import { actualFormula } from '../../../src/workbook/check/actual-formula';
import { planOf } from './plans';

test('more lines of a position than a formula can name: what they hold now', () => {
  const nurses = Array.from({ length: 200 }, (_, at) => [at + 1, 'Медсестра', '0,5', 100000, null]);
  const plan = planOf({ rows: [['№', 'Должность', 'Кол-во ставок', 'Оклад', 'Примечание'], ...nurses] });
  const lines = (count: number) => plan.table.lines.slice(0, count);
  expect(actualFormula(plan, lines(2))).toBe(
    'NUMBERVALUE(SUBSTITUTE(C2,".",","),","," ")+NUMBERVALUE(SUBSTITUTE(C3,".",","),","," ")',
  );
  expect(actualFormula(plan, lines(200))).toBe('100');
});
