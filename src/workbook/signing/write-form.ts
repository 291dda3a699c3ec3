import { readFormers, type FormerBudget } from '../budget/former';
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
}

/**
 * Writes a form to sign onto three new sheets, in three rounds with Excel, four where the workbook has a budget. Nothing
 * that is there is written over: what was signed stays as it was. `planOf` makes the plan of the budget of that
 * institution, where the workbook has one.
 */
export function writeForm(
  institution: string,
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
      const budget = formers.find((one) => one.institution === institution && one.figures !== undefined);
      const plan = planOf(budget);
      const places = placesFor(
        plan,
        worksheets.items.map(({ name }) => name),
      );
      const contents = [formSheet(plan, places), orderSheet(plan, places), basisSheet(plan, places)] as const;
      queueWholeSheets(workbook, { contents, cleared: [], dropped: [] });
      const nothing = new Snapshot(workbook, []);
      await transaction.write(
        contents.map(({ name }) => name),
        (send) => putBackWholeSheets(workbook, contents, nothing, new Map(), send),
      );
      const [written, order, basis] = contents.map(({ name, print }) => ({ sheet: name, address: print.area })) as [
        Place,
        Place,
        Place,
      ];
      const result = { written, order, basis, budget: budget?.budget };
      transaction.keep({ ...result, printReady: false, chartReady: true });
      worksheets.getItem(written.sheet).activate();
      return { ...result, ...(await finishSheets(context, contents, [])) };
    },
    signal,
  );
}

function placesFor({ language }: FormPlan, taken: readonly string[]): FormPlaces {
  const form = freeSheetName(formWord(language, 'formSheet'), taken);
  const order = freeSheetName(formWord(language, 'orderSheet'), [...taken, form]);
  return { form, order, basis: freeSheetName(formWord(language, 'basisSheet'), [...taken, form, order]) };
}
