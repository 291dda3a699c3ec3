import { budgetsOf, readFormers, type FormerBudget } from '../budget/former';
import type { BudgetOwner } from '../budget/plan';
import { changeInExcel } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { Snapshot } from '../excel/snapshot';
import { putBackWholeSheets, queueWholeSheets } from '../excel/whole-sheets';
import { finishSheets, type Finished } from '../sheet/finish-sheets';
import type { Place } from '../sheet/place';
import { freeSheetName } from '../sheet/sheet-name';
import { basisSheet } from './basis-sheet';
import { formSheet } from './form-sheet';
import { orderSheet } from './order-sheet';
import type { FormPlaces, FormPlan } from './plan';
import { formWord } from './words';

export interface FormWritten extends Finished {
  readonly written: Place;
  readonly order: Place;
  readonly basis: Place;
  /** The sheet of the budget that it is made of. */
  readonly budget: string | undefined;
  /** A budget of that name which was not taken, where none was. */
  readonly notTaken: NotTaken | undefined;
}

/** `unread`: it does not say any more whose it is; `other`: it is of another type or edition. */
export interface NotTaken {
  readonly sheet: string;
  readonly why: 'unread' | 'other';
}

/**
 * Writes a form to sign onto three new sheets, in three rounds with Excel, four where the workbook has a budget. Nothing
 * that is there is written over: what was signed stays as it was. `planOf` makes the plan of the budget of its owner, where
 * the workbook has one; of several, the one on the sheet `from`, else it is refused as `budgetsExist`.
 */
export function writeForm(
  owner: BudgetOwner,
  from: string | undefined,
  planOf: (budget: FormerBudget | undefined) => FormPlan,
  signal?: AbortSignal,
): Promise<FormWritten | Refused> {
  return changeInExcel<FormWritten>(
    '1.9',
    async (context, transaction) => {
      const { workbook } = context;
      const { worksheets, names, protection } = workbook;
      worksheets.load('items/name');
      names.load('items/name,items/formula');
      protection.load('protected');
      await context.sync();
      if (protection.protected) return refuse({ reason: 'workbookProtected' });
      const formers = await readFormers(
        context,
        names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
        false,
      );
      const { same, unread, other } = budgetsOf(owner, formers);
      const sheets = same.map(({ budget: sheet }) => sheet);
      const budget = from === undefined ? same[0] : same.find(({ budget: sheet }) => sheet === from);
      if (same.length > 1 && from === undefined) return refuse({ reason: 'budgetsExist', sheets });
      if (budget === undefined && from !== undefined) return refuse({ reason: 'notFound', what: from });
      const [notTaken] = budget === undefined ? [...left(unread, 'unread'), ...left(other, 'other')] : [];
      const plan = planOf(budget);
      const places = placesFor(
        plan,
        worksheets.items.map(({ name }) => name),
      );
      const contents = [formSheet(plan, places), orderSheet(plan, places), basisSheet(plan, places)] as const;
      queueWholeSheets(workbook, { contents, cleared: [], dropped: new Map() });
      const nothing = new Snapshot(workbook, []);
      await transaction.write(
        contents.map(({ name }) => name),
        (send) => putBackWholeSheets(workbook, contents, { snapshot: nothing }, send),
      );
      const [written, order, basis] = contents.map(({ name, print }) => ({ sheet: name, address: print.area })) as [
        Place,
        Place,
        Place,
      ];
      const result = { written, order, basis, budget: budget?.budget, notTaken };
      transaction.keep({ ...result, printReady: false, chartReady: true });
      worksheets.getItem(written.sheet).activate();
      return { ...result, ...(await finishSheets(context, contents, [])) };
    },
    signal,
  );
}

function left(budgets: readonly FormerBudget[], why: NotTaken['why']): NotTaken[] {
  return budgets.map(({ budget: sheet }) => ({ sheet, why }));
}

function placesFor({ language }: FormPlan, taken: readonly string[]): FormPlaces {
  const form = freeSheetName(formWord(language, 'formSheet'), taken);
  const order = freeSheetName(formWord(language, 'orderSheet'), [...taken, form]);
  return { form, order, basis: freeSheetName(formWord(language, 'basisSheet'), [...taken, form, order]) };
}
