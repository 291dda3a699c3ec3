import type { DisputedCell, Edition, Interpretation, Position, Settlement } from '../norms/schema';
import { idForm, reservedNames } from './limits';
import { problem, type Problem } from './mistake';

/** A doubt and the reading chosen for it. */
export type Choice = Settlement['choices'][number];

/** The choice of a disputed cell: its reading that is not used so far. */
export const otherReading = 'other';

type CellsByRow = Record<string, Position['cells']>;

/** What a choice has changed: the cells as they were. */
interface Replaced {
  readonly before: CellsByRow;
}

/**
 * An edition with a new id in which doubts are settled: the chosen reading and the one used so far change places, in
 * texts and cells. The choices and their reason are recorded in the edition. A problem where a doubt or reading does
 * not exist, or two choices change the same row.
 */
export function settle(edition: Edition, choices: readonly Choice[], reason: string, id: string): Edition | Problem {
  const wrong = wrongRequest(edition, choices, reason, id);
  if (wrong !== undefined) return wrong;
  const settled = structuredClone(edition);
  const changed = new Set<string>();
  for (const choice of choices) {
    const taken = take(settled, choice);
    if ('key' in taken) return taken;
    for (const row of Object.keys(taken.before)) {
      if (changed.has(row)) return problem('settleOverlap', { row: Number(row) });
      changed.add(row);
    }
  }
  const record: Settlement = { of: edition.id, choices: choices.map((one) => ({ ...one })), reason: reason.trim() };
  return { ...settled, id, settled: [...(edition.settled ?? []), record] };
}

function wrongRequest(edition: Edition, choices: readonly Choice[], reason: string, id: string): Problem | undefined {
  if (choices.length === 0) return problem('settleNothing');
  const twice = choices.find(({ doubt }, at) => choices.findIndex((one) => one.doubt === doubt) < at);
  if (twice !== undefined) return problem('settleTwice', { doubt: twice.doubt });
  if (reason.trim() === '') return problem('reasonMissing');
  if (!idForm.test(id)) return problem('idWrong', { id });
  if (reservedNames.has(id)) return problem('idReserved', { id });
  return id.toLowerCase() === edition.id.toLowerCase() ? problem('idTwice', { id }) : undefined;
}

/** Applies one choice to the edition. */
function take(edition: Edition, { doubt, choice }: Choice): Replaced | Problem {
  const interpretation = edition.interpretations.find(({ id }) => id === doubt);
  if (interpretation !== undefined) return takeAlternative(edition, interpretation, choice);
  const disputed = edition.disputed.find(({ id }) => id === doubt);
  if (disputed === undefined) return problem('doubtUnknown', { doubt });
  return takeOther(edition, disputed, choice);
}

function takeOther(edition: Edition, disputed: DisputedCell, choice: string): Replaced | Problem {
  const { otherCells, used, other, id } = disputed;
  if (choice !== otherReading || otherCells === undefined) return problem('choiceUnknown', { doubt: id, choice });
  const before = replaceCells(edition, otherCells);
  Object.assign(disputed, { used: other, other: used, otherCells: before });
  return { before };
}

function takeAlternative(edition: Edition, interpretation: Interpretation, choice: string): Replaced | Problem {
  const chosen = interpretation.alternatives.find((one) => one.choice === choice);
  if (chosen === undefined) return problem('choiceUnknown', { doubt: interpretation.id, choice });
  const before = replaceCells(edition, chosen.cells ?? {});
  const replaced = { choice: interpretation.choice, answer: interpretation.answer };
  const alternatives = interpretation.alternatives.map((one) => (one === chosen ? replaced : one));
  Object.assign(interpretation, {
    choice: chosen.choice,
    answer: chosen.answer,
    alternatives: alternatives.map((one) => withCells(one, before)),
  });
  return { before };
}

/**
 * A reading without cells of its own stood for the cells as they were; now it gets these cells, since the rows have
 * changed.
 */
function withCells(
  alternative: Interpretation['alternatives'][number],
  before: CellsByRow,
): Interpretation['alternatives'][number] {
  if (Object.keys(before).length === 0) return alternative;
  return { ...alternative, cells: { ...before, ...alternative.cells } };
}

/** Replaces cells in rows of the annex. Returns the former ones. */
function replaceCells(edition: Edition, cells: Readonly<CellsByRow>): CellsByRow {
  const before: CellsByRow = {};
  for (const position of edition.sections.flatMap((section) => section.positions)) {
    const other = cells[position.row];
    if (other === undefined) continue;
    before[position.row] = position.cells;
    position.cells = other;
  }
  return before;
}
