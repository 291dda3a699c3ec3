import type { UsedCells } from '../sheet/area';
import { asksOwnSheet, foreignOn, type Keeps } from '../sheet/foreign-cells';
import { areaOfAddress } from '../sheet/read-address';
import { budgetSheet, type BudgetPlaces } from './budget-sheet';
import { isVacantFormula } from './formulas';
import { laidOut, type Laid } from './layout';
import { monthsSheet } from './months-sheet';
import { entryKeys, type BudgetPlan } from './plan';
import type { BudgetRead } from './read-budget';
import { budgetHead } from './rows';
import { sourceRows } from './source-rows';

/**
 * Addresses of cells that would be lost if both sheets of a budget were rewritten: all but what is typed into the cells
 * that people fill.
 */
export function foreignInBudget(
  plan: BudgetPlan,
  { language, typed }: BudgetRead,
  places: BudgetPlaces,
  used: { readonly budget: UsedCells; readonly months: UsedCells },
): string[] {
  const former: BudgetPlan = { ...plan, language };
  const laid = laidOut(former, typed);
  const sources = areaOfAddress(sourceRows(language, laid, typed.sources).list);
  return [
    ...foreignOn(
      budgetSheet(former, typed, places),
      used.budget,
      budgetKeeps(laid, sources?.row ?? 0, typed.sources.length),
    ),
    ...foreignOn(monthsSheet(former, typed, places), used.months, monthsKeeps),
  ];
}

function budgetKeeps({ columns, body, last }: Laid, sourcesFrom: number, sources: number): Keeps {
  const rows = new Map(body.map((row) => [row.at, row.kind]));
  const right = columns.length - 1;
  return (row, column, stands) => {
    const at = row + 1;
    if (isHeadEntry(at, column) || (at === last + 2 && column === 0)) return 'kept';
    if (column === 1 && row >= sourcesFrom && row < sourcesFrom + sources) return 'kept';
    const kind = rows.get(at);
    if (kind === 'line' && column === 0) return 'exact';
    if (kind === 'line' || kind === 'own') return inTable(columns[column]?.key ?? 'remark', kind, stands);
    return at <= budgetHead.required && column === right ? 'exact' : 'words';
  };
}

/** The institution; the year and the rise. */
function isHeadEntry(at: number, column: number): boolean {
  if (at === budgetHead.institution) return column === 0;
  if (at === budgetHead.year) return column === 2;
  return at === budgetHead.rise && (column === 2 || column === 4);
}

function inTable(key: Laid['columns'][number]['key'], kind: 'line' | 'own', stands: string): ReturnType<Keeps> {
  if (kind === 'own' && (key === 'position' || key === 'row')) return 'kept';
  if (!entryKeys.some((one) => one === key)) return 'words';
  if (key === 'vacant' && isVacantFormula(stands)) return 'kept';
  return asksOwnSheet(stands) ? 'lost' : 'kept';
}

const monthsKeeps: Keeps = (row, column) => (row + 1 === budgetHead.year && column === 2 ? 'kept' : 'words');
