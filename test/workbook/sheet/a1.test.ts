import { columnLetters, rangeAt } from '../../../src/workbook/sheet/a1';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

test('a range of one cell has no colon', () => expect(rangeAt(5, 3, 5, 3)).toBe('C5'));
