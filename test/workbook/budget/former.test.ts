import { budgetsOf, type FormerBudget } from '../../../src/workbook/budget/former';
import type { BudgetRead } from '../../../src/workbook/budget/read-budget';
import { nothing, plan } from './plans';

/** A budget as the workbook has it; it does not say whose it is where it cannot be read. */
function former(budget: string, institution: string, said: Partial<BudgetRead> | undefined = {}): FormerBudget {
  const whole: BudgetRead = {
    language: 'ru',
    type: plan.type.ru,
    edition: plan.edition,
    isLinked: false,
    typed: nothing,
    ...said,
  };
  return { budget, institution, read: said && whole } as FormerBudget;
}

const unread = { ...former('Нечитаемый', 'Дом'), read: undefined };

const cases: readonly (readonly [string, FormerBudget, keyof ReturnType<typeof budgetsOf> | undefined])[] = [
  ['of the same institution', former('А', 'Дом'), 'same'],
  ['written in another language', former('А', 'Дом', { language: 'kk', type: plan.type.kk }), 'same'],
  ['of the name with other capitals and spaces', former('А', ' дом  '), 'same'],
  ['of another name', former('А', 'Дом 2'), undefined],
  ['of another type', former('А', 'Дом', { type: 'Детский дом' }), 'other'],
  ['by another edition', former('А', 'Дом', { edition: 'TEST-1-2030' }), 'other'],
  ['that does not say whose it is', unread, 'unread'],
];
test.each(cases)('a budget %s', (_, one, where) => {
  const told = budgetsOf(plan, [one]);
  const found = (['same', 'unread', 'other'] as const).filter((key) => told[key].length > 0);
  expect(found).toEqual(where === undefined ? [] : [where]);
});
