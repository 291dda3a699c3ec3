import ExcelJS from 'exceljs';
import { workbookInBrowser } from './browser-workbook';
import { CheckInPane } from './check-in-pane';
import { Pane } from './pane';

const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const check = new CheckInPane(workbook, pane);

const sheet = 'Штат';
const rows = [
  ['Директор', 1, 420000],
  ['Повар', 3, 150000],
  ['Юрист', 1, 230000],
];

/** A staffing table that is a table of Excel's own, with the rows that its filter leaves. */
async function withExcelTable(isFiltered: boolean): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const staff = book.addWorksheet(sheet);
  const columns = ['Должность', 'Ставки', 'Оклад'].map((name) => ({ name, filterButton: true }));
  if (isFiltered) {
    staff.addRows([columns.map(({ name }) => name), ...rows]);
    staff.autoFilter = 'A1:C4';
  } else staff.addTable({ name: 'Staff', ref: 'A1', headerRow: true, columns, rows });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function begin(file: Uint8Array): Promise<void> {
  await workbook.openFile(file);
  await check.open();
  await workbook.select(sheet, 'A1');
  await check.find();
  await check.describe({ type: 'elderly-disabled', residents: 120 });
}

test('beside a table of Excel’s own a column is left free, so that it does not grow into the result', async () => {
  await begin(await withExcelTable(false));
  expect(await check.write('beside')).toMatch(new RegExp(`^${sheet}!E1:H`));
  expect((await workbook.values(sheet, 'D1:D10')).flat().filter((value) => value !== '')).toEqual([]);
});
