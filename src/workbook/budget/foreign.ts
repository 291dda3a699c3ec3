import type { UsedCells } from '../sheet/area';
import { asksOwnSheet, foreignOn, type Fate, type Keeps } from '../sheet/foreign-cells';
import { isCellFormula } from '../sheet/literal';
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
  { language, isLinked, typed }: BudgetRead,
  places: BudgetPlaces,
  used: { readonly budget: UsedCells; readonly months: UsedCells },
): string[] {
  const former: BudgetPlan = { ...plan, language };
  const laid = laidOut(former, typed);
  const sources = areaOfAddress(sourceRows(language, laid, typed.sources).list);
  // The plan names sections and positions in its own language alone.
  const asked: Asked = { laid, isLinked, areNamed: language === plan.language };
  return [
    ...foreignOn(
      budgetSheet(former, typed, places),
      used.budget,
      budgetKeeps(asked, sources?.row ?? 0, typed.sources.length),
    ),
    ...foreignOn(monthsSheet(former, typed, places), used.months, monthsKeeps(asked)),
  ];
}

interface Asked {
  readonly laid: Laid;
  readonly isLinked: boolean;
  /** Whether the names of sections and positions are known as they stand there. */
  readonly areNamed: boolean;
}

function budgetKeeps(asked: Asked, sourcesFrom: number, sources: number): Keeps {
  const { columns, body, last } = asked.laid;
  const rows = new Map(body.map((row) => [row.at, row.kind]));
  const right = columns.length - 1;
  const isEntry = (at: number, row: number, column: number): boolean =>
    isHeadEntry(at, column) ||
    (at === last + 2 && column === 0) ||
    (column === 1 && row >= sourcesFrom && row < sourcesFrom + sources);
  return (row, column, stands) => {
    const at = row + 1;
    if (isEntry(at, row, column)) return 'kept';
    const kind = rows.get(at);
    if (kind === 'line' && column === 0) return 'exact';
    if (kind === 'section' && !asked.areNamed) return 'kept';
    if (kind === 'line' || kind === 'own') return inTable(asked, columns[column]?.key ?? 'remark', kind, stands);
    return at <= budgetHead.required && column === right ? 'exact' : 'words';
  };
}

/** The institution, and what is read of edition and type; the year and the rise. */
function isHeadEntry(at: number, column: number): boolean {
  const { institution, edition, required } = budgetHead;
  if ([institution, edition, required].some((row) => row === at)) return column === 0;
  if (at === budgetHead.year) return column === 2;
  return at === budgetHead.rise && (column === 2 || column === 4);
}

function inTable(
  { isLinked, areNamed }: Asked,
  key: Laid['columns'][number]['key'],
  kind: 'line' | 'own',
  stands: string,
): Fate {
  if (kind === 'own' && (key === 'position' || key === 'row')) return 'kept';
  if (kind === 'line' && key === 'position') return areNamed ? 'exact' : 'kept';
  if (kind === 'line' && key === 'required') return isOfBudget(stands, isLinked) ? 'kept' : 'lost';
  if (!entryKeys.some((one) => one === key)) return 'words';
  if (key === 'vacant' && isVacantFormula(stands)) return 'kept';
  return asksOwnSheet(stands) ? 'lost' : 'kept';
}

/** Required units as a budget has them that follows a staffing table, or of the day on which it was written. */
function isOfBudget(stands: string, isLinked: boolean): boolean {
  return isLinked ? /^=INDEX\(.*MATCH\(\d+,/s.test(stands) : !isCellFormula(stands) || stands === '=NA()';
}

function monthsKeeps({ laid, areNamed }: Asked): Keeps {
  const sections = new Set(laid.body.flatMap(({ kind, at }) => (kind === 'section' && !areNamed ? [at] : [])));
  return (row, column) => {
    const at = row + 1;
    const isHead = column === 0 && (at === budgetHead.institution || at === budgetHead.edition);
    return isHead || sections.has(at) || (at === budgetHead.year && column === 2) ? 'kept' : 'words';
  };
}
