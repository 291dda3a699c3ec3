import { columnLetters, rangeAt, sizeOf } from '../../../src/workbook/sheet/a1';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

test.each([
  ['B2:D9', 8, 3],
  ['C5', 1, 1],
  ['A1:AA1', 1, 27],
])('%s has %i rows and %i columns', (address, rows, columns) => expect(sizeOf(address)).toEqual({ rows, columns }));

test('a range of one cell has no colon', () => expect(rangeAt(5, 3, 5, 3)).toBe('C5'));
