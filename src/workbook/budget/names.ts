import { rangeNames } from '../sheet/range-names';

const kinds = ['Institution', 'Head', 'Body', 'Sources', 'Base', 'Months'] as const;
export type BudgetName = (typeof kinds)[number];

/** The named ranges of the budgets of a workbook. */
export const budgetNames = rangeNames('NormsBudget', kinds);
