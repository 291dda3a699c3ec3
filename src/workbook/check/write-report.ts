import { formatDay } from '../../i18n/fill';
import type { CellValue } from '../../staffing/sheet-cells';
import { checkName, freeCheck } from '../beside/check-names';
import { PrintedTarget, type WantedSheet } from '../beside/printed-target';
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
import { datedReport, reportSheet } from './report-sheet';
import { reasonsWritten, sinceSheet, type SincePlan } from './since-sheet';
import { checkWord } from './words';

/** The earlier report of the plan's table, which a new report replaces. */
export function formerReport(plan: CheckPlan): CheckRange | undefined {
  return formerOf(plan, 'Report');
}

function formerOf({ read, table }: CheckPlan, kind: 'Report' | 'Since'): CheckRange | undefined {
  const check = checkOf(read, table);
  return read.earlier.find((one) => one.kind === kind && one.check === check);
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
  const check = numberOf(plan);
  return writeBesideTable(plan, asked, {
    former: formerReport(plan),
    range: checkName('Report', check),
    name: checkWord(plan.language, 'reportSheet'),
    contentOf: (name) => reportSheet(plan, name, check),
  });
}

/** Writes a report whose figures stay those of a day, always on a new sheet. */
export function writeDatedReport(
  plan: CheckPlan,
  asked: AskedBefore | undefined,
  day: string,
): Promise<ReportWritten | Refused> {
  return writeBesideTable(plan, asked, {
    former: undefined,
    range: undefined,
    name: checkWord(plan.language, 'datedSheet', { day: formatDay(plan.language, day).replaceAll('/', '-') }),
    contentOf: (name) => datedReport(plan, name, day),
  });
}

/** The sheet of an earlier comparison of the plan's table, which a new one replaces. */
export function formerSince(plan: CheckPlan): CheckRange | undefined {
  return formerOf(plan, 'Since');
}

/** Writes what is other than in an earlier report; what people wrote in its last column is kept. */
export function writeSince(plan: CheckPlan, since: Omit<SincePlan, 'written'>): Promise<ReportWritten | Refused> {
  const former = formerSince(plan);
  const range = checkName('Since', numberOf(plan));
  const written = reasonsWritten(former?.values ?? []);
  return writeBesideTable(plan, undefined, {
    ...{ former, range },
    name: checkWord(since.language, 'sinceSheet'),
    contentOf: (name) => sinceSheet({ ...since, written }, name, range),
  });
}

function numberOf({ read, table }: CheckPlan): number {
  return checkOf(read, table) ?? freeCheck(read.names);
}

interface OwnSheet extends WantedSheet {
  readonly former: CheckRange | undefined;
  /** The name of its table's range; undefined where it is never written again. */
  readonly range: string | undefined;
}

/** Writes a sheet about a table, which gets a name, so that the next check knows it. */
function writeBesideTable(
  plan: CheckPlan,
  asked: AskedBefore | undefined,
  own: OwnSheet,
): Promise<ReportWritten | Refused> {
  return changeInExcel<ReportWritten>('1.9', async (context, transaction) => {
    const { read, table } = plan;
    const { workbook } = context;
    const source = workbook.worksheets.getItemOrNullObject(read.sheet);
    const { area } = table;
    const whole = areaRange(source, area);
    const tableName = checkName('Table', numberOf(plan));
    const target = new PrintedTarget(workbook, own.former, own.range);
    const before = new Snapshot(workbook, [], [tableName]);
    const question = queueQuestion(workbook, asked);
    source.load('name');
    whole.load('values');
    await context.sync();
    if (source.isNullObject) return refuse({ reason: 'notFound', what: read.sheet });
    if (!isAsRead(read, area, whole.values as CellValue[][])) return refuse({ reason: 'changed', sheet: read.sheet });
    const hindrance = target.hindrance();
    if (hindrance !== undefined) return hindrance;

    question.keep();
    nameArea(workbook, tableName, { sheet: read.sheet, address: areaAddress(area) });
    const sheet = target.write(own);
    sheet.show();
    const { written } = sheet;
    await transaction.write([written.sheet], async (send) => {
      await sheet.putBack(send);
      await before.putBack(send);
      question.putBack();
    });
    transaction.keep({ written, printReady: false, chartReady: false });
    return { written, ...(await sheet.finish(context)) };
  });
}
