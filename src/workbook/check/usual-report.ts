import { readSaidDay } from '../../i18n/fill';
import { isUnreadReport, type EarlierReport } from './earlier-report';
import type { ReportOnSheet } from './find-reports';

/** The sheet of a report's table, as the report says it. */
export function tableSheet({ table }: EarlierReport): string {
  return table.slice(0, table.lastIndexOf('!'));
}

/**
 * The report that a check is compared with unless somebody chooses another: of its table the one of the latest day, else the
 * latest of another table, else the first.
 */
export function usualReport(
  reports: readonly ReportOnSheet[],
  now: EarlierReport | undefined,
): ReportOnSheet | undefined {
  const dated = reports.flatMap((one) =>
    isUnreadReport(one.read) || one.read.day === undefined ? [] : [{ one, read: one.read, day: dayOf(one.read) }],
  );
  const inTime = dated.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const ofTable = inTime.filter(({ read }) => now !== undefined && tableSheet(read) === tableSheet(now));
  return [...inTime, ...ofTable].at(-1)?.one ?? reports[0];
}

/** A day that was written in another way is before all others. */
function dayOf({ language, day = '' }: EarlierReport): string {
  return readSaidDay(language, day) ?? '';
}
