import { makeWorkbook, type MadeCell } from '../staffing-workbooks/make-workbook';
import { violations } from './accessibility';
import { workbookInBrowser } from './browser-workbook';
import { CheckInPane, nameOf } from './check-in-pane';
import { Pane } from './pane';
import { snapshot } from './workbook-snapshot';
import { seen } from './waiting';

const workbook = workbookInBrowser({ language: 'ru', viewport: { width: 1180, height: 900 } });
const pane = new Pane(workbook, 'ru');
const check = new CheckInPane(workbook, pane);

const sheet = 'Штат';
const dated = /^Проверка на \d\d\.\d\d\.\d{4}$/;
/** A unit of 20 places requires rows 12, 33 and 66, one unit each. */
const rows: MadeCell[][] = [
  ['Должность', 'Кол-во ставок'],
  [nameOf(12, 'ru'), 1],
  [nameOf(66, 'ru'), 0.5],
];
const since = () => check.step('sinceTitle');

beforeAll(async () => {
  await workbook.openFile(await makeWorkbook([{ name: sheet, titles: [1], rows }]));
  await check.open();
  await workbook.select(sheet, 'A1');
  await check.find();
  await check.describe({ type: 'assisted-living', residents: 20 });
});

test('a report of today keeps its figures while the table changes', async () => {
  await check
    .step('writeTitle')
    .getByRole('radio', { name: check.say('writeDated') })
    .check();
  await check
    .step('writeTitle')
    .getByRole('button', { name: check.say('write'), exact: true })
    .click();
  await check.hasWritten();
  const name = (await workbook.sheets()).find((one) => dated.test(one)) ?? '';
  const before = await workbook.values(name, 'A8:E30');
  await workbook.setCells(sheet, 'B3', [[1]]);
  expect(await workbook.values(name, 'A8:E30')).toEqual(before);
  const at = before.findIndex(([row]) => row === 66);
  expect(before[at]?.slice(2)).toEqual([1, 0.5, -0.5]);
  await workbook.setCells(name, `K${at + 8}`, [['вакансия с мая']]);
});

test('the next check says what is other, with the reason that was written', async () => {
  await workbook.select(sheet, 'A1');
  await check.find();
  await since()
    .getByRole('button', { name: check.say('sinceFind') })
    .click();
  const row = since()
    .getByRole('row')
    .filter({ hasText: nameOf(66, 'ru') });
  await seen(row);
  const said = (await row.innerText()).replaceAll(/\s+/g, ' ');
  expect(said).toContain('вакансия с мая');
  expect(said).toMatch(/0,5 → 1 1 −0,5 → 0/);
  // Rows 12 and 33 are as before.
  await seen(since().getByText(check.say('sinceSame', { count: 2 })));
  expect(await violations(pane.frame)).toEqual([]);
});

test('written on a sheet, and anew in its place with what people put there', async () => {
  const write = async (button: string) => {
    await since().getByRole('button', { name: button }).click();
    await seen(since().getByText(check.say('written', { place: '' }).replace('.', '').trim()));
  };
  await write(check.say('sinceWrite'));
  const other = 'С прошлого раза';
  const figures = await workbook.values(other, 'A7:L8');
  expect(figures[0]?.slice(3)).toEqual([0.5, 1, 0.5, 1, 1, 0, -0.5, 0, 'вакансия с мая']);
  expect(figures[1]?.slice(1, 6)).toEqual(['Итого', '', 0.5, 1, 0.5]);
  await workbook.setCells(other, 'L7', [['принят']]);
  await workbook.setCells(other, 'N7', [['рядом']]);
  await workbook.select(sheet, 'A1');
  await check.find();
  await since()
    .getByRole('button', { name: check.say('sinceFind') })
    .click();
  await write(check.say('sinceWriteAgain', { sheet: other }));
  expect(await workbook.values(other, 'L7:N7')).toEqual([['принят', '', 'рядом']]);
  expect((await workbook.sheets()).filter((name) => name.startsWith(other))).toEqual([other]);
});

test('what is written into a report after it was read is on the sheet, in the language of the pane', async () => {
  const name = (await workbook.sheets()).find((one) => dated.test(one)) ?? '';
  const at = (await workbook.values(name, 'A1:A30')).findIndex(([row]) => row === 66) + 1;
  await workbook.setCells(name, `K${at}`, [['сокращено']]);
  await workbook.setCells('С прошлого раза', 'L7', [[null]]);
  await pane.switchTo('kk');
  await workbook.select(sheet, 'A1');
  await check.find();
  await since()
    .getByRole('button', { name: check.say('sinceWriteAgain', { sheet: 'С прошлого раза' }) })
    .click();
  // The words of its columns are others now, and somebody’s cell stands beside it.
  const other = 'Өткен тексеруден бері';
  await pane.shows(check.say('written', { place: `${other}!A1:L8` }));
  const rows = await workbook.values(other, 'A2:L7');
  expect(rows[5]?.[1]).toBe(nameOf(66, 'kk'));
  expect(rows[5]?.[11]).toBe('сокращено');
  expect(String(rows[0]?.[0])).toContain('Өз бетінше тұруды сүйемелдеу бөлімшесі');
});

test('a sheet that was renamed between reading and writing is said to be changed, and found again', async () => {
  const written = 'Өткен тексеруден бері';
  const report = (await workbook.sheets()).find((one) => dated.test(one)) ?? '';
  const again = (other: string) =>
    since()
      .getByRole('button', { name: check.say('sinceWriteAgain', { sheet: other }) })
      .click();
  await workbook.renameSheet(report, 'Мамыр');
  await again(written);
  await pane.saysThat('refusedNotFound', { what: report });
  await workbook.renameSheet('Мамыр', report);
  await workbook.renameSheet(written, 'Салыстыру');
  await again(written);
  await pane.saysThat('refusedChanged', { sheet: written });
  await workbook.select(sheet, 'A1');
  await check.find();
  await again('Салыстыру');
  await pane.shows(check.say('written', { place: 'Салыстыру!A1:L8' }));
  await pane.switchTo('ru');
  await workbook.select(sheet, 'A1');
  await check.find();
});

test('a report whose titles were changed is named, not read; Excel fails while it writes: nothing is left', async () => {
  const name = (await workbook.sheets()).find((one) => dated.test(one)) ?? '';
  await workbook.page.evaluate(() => window.workbook.faults.fail(3, 'GeneralException', 'Something broke'));
  const before = await snapshot(await workbook.saveFile());
  await since()
    .getByRole('button', { name: check.say('sinceWriteAgain', { sheet: 'Салыстыру' }) })
    .click();
  await pane.shows('Something broke');
  await workbook.page.evaluate(() => window.workbook.faults.clear());
  expect(await snapshot(await workbook.saveFile())).toEqual(before);

  await workbook.setCells(name, 'C7', [['Норма']]);
  await since()
    .getByRole('button', { name: check.say('sinceFind') })
    .click();
  await pane.shows(check.say('sinceTitlesUnread', { sheet: name, titles: ['Требуется'] }));
});
