import { lineHeight } from '../../../src/workbook/sheet/measures';
import { pageStarts, type Together } from '../../../src/workbook/sheet/paper';

/** A sheet that is as wide as the paper: a page of A4 across holds 31 rows of one line, the repeated one among them. */
function startsOf(rows: number, together: readonly Together[] = [], tall: ReadonlyMap<number, number> = new Map()) {
  const heights = Array.from({ length: rows }, (_, at) => (tall.get(at + 1) ?? 1) * lineHeight);
  return pageStarts({ orientation: 'Landscape', widths: [50, 50], heights, titleRow: 2, together });
}

test.each([
  ['what fits on a page has no other', 31, [], undefined, []],
  ['a row more goes onto a second page', 32, [], undefined, [32]],
  ['the second page repeats the headings, and holds a row less', 62, [], undefined, [32, 62]],
  ['a heading goes with its first row', 40, [{ from: 31, to: 33 }], undefined, [31]],
  [
    'groups that hang together go together',
    40,
    [
      { from: 31, to: 33 },
      { from: 29, to: 31 },
    ],
    undefined,
    [29],
  ],
  ['what is taller than a page is cut where the page ends', 80, [{ from: 3, to: 70 }], undefined, [3, 33, 63]],
  ['a row that is not shown takes no room', 32, [], new Map([[5, 0]]), []],
  ['a row of several lines takes as many', 31, [], new Map([[5, 2]]), [31]],
] as const)('%s', (_, rows, together, tall, starts) => expect(startsOf(rows, together, tall)).toEqual(starts));

test('a sheet that is wider than the paper is printed smaller, and a page holds more rows', () => {
  const heights = new Array<number>(62).fill(lineHeight);
  const narrow = pageStarts({ orientation: 'Landscape', widths: [146], heights, titleRow: 1, together: [] });
  const wide = pageStarts({ orientation: 'Landscape', widths: [292], heights, titleRow: 1, together: [] });
  expect([narrow.length, wide.length]).toEqual([2, 0]);
});
