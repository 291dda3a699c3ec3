import type { Move } from '../../src/xlsx-file/moves';
import { movedFormula } from '../../src/xlsx-file/moves';
import { movedFilters } from '../../src/xlsx-file/moved-filters';
import { readFileTable, renamedColumns, tableNow, writtenTable, type FileTable } from '../../src/xlsx-file/tables';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const xml =
  `<table xmlns="${main}" id="1" name="T1" displayName="Tbl" ref="B2:D6" totalsRowCount="1"><autoFilter ref="B2:D5"><filterColumn colId="2"><filters><filter val="1"/></filters></filterColumn></autoFilter>` +
  '<tableColumns count="3"><tableColumn id="1" name="Лауазым" totalsRowLabel="Барлығы"/><tableColumn id="5" name="Бөлім_x000a_атауы"/><tableColumn id="3" name="Саны" totalsRowFunction="sum"><calculatedColumnFormula>Other!A1*2</calculatedColumnFormula></tableColumn></tableColumns></table>';

const read = (text: string): FileTable => {
  const table = readFileTable(text);
  if (table === undefined) throw new Error('no table');
  return table;
};
const rows = (at: number, count: number): Move => ({ kind: 'rows', at, count });
const columns = (at: number, count: number): Move => ({ kind: 'columns', at, count });
const written = (moves: readonly Move[], typed: Record<string, string> = {}): string => {
  const now = tableNow(read(xml), moves, (_row, column, from) => (from === undefined ? '' : typed[column]));
  return writtenTable(xml, now, moves, (formula) => formula);
};
const tag = (text: string, name: string): string[] => text.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];

test('a table that nothing has happened to keeps its XML', () => {
  expect(written([])).toBe(xml);
});

/** Where rows and columns are added and deleted, as Excel changes the table, its filter and its columns. */
test.each<[what: string, moves: Move[], ref: string, filtered: string, columns: string[], filterColumns: string[]]>([
  ['rows inside', [rows(3, 2)], 'B2:D8', 'B2:D7', ['1 Лауазым', '5 Бөлім_x000a_атауы', '3 Саны'], ['2']],
  ['columns before it', [columns(0, 1)], 'C2:E6', 'C2:E5', ['1 Лауазым', '5 Бөлім_x000a_атауы', '3 Саны'], ['2']],
  [
    'a column inside',
    [columns(2, 1)],
    'B2:E6',
    'B2:E5',
    ['1 Лауазым', '6 Column1', '5 Бөлім_x000a_атауы', '3 Саны'],
    ['3'],
  ],
  [
    'two columns inside',
    [columns(3, 2)],
    'B2:F6',
    'B2:F5',
    ['1 Лауазым', '5 Бөлім_x000a_атауы', '6 Column1', '7 Column2', '3 Саны'],
    ['4'],
  ],
  ['a column deleted', [columns(2, -1)], 'B2:C6', 'B2:C5', ['1 Лауазым', '3 Саны'], ['1']],
  ['the filtered column deleted', [columns(3, -1)], 'B2:C6', 'B2:C5', ['1 Лауазым', '5 Бөлім_x000a_атауы'], []],
  ['all of its rows deleted', [rows(2, -3)], 'B2:D4', 'B2:D3', ['1 Лауазым', '5 Бөлім_x000a_атауы', '3 Саны'], ['2']],
])('%s', (_what, moves, ref, filtered, names, filterColumns) => {
  const text = written(moves);
  expect(read(text).range).toEqual(read(`<table ref="${ref}">`).range);
  expect(tag(text, 'autoFilter')[0]).toContain(`ref="${filtered}"`);
  expect(
    tag(text, 'tableColumn').map((one) => `${/id="(\d+)"/.exec(one)?.[1]} ${/name="([^"]*)"/.exec(one)?.[1]}`),
  ).toEqual(names);
  expect(tag(text, 'tableColumns')[0]).toContain(`count="${names.length}"`);
  expect(tag(text, 'filterColumn').map((one) => /colId="(\d+)"/.exec(one)?.[1])).toEqual(filterColumns);
});

/** Excel wants a text in every heading, and no two alike. */
test.each([
  ['another text', { 3: 'Бірлік' }, ['Лауазым', 'Бөлім_x000a_атауы', 'Бірлік']],
  [
    'a text on two lines, with marks',
    { 1: 'A & "b"\n<c>' },
    ['A &amp; &quot;b&quot;_x000a_&lt;c&gt;', 'Бөлім_x000a_атауы', 'Саны'],
  ],
  ['the text of another column', { 3: 'лауазым' }, ['Лауазым', 'Бөлім_x000a_атауы', 'лауазым2']],
  ['nothing', { 1: '' }, ['Column1', 'Бөлім_x000a_атауы', 'Саны']],
])('a heading is typed over with %s', (_what, typed, names) => {
  expect(tag(written([], typed), 'tableColumn').map((one) => /name="([^"]*)"/.exec(one)?.[1])).toEqual(names);
});

test('formulas name columns as they are named now', () => {
  const moves = [columns(2, -1)];
  const now = tableNow(read(xml), moves, (_row, column) => (column === 2 ? "Ставка [тг] '25" : undefined));
  const headings = new Map([['tbl', renamedColumns(now)]]);
  const follow = (formula: string): string =>
    movedFormula(formula, 'Штат', { moves: new Map(), names: new Map(), headings });
  expect(follow('SUM(Tbl[Саны])')).toBe("SUM(Tbl[Ставка '[тг'] ''25])");
  expect(follow('tbl[[#This Row],[САНЫ]]*2+Tbl[[Лауазым]:[Саны]]')).toBe(
    "tbl[[#This Row],[Ставка '[тг'] ''25]]*2+Tbl[[Лауазым]:[Ставка '[тг'] ''25]]",
  );
  expect(follow('COUNTA(Tbl[Бөлім\nатауы])')).toBe('COUNTA(#REF!)');
  expect(follow('Other[Саны]&"Tbl[Саны]"&Tbl[#All]')).toBe('Other[Саны]&"Tbl[Саны]"&Tbl[#All]');
});

test('a table of which all is deleted is gone', () => {
  expect(tableNow(read(xml), [rows(0, -20)], () => undefined).range).toBeUndefined();
});

test('the filter of a sheet counts its columns from its left edge', () => {
  const filter =
    '<autoFilter ref="B1:F9"><filterColumn colId="0"/><filterColumn colId="3"><top10 val="1"/></filterColumn></autoFilter>';
  expect(movedFilters(filter, [columns(3, 1)])).toBe(filter.replace('colId="3"', 'colId="4"'));
  expect(movedFilters(filter, [columns(0, 2)])).toBe(filter);
  expect(movedFilters(filter, [columns(1, -1)])).toBe(
    '<autoFilter ref="B1:F9"><filterColumn colId="2"><top10 val="1"/></filterColumn></autoFilter>',
  );
});
