import { makeWorkbook, type MadeCell } from '../staffing-workbooks/make-workbook';
import { workbookInBrowser } from './browser-workbook';
import { CheckInPane, nameOf } from './check-in-pane';
import { Pane } from './pane';
import { until } from './waiting';

/** A check whose residents are linked to a cell, and the sheet of that cell, which people go on working on. */
const workbook = workbookInBrowser({ language: 'ru', viewport: { width: 1180, height: 900 } });
const pane = new Pane(workbook, 'ru');
const check = new CheckInPane(workbook, pane);

const [sheet, title] = ['Штат', 'Титул'];
const rows: MadeCell[][] = [
  ['Должность', 'Кол-во ставок'],
  [nameOf(12, 'ru'), 1],
  [nameOf(66, 'ru'), 0.5],
];
const facts: MadeCell[][] = [
  ['Количество зданий на 01.11.2026', 'ед.', 6],
  ['Численность проживающих на 01.11.2026', 'ед.', 20],
  ['Количество работников на 01.11.2026', 'ед.', 30],
];
const residents = () => check.step('facilityTitle').getByRole('textbox').first();

async function again(): Promise<void> {
  await workbook.select(sheet, 'A1');
  await check.find();
}

beforeEach(async () => {
  await workbook.openFile(
    await makeWorkbook([
      { name: sheet, titles: [1], rows },
      { name: title, titles: [], rows: facts },
    ]),
  );
  await check.open();
  await again();
  await check.describe({ type: 'assisted-living', residents: { sheet: title, at: 'C2' } });
});

const insertAbove = () =>
  workbook.pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange('1:1').insert('Down');
        await context.sync();
      }),
    title,
  );

test('another number in the cell is the number of residents', async () => {
  await workbook.setCells(title, 'A2', [['Численность проживающих на 01.12.2026', 'ед.', 25]]);
  await again();
  await until(async () => (await residents().inputValue()) === '25');
});

test('rows are put in above it: the number stays, and the pane says that it is linked no longer', async () => {
  await insertAbove();
  await again();
  // Six buildings stand in C2 now, and were taken for six residents.
  await pane.saysThat('linkLost', { cell: `${title}!C2` });
  expect(await residents().inputValue()).toBe('20');
});

test('the same after the workbook was saved and opened', async () => {
  await check.write('report');
  await insertAbove();
  await workbook.openFile(await workbook.saveFile());
  await check.open();
  await again();
  await pane.saysThat('linkLost', { cell: `${title}!C2` });
  expect(await residents().inputValue()).toBe('20');
});
