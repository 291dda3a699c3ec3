import {
  areaName,
  intersection,
  parseArea,
  sheetPrefix,
  splitSheet,
  union,
} from '../../src/preview/spreadsheet/address';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

test.each([
  ['A1', area(0, 0)],
  ['$B$2', area(1, 1)],
  ['b2:d9', area(1, 1, 8, 3)],
  ['D9:B2', area(1, 1, 8, 3)],
  ['Z1:AA1', area(0, 25, 1, 2)],
  ['XFD1048576', area(1_048_575, 16_383)],
  ['A:A', area(0, 0, 1_048_576, 1)],
  ['2:3', area(1, 0, 2, 16_384)],
])('%s is an area', (a1, expected) => {
  expect(parseArea(a1)).toEqual(expected);
});

test.each(['', 'A', '1', 'A0', 'A1:', 'A1:B', 'A1:B2:C3', 'XFE1', 'A1048577', 'Sheet1!A1', 'Директор'])(
  '"%s" is none',
  (a1) => expect(parseArea(a1)).toBeNull(),
);

test.each(['A1', 'AA10', 'XFD1', 'B2:D9'])('%s is named as it was written', (a1) => {
  expect(areaName(parseArea(a1) ?? area(-1, -1))).toBe(a1);
});

test.each([
  ['Sheet1', 'Sheet1!A1'],
  ['Штат', 'Штат!A1'],
  ['Штат 2026', "'Штат 2026'!A1"],
  ["it's", "'it''s'!A1"],
  ['AB12', "'AB12'!A1"],
  ['2026', "'2026'!A1"],
])('a cell of %s is %s', (sheet, address) => {
  expect(`${sheetPrefix(sheet)}!A1`).toBe(address);
  expect(splitSheet(address)).toEqual({ sheet, a1: 'A1' });
});

test('areas meet and join', () => {
  const [left, right] = [area(0, 0, 3, 3), area(2, 1, 4, 5)];
  expect(intersection(left, right)).toEqual(area(2, 1, 1, 2));
  expect(intersection(left, area(3, 0))).toBeNull();
  expect(union(left, right)).toEqual(area(0, 0, 6, 6));
});
