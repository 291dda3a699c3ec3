import { workbookInBrowser } from '../browser-workbook';
import { CheckInPane } from '../check-in-pane';
import { Pane } from '../pane';
import { WizardInPane } from '../wizard-in-pane';
import { elderly, plainWorkbook } from './plain-workbook';
import { gone } from '../waiting';

/** Somebody does the next thing while Excel has not yet answered the one before. */
const workbook = workbookInBrowser({ language: 'kk', impatient: true });
const pane = new Pane(workbook, 'kk');
const wizard = new WizardInPane(pane);

beforeEach(async () => {
  await workbook.openFile(await plainWorkbook());
  await pane.open();
});

/** The answer to the next call is late, until it is let go. */
const holdNext = () => workbook.page.evaluate(() => window.workbook.faults.hang(1));
const letGo = () => workbook.page.evaluate(() => window.workbook.faults.release());

test('a table that is asked for again from the place that was left meanwhile stands', async () => {
  await wizard.describe(elderly);
  await wizard.go('stepInsert');
  await holdNext();
  await wizard.startInsert('Штат');
  await pane.place('placeNorms').click();
  await pane.place('placeFacility').click();
  await wizard.startInsert('Штат');
  await letGo();
  await pane.saysThat('refusedSheetExists', { sheet: 'Штат' });
  const body = await workbook.values('Штат', 'A1:C40');
  // Row 7 at 51 to 100 residents.
  expect(body.find(([row]) => row === 7)?.[2]).toBe(0.5);
});

test('residents that are typed while those of a cell are awaited stay as typed', async () => {
  await workbook.select('Бюджет', 'B2');
  await wizard.describe({ ...elderly, residents: null });
  await holdNext();
  await pane.button('takeFromCell').click();
  await pane.field('residents').fill('75');
  await pane.saysThat('waitingForExcel');
  await letGo();
  await gone(pane.frame.getByText(pane.say('waitingForExcel')));
  expect(await pane.field('residents').inputValue()).toBe('75');
  expect(await pane.button('takeFromCell').isVisible()).toBe(true);
});

test('a repair of which one sheet is not waited for goes to no other', async () => {
  const check = new CheckInPane(workbook, pane);
  await workbook.openFile(await plainWorkbook(), { namesUnknown: true });
  await check.open('viewRepair');
  // After three that look, and one that reads the first of two sheets again, the fifth call writes to it.
  await workbook.page.evaluate(() => window.workbook.faults.hang(5));
  await check.button('repair').click();
  await pane.button('stopWaiting').click();
  await pane.shows(check.say('repairStopped'));
  await workbook.page.evaluate(() => window.workbook.faults.clear());
  await workbook.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await workbook.value('Формула 1', 'B1')).toBe('#NAME?');
  expect(await workbook.value('Формула 2', 'B1')).toBe('#NAME?');
});
