import { roundings } from '../../engine/rounding';
import type { Cell } from '../../norms/schema';
import type { UncheckedEdition } from '../unchecked-edition';
import type { Complain, Path } from '../mistake';
import { checkCells } from './annex';

/** Checks that interpretations and disputed cells name existing rows, columns and readings. */
export function checkDoubts(edition: UncheckedEdition, complain: Complain): void {
  const { interpretations, disputed, settled } = edition;
  const rows = new Set(edition.sections.flatMap((section) => section.positions.map(({ row }) => row)));
  interpretations.forEach((one, at) => {
    const path = ['interpretations', at];
    checkConcerned(edition, rows, one, path, complain);
    if (one.governs !== undefined && interpretations.findIndex(({ governs }) => governs === one.governs) < at)
      complain([...path, 'governs'], 'governsTwice');
    const choices = [one.choice];
    checkRounding(one.governs, one.choice, path, complain);
    one.alternatives.forEach(({ choice, cells }, other) => {
      const place = [...path, 'alternatives', other];
      if (choices.includes(choice)) complain([...place, 'choice'], 'choiceTwice', { choice });
      choices.push(choice);
      checkRounding(one.governs, choice, place, complain);
      checkReading(edition, rows, cells, [...place, 'cells'], complain);
    });
  });
  disputed.forEach((one, at) => {
    checkConcerned(edition, rows, one, ['disputed', at], complain);
    checkReading(edition, rows, one.otherCells, ['disputed', at, 'otherCells'], complain);
  });
  const ids = new Set([...interpretations, ...disputed].map(({ id }) => id));
  settled?.forEach(({ choices }, at) =>
    choices.forEach(({ doubt }, choice) => {
      if (!ids.has(doubt)) complain(['settled', at, 'choices', choice, 'doubt'], 'doubtUnknown', { doubt });
    }),
  );
}

function checkConcerned(
  edition: UncheckedEdition,
  known: ReadonlySet<number>,
  { rows, columns }: { rows?: readonly number[] | undefined; columns?: readonly string[] | undefined },
  path: Path,
  complain: Complain,
): void {
  for (const row of rows ?? []) if (!known.has(row)) complain([...path, 'rows'], 'rowUnknown', { row });
  for (const column of columns ?? [])
    if (!edition.columns.some(({ id }) => id === column)) complain([...path, 'columns'], 'columnUnknown', { column });
}

function checkRounding(governs: string | undefined, choice: string, path: Path, complain: Complain): void {
  if (governs === 'fractions' && choice !== '' && !roundings.some((one) => one === choice))
    complain([...path, 'choice'], 'roundingUnknown', { choice, roundings: roundings.join(', ') });
}

function checkReading(
  edition: UncheckedEdition,
  rows: ReadonlySet<number>,
  cells: Readonly<Record<string, readonly Cell[]>> | undefined,
  path: Path,
  complain: Complain,
): void {
  for (const [row, one] of Object.entries(cells ?? {})) {
    if (!rows.has(Number(row))) complain([...path, row], 'rowUnknown', { row: Number(row) });
    const section = edition.sections.find(({ positions }) => positions.some((each) => each.row === Number(row)));
    checkCells(edition, section?.table, one, [...path, row], complain);
  }
}
