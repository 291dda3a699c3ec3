import { changeInExcel } from '../excel/excel-run';
import { activateWritten } from '../excel/shown-sheet';
import { Snapshot } from '../excel/snapshot';
import { isRefused, refuse, someOf, type Refused } from '../excel/refusal';
import { putBackWholeSheets, queueWholeSheets } from '../excel/whole-sheets';
import type { UsedCells } from '../sheet/area';
import { finishSheets, type Finished } from '../sheet/finish-sheets';
import type { CellBefore, Place } from '../sheet/place';
import { freeSheetName } from '../sheet/sheet-name';
import { writtenOver } from '../sheet/written-again';
import { budgetSheet, type BudgetPlaces } from './budget-sheet';
import { carriedBudget, type OtherEdition } from './carried';
import { budgetsOf, readFormers, type FormerBudget } from './former';
import { foreignInBudget } from './foreign';
import { monthsSheet } from './months-sheet';
import { budgetNames } from './names';
import type { BudgetPlan, Typed } from './plan';
import { budgetWord, type BudgetWord } from './words';

/**
 * What to do where the workbook has budgets of the same institution. `ask`: refused as `budgetsExist`; `over`: the one on that
 * sheet is written anew with what was typed into it, if nothing else is lost; `replace`: the same, and what else stands there
 * goes; `another`: onto new sheets.
 */
export type IfBudget = 'ask' | 'another' | { readonly over: string; readonly replace: boolean };

export interface BudgetWritten extends Finished {
  readonly written: Place;
  readonly months: Place;
  /** Where a sheet was written over: a cell that is another one since. */
  readonly before: CellBefore | undefined;
  /** The sheet of a budget by another edition from which a new one took what was typed. */
  readonly carriedFrom: string | undefined;
  /** The sheet of one of another type, or by an edition that is not loaded, from which nothing was taken. */
  readonly notTaken: string | undefined;
}

interface Workbook {
  readonly isProtected: boolean;
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
  readonly names: readonly string[];
}

/**
 * Writes the two sheets of a budget in three rounds with Excel, four where the workbook has a budget. If Excel fails, or
 * `signal` stops it, added sheets are deleted and the content of overwritten ones is restored.
 */
export function writeBudget(
  plan: BudgetPlan,
  ifThere: IfBudget,
  editionOf: (id: string) => OtherEdition | undefined,
  signal?: AbortSignal,
): Promise<BudgetWritten | Refused> {
  return changeInExcel<BudgetWritten>(
    '1.9',
    async (context, transaction) => {
      const { workbook } = context;
      const { worksheets, names, protection } = workbook;
      worksheets.load('items/name,items/visibility,items/protection/protected');
      names.load('items/name,items/formula');
      protection.load('protected');
      await context.sync();
      const seen: Workbook = {
        isProtected: protection.protected,
        sheets: worksheets.items.map((sheet) => ({ name: sheet.name, isProtected: sheet.protection.protected })),
        names: names.items.map(({ name }) => name),
      };
      const formers = await readFormers(
        context,
        names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
        typeof ifThere === 'object',
      );
      const chosen = chosenOf(plan, ifThere, formers);
      if (isRefused(chosen)) return chosen;
      const { over } = chosen;
      const hindrance = over === undefined ? ofNew(seen) : ofFormer(over, seen);
      if (hindrance !== undefined) return hindrance;
      const linked = withoutLostLink(plan, seen);
      const places = placesFor(plan, over, seen);
      const content = contentFor(linked, { over, formers }, ifThere, editionOf);
      if (isRefused(content)) return content;
      const { typed, carried = {} } = content;
      const contents = [budgetSheet(linked, typed, places), monthsSheet(linked, typed, places)];
      const [budget, months] = contents.map(({ name, print }) => ({ sheet: name, address: print.area })) as [
        Place,
        Place,
      ];
      const cleared = [over?.budget, over?.months].flatMap((name) => name ?? []);
      queueWholeSheets(workbook, { contents, cleared, dropped: over?.names ?? new Map() });
      const snapshot = over?.snapshot ?? new Snapshot(workbook, []);
      await transaction.write([budget.sheet, months.sheet], (send) =>
        putBackWholeSheets(workbook, contents, over ?? { snapshot }, send),
      );
      const [sheet] = contents;
      const before = sheet && writtenOver(sheet, snapshot.cells(sheet.name));
      const written = {
        ...{ written: budget, months, before },
        ...{ carriedFrom: carried.from, notTaken: carried.notTaken },
      };
      transaction.keep({ ...written, printReady: false, chartReady: true });
      activateWritten(worksheets, budget.sheet);
      return { ...written, ...(await finishSheets(context, contents, cleared)) };
    },
    signal,
  );
}

/** The budget that is written over, if one is; or which there are to choose from. */
function chosenOf(
  plan: BudgetPlan,
  ifThere: IfBudget,
  formers: readonly FormerBudget[],
): { readonly over: FormerBudget | undefined } | Refused {
  if (typeof ifThere === 'object') {
    const over = formers.find(({ budget }) => budget === ifThere.over);
    return over === undefined ? refuse({ reason: 'notFound', what: ifThere.over }) : { over };
  }
  const { same, unread } = budgetsOf(plan, formers);
  const sheets = [...same, ...unread].map(({ budget }) => budget);
  return ifThere === 'ask' && sheets.length > 0 ? refuse({ reason: 'budgetsExist', sheets }) : { over: undefined };
}

/** What is typed into the budget that is written, and where it comes from. */
function contentFor(
  plan: BudgetPlan,
  { over, formers }: { readonly over: FormerBudget | undefined; readonly formers: readonly FormerBudget[] },
  ifThere: IfBudget,
  editionOf: (id: string) => OtherEdition | undefined,
): { readonly typed: Typed; readonly carried?: Carried } | Refused {
  if (over !== undefined) {
    const typed = typedOf(plan, over, typeof ifThere === 'object' && ifThere.replace);
    return isRefused(typed) ? typed : { typed };
  }
  if (ifThere !== 'ask') return { typed: emptyBudget(plan) };
  const carried = carriedFrom(plan, formers, editionOf);
  return { typed: carried.typed === undefined ? emptyBudget(plan) : withRoom(carried.typed), carried };
}

interface Carried {
  readonly typed?: Typed | undefined;
  readonly from?: string;
  readonly notTaken?: string | undefined;
}

/** What a new budget takes of the latest one of the same institution by another edition. */
function carriedFrom(
  plan: BudgetPlan,
  formers: readonly FormerBudget[],
  editionOf: (id: string) => OtherEdition | undefined,
): Carried {
  const others = budgetsOf(plan, formers).other;
  for (const one of [...others].reverse()) {
    const { read } = one;
    const isSameType = read !== undefined && read.type === plan.type[read.language];
    const positions = isSameType && plan.institution !== '' ? editionOf(read.edition) : undefined;
    const typed = positions && carriedBudget(plan, one, positions);
    if (typed !== undefined) return { typed, from: one.budget };
  }
  return { notTaken: others.at(-1)?.budget };
}

/** Why no sheets can be added. */
const ofNew = ({ isProtected }: Workbook): Refused | undefined =>
  isProtected ? refuse({ reason: 'workbookProtected' }) : undefined;

function ofFormer({ budget, months, hindranceOf }: FormerBudget, seen: Workbook): Refused | undefined {
  const both = [budget, months].flatMap((name) => name ?? []);
  const locked = seen.sheets.find(({ name, isProtected }) => isProtected && both.includes(name));
  if (locked !== undefined) return refuse({ reason: 'sheetProtected', sheet: locked.name });
  if (months === undefined && seen.isProtected) return refuse({ reason: 'workbookProtected' });
  return both.map(hindranceOf).find((one) => one !== undefined);
}

/** The plan without a link to a staffing table that is not there. */
function withoutLostLink(plan: BudgetPlan, { sheets }: Workbook): BudgetPlan {
  const from = plan.requiredFrom?.sheet;
  return sheets.some(({ name }) => name === from) ? plan : { ...plan, requiredFrom: undefined };
}

function placesFor({ language }: BudgetPlan, over: FormerBudget | undefined, seen: Workbook): BudgetPlaces {
  const taken = seen.sheets.map(({ name }) => name);
  const budget = over?.budget ?? freeSheetName(budgetWord(language, 'sheetName'), taken);
  const months = over?.months ?? freeSheetName(budgetWord(language, 'monthsSheetName'), [...taken, budget]);
  return { budget, months, number: over?.number ?? budgetNames.free(seen.names) };
}

/** Rows for positions outside the annex and lines for sources that a new budget has. */
const blankOwn = 5;
const firstSources: readonly BudgetWord[] = ['sourceLocal', 'sourceRepublican', 'sourcePaid'];

export function emptyBudget({ language, year, begun }: BudgetPlan): Typed {
  return {
    year,
    risePercent: '',
    riseMonth: '',
    base: 'approved',
    lines: begun,
    own: Array.from({ length: blankOwn }, () => ({ name: '', typed: {} })),
    sources: [...firstSources.map((word) => budgetWord(language, word)), '', ''],
  };
}

/** What was typed into a budget that is written anew, or why nothing may be written. */
function typedOf(plan: BudgetPlan, former: FormerBudget, isReplaced: boolean): Typed | Refused {
  const { read, budget, months, number, snapshot } = former;
  const unread = refuse({ reason: 'headUnread', sheet: budget });
  if (read === undefined) return isReplaced ? emptyBudget(plan) : unread;
  const nothing: UsedCells = { row: 0, column: 0, formulas: [] };
  const used = (sheet: string | undefined): UsedCells =>
    (sheet === undefined ? undefined : snapshot.cells(sheet)) ?? nothing;
  const lost = foreignInBudget(
    plan,
    read,
    { budget, months: months ?? '', number },
    { budget: used(budget), months: used(months) },
  );
  if (lost.length > 0 && !isReplaced) return refuse({ reason: 'foreignCells', sheet: budget, cells: someOf(lost) });
  return withRoom(read.typed);
}

/** There is always a blank row for one more position, and for one more source. */
function withRoom(typed: Typed): Typed {
  const blank = { name: '', typed: {} };
  const isUsed = ({ name, typed }: Typed['own'][number]): boolean => name !== '' || Object.keys(typed).length > 0;
  const last = typed.own[typed.own.length - 1];
  return {
    ...typed,
    own: last === undefined || isUsed(last) ? [...typed.own, blank, blank] : typed.own,
    sources: typed.sources[typed.sources.length - 1] === '' ? typed.sources : [...typed.sources, ''],
  };
}
