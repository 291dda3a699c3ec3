import { tidy } from '../engine/rounding';
import type { CountRole } from './column-roles';
import { isPartOf } from './line-kinds';
import type { StaffingLine } from './staffing-line';
import { isSame } from './same-figure';

/** A sum in a table, compared with the lines that were read. */
export interface SumCheck {
  /** The row of the sum on the sheet, counted from 0, and the first and the last one that it may add up. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly says: number;
  readonly read: number;
}

/** Units added up over some rows. */
interface Added {
  readonly from: number;
  readonly to: number;
  readonly sum: number;
  readonly lines: number;
}

const from = (row: number): Added => ({ from: row, to: row - 1, sum: 0, lines: 0 });
const plus = (one: Added, { row }: StaffingLine, units: number): Added => ({
  ...one,
  to: row,
  sum: one.sum + units,
  lines: one.lines + 1,
});

/** What a sum above all lines may add up: all lines, or those before the next sum. */
function below(lines: readonly StaffingLine[], at: number, role: CountRole): readonly Added[] {
  let all = from((lines[at]?.row ?? 0) + 1);
  let first: Added | undefined;
  for (const line of lines.slice(at + 1)) {
    if (line.kind === 'position') all = plus(all, line, line[role] ?? 0);
    if (line.kind === 'sum' && line[role] !== undefined) first ??= all;
  }
  return [first ?? all, all];
}

/**
 * Holds every sum of a table against what was read: the lines since the sum before, since the heading of the section, or
 * all lines so far, whichever it may mean; the lines below, where none stands above. A sum that none of them gives is told
 * with the one that it stands for most likely: all lines where nothing new stands above it, and at the end of a table where it is
 * no less than the sums above it together, else those since the sum before.
 */
export function sumsOf(lines: readonly StaffingLine[], role: CountRole): SumCheck[] {
  const [top] = lines;
  if (top === undefined) return [];
  let all = from(top.row);
  let sinceSum = all;
  let sinceHeading = all;
  const sums: SumCheck[] = [];
  const first = (wanted: StaffingLine['kind']): number => lines.findIndex(({ kind }) => kind === wanted);
  // Where the first sum stands above the lines, others may too.
  const isOnTop = first('sum') < first('position');
  lines.forEach((line, at) => {
    const units = line[role];
    if (line.kind === 'section') sinceHeading = from(line.row + 1);
    if (line.kind === 'position')
      [all, sinceSum, sinceHeading] = [
        plus(all, line, units ?? 0),
        plus(sinceSum, line, units ?? 0),
        plus(sinceHeading, line, units ?? 0),
      ];
    if (line.kind !== 'sum' || units === undefined || isPartOf(line.name)) return;
    const likely = sinceSum.lines === 0 || isOfAll(lines, at, sums, units) ? all : sinceSum;
    const [most = likely, ...others] =
      all.lines === 0
        ? [...below(lines, at, role)].reverse()
        : [likely, sinceHeading, all, ...(isOnTop ? below(lines, at, role) : [])];
    const meant = [most, ...others].find(({ sum }) => isSame(sum, units)) ?? most;
    sums.push({ row: line.row, from: meant.from, to: meant.to, says: units, read: tidy(meant.sum) });
    sinceSum = from(line.row + 1);
  });
  return sums;
}

/** Whether the sum in a line is that of several others above it, with nothing but sums below it. */
function isOfAll(lines: readonly StaffingLine[], at: number, above: readonly SumCheck[], units: number): boolean {
  const isOfSeveral = above.length > 1 && units >= above.reduce((sum, { says }) => sum + says, 0);
  return isOfSeveral && !lines.some(({ kind }, below) => below > at && kind === 'position');
}

/** The sums that are not the sum of what was read. */
export function wrongSums(lines: readonly StaffingLine[], role: CountRole): SumCheck[] {
  return sumsOf(lines, role).filter(({ says, read }) => !isSame(says, read));
}

/** Whether one sum of a table adds up two rows and what stands between them, as they were read. */
export function rowsCounted(
  lines: readonly StaffingLine[],
  role: CountRole | undefined,
): (from: number, to: number) => boolean {
  const sums = role === undefined ? [] : sumsOf(lines, role).filter(({ says, read }) => isSame(says, read));
  return (first, last) => sums.some(({ from, to }) => first >= from && last <= to);
}
