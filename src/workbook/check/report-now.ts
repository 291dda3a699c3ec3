import { isUnreadReport, readReport, type EarlierReport } from './earlier-report';
import type { CheckPlan } from './plan';
import { datedReport } from './report-sheet';

/** A check as a report of it would say it: read like any other, so that two are compared by the same words. */
export function reportNow(plan: CheckPlan): EarlierReport | undefined {
  const { cells } = datedReport(plan, '', '');
  const read = readReport(
    cells.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell))),
  );
  return isUnreadReport(read) ? undefined : { ...read, day: undefined };
}
