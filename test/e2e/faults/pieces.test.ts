import ExcelJS from 'exceljs';
import { sayPane } from '../../../src/i18n/pane/say';
import { workbookInBrowser, type CellContent } from '../browser-workbook';
import { CheckInPane } from '../check-in-pane';
import { Pane } from '../pane';
import { contents } from './contents';
import { seen } from '../waiting';

/**
 * Excel's client sends a table of more than 1,500 cells in pieces: where a later one fails, the first ones stand. Here
 * figures beside a list of 200 institutions fail at the last piece.
 */
const workbook = workbookInBrowser({ language: 'kk', impatient: true });
const pane = new Pane(workbook, 'kk');
const check = new CheckInPane(workbook, pane);

const sheet = 'Тізім';
const institutions = 200;
/** The headings, the institutions, the line of sums. */
const place = `D1:N${institutions + 2}`;
const writing = 2;

let file: Buffer;

beforeAll(async () => {
  const made = new ExcelJS.Workbook();
  made
    .addWorksheet(sheet)
    .addRows([
      ['Мекеме', 'Түрі', 'Қызмет алушылар саны'],
      ...Array.from({ length: institutions }, (_, at) => [`Мекеме ${at + 1}`, 5, 30 + at]),
    ]);
  file = Buffer.from(await made.xlsx.writeBuffer());
});

beforeEach(async () => {
  await workbook.openFile(file);
  await check.open('viewInstitutions');
  await workbook.select(sheet, 'A1');
  await check.button('findList').click();
  await seen(check.button('compute'));
});

afterEach(() => workbook.page.evaluate(() => window.workbook.faults.clear()));

/** All that is asked is done but the last of it. */
const failAtLastPiece = () =>
  workbook.page.evaluate((call) => window.workbook.faults.breakOff(call, 0.99, 'InsertDeleteConflict'), writing);

const isBlank = (row: readonly CellContent[]): boolean => row.every((cell) => cell === '');

test('what the first pieces wrote is taken back', async () => {
  const before = await contents(pane.frame);
  await failAtLastPiece();
  await check.button('compute').click();
  const told = { code: 'InsertDeleteConflict', message: 'InsertDeleteConflict' };
  await pane.shows(sayPane('kk', 'refusedFailed', told));
  expect(await contents(pane.frame)).toEqual(before);
  await check.button('compute').click();
  await seen(check.step('listTitle').getByRole('button', { name: pane.say('showSheet') }));
  expect((await workbook.values(sheet, place)).filter(isBlank)).toEqual([]);
});

test('where it cannot be taken back either, they stand without the last, and the pane says so', async () => {
  await failAtLastPiece();
  await workbook.page.evaluate((call) => window.workbook.faults.fail(call, 'GeneralException'), writing + 1);
  await check.button('compute').click();
  await pane.shows(sayPane('kk', 'refusedHalf', { sheets: sheet }));
  const rows = await workbook.values(sheet, place);
  expect(rows.map(isBlank)).toEqual([...rows.keys()].map((row) => row >= 136));
});
