import { tidy } from '../engine/rounding';
import type { CountRole } from './column-roles';
import { isPartOf } from './line-kinds';
import { isSame, type StaffingLine } from './lines';

/** A sum that stands in a table, held against the lines that were read for it. */
export interface SumCheck {
  /** The row of the sum on the sheet, counted from 0, and the first one that it may add up. */
  readonly row: number;
  readonly from: number;
  readonly says: number;
  readonly read: number;
}

/** Units added up from a row on. */
interface Running {
  readonly from: number;
  readonly sum: number;
  readonly lines: number;
}

const after = ({ row }: StaffingLine): Running => ({ from: row + 1, sum: 0, lines: 0 });
const plus = (one: Running, units: number): Running => ({ ...one, sum: one.sum + units, lines: one.lines + 1 });

/**
 * Holds every sum of a table against what was read: the lines since the sum before, since the heading of the section, or
 * all lines so far, whichever it may mean. A sum that none of them gives is told with the one that it stands for most
 * likely: all lines where nothing new stands above it, else those since the sum before.
 */
export function sumsOf(lines: readonly StaffingLine[], role: CountRole): SumCheck[] {
  const [first] = lines;
  if (first === undefined) return [];
  let all: Running = { from: first.row, sum: 0, lines: 0 };
  let sinceSum = all;
  let sinceHeading = all;
  const sums: SumCheck[] = [];
  for (const line of lines) {
    const units = line[role];
    if (line.kind === 'section') sinceHeading = after(line);
    if (line.kind === 'position')
      [all, sinceSum, sinceHeading] = [
        plus(all, units ?? 0),
        plus(sinceSum, units ?? 0),
        plus(sinceHeading, units ?? 0),
      ];
    if (line.kind !== 'sum' || units === undefined || isPartOf(line.name)) continue;
    const meant =
      [sinceSum, sinceHeading, all].find(({ sum }) => isSame(sum, units)) ?? (sinceSum.lines === 0 ? all : sinceSum);
    sums.push({ row: line.row, from: meant.from, says: units, read: tidy(meant.sum) });
    sinceSum = after(line);
  }
  return sums;
}

/** The sums that are not the sum of what was read. */
export function wrongSums(lines: readonly StaffingLine[], role: CountRole): SumCheck[] {
  return sumsOf(lines, role).filter(({ says, read }) => !isSame(says, read));
}
