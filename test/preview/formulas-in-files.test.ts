import { isArrayFormula } from '../../src/preview/xlsx/array-formula';
import { isCalculable, type Ground } from '../../src/preview/xlsx/calculable';
import { serialOf } from '../../src/preview/xlsx/dates';

const ground: Ground = {
  hasFunction: (name) => ['SUM', 'SUMIF', 'AVERAGEIF', 'LET', '_xlfn.SEQUENCE', 'LOG10'].includes(name),
  sheets: new Set(['штат', 'my sheet']),
  names: new Map([
    ['rate', '0.2'],
    ['elsewhere', '[9]X!$A$1'],
    ['round', 'round2'],
    ['round2', 'round'],
  ]),
};

test.each([
  'A1+1',
  'SUM(A1:B2)',
  "SUM('My sheet'!A1)",
  'Штат!B2*Rate',
  '"Tbl[Val]"&A1',
  '_xlfn.SEQUENCE(3)',
  'LET(x,1,x)',
  'TRUE',
  'LOG10(A1)',
  'SUMIF(A1:A9,"x,y",B1:B9)',
  'SUMIF(A:A,A1,B:B)',
  'SUMIF(A1:A9,"x")',
  'SUMIF(A1,SUM(B1:B9),C1:C9)',
])('%s can be calculated here', (formula) => {
  expect(isCalculable(formula, ground)).toBe(true);
});

test.each([
  ['a table', 'SUM(Tbl[Val])'],
  ['another workbook', '[1]Штат!A1'],
  ['another workbook in quotes', "'[1]My sheet'!A1"],
  ['an unknown function', 'CUBEVALUE("c")'],
  ['a sheet without cells', 'Chart1!A1'],
  ['several sheets', 'SUM(Штат:Other!A1)'],
  ['several sheets in quotes', "SUM('Штат:My sheet'!A1)"],
  ['cells in both of two ranges', 'SUM(A1:B2 B1:C3)'],
  ['cells that it adds without naming them', 'SUMIF(A1:A9,"x",B1)'],
  ['such cells of a whole column', 'SUMIF(Штат!A:A,">"&(A1+1),Штат!$B$1)'],
  ['such cells beside others', "2*AVERAGEIF('My sheet'!A1:B9,SUM(C1:C2),'My sheet'!D1:D9)"],
  ['an unknown name', 'Nobody+1'],
  ['a name for another workbook', 'Elsewhere+1'],
  ['names that stand for each other', 'Round+1'],
])('%s cannot be calculated here', (_what, formula) => {
  expect(isCalculable(formula, ground)).toBe(false);
});

test.each(['=SUM(A1:A3*2)', '=A1:A3+1', '=SUM(LEN(A1:A3))', '=SUM({1,2}*A1)', '=SUM((B1:B3>1)*1)', '=MAX(ABS(A1:A3))'])(
  '%s is an array formula',
  (formula) => {
    expect(isArrayFormula(formula)).toBe(true);
  },
);

test.each([
  '=SUM(A1:A3)',
  '=A1+1',
  '=VLOOKUP(A1,B1:C9,2,FALSE)',
  '=NORMS.REQUIRED_STAFF(A1:A3,100,5)',
  '="A1:A3*2"',
  '=COUNTIF(A:A,B1)',
])('%s is none', (formula) => {
  expect(isArrayFormula(formula)).toBe(false);
});

test.each([
  ['2023-07-01', 45108],
  ['2023-07-01T12:00:00', 45108.5],
  ['2023-07-01T12:00:00Z', 45108.5],
  ['T06:00:00', 0.25],
  ['yesterday', undefined],
])('the date %s is day %s', (iso, serial) => {
  expect(serialOf(iso)).toBe(serial);
});
