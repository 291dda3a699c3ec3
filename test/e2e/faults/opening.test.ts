import ExcelJS from 'exceljs';
import type { Locator } from 'playwright-core';
import type { PaneKey } from '../../../src/i18n/pane/en';
import { workbookInBrowser } from '../browser-workbook';
import { EditionsInPane } from '../editions-in-pane';
import { Pane } from '../pane';
import { standBetween } from './between';
import { chooseFile, invented } from './edition-flows';
import { gone, seen, until } from '../waiting';

/**
 * A workbook with an edition and a rounding of its own is opened while the pane stands open, and something is wrong with
 * what the page asks of Excel as it starts. Whatever that is, no formula may answer by another edition or rounding.
 */
const workbook = workbookInBrowser({ language: 'kk', impatient: true });
const pane = new Pane(workbook, 'kk');

/** 81 ÷ 40 nurses of a hostel by the invented edition, left as exact as the workbook sets it; the edition itself would say 3. */
const formula = 'NORMS.REQUIRED_STAFF("nurse",81,"hostel")';
const right = 2.025;
const awaited = '#N/A Кітаптың баптаулары әлі оқылуда. Сәл күтіңіз.';

let file: Buffer = Buffer.alloc(0);
let calls = 0;

beforeAll(async () => {
  await standBetween(workbook.page);
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Бюджет');
  await workbook.openFile(Buffer.from(await made.xlsx.writeBuffer()));
  const editions = new EditionsInPane(workbook, pane);
  await editions.open();
  await editions.fold('loadTitle').click();
  await chooseFile(pane);
  await seen(editions.card(invented));
  await editions.makeDefault(invented);
  await pane.frame.getByLabel(pane.say('rounding')).selectOption('exact');
  await workbook.setFormula('Бюджет', 'D1', formula);
  await figureIsRight();
  file = await workbook.saveFile();
  const before = await workbook.page.evaluate(() => window.workbook.syncs);
  await open();
  await figureIsRight();
  await placeStands();
  calls = (await workbook.page.evaluate(() => window.workbook.syncs)) - before;
});

function open(): Promise<void> {
  return workbook.openFile(file);
}

/** In the pane that stands there, be it still the one of the workbook before. */
function said(...keys: readonly PaneKey[]): Locator {
  const texts = keys.map((key) => pane.say(key, { code: 'Conflict', message: 'Conflict' }));
  const found = texts.map((text) => workbook.page.frameLocator('#pane iframe').getByText(text));
  return found.reduce((either, one) => either.or(one)).first();
}

async function placeStands(): Promise<void> {
  await seen(workbook.page.frameLocator('#pane iframe').getByRole('textbox', { name: pane.say('institutionName') }));
}

async function figureIsRight(): Promise<void> {
  await until(async () => (await workbook.value('Бюджет', 'D1')) === right);
}

/** What the functions have answered so far, each once. */
async function answers(): Promise<unknown[]> {
  const given = await workbook.page.evaluate(() => window.answers ?? []);
  return [...new Set(given.flat(2))];
}

/** Whatever went wrong is over: the figure is right, was never another, and nothing is said any more. */
async function endsWell(): Promise<void> {
  await figureIsRight();
  expect([[right], [awaited, right]]).toContainEqual(await answers());
  await placeStands();
  await gone(said('refusedUnread', 'waitingForExcel', 'unreachable'));
}

/** As many as the test of the count below finds. */
const numbers = [1, 2, 3, 4];

test('the page asks Excel so often as it starts', () => expect(calls).toBe(numbers.length));

test.each(numbers)('call %i fails: the pane says so, and reads again', async (number) => {
  await workbook.page.evaluate((call) => window.workbook.faults.fail(call, 'Conflict'), number);
  const opened = open();
  await seen(said('refusedUnread', 'refusedBusy'));
  await opened;
  await endsWell();
});

test.each(numbers)('call %i hangs: the pane says so, and need not wait', async (number) => {
  await workbook.page.evaluate((call) => window.workbook.faults.hang(call), number);
  const opened = open();
  await seen(said('waitingForExcel'));
  expect([[], [awaited], [awaited, right]]).toContainEqual(await answers());
  await workbook.page
    .frameLocator('#pane iframe')
    .getByRole('button', { name: pane.say('stopWaiting') })
    .click();
  await seen(said('refusedUnread', 'refusedCancelled'));
  await workbook.page.evaluate(() => window.workbook.faults.clear());
  await opened;
  await endsWell();
});

test('every call is late: the pane waits, and says nothing more', async () => {
  await workbook.page.evaluate((all) => all.forEach((call) => window.workbook.faults.delay(call, 500)), numbers);
  const opened = open();
  await seen(said('waitingForExcel'));
  await opened;
  await endsWell();
});

describe('Office.js', () => {
  beforeEach(() =>
    workbook.page.evaluate(() => {
      window.officeAnswers = new Promise((resolve) => (window.letOfficeAnswer = resolve));
    }),
  );
  afterEach(() => workbook.page.evaluate(() => window.letOfficeAnswer?.()));

  test('answers late: until then no figure, and the pane says why', async () => {
    const opened = open();
    await seen(said('unreachable'));
    await opened;
    expect(await answers()).toEqual([awaited]);
    expect(await workbook.error('Бюджет', 'D1')).toBe(awaited.slice('#N/A '.length));
    await workbook.page.evaluate(() => window.letOfficeAnswer?.());
    await endsWell();
  });

  test('never answers: no figure at all, and the pane still counts', async () => {
    const opened = open();
    await seen(said('unreachable'));
    await opened;
    await placeStands();
    expect(await workbook.value('Бюджет', 'D1')).toBe('#N/A');
    expect(await answers()).toEqual([awaited]);
    const insert = workbook.page.frameLocator('#pane iframe').getByRole('button', { name: pane.say('takeFromCell') });
    expect(await insert.isDisabled()).toBe(true);
  });
});
