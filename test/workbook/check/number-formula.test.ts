import { figureOf, readUnits } from '../../../src/staffing/read-cell';
import type { CellValue } from '../../../src/staffing/sheet-cells';
import { numberFormula } from '../../../src/workbook/check/number-formula';

const comma = 'NUMBERVALUE(SUBSTITUTE(C5,".",","),","," ")';
const cases: [CellValue | undefined, string][] = [
  [1.5, 'C5'],
  [0, 'C5'],
  ['0,5', comma],
  ['10.25', comma],
  ['1 250,5', comma],
  ['1,5 ставки', '1.5'],
  ['2\u00a0000', '2000'],
  ['1/2', '0.5'],
  [45323, '0'],
  ['–', 'N(C5)'],
  ['', 'N(C5)'],
  [null, 'N(C5)'],
  [undefined, 'N(C5)'],
  ['вакансия', 'N(C5)'],
];

test.each(cases)('%j becomes %s', (value, formula) =>
  expect(numberFormula('C5', value, figureOf(readUnits(value)))).toBe(formula),
);
