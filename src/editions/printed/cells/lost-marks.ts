import type { DraftCell, DraftQuestion } from '../draft/draft';
import { asked, placed, type PlacedCell } from '../draft/placed';

/**
 * A row that has fewer marks than columns, where the table writes a dash for no unit: which columns the marks belong to is
 * not known. A cell stays as it is read only where the marks before it, as many as are missing, say the same; the others are
 * asked. A mark that a page break has parted from its row (`strays`, by the column that each stands under) fills its column, and
 * is asked with the one before it.
 */
export function withLostMarks(
  cells: readonly DraftCell[],
  strays: readonly PlacedCell[],
  writesDashes: boolean,
): { readonly cells: DraftCell[]; readonly questions: readonly DraftQuestion[] } {
  const filled = fillIn(cells, strays);
  const doubtful = new Set([
    ...besideStrays(filled, strays),
    ...(writesDashes ? shifted(filled) : []),
    ...(areDrawnTogether(filled) ? filled.flatMap((cell, at) => (cell.is === 'read' ? at : [])) : []),
  ]);
  const questions: DraftQuestion[] = [];
  const result = filled.map((cell, at): DraftCell => {
    if (!doubtful.has(at) || cell.is === 'asked') return cell;
    questions.push({ cell: cell.at, text: cell.printed, why: 'lostMarks' });
    const readings = [cell, filled[at - 1], filled[at + 1]].flatMap((one) => (one?.is === 'read' ? [one.rule] : []));
    return asked(cell, readings);
  });
  return { cells: result, questions };
}

/**
 * A row that has more marks than columns: which of them is one too many is not known. Each mark under no heading is told, and
 * a cell stays as it is read only where those that may be its own, as many more as are too many, say the same.
 */
export function withExtraMarks(
  cells: readonly DraftCell[],
  extra: readonly DraftCell[],
): { readonly cells: DraftCell[]; readonly questions: readonly DraftQuestion[] } {
  // Of one row, so the shorter letters come first.
  const marks = [...cells, ...extra].sort(
    (one, other) => one.at.length - other.at.length || (one.at < other.at ? -1 : 1),
  );
  const questions = extra.map(({ at, printed }): DraftQuestion => ({ cell: at, text: printed, why: 'extraMark' }));
  const result = cells.map((cell, at): DraftCell => {
    const mayBe = [cell, ...marks.slice(at, at + 1 + extra.length)];
    const [own, ...others] = new Set(mayBe.flatMap((one) => (one.is === 'read' ? [one.rule] : [])));
    if (cell.is !== 'read' || own === undefined || others.length === 0) return cell;
    questions.push({ cell: cell.at, text: cell.printed, why: 'extraMark' });
    return asked(cell, [own, ...others]);
  });
  return { cells: result, questions };
}

function isBlank(cell: DraftCell | undefined): boolean {
  return cell !== undefined && cell.printed === '';
}

function fillIn(cells: readonly DraftCell[], strays: readonly PlacedCell[]): DraftCell[] {
  return placed(cells).map(({ column, cell }) => {
    const stray = strays.find((one) => one.column === column);
    return stray !== undefined && isBlank(cell) ? stray.cell : cell;
  });
}

function saidBy(cell: DraftCell | undefined): string {
  return cell?.is === 'read' ? cell.rule : '';
}

/** A stray mark, and the one before it where it says something else. */
function besideStrays(cells: readonly DraftCell[], strays: readonly PlacedCell[]): number[] {
  return strays.flatMap(({ cell }) => {
    const at = cells.indexOf(cell);
    if (at < 0) return [];
    return saidBy(cells[at - 1]) === saidBy(cell) ? [at] : [at - 1, at];
  });
}

/** Whether one cell holds several figures and another none, as where a page's text is pasted: `1 2`, `3` and a blank. */
function areDrawnTogether(cells: readonly DraftCell[]): boolean {
  const several = cells.some(({ printed }) =>
    /^(?:[-–—]|\d+(?:[.,]\d+)?) (?:[-–—]|\d+(?:[.,]\d+)?)(?: |$)/u.test(printed),
  );
  return several && cells.some(isBlank);
}

/** The cells that another place of the lost marks would change. */
function shifted(cells: readonly DraftCell[]): number[] {
  let marks = cells.length;
  while (marks > 0 && isBlank(cells[marks - 1])) marks -= 1;
  const lost = cells.length - marks;
  const plain = cells.every(({ span, printed }) => span === 1 && !/\p{L}/u.test(printed));
  if (lost === 0 || marks < 2 || !plain || cells.slice(0, marks).some(isBlank)) return [];
  const beginsWithDash = saidBy(cells[0]) === '-';
  return cells.flatMap((_, at) => {
    const before = cells.slice(Math.max(0, at - lost), Math.min(at + 1, marks)).map(saidBy);
    const sure = at < marks && new Set(before).size === 1 && (at >= lost || beginsWithDash);
    return sure ? [] : [at];
  });
}
