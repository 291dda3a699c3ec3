import { unfold } from '../../src/engine/compile';
import { foldPrinted } from '../../src/engine/names/names';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { Cell } from '../../src/norms/schema';
import { rows as second } from './second-transcription/annex.json';

/** The edition was typed from the order by hand; the other transcription was made by a script from the order's text. */
const positions = KZ_343_2021.sections.flatMap((section) => section.positions);
const byRow = (row: number) => positions.find((position) => position.row === row);

/** Units, a dash, or "rule" for what states more than a number of units. */
function asTranscribed(cell: Cell): number | null | 'rule' {
  if (cell === null || typeof cell === 'number') return cell;
  return 'units' in cell && !('per' in cell) && !('each' in cell) && !('post' in cell) ? cell.units : 'rule';
}

test('both have the 78 rows', () => {
  expect(second.map(({ row }) => row)).toEqual(positions.map(({ row }) => row));
});

test.each(second.map((line) => [line.row, line] as const))(
  'row %i: name, footnotes and settled cells agree',
  (row, line) => {
    const position = byRow(row);
    const names = [position?.name.kk ?? '', position?.printed ?? ''].map(foldPrinted);
    expect(names.some((name) => name.startsWith(foldPrinted(line.name)))).toBe(true);
    expect(position?.footnotes ?? []).toEqual(line.footnotes);
    if (!line.complete) return;
    // Row 31 states units under conditions in one phrase, which the script leaves whole.
    const transcribed = unfold(position?.cells ?? []).map(asTranscribed);
    expect(line.row === 31 ? transcribed.slice(0, 3) : transcribed).toEqual(
      line.row === 31 ? line.cells?.slice(0, 3) : line.cells,
    );
  },
);

test('the rows that the text does not settle are those known', () => {
  expect(second.filter(({ complete }) => !complete).map(({ row }) => row)).toEqual([4, 5, 17, 21, 22, 23, 59, 74]);
});
