import type { CompiledEdition } from '../engine/compile';
import { meaningOf } from '../engine/meaning';
import { usualCount } from './compare';
import { countRoles, type StaffingLine } from './lines';
import { isSame } from './same-figure';
import { sumsOf } from './sums';

/** Whether a line has all that the heading of one position has in an export: its counts, no number and no salary. */
function mayHead(line: StaffingLine, next: StaffingLine | undefined): boolean {
  return (
    next?.kind === 'position' &&
    line.kind === 'position' &&
    !line.isNumbered &&
    line.salary === undefined &&
    line.unread.length === 0 &&
    countRoles.some((role) => line[role] !== undefined) &&
    countRoles.every((role) => line[role] === next[role] || isSame(line[role] ?? NaN, next[role] ?? NaN))
  );
}

/** The rows of lines that a sum of the table adds up as they were read. */
function settledRows(lines: readonly StaffingLine[]): (row: number) => boolean {
  const role = usualCount(lines);
  const sums = role === undefined ? [] : sumsOf(lines, role).filter(({ says, read }) => isSame(says, read));
  return (row) => sums.some(({ from, to }) => row >= from && row <= to);
}

/**
 * Lines of which some are `unsure` after all: a name that is no position's, with the units of the one position below it, may head
 * a department of that position, unless a sum of the table says that it counts.
 */
export function withAskedHeadings(norms: CompiledEdition, lines: readonly StaffingLine[]): readonly StaffingLine[] {
  const places = lines.flatMap((line, at) => (mayHead(line, lines[at + 1]) ? at : []));
  if (places.length === 0) return lines;
  const isSettled = settledRows(lines);
  const isPosition = ({ name }: StaffingLine): boolean => meaningOf(norms, undefined, name).kind !== 'none';
  return lines.map((line, at) => {
    const next = lines[at + 1];
    const isHeading = places.includes(at) && !isSettled(line.row) && !isPosition(line);
    return isHeading && next !== undefined && isPosition(next) ? { ...line, kind: 'unsure' } : line;
  });
}
