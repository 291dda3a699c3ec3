import type { CellsRead } from './cells';
import type { DraftCell, DraftQuestion } from '../draft/draft';
import { asked, placed, type PlacedCell } from '../draft/placed';
import { withLostMarks } from './lost-marks';

/**
 * The cells of a position with those that a page break has put into rows of their own; `isWhole`: each of these has found
 * its place.
 */
export function withParted(
  found: CellsRead,
  more: readonly CellsRead[],
  writesDashes: boolean,
): CellsRead & { readonly isWhole: boolean } {
  const strays = more.flatMap(({ cells }) => placed(cells)).filter(({ cell }) => cell.printed !== '');
  const { cells, questions } = withLostMarks(withMore(found.cells, strays), strays, writesDashes);
  const answered = found.questions.filter(({ cell }) => cells.some(({ at }) => at === cell));
  const goOn = cells.filter(
    ({ at, is }, place) =>
      is === 'asked' && found.cells[place]?.is === 'read' && !questions.some(({ cell }) => cell === at),
  );
  const severalReadings = goOn.map(({ at, printed }): DraftQuestion => {
    return { cell: at, text: printed, why: 'severalReadings' };
  });
  return {
    cells,
    items: [...found.items, ...more.flatMap(({ items }) => items)],
    questions: [...answered, ...severalReadings, ...questions],
    isWhole: strays.every(({ cell }) => cells.some(({ at }) => at === cell.at)),
  };
}

/** A figure under which words stand that it may go on with: `1 единица` and under it `на 20 детей`. */
function withMore(cells: readonly DraftCell[], strays: readonly PlacedCell[]): DraftCell[] {
  return placed(cells).map(({ column, cell }): DraftCell => {
    const more = strays.find((one) => one.column === column);
    if (cell.is !== 'read' || more === undefined || !/\p{L}/u.test(more.cell.printed)) return cell;
    return asked({ ...cell, printed: `${cell.printed} ${more.cell.printed}` }, [cell.rule]);
  });
}
