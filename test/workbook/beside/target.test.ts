import type { CellValue } from '../../../src/staffing/sheet-cells';
import { isAsRead } from '../../../src/workbook/beside/target';

/** The used part begins in B2; 45689 is shown as a day, 0.25 as a percentage. */
const held = {
  row: 1,
  column: 1,
  values: [
    ['Повар', 2, 45689],
    ['Сторож', 0.25, ''],
  ],
};
const area = { row: 1, column: 0, rowCount: 2, columnCount: 4 };

test.each<[string, CellValue[][], boolean]>([
  [
    'the same, days and percentages included',
    [
      ['', 'Повар', 2, 45689],
      ['', 'Сторож', 0.25, ''],
    ],
    true,
  ],
  [
    'another figure',
    [
      ['', 'Повар', 3, 45689],
      ['', 'Сторож', 0.25, ''],
    ],
    false,
  ],
  [
    'another day',
    [
      ['', 'Повар', 2, 45690],
      ['', 'Сторож', 0.25, ''],
    ],
    false,
  ],
  [
    'a figure as text',
    [
      ['', 'Повар', '2', 45689],
      ['', 'Сторож', 0.25, ''],
    ],
    false,
  ],
  [
    'something where nothing was',
    [
      [1, 'Повар', 2, 45689],
      ['', 'Сторож', 0.25, ''],
    ],
    false,
  ],
  [
    'a row inserted above',
    [
      ['', '', '', ''],
      ['', 'Повар', 2, 45689],
    ],
    false,
  ],
])('%s', (_, now, isSame) => expect(isAsRead({ held }, area, now)).toBe(isSame));
