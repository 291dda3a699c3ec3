import { rewriteRows, type CellEdit, type RowsEdit } from '../../src/xlsx-file/rewrite-rows';
import { rowCells, contentOf, splitRows } from '../../src/xlsx-file/sheet-rows';
import { movedTo } from '../../src/xlsx-file/moves';

const xml =
  '<worksheet><cols/><sheetData><row r="1" spans="1:2"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>' +
  '<row r="3" ht="20"><c r="A3" s="4"/></row></sheetData><pageMargins/></worksheet>';
const none: RowsEdit = { cells: new Map(), rows: new Map() };
const number = (value: number) => ({ style: 0, value: { type: 'number', value } as const });

test('without a change the sheet is the same', () => {
  expect(rewriteRows(splitRows(xml), none)).toBe(xml);
});

test('a cell is changed, one is added and one taken away; the others are as they stand', () => {
  const cells = new Map<number, Map<number, CellEdit>>([
    [0, new Map([[1, number(7)]])],
    [1, new Map([[2, number(8)]])],
    [2, new Map([[0, null]])],
  ]);
  expect(rewriteRows(splitRows(xml), { ...none, cells })).toBe(
    '<worksheet><cols/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>7</v></c></row>' +
      '<row r="2"><c r="C2"><v>8</v></c></row><row ht="20" r="3"/></sheetData><pageMargins/></worksheet>',
  );
});

test('a cell in another format holds what it held', () => {
  const cells = new Map([[0, new Map([[1, { style: 3 }]])]]);
  expect(rewriteRows(splitRows(xml), { ...none, cells })).toContain('<c r="B1" t="s" s="3"><v>0</v></c>');
});

test('spaces and line breaks between rows and cells stay where they are', () => {
  const spaced =
    '<worksheet>\n <sheetData>\n  <row r="1">\n   <c r="A1"><v>1</v></c>\n   <c r="B1"/>\n  </row>\n </sheetData>\n</worksheet>';
  expect(rewriteRows(splitRows(spaced), none)).toBe(spaced);
  const cells = new Map([[0, new Map([[0, { style: 3 }]])]]);
  expect(rewriteRows(splitRows(spaced), { ...none, cells })).toBe(spaced.replace('r="A1"', 'r="A1" s="3"'));
});

test('rows and columns that moved take their cells along', () => {
  const moved = movedTo([
    { kind: 'rows', at: 2, count: 1 },
    { kind: 'columns', at: 0, count: -1 },
  ]);
  expect(rewriteRows(splitRows(xml), { ...none, moved })).toContain(
    '<row r="1"><c t="s" r="A1"><v>0</v></c></row><row ht="20" r="4"/>',
  );
});

test('cells without addresses stand one after the other', () => {
  const { rows, prefix } = splitRows(
    '<x:worksheet><x:sheetData><x:row><x:c/><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  );
  const cells = rows.flatMap((row) => rowCells(row, prefix));
  expect(cells.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [0, 1],
  ]);
});

test('a cell’s text may have elements whose names begin as the cell’s does', () => {
  const inside =
    '<c r="A1" t="inlineStr"><is><r><rPr><color rgb="FF000000"></color></rPr><t>a&amp;b</t></r></is></c><c r="B1"/>';
  const [first, second] = rowCells({ row: 0, inside }, '');
  expect(first && contentOf(first).value).toBe('a&b');
  expect(second?.column).toBe(1);
});
