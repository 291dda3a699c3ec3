import { budgetColumns, type BudgetColumn } from './columns';
import type { BudgetPlan, Typed } from './plan';
import { budgetRows, budgetHead, hiddenBudgetRows, type BudgetRow } from './rows';
import { budgetWord } from './words';

/** What both sheets have in common. */
export interface Laid {
  readonly columns: readonly BudgetColumn[];
  readonly body: readonly BudgetRow[];
  readonly hidden: readonly number[];
  /** The row of the total. */
  readonly last: number;
}

/** The columns and rows of a budget, with a row for each line that people added. */
export function laidOut(plan: BudgetPlan, typed: Typed): Laid {
  const body = budgetRows(plan, { name: budgetWord(plan.language, 'own'), count: typed.own.length });
  return {
    columns: budgetColumns(plan.language),
    body,
    hidden: hiddenBudgetRows(body, (row) => typed.lines.has(row)),
    last: body[body.length - 1]?.at ?? budgetHead.headings,
  };
}
