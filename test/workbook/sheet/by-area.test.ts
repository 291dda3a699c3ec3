import fc from 'fast-check';
import type { Rectangle } from '../../../src/workbook/sheet/area';
import { addressesOf, looksByArea, paint } from '../../../src/workbook/sheet/by-area';
import { areaOfAddress } from '../../../src/workbook/sheet/read-address';

const said = looksByArea([
  { at: 'A1:C1', bold: true, fill: '#111111' },
  { at: 'A2:C9', grid: true, down: 'Top' },
  { at: 'A4:C4', bold: true, fill: '#222222' },
  { at: 'A7:C7', bold: true, fill: '#222222' },
  { at: 'B1', fill: '#333333' },
]);
const placesOf = (areas: readonly Rectangle[]): string => addressesOf(areas).join(' ');

test('looks of the same cells are told together, and the later holds', () => {
  expect(said.map(({ look, areas }) => [look, placesOf(areas)])).toEqual([
    [{ bold: true }, 'A1:C1,A4:C4,A7:C7'],
    [{ fill: '#111111' }, 'A1,C1'],
    [{ fill: '#222222' }, 'A4:C4,A7:C7'],
    [{ fill: '#333333' }, 'B1'],
    [{ grid: true, down: 'Top' }, 'A2:C9'],
  ]);
});

test('rows of one value that follow each other are one area', () => {
  const row = (at: number, value: number) => ({ area: { row: at, column: 0, rowCount: 1, columnCount: 1 }, value });
  const heights = paint([row(4, 2), row(5, 2), row(6, 3), row(9, 2)]);
  expect(heights.map(({ value, areas }) => [value, placesOf(areas)])).toEqual([
    [2, 'A5:A6,A10'],
    [3, 'A7'],
  ]);
});

const area = fc.record({
  row: fc.nat(12),
  column: fc.nat(6),
  rowCount: fc.integer({ min: 1, max: 8 }),
  columnCount: fc.integer({ min: 1, max: 5 }),
});

/** Each cell with what it was given last. */
function cellsOf(layers: readonly { area: Rectangle; value: unknown }[]): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const { area: one, value } of layers)
    for (let row = 0; row < one.rowCount; row += 1)
      for (let column = 0; column < one.columnCount; column += 1)
        cells[`${one.row + row},${one.column + column}`] = value;
  return cells;
}

test('every cell has what it was given last, and no cell is named twice', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ area, value: fc.nat(3) }), { maxLength: 12 }), (layers) => {
      const flat = paint(layers).flatMap(({ value, areas }) => areas.map((one) => ({ area: one, value })));
      expect(cellsOf(flat)).toEqual(cellsOf(layers));
      const count = flat.reduce((sum, { area: { rowCount, columnCount } }) => sum + rowCount * columnCount, 0);
      expect(count).toBe(Object.keys(cellsOf(layers)).length);
    }),
  );
});

test('addresses of many areas are as many texts as every Excel takes', () => {
  fc.assert(
    fc.property(fc.array(area, { minLength: 1, maxLength: 80 }), (areas) => {
      const texts = addressesOf(areas);
      expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(255);
      expect(texts.join().split(',').map(areaOfAddress)).toEqual(areas);
    }),
  );
});
