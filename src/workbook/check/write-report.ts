import type { CellValue } from '../../staffing/sheet-cells';
import { checkName, freeCheck } from '../beside/check-names';
import { PrintedTarget } from '../beside/printed-target';
import type { CheckRange } from '../beside/sheet-read';
import { areaAddress, areaRange, isAsRead, nameArea } from '../beside/target';
import { changeInExcel } from '../excel/excel-run';
import { Snapshot } from '../excel/snapshot';
import { refuse, type Refused } from '../excel/refusal';
import type { Finished } from '../sheet/finish-sheets';
import type { Place } from '../sheet/place';
import { queueQuestion, type AskedBefore } from './asked-before';
import type { CheckPlan } from './plan';
import { checkOf } from './reasons';
import { reportSheet } from './report-sheet';
import { checkWord } from './words/words';

/** The earlier report of the plan's table, which a new report replaces. */
export function formerReport({ read, table }: CheckPlan): CheckRange | undefined {
  const check = checkOf(read, table);
  return read.earlier.find((one) => one.kind === 'Report' && one.check === check);
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
    const source = workbook.worksheets.getItemOrNullObject(read.sheet);
    const { area } = table;
    const whole = areaRange(source, area);
    const check = checkOf(read, table) ?? freeCheck(read.names);
    const target = new PrintedTarget(workbook, formerReport(plan), checkName('Report', check));
    const tableName = new Snapshot(workbook, [], [checkName('Table', check)]);
    const question = queueQuestion(workbook, asked);
    source.load('name');
    whole.load('values');
    await context.sync();
    if (source.isNullObject) return refuse({ reason: 'notFound', what: read.sheet });
    if (!isAsRead(read, area, whole.values as CellValue[][])) return refuse({ reason: 'changed', sheet: read.sheet });
    const hindrance = target.hindrance();
    if (hindrance !== undefined) return hindrance;

    question.keep();
    nameArea(workbook, checkName('Table', check), { sheet: read.sheet, address: areaAddress(area) });
    const report = target.write({
      name: checkWord(language, 'reportSheet'),
      contentOf: (name) => reportSheet(plan, name, check),
    });
    report.show();
    const { written } = report;
    await transaction.write([written.sheet], async (send) => {
      await report.putBack(send);
      await tableName.putBack(send);
      question.putBack();
    });
    transaction.keep({ written, printReady: false, chartReady: false });
    return { written, ...(await report.finish(context)) };
  });
}
