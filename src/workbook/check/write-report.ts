import type { CellValue } from '../../staffing/sheet-cells';
import { checkName, freeCheck } from '../beside/check-names';
import { queueHindrance } from '../beside/objects';
import { isAsRead, nameRange, areaRange } from '../beside/target';
import { changeInExcel } from '../excel/excel-run';
import { emptied, Snapshot } from '../excel/snapshot';
import { refuse, type Refused } from '../excel/refusal';
import { finishSheets, type Finished } from '../sheet/finish-sheets';
import type { Place } from '../sheet/place';
import { freeSheetName } from '../sheet/sheet-name';
import { formatSheet, writeSheets } from '../sheet/write-sheet';
import type { CheckPlan } from './plan';
import { checkOf } from './reasons';
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
 * its chart and print. The table's own sheet is not touched, so it may be protected.
 */
export function writeReport(plan: CheckPlan): Promise<ReportWritten | Refused> {
  return changeInExcel<ReportWritten>('1.9', async (context, transaction) => {
    const { read, table, language } = plan;
    const { workbook } = context;
    const { worksheets, names, protection } = workbook;
    const source = worksheets.getItemOrNullObject(read.sheet);
    const { area } = table;
    const whole = areaRange(source, area);
    const former = formerReport(plan);
    const check = checkOf(read, table) ?? freeCheck(read.names);
    const snapshot = new Snapshot(workbook, former === undefined ? [] : [{ sheet: former }], [
      checkName('Table', check),
      checkName('Report', check),
    ]);
    const hindranceOf = former === undefined ? undefined : queueHindrance(worksheets.getItemOrNullObject(former));
    source.load('name');
    whole.load('values');
    worksheets.load('items/name,items/protection/protected');
    protection.load('protected');
    await context.sync();
    if (source.isNullObject) return refuse({ reason: 'notFound', what: read.sheet });
    if (!isAsRead(read, area, whole.values as CellValue[][])) return refuse({ reason: 'changed', sheet: read.sheet });
    const there = worksheets.items.find(({ name }) => name === former);
    if (there?.protection.protected) return refuse({ reason: 'sheetProtected', sheet: there.name });
    const hindrance = there && hindranceOf?.(there.name);
    if (hindrance !== undefined) return hindrance;
    if (there === undefined && protection.protected) return refuse({ reason: 'workbookProtected' });

    const taken = worksheets.items.map(({ name }) => name);
    const name = there?.name ?? freeSheetName(checkWord(language, 'reportSheet'), taken);
    const content = reportSheet(plan, name, check);
    workbook.application.suspendApiCalculationUntilNextSync();
    const sheet = there === undefined ? worksheets.add(name) : emptied(there);
    nameRange(workbook, checkName('Table', check), whole);
    names.getItemOrNullObject(checkName('Report', check)).delete();
    writeSheets(workbook, [{ sheet, content }]);
    await transaction.write([name], async (send) => {
      const changed = await snapshot.putBack(send);
      if (there === undefined) worksheets.getItemOrNullObject(name).delete();
      else if (changed.length > 0) formatSheet(sheet, content);
    });
    const written = { written: { sheet: name, address: content.print.area } };
    transaction.keep({ ...written, printReady: false, chartReady: false });
    sheet.activate();
    return { ...written, ...(await finishSheets(context, [content])) };
  });
}
