/** The named ranges of a budget, by which it is found again after it was renamed or moved. */
const kinds = ['Institution', 'Head', 'Body', 'Sources', 'Base', 'Months'] as const;
export type BudgetName = (typeof kinds)[number];

const ours = new RegExp(`^NormsBudget(${kinds.join('|')})(\\d*)$`, 'i');

/** A named range of the `budget`-th budget of a workbook, counted from 1. */
export function budgetName(kind: BudgetName, budget: number): string {
  return `NormsBudget${kind}${budget === 1 ? '' : budget}`;
}

/** The budget that a name belongs to; undefined for other names. */
export function readBudgetName(name: string): { kind: BudgetName; budget: number } | undefined {
  const [, written, budget] = ours.exec(name) ?? [];
  const kind = kinds.find((one) => one.toLowerCase() === written?.toLowerCase());
  return kind && { kind, budget: Number(budget || 1) };
}

/** The lowest number that no name of the workbook uses. */
export function freeBudget(names: readonly string[]): number {
  const taken = new Set(names.map((name) => readBudgetName(name)?.budget));
  for (let budget = 1; ; budget += 1) if (!taken.has(budget)) return budget;
}
