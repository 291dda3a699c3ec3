import { fold } from '../../engine/names/fold';
import { queueHindrance } from '../beside/objects';
import type { Refused } from '../excel/refusal';
import { Snapshot } from '../excel/snapshot';
import { readPlace } from '../sheet/place';
import { budgetNames, type BudgetName } from './names';
import type { BudgetOwner } from './plan';
import { readBudget, type BudgetRead, type Cells } from './read-budget';

/** A budget that the workbook has already. */
export interface FormerBudget {
  readonly number: number;
  readonly budget: string;
  /** Undefined where the sheet of its months was deleted. */
  readonly months: string | undefined;
  /** Its names in the workbook, with their formulas. */
  readonly names: ReadonlyMap<string, string>;
  readonly institution: string;
  /** Undefined where it can no longer be read. */
  readonly read: BudgetRead | undefined;
  /** The same with what formulas come to in their place. */
  readonly figures: BudgetRead | undefined;
  /** What its sheets hold; nothing where it is not to be written over. */
  readonly snapshot: Snapshot;
  /** Why one of its sheets cannot be written anew. */
  readonly hindranceOf: (sheet: string) => Refused | undefined;
}

/** The budgets of a workbook that have an institution's name. */
export interface BudgetsOf {
  /** Of its type, by the same edition. */
  readonly same: readonly FormerBudget[];
  /** Those that do not say any more whose they are. */
  readonly unread: readonly FormerBudget[];
  /** Of another type, or by another edition, whose positions may have other numbers. */
  readonly other: readonly FormerBudget[];
}

/** Tells the budgets of an institution; how its name is spaced, and its capitals, make no other one. */
export function budgetsOf(owner: BudgetOwner, formers: readonly FormerBudget[]): BudgetsOf {
  const named = formers.filter(({ institution }) => fold(institution) === fold(owner.institution));
  const isSame = ({ read }: FormerBudget): boolean =>
    read?.edition === owner.edition && read.type === owner.type[read.language];
  return {
    same: named.filter(isSame),
    unread: named.filter(({ read }) => read === undefined),
    other: named.filter((one) => one.read !== undefined && !isSame(one)),
  };
}

interface Named {
  readonly name: string;
  readonly formula: string;
}

/**
 * Reads the budgets of a workbook by its names, in one round with Excel; none where it has no budget.
 *
 * @param isWrittenOver whether one of them is to be written over, so that what it holds is kept meanwhile
 */
export async function readFormers(
  context: Excel.RequestContext,
  names: readonly Named[],
  isWrittenOver: boolean,
): Promise<readonly FormerBudget[]> {
  const { workbook } = context;
  const ours = names.flatMap((one) => {
    const read = budgetNames.read(one.name);
    return read === undefined ? [] : [{ ...one, ...read, sheet: readPlace(one.formula.replace(/^=/, ''))?.sheet }];
  });
  const numbers = [...new Set(ours.map(({ number }) => number))];
  const queued = numbers.map((number) =>
    queueBudget(
      workbook,
      number,
      ours.filter((one) => one.number === number),
      isWrittenOver,
    ),
  );
  if (numbers.length > 0) await context.sync();
  return queued.flatMap((answer) => answer() ?? []);
}

function queueBudget(
  workbook: Excel.Workbook,
  number: number,
  named: readonly (Named & { readonly kind: BudgetName; readonly sheet: string | undefined })[],
  isWrittenOver: boolean,
): () => FormerBudget | undefined {
  const queue = (kind: BudgetName): Excel.Range | undefined => {
    const name = named.find((one) => one.kind === kind)?.name;
    if (name === undefined) return undefined;
    const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('address,values,formulas');
    return range;
  };
  const [institution, head, body, sources, base, months] = (
    ['Institution', 'Head', 'Body', 'Sources', 'Base', 'Months'] as const
  ).map(queue);
  const kept = isWrittenOver ? sheetsOf(named) : [];
  const snapshot = new Snapshot(
    workbook,
    kept.map((sheet) => ({ sheet })),
  );
  const hindrances = new Map(
    kept.map((sheet) => [sheet, queueHindrance(workbook.worksheets.getItemOrNullObject(sheet))] as const),
  );
  return () => {
    const there = (range: Excel.Range | undefined): Excel.Range | undefined =>
      range === undefined || range.isNullObject ? undefined : range;
    const table = there(body);
    if (table === undefined) return undefined;
    const [headEntries, sourceCells] = [cellsOf(there(head)), cellsOf(there(sources))];
    const whole = headEntries &&
      sourceCells && { head: headEntries, body: cellsOf(table), sources: sourceCells, base: cellsOf(there(base)) };
    const sheetOf = (range: Excel.Range | undefined): string | undefined => range && readPlace(range.address)?.sheet;
    return {
      number,
      budget: sheetOf(table) ?? '',
      months: sheetOf(there(months)),
      names: new Map(named.map(({ name, formula }) => [name, formula])),
      institution: String(there(institution)?.values[0]?.[0] ?? ''),
      read: whole && readBudget(whole),
      figures: whole && readBudget({ ...whole, body: { values: whole.body.values, formulas: whole.body.values } }),
      snapshot,
      hindranceOf: (sheet) => hindrances.get(sheet)?.(sheet),
    };
  };
}

/** The sheets that names stand for; a name whose sheet was deleted stands for none. */
function sheetsOf(named: readonly { readonly sheet: string | undefined }[]): string[] {
  return [...new Set(named.flatMap(({ sheet }) => (sheet === undefined || sheet.startsWith('#') ? [] : [sheet])))];
}

function cellsOf(range: Excel.Range): Cells;
function cellsOf(range: Excel.Range | undefined): Cells | undefined;
function cellsOf(range: Excel.Range | undefined): Cells | undefined {
  return range && { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
}
