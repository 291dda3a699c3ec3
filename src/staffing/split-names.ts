import type { CompiledEdition } from '../engine/compile';
import { meaningOf, type Meaning } from '../engine/names/meaning';
import { isDepartment, isRemark } from './line-kinds';
import { figureOf } from './read-cell';
import { countOf, type LineKind, type StaffingLine, type UnreadCell } from './staffing-line';
import { matchLine } from './match';
import { joined } from './name-cells';

const hasFigures = (line: StaffingLine): boolean =>
  countOf(line) !== undefined || line.salary !== undefined || line.unread.length > 0;

const kinds: ReadonlySet<LineKind> = new Set(['position', 'section', 'unsure']);

/** Whether two rows may hold one name: one of them has figures, one at most a number, and both words. */
function mayBeOne(line: StaffingLine, next: StaffingLine): boolean {
  const both = [line, next];
  return (
    next.row === line.row + 1 &&
    both.every(
      ({ kind, name, standing }) =>
        kinds.has(kind) && standing.kind === 'own' && /\p{L}/u.test(name) && !isRemark(name),
    ) &&
    both.filter(hasFigures).length === 1 &&
    !both.every(({ isNumbered }) => isNumbered) &&
    !both.some(({ name }) => isDepartment(name))
  );
}

/** Whether words mean another position, or none that the annex has, together than they do without the rest. */
function isOther(whole: Meaning, part: Meaning): boolean {
  if (whole.kind === 'none') return whole.isAbsent && part.kind !== 'none';
  return whole.kind === 'one' && !(part.kind === 'one' && part.position === whole.position);
}

/** A line with a name that may go on in a row above or below; undefined where the edition does not tell so. */
function whole(norms: CompiledEdition, first: StaffingLine, second: StaffingLine): StaffingLine | undefined {
  const own = hasFigures(first) ? first : second;
  const name = joined(first.name, second.name);
  const meaning = (text: string): Meaning => meaningOf(norms, undefined, text);
  if (!mayBeOne(first, second) || !isOther(meaning(name), meaning(own.name))) return undefined;
  const isNumbered = first.isNumbered || second.isNumbered;
  const line: StaffingLine = { ...own, name, isNumbered, kind: 'unsure' };
  return 'position' in matchLine(norms, undefined, line) ? { ...line, kind: 'position' } : line;
}

/** Whether a cell of units is merged with that of one other row. */
const isOfTwoRows = ({ shared }: UnreadCell): boolean => shared?.rows === 2;

/** Two rows that have one cell of units: the first with what it says, the second without. */
function ofOneCell(first: StaffingLine, second: StaffingLine): readonly [StaffingLine, StaffingLine] | undefined {
  const isTogether = second.row === first.row + 1 && [first, second].every(({ unread }) => unread.some(isOfTwoRows));
  if (!isTogether) return undefined;
  const figures: Partial<Record<UnreadCell['role'], number | undefined>> = {};
  const unread = first.unread.flatMap((cell): UnreadCell[] => {
    const { column, role, shared } = cell;
    if (shared?.rows !== 2) return [cell];
    figures[role] = figureOf(shared.says);
    return shared.says.kind === 'not-read' ? [{ column, role, ...shared.says }] : [];
  });
  return [
    { ...first, ...figures, unread },
    { ...second, unread: second.unread.filter((cell) => !isOfTwoRows(cell)), kind: 'section' },
  ];
}

/** Whether a row without figures names the position of the line above once more, as in another language. */
function isSaidAgain(norms: CompiledEdition, above: StaffingLine, rest: StaffingLine): boolean {
  if (rest.isNumbered || above.kind !== 'position' || !hasFigures(above)) return false;
  const [first, again] = [above.name, rest.name].map((name) => meaningOf(norms, undefined, name));
  return first?.kind === 'one' && again?.kind === 'one' && first.position === again.position;
}

/** Lines of which two rows that have one cell of units, and one position, are one with its rest below. */
function withOneName(norms: CompiledEdition, lines: readonly StaffingLine[]): readonly StaffingLine[] {
  const found = [...lines];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const both = next && ofOneCell(line, next);
    if (both === undefined || !(isSaidAgain(norms, ...both) || whole(norms, ...both) !== undefined)) return;
    [found[at], found[at + 1]] = both;
  });
  return found;
}

/**
 * Lines of which some have a name that may go on in the row below or have begun in the one above, where nothing but the
 * edition tells it: `МЕДИЦИНСКАЯ СЕСТРА` over `ДИЕТИЧЕСКАЯ`, which may as well head the lines below it. Such a line has both,
 * and is asked unless they are the very name of a position.
 */
export function withSplitNames(norms: CompiledEdition, all: readonly StaffingLine[]): readonly StaffingLine[] {
  const lines = withOneName(norms, all);
  const found = [...lines];
  const taken = new Set<number>();
  lines.forEach((rest, at) => {
    if (rest.name === '' || hasFigures(rest)) return;
    const [above, below] = [lines[at - 1], lines[at + 1]];
    if (above !== undefined && isSaidAgain(norms, above, rest)) {
      found[at] = { ...rest, name: '', kind: 'other' };
      if (rest.kind === 'section') taken.add(at);
      return;
    }
    const up = above === undefined ? undefined : whole(norms, above, rest);
    const down = below === undefined ? undefined : whole(norms, rest, below);
    if (up !== undefined) found[at - 1] = up;
    if (down !== undefined) found[at + 1] = down;
    if (up === undefined && down === undefined) return;
    found[at] = { ...rest, name: '', kind: 'other' };
    if (rest.kind === 'section') taken.add(at);
  });
  return taken.size === 0 ? found : withoutHeadings(found, taken);
}

/** What was taken for a heading heads nothing: the lines below it are of the department above. */
function withoutHeadings(lines: readonly StaffingLine[], taken: ReadonlySet<number>): readonly StaffingLine[] {
  let [heading, before, above] = ['', '', ''];
  return lines.map((line, at) => {
    if (taken.has(at)) [heading, before] = [line.department, above];
    above = heading !== '' && line.department === heading ? before : line.department;
    return { ...line, department: above };
  });
}
