import { readStruck } from '../../../src/workbook/beside/struck-cells';

type Flag = boolean | null;
const fontOf = (strikethrough: Flag) => ({ format: { font: { strikethrough } } });

/** A range whose cells are struck out as told; `asked` counts how many cells Excel was asked of. */
function rangeOf(cells: readonly (readonly Flag[])[]) {
  const asked = { cells: 0, rounds: 0 };
  const rows = (from: number, count: number) => ({
    getResizedRange: (down: number) => rows(from, count + down),
    untrack: () => rows(from, count),
    getCellProperties: () => {
      asked.cells += count * (cells[0]?.length ?? 0);
      return { value: cells.slice(from, from + count).map((row) => row.map(fontOf)) };
    },
  });
  const range = { values: cells.map((row) => row.map(() => 'x')), getRow: (row: number) => rows(row, 1) };
  const context = { sync: () => Promise.resolve((asked.rounds += 1)) };
  const ofRows = cells.map((row) => fontOf(row.every((one) => one === row[0]) ? (row[0] ?? null) : null));
  return { asked, read: () => readStruck(context as never, range as never, ofRows as never) };
}

test('rows that are struck out whole or not at all are not asked again', async () => {
  const { asked, read } = rangeOf([
    [true, true],
    [false, false],
  ]);
  expect(await read()).toEqual([[true, true], []]);
  expect(asked).toEqual({ cells: 0, rounds: 0 });
});

test('the cells of rows of which some are struck out are asked in one round, a cell with some struck letters is struck out', async () => {
  const { asked, read } = rangeOf([
    [false, true],
    [false, null],
    [false, false],
    [true, false],
  ]);
  expect(await read()).toEqual([[false, true], [false, true], [], [true, false]]);
  expect(asked).toEqual({ cells: 6, rounds: 1 });
});

test('of more cells than Excel is asked, all of such a row count as struck out', async () => {
  const { asked, read } = rangeOf(Array.from({ length: 10_001 }, () => [false, true]));
  expect((await read())[10_000]).toEqual([true, true]);
  expect(asked).toEqual({ cells: 0, rounds: 0 });
});
