import type { CellValue } from '../../../src/staffing/sheet-cells';
import { shownCells } from '../../../src/workbook/sheet/shown-cells';

test.each<[value: CellValue, format: string, expected: CellValue]>([
  [45323, 'dd.mm.yyyy', '01.02.2024'],
  [45689, 'd-mmm', '01.02.2025'],
  [45689, '[$-419]d mmm yyyy', '01.02.2025'],
  [0.5, 'h:mm', '12:00'],
  [0.5, '0%', '50%'],
  [0.125, '0.0%', '12.5%'],
  // These show the figure itself.
  [1.5, 'General', 1.5],
  [1.5, '0.00', 1.5],
  [90000, '#,##0.00\\ "тг"', 90000],
  [2, '0" день"', 2],
  [2, '0"%"', 2],
  [90000, '[$₸-43F]#,##0', 90000],
  ['1,5', 'dd.mm.yyyy', '1,5'],
  [-1, 'dd.mm.yyyy', '-1'],
  [1e300, 'dd.mm.yyyy', '1e+300'],
])('%s in the format %s is read as %s', (value, format, expected) => {
  expect(shownCells([[value]], [[format]])).toEqual([[expected]]);
});
