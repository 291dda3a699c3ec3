import type { Language } from '../../norms/schema';
import type { CellValue } from '../../staffing/sheet-cells';
import { checkName, freeCheck } from '../beside/check-names';
import { queueHindrance } from '../beside/objects';
import { isAsRead, nameRange, areaRange } from '../beside/target';
import { changeInExcel } from '../excel/excel-run';
import { emptied, Snapshot, type Send } from '../excel/snapshot';
import { refuse, type Refused } from '../excel/refusal';
import type { Transaction } from '../excel/transaction';
import { finishSheets, type Finished } from '../sheet/finish-sheets';
import type { Place } from '../sheet/place';
import type { PrintedSheet } from '../sheet/sheet-content';
import { freeSheetName } from '../sheet/sheet-name';
import { formatSheet, writeSheets } from '../sheet/write-sheet';
import { queueQuestion, type AskedBefore } from './asked-before';
import type { CheckPlan } from './plan';
import { checkOf } from './reasons';
import { reportAgain, type Again } from './report-again';
import { reportSheet } from './report-sheet';
import { checkWord } from './words/words';

/** The sheet with an earlier report of the plan's table, which a new report replaces. */
export function formerReport({ read, table }: CheckPlan): string | undefined {
  const check = checkOf(read, table);
  return read.earlier.find((one) => one.kind === 'Report' && one.check === check)?.sheet;
}

/** Where the report was written, and whether chart and print were set up. */
export interface ReportWritten extends Finished {
  readonly written: Place;
}

/**
 * Writes the report of a check onto a sheet of its own, in three rounds with Excel: what is there, all that is written,
 * its chart and print. The table's own sheet is not touched, so it may be protected. The workbook keeps what was asked,
 * for the next check.
 */
export function writeReport(plan: CheckPlan, asked: AskedBefore | undefined): Promise<ReportWritten | Refused> {
  return changeInExcel<ReportWritten>('1.9', async (context, transaction) => {
    const { read, table, language } = plan;
    const { workbook } = context;
    const { worksheets, names, protection } = workbook;
    const source = worksheets.getItemOrNullObject(read.sheet);
    const { area } = table;
    const whole = areaRange(source, area);
    const former = formerReport(plan);
    const check = checkOf(read, table) ?? freeCheck(read.names);
    const overwritten = [former].flatMap((name) => (name === undefined ? [] : [{ sheet: name }]));
    const snapshot = new Snapshot(workbook, overwritten, [checkName('Table', check), checkName('Report', check)]);
    const hindranceOf = queueHindranceOf(worksheets, former);
    const question = queueQuestion(workbook, asked);
    source.load('name');
    whole.load('values');
    worksheets.load('items/name,items/protection/protected');
    protection.load('protected');
    await context.sync();
    if (source.isNullObject) return refuse({ reason: 'notFound', what: read.sheet });
    if (!isAsRead(read, area, whole.values as CellValue[][])) return refuse({ reason: 'changed', sheet: read.sheet });
    const there = worksheets.items.find(({ name }) => name === former);
    const hindrance = there === undefined ? ofNewSheet(protection) : ofSheet(there, hindranceOf);
    if (hindrance !== undefined) return hindrance;

    question.keep();
    nameRange(workbook, checkName('Table', check), whole);
    const putBack = async (send: Send): Promise<readonly string[]> => {
      const changed = await snapshot.putBack(send);
      question.putBack();
      return changed;
    };
    const earlier = there && earlierReport(plan, there, snapshot, check);
    if (earlier?.again.kind === 'update') return updateReport(transaction, earlier, earlier.again.changes, putBack);
    const replaced = earlier?.again.kind === 'anew' ? earlier : undefined;
    const { content } = replaced ?? { content: reportSheet(plan, newName(worksheets, language), check) };
    const { name } = content;
    workbook.application.suspendApiCalculationUntilNextSync();
    const sheet = replaced === undefined ? worksheets.add(name) : emptied(replaced.sheet);
    names.getItemOrNullObject(checkName('Report', check)).delete();
    writeSheets(workbook, [{ sheet, content }]);
    await transaction.write([name], async (send) => {
      const changed = await putBack(send);
      if (replaced === undefined) worksheets.getItemOrNullObject(name).delete();
      else if (changed.length > 0) formatSheet(sheet, content);
    });
    const written = { written: { sheet: name, address: content.print.area } };
    transaction.keep({ ...written, printReady: false, chartReady: false });
    sheet.activate();
    return { ...written, ...(await finishSheets(context, [content])) };
  });
}

function newName({ items }: Excel.WorksheetCollection, language: Language): string {
  return freeSheetName(
    checkWord(language, 'reportSheet'),
    items.map(({ name }) => name),
  );
}

function queueHindranceOf(
  worksheets: Excel.WorksheetCollection,
  sheet: string | undefined,
): ((sheet: string) => Refused | undefined) | undefined {
  return sheet === undefined ? undefined : queueHindrance(worksheets.getItemOrNullObject(sheet));
}

/** Why no sheet can be added. */
function ofNewSheet(protection: Excel.WorkbookProtection): Refused | undefined {
  return protection.protected ? refuse({ reason: 'workbookProtected' }) : undefined;
}

/** Why an earlier report cannot be written over. */
function ofSheet(
  { name, protection }: Excel.Worksheet,
  hindranceOf: ((sheet: string) => Refused | undefined) | undefined,
): Refused | undefined {
  return protection.protected ? refuse({ reason: 'sheetProtected', sheet: name }) : hindranceOf?.(name);
}

/** A report in the place of the one that stands there. */
interface EarlierReport {
  readonly sheet: Excel.Worksheet;
  readonly content: PrintedSheet;
  readonly again: Again;
}

function earlierReport(plan: CheckPlan, sheet: Excel.Worksheet, snapshot: Snapshot, check: number): EarlierReport {
  const content = reportSheet(plan, sheet.name, check);
  const body = plan.read.earlier.find((one) => one.kind === 'Report' && one.check === check);
  const used = body && snapshot.cells(body.sheet);
  const again = body === undefined || used === undefined ? anew : reportAgain(content, used, body);
  return { sheet, content, again };
}

const anew: Again = { kind: 'anew' };

/** Writes what has changed in a report that stays as it is otherwise. */
async function updateReport(
  transaction: Transaction<ReportWritten>,
  { sheet, content: { name, print } }: EarlierReport,
  changes: Extract<Again, { kind: 'update' }>['changes'],
  putBack: (send: Send) => Promise<unknown>,
): Promise<ReportWritten> {
  for (const { row, column, content } of changes) sheet.getCell(row, column).untrack().formulas = [[content]];
  sheet.activate();
  await transaction.write([name], putBack);
  return { written: { sheet: name, address: print.area }, printReady: true, chartReady: true };
}
