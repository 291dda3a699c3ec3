import { movedAddresses, movedFormula, offsetFormula, type Move, type SheetChanges } from '../../src/xlsx-file/moves';

const twoRowsAt5: Move = { kind: 'rows', at: 4, count: 2 };
const rows5To6Gone: Move = { kind: 'rows', at: 4, count: -2 };
const columnAtB: Move = { kind: 'columns', at: 1, count: 1 };

test.each([
  ['two rows are added above row 5', 'A1:B10', [twoRowsAt5], 'A1:B12'],
  ['cells above stay', 'A1:B4', [twoRowsAt5], 'A1:B4'],
  ['cells below move', 'C5 C9:D9', [twoRowsAt5], 'C7 C11:D11'],
  ['rows 5 and 6 are deleted', 'A1:B10', [rows5To6Gone], 'A1:B8'],
  ['a part of the cells is deleted', 'A5:A9', [rows5To6Gone], 'A5:A7'],
  ['all of the cells are deleted', 'A5:B6', [rows5To6Gone], ''],
  ['a column is added', 'A1:B2', [columnAtB], 'A1:C2'],
  ['one after the other', 'B5', [twoRowsAt5, columnAtB], 'C7'],
  ['added and taken away again', 'A5:A9', [twoRowsAt5, rows5To6Gone], 'A5:A9'],
])('addresses: %s', (_what, addresses, moves, moved) => {
  expect(movedAddresses(addresses, moves)).toBe(moved);
});

const changes: SheetChanges = {
  moves: new Map([['штат', [twoRowsAt5]]]),
  names: new Map([['old', 'New one']]),
  headings: new Map([
    [
      'tbl',
      new Map([
        ['val', 'Сумма [тг]'],
        ['gone', undefined],
      ]),
    ],
  ]),
};

test.each([
  ['on the sheet itself', 'SUM(A5:A9)+A4', 'SUM(A7:A11)+A4'],
  ['fixed references', '$A$5+A$5+$A5', '$A$7+A$7+$A7'],
  ['whole columns and rows', 'SUM(A:A)+SUM(5:5)', 'SUM(A:A)+SUM(7:7)'],
  ['another sheet', 'Other!A5', 'Other!A5'],
  ['the sheet by its name', "'Штат'!A5+Штат!B9", "'Штат'!A7+Штат!B11"],
  ['a sheet with another name', 'Old!A5', "'New one'!A5"],
  ['a text', '"A5"&A5', '"A5"&A7'],
  ['functions and names that look like cells', 'LOG10(A5)+Rate5.A5', 'LOG10(A7)+Rate5.A5'],
  ['another workbook and a table', "[1]Штат!A5+Tbl[A5]+'[2]Штат'!A5", "[1]Штат!A5+Tbl[A5]+'[2]Штат'!A5"],
])('a formula: %s', (_what, formula, moved) => {
  expect(movedFormula(formula, 'Штат', changes)).toBe(moved);
});

test('a reference to what is deleted is an error', () => {
  const gone: SheetChanges = { moves: new Map([['s', [rows5To6Gone]]]), names: new Map(), headings: new Map() };
  expect(movedFormula('A5+SUM(A5:A6)+SUM(A5:A7)', 'S', gone)).toBe('#REF!+SUM(#REF!)+SUM(A5:A5)');
});

test.each([
  ['A1+$A$1+A$1+$A1', 2, 1, 'B3+$A$1+B$1+$A3'],
  ['SUM(A:A)&"A1"', 1, 1, 'SUM(B:B)&"A1"'],
  ['Other!B2', -1, 0, 'Other!B1'],
  ["'Block A1'!C1", 1, 1, "'Block A1'!D2"],
])('%s, so many rows and columns further', (formula, rows, columns, moved) => {
  expect(offsetFormula(formula, rows, columns)).toBe(moved);
});
