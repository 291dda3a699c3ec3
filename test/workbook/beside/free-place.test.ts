import { freePlace } from '../../../src/workbook/beside/free-place';
import { readOf } from '../check/plans';

/** Four columns, three rows, from A1 on; what is to be written is two columns wide. */
const rows = [
  ['№', 'Должность', 'Ставки', 'Оклад'],
  [1, 'Повар', 3, 150000],
  [2, 'Юрист', 1, 230000],
];
const table = { row: 0, column: 0, rowCount: 3, columnCount: 4 };
const columnOfResult = (changes: Parameters<typeof readOf>[1]): number =>
  freePlace(readOf(rows, changes), table, { kind: 'Columns', check: undefined }, { rowCount: 5, columnCount: 2 })
    .column;

test.each([
  ['cells alone: right beside them', [], 4],
  ['a table of Excel’s: a column is left free, or it would grow', [table], 5],
  ['a table of Excel’s to the left of the result', [{ ...table, columnCount: 2 }], 4],
  ['one further to the right', [{ ...table, column: 6, columnCount: 2 }], 4],
  ['one right where the result would stand', [{ ...table, column: 5, columnCount: 2 }], 8],
] as const)('%s', (_, tables, column) => expect(columnOfResult({ tables })).toBe(column));
