import { sheetCells, onlyWithin, silentIn } from '../../../src/workbook/beside/sheet-read';
import { findTables } from '../../../src/workbook/check/find-tables';
import { areaOfAddress } from '../../../src/workbook/sheet/read-address';
import { norms, readOf, unitTable } from '../check/plans';

test.each([
  ['B2', { row: 1, column: 1, rowCount: 1, columnCount: 1 }],
  ['$B$2:D9', { row: 1, column: 1, rowCount: 8, columnCount: 3 }],
  ['AA10:AB11', { row: 9, column: 26, rowCount: 2, columnCount: 2 }],
])('%s is an area', (address, area) => expect(areaOfAddress(address)).toEqual(area));

test('whole columns and rows are areas without an end that matters', () => {
  expect(areaOfAddress('B:D')).toMatchObject({ row: 0, column: 1, columnCount: 3 });
  expect(areaOfAddress('2:9')).toMatchObject({ row: 1, column: 0, rowCount: 8 });
});

test('the cells of a sheet stand at their own places, what a check has written is blank', () => {
  const used = {
    row: 1,
    column: 2,
    values: [['a', 'b']],
    formats: [],
    hiddenRows: [true],
    merged: [],
    struck: [[false, true]],
  };
  const written = { row: 0, column: 3, rowCount: 5, columnCount: 1 };
  expect(sheetCells(used, [written], [2])).toEqual({
    rows: [[], [null, null, 'a', null]],
    merged: [],
    hiddenRows: [false, true],
    hiddenColumns: [2],
    struck: [[], [false, false, false, true]],
  });
});

test('a formula that shows nothing is told apart from a blank cell', () => {
  const values = [['', '', 'a']];
  const formulas = [['=IF(C2="x",1,"")', '', 'a']];
  expect(silentIn({ row: 1, column: 2, values, formulas })).toEqual([
    { row: 1, column: 2, rowCount: 1, columnCount: 1 },
  ]);
});

test('cells outside an area are blank', () => {
  const { rows } = onlyWithin(
    readOf([
      ['a', 'b'],
      ['c', 'd'],
    ]).cells,
    { row: 1, column: 0, rowCount: 1, columnCount: 1 },
  );
  expect(rows).toEqual([
    [null, null],
    ['c', null],
  ]);
});

describe('where tables are looked for', () => {
  const two = [...unitTable, [null, null, null, null, null], ...unitTable];
  test('on the whole sheet', () => {
    expect(findTables(norms, readOf(two)).map(({ area }) => area.row)).toEqual([2, 11]);
  });
  test('in the selected cells, where these hold a table', () => {
    const selected = { row: 10, column: 0, rowCount: 8, columnCount: 5 };
    expect(findTables(norms, readOf(two, { selected })).map(({ area }) => area.row)).toEqual([11]);
  });
  test('on the whole sheet, where they hold none', () => {
    const selected = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
    expect(findTables(norms, readOf(two, { selected }))).toHaveLength(2);
  });
});
