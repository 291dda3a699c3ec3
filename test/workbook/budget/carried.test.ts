import { carriedBudget, type OtherEdition } from '../../../src/workbook/budget/carried';
import type { BudgetRead } from '../../../src/workbook/budget/read-budget';
import type { Typed } from '../../../src/workbook/budget/plan';
import { nothing, plan } from './plans';

// The director stands in row 1 of both, the driver in row 21 and then in row 3; the tractor driver is in the older alone.
const older: OtherEdition = new Map([
  [1, { row: 1, name: 'Директор' }],
  [21, { row: 3, name: 'Водитель' }],
  [22, { row: undefined, name: 'Тракторист' }],
]);

const typed: Typed = {
  ...nothing,
  year: 2026,
  risePercent: 0.07,
  riseMonth: 4,
  lines: new Map([
    [1, { approved: 1, salary: '=Оклады!B2' }],
    [21, { approved: 4, salary: '=$G$10*0.5' }],
    [22, { approved: 1, source: 'Местный бюджет' }],
  ]),
  own: [{ name: 'Садовник-флорист', typed: { approved: 0.5 } }],
};

const readOf = (one: Typed): BudgetRead => ({
  language: 'ru',
  type: plan.type.ru,
  edition: 'TEST-1-2030',
  isLinked: false,
  typed: one,
});
const figures = readOf({
  ...typed,
  lines: new Map([...typed.lines].map(([row, line]) => [row, row === 22 ? line : { ...line, salary: row * 1000 }])),
});

test('a budget by another edition is taken along: by positions, with formulas that ask other sheets, and nothing is lost', () => {
  const begun = new Map([[3, { occupied: 3.5, salary: 1 }]]);
  const carried = carriedBudget({ ...plan, begun }, { read: readOf(typed), figures }, older);
  expect(carried).toEqual({
    ...typed,
    lines: new Map([
      [3, { occupied: 3.5, approved: 4, salary: 21000 }],
      [1, { approved: 1, salary: '=Оклады!B2' }],
    ]),
    own: [
      { name: 'Тракторист', typed: { approved: 1, source: 'Местный бюджет' } },
      { name: 'Садовник-флорист', typed: { approved: 0.5 } },
    ],
  });
});

test('of a budget that cannot be read nothing is taken', () =>
  expect(carriedBudget(plan, { read: undefined, figures: undefined }, older)).toBeUndefined());
