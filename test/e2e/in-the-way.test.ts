import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { workbookInBrowser } from './browser-workbook';
import { CheckInPane } from './check-in-pane';
import { Pane } from './pane';
import { snapshot } from './workbook-snapshot';
import { seen } from './waiting';

/** What of Excel's own stands in the way of reading and writing: said before anything is written, or written beside. */
const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const check = new CheckInPane(workbook, pane);

const rows = [
  ['Бухгалтер', 1],
  ['Психолог', 0.5],
  ['Повар', 2],
];

/** A staffing table in A1:B4, and an institution. */
async function fileOf(isExcelTable: boolean): Promise<Buffer> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Штат');
  const columns = [{ name: 'Должность' }, { name: 'Количество штатных единиц' }];
  if (isExcelTable) sheet.addTable({ name: 'Staff', ref: 'A1', headerRow: true, columns, rows });
  else {
    sheet.addRows([columns.map(({ name }) => name), ...rows]);
    sheet.autoFilter = 'A1:B4';
  }
  sheet.getCell('H1').value = 120;
  return Buffer.from(await made.xlsx.writeBuffer());
}

/** Somebody has chosen one position in the filter of the sheet, or of its table. */
function filtered(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, content]): [string, Uint8Array] => [
    name,
    /^xl\/(worksheets\/sheet|tables\/table)1\.xml$/.test(name) ? strToU8(withChoice(strFromU8(content))) : content,
  ]);
  return zipSync(Object.fromEntries(parts));
}

function withChoice(xml: string): string {
  return xml.replace(
    /<autoFilter ref="(\w+:\w+)"(?:\/>|>.*?<\/autoFilter>)/,
    '<autoFilter ref="$1"><filterColumn colId="0"><filters><filter val="Повар"/></filters></filterColumn></autoFilter>',
  );
}

async function checked(file: Uint8Array): Promise<void> {
  await workbook.openFile(file);
  await check.open();
  await workbook.select('Штат', 'A2');
  await check.find();
  await check.describe({ type: 'elderly-disabled', residents: 120 });
  await seen(check.step('writeTitle'));
}

describe('columns beside a table', () => {
  test.each([
    ['whose rows a filter of the sheet hides', false],
    ['that is one of Excel’s own and filtered', true],
  ])('%s are refused, and the workbook stays as it was', async (_, isExcelTable) => {
    const file = filtered(await fileOf(isExcelTable));
    await checked(file);
    await check.startWriting('beside');
    await pane.saysThat('refusedFiltered', { sheet: 'Штат' });
    expect(await snapshot(await workbook.saveFile())).toEqual(await snapshot(file));
  });

  test('whose filter hides nothing are written at once', async () => {
    await checked(await fileOf(false));
    expect(await check.write('beside')).toMatch(/^Штат!C1:/);
  });

  test('that is one of Excel’s own leave a column free, so that it does not grow over them', async () => {
    await checked(await fileOf(true));
    expect(await check.write('beside')).toMatch(/^Штат!D1:/);
    expect(await workbook.values('Штат', 'C1:C4')).toEqual([[''], [''], [''], ['']]);
  });
});

describe('what Excel refuses', () => {
  const failNext = (code: string) => workbook.page.evaluate((what) => window.workbook.faults.fail(1, what), code);

  afterEach(() => workbook.page.evaluate(() => window.workbook.faults.clear()));

  test('a chart that is selected is said to be no cells', async () => {
    await workbook.openFile(await fileOf(false));
    await pane.open();
    await pane.place('placeFacility').click();
    await failNext('InvalidSelection');
    await pane.button('takeFromCell').click();
    await pane.saysThat('refusedNoCells');
    await workbook.select('Штат', 'H1');
    await pane.button('takeFromCell').click();
    await pane.saysThat('linkedTo', { cell: 'Штат!H1' });
  });

  test.each(['RangeExceedsLimit', 'ResponsePayloadSizeLimitExceeded'])(
    'more cells than it hands over (%s) are said to be too many, and the table is found once there are fewer',
    async (code) => {
      await workbook.openFile(await fileOf(false));
      await check.open();
      await workbook.select('Штат', 'A2');
      await failNext(code);
      await check.button('findTable').or(check.button('readAgain')).click();
      await pane.saysThat('refusedTooMuchToRead');
      await check.find();
      expect(await check.text('tableTitle')).toContain('Штат!A1:B4');
    },
  );

  test('more than it takes at a time is not written, and the workbook stays as it was', async () => {
    const file = await fileOf(false);
    await checked(file);
    // The first call looks at the place, the second writes.
    await workbook.page.evaluate(() => window.workbook.faults.fail(2, 'RequestPayloadSizeLimitExceeded'));
    await check.startWriting('report');
    await pane.saysThat('refusedTooMuchToWrite');
    expect(await snapshot(await workbook.saveFile())).toEqual(await snapshot(file));
  });
});
