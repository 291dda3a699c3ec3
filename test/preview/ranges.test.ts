import type { OfficeHost } from '../../src/preview/office/connection';
import type { ClientObject } from '../../src/preview/office/excel/client-object';
import { Range } from '../../src/preview/office/excel/range';
import { RequestContext } from '../../src/preview/office/excel/request-context';
import type { SheetTarget } from '../../src/preview/office/excel/targets';
import { Worksheet } from '../../src/preview/office/excel/worksheet';
import type { Area } from '../../src/preview/spreadsheet/address';
import type { Book } from '../../src/preview/spreadsheet/book';

/** A book of one sheet, whose cells are a table in memory: what ranges do is tested without a spreadsheet behind them. */
class SmallBook {
  readonly calculation = { settled: async () => undefined };
  private readonly cells: unknown[][];

  constructor(rows: readonly (readonly unknown[])[]) {
    this.cells = rows.map((row) => [...row]);
  }

  editing = { isOn: () => false };
  extras = () => ({});
  isProtected = () => false;
  canRead = () => true;
  sheetWithId = () => ({ id: 's', name: 'Штат 1' });
  values = (_: string, area: Area) => this.table(area);
  formulas = (_: string, area: Area) => this.table(area);
  usedArea = () => ({ row: 0, column: 0, rows: this.cells.length, columns: this.cells[0]?.length ?? 0 });

  write(_: string, { row, column }: Area, inputs: readonly (readonly unknown[])[]): void {
    inputs.forEach((cells, down) =>
      cells.forEach((input, right) => {
        const line = (this.cells[row + down] ??= []);
        if (input !== undefined) line[column + right] = input;
      }),
    );
  }

  private table({ row, column, rows, columns }: Area): unknown[][] {
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => this.cells[row + down]?.[column + right] ?? ''),
    );
  }
}

function open(rows: readonly (readonly unknown[])[]) {
  const book = new SmallBook(rows);
  const host = { book, synced: async () => undefined } as unknown as OfficeHost;
  const context = new RequestContext(host);
  const target: SheetTarget = { book: book as unknown as Book, sheetId: 's' };
  const sheet = new Worksheet(context, () => target, true);
  return { book, context, sheet };
}

const staff = [
  ['№', 'Лауазымы', 'Бірлік'],
  [1, 'Директор', 1],
  [2, 'Аспаз', 2.5],
];

test.each<[string, (sheet: Worksheet) => Range, string]>([
  ['an address', (sheet) => sheet.getRange('B2'), "'Штат 1'!B2"],
  ['an address with its sheet', (sheet) => sheet.getRange("'Штат 1'!A1:C3"), "'Штат 1'!A1:C3"],
  ['indexes', (sheet) => sheet.getRangeByIndexes(1, 0, 2, 3), "'Штат 1'!A2:C3"],
  ['what is used', (sheet) => sheet.getUsedRange(), "'Штат 1'!A1:C3"],
  ['a cell of a range', (sheet) => sheet.getRange('B2:C3').getCell(1, 1), "'Штат 1'!C3"],
  ['a row of a range', (sheet) => sheet.getRange('A1:C3').getRow(2), "'Штат 1'!A3:C3"],
  ['a column of a range', (sheet) => sheet.getRange('A1:C3').getColumn(1), "'Штат 1'!B1:B3"],
  ['a range beside', (sheet) => sheet.getRange('A1:C3').getOffsetRange(1, 2), "'Штат 1'!C2:E4"],
  ['a larger range', (sheet) => sheet.getRange('A1').getResizedRange(2, 1), "'Штат 1'!A1:B3"],
  ['what two have in common', (sheet) => sheet.getRange('A1:B3').getIntersection('B2:D9'), "'Штат 1'!B2:B3"],
])('a range by %s', async (_by, rangeOf, address) => {
  const { context, sheet } = open(staff);
  const range = rangeOf(sheet).load('address');
  await context.sync();
  expect(range.address).toBe(address);
});

test('what is loaded is there after the sync, and nothing else', async () => {
  const { context, sheet } = open(staff);
  const range = sheet.getRange('B2:C3').load('values,rowIndex,columnIndex,rowCount,columnCount,cellCount');
  expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  await context.sync();
  expect(range.values).toEqual([
    ['Директор', 1],
    ['Аспаз', 2.5],
  ]);
  const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
  expect([rowIndex, columnIndex, rowCount, columnCount, cellCount]).toEqual([1, 1, 2, 2, 4]);
  expect(() => range.formulas).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
});

test.each<[string, string, unknown, unknown[][]]>([
  ['a table of its shape', 'B2:C2', [['Бухгалтер', 3]], [['Бухгалтер', 3]]],
  ['one value for all of it', 'C2:C3', 4, [[4], [4]]],
  ['null, which leaves a cell alone', 'B2:C2', [[null, 7]], [['Директор', 7]]],
  ['a figure that is none, which is sent as null', 'B2:C2', [['Бухгалтер', NaN]], [['Бухгалтер', 1]]],
])('is written: %s', async (_what, address, written, stands) => {
  const { context, sheet } = open(staff);
  sheet.getRange(address).values = written as unknown[][];
  const range = sheet.getRange(address).load('values');
  await context.sync();
  expect(range.values).toEqual(stands);
});

test.each<[string, (sheet: Worksheet) => void]>([
  ['a table of another shape', (sheet) => void (sheet.getRange('A1:B2').values = [[1], [2]])],
  ['a range above the sheet', (sheet) => void sheet.getRange('A1').getOffsetRange(-1, 0)],
  ['an address that is none', (sheet) => void sheet.getRange('Штат')],
])('is refused: %s', async (_what, ask) => {
  const { context, sheet } = open(staff);
  ask(sheet);
  await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a range has its sheet', async () => {
  const { context, sheet } = open(staff);
  const own = sheet.getRange('B2').worksheet as ClientObject<SheetTarget> & { readonly name: string };
  own.load('name');
  await context.sync();
  expect(own.name).toBe('Штат 1');
});
