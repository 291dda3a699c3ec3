import { checkName, freeCheck } from '../beside/check-names';
import { PrintedTarget, type WantedSheet } from '../beside/printed-target';
import type { CheckRange } from '../beside/sheet-read';
import { changeInExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import { formatDay } from '../../i18n/fill';
import type { CheckPlan } from './plan';
import { checkOf } from './reasons';
import { datedReport } from './report-sheet';
import { reasonsWritten, sinceSheet, type SincePlan } from './since-sheet';
import { checkWord } from './words/words';
import type { ReportWritten } from './write-report';

/** Writes a report whose figures stay those of a day, always on a new sheet. */
export function writeDatedReport(plan: CheckPlan, day: string): Promise<ReportWritten | Refused> {
  const { language } = plan;
  return writeSheet(undefined, '', {
    name: checkWord(language, 'datedSheet', { day: formatDay(language, day).replaceAll('/', '-') }),
    contentOf: (name) => datedReport(plan, name, day),
  });
}

/** The sheet of an earlier comparison of the plan's table, which a new one replaces. */
export function formerSince({ read, table }: CheckPlan): CheckRange | undefined {
  const check = checkOf(read, table);
  return read.earlier.find((one) => one.kind === 'Since' && one.check === check);
}

/** Writes what is other than in an earlier report; what people wrote in its last column is kept. */
export function writeSince(plan: CheckPlan, since: Omit<SincePlan, 'written'>): Promise<ReportWritten | Refused> {
  const { read, table } = plan;
  const former = formerSince(plan);
  const range = checkName('Since', checkOf(read, table) ?? freeCheck(read.names));
  const written = reasonsWritten(former?.values ?? []);
  return writeSheet(former, range, {
    name: checkWord(since.language, 'sinceSheet'),
    contentOf: (name) => sinceSheet({ ...since, written }, name, range),
  });
}

function writeSheet(
  former: CheckRange | undefined,
  range: string,
  wanted: WantedSheet,
): Promise<ReportWritten | Refused> {
  return changeInExcel<ReportWritten>('1.9', async (context, transaction) => {
    const target = new PrintedTarget(context.workbook, former, range);
    await context.sync();
    const hindrance = target.hindrance();
    if (hindrance !== undefined) return hindrance;
    const sheet = target.write(wanted);
    sheet.show();
    const { written } = sheet;
    await transaction.write([written.sheet], (send) => sheet.putBack(send));
    transaction.keep({ written, printReady: false, chartReady: false });
    return { written, ...(await sheet.finish(context)) };
  });
}
