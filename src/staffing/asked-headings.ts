import type { CompiledEdition } from '../engine/compile';
import { meaningOf } from '../engine/names/meaning';
import { countRoles, type CountRole } from './column-roles';
import { usualCount } from './compare';
import { isCategory, isDepartment } from './line-kinds';
import type { StaffingLine } from './staffing-line';
import { isSame } from './same-figure';
import { rowsCounted, sumsOf } from './sums';

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

/** Lines one below another: how many, whether some have numbers, and their counts added up. */
type Above = Readonly<Record<CountRole, number>> & { readonly lines: number; readonly areNumbered: boolean };

const nothing: Above = { lines: 0, areNumbered: false, approved: 0, occupied: 0, vacant: 0, actual: 0 };

function plus(above: Above, line: StaffingLine): Above {
  const sum = (role: CountRole): number => above[role] + (line[role] ?? 0);
  return {
    lines: above.lines + 1,
    areNumbered: above.areNumbered || line.isNumbered,
    approved: sum('approved'),
    occupied: sum('occupied'),
    vacant: sum('vacant'),
    actual: sum('actual'),
  };
}

/** Whether a line is named as a part of the staff, which may have the units of one position or of several. */
const isOfCategory = ({ kind, name }: StaffingLine): boolean =>
  (kind === 'position' || kind === 'unsure') && isCategory(name);

/** Whether a line has no number and no salary, and each of its counts is the sum of the lines above. */
function maySumUp(line: StaffingLine, above: Above): boolean {
  return (
    (isOfCategory(line)
      ? above.lines > 0
      : above.lines > 1 && line.kind === 'position' && (above.areNumbered || isDepartment(line.name))) &&
    !line.isNumbered &&
    line.salary === undefined &&
    line.unread.length === 0 &&
    countRoles.some((role) => line[role]) &&
    countRoles.every((role) => line[role] === undefined || isSame(line[role], above[role]))
  );
}

/** The lines that may sum up those above them, back to the last sum or heading. */
function sumsWithoutWord(
  lines: readonly StaffingLine[],
  isPosition: (line: StaffingLine) => boolean,
): ReadonlySet<StaffingLine> {
  const found = new Set<StaffingLine>();
  let above = nothing;
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    if (maySumUp(line, above) && (isOfCategory(line) || !isPosition(line))) found.add(line);
    above = line.kind === 'position' && !found.has(line) ? plus(above, line) : nothing;
  }
  return found;
}

/** Whether the table has sums, all of which are those of the lines without the ones that may sum these up. */
function areSums(lines: readonly StaffingLine[], doubtful: ReadonlySet<StaffingLine>): boolean {
  const role = usualCount(lines);
  if (role === undefined || doubtful.size === 0) return false;
  const checks = sumsOf(
    lines.filter((line) => !doubtful.has(line)),
    role,
  );
  return checks.length > 0 && checks.every(({ says, read }) => isSame(says, read));
}

/**
 * Lines of which some are `unsure` after all: a name that is no position's, with the units of the one position below it, may head
 * a department of that position, and with those of all lines above it may sum these up, unless a sum of the table says that it
 * counts,
 * or that it does not.
 */
export function withAskedHeadings(norms: CompiledEdition, lines: readonly StaffingLine[]): readonly StaffingLine[] {
  const isPosition = ({ name }: StaffingLine): boolean => meaningOf(norms, undefined, name).kind !== 'none';
  const sums = sumsWithoutWord(lines, isPosition);
  const heads = lines.flatMap((line, at) => (mayHead(line, lines[at + 1]) ? at : []));
  if (heads.length + sums.size === 0) return lines;
  const isCounted = rowsCounted(lines, usualCount(lines));
  const areSummed = areSums(lines, sums);
  return lines.map((line, at) => {
    const next = lines[at + 1];
    if (areSummed && sums.has(line)) return { ...line, kind: 'sum' };
    const isHeading = heads.includes(at) && !isPosition(line) && next !== undefined && isPosition(next);
    return (isHeading || sums.has(line)) && !isCounted(line.row, line.row) ? { ...line, kind: 'unsure' } : line;
  });
}
