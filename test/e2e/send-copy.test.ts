import { strFromU8, unzipSync } from 'fflate';
import { checkEn } from '../../src/i18n/pane/check-en';
import { workbookInBrowser } from './browser-workbook';
import { Pane } from './pane';
import { seen } from './waiting';

const workbook = workbookInBrowser();
const pane = new Pane(workbook);

/** The sheets of a file; beside them it says when it was saved. */
const sheetsOf = (file: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(file)).flatMap(([name, part]): [string, string][] =>
    name.startsWith('xl/worksheets/') ? [[name, strFromU8(part)]] : [],
  );

/** The last workbook that the add-in opened. */
async function lastCreated(): Promise<Buffer> {
  return (await workbook.created()).at(-1) ?? Buffer.alloc(0);
}

test.each([
  [
    'a row above a formula',
    'Filled',
    () =>
      void Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Filled').getRange('1:1').insert('Down');
        await context.sync();
      }),
  ],
  [
    'a new sheet with a formula',
    'Added',
    () =>
      void Excel.run(async (context) => {
        const formula = '=NORMS.REQUIRED_STAFF("Аспазшы",120,4)';
        context.workbook.worksheets.add('Added').getRange('A1').formulas = [[formula]];
        await context.sync();
      }),
  ],
])('%s while the copy is made: the workbook is said to be changed, and no copy opens', async (_what, sheet, change) => {
  await workbook.setCells('Filled', 'A1', [['Аспазшы', 120]]);
  await workbook.setFormula('Filled', 'C1', 'NORMS.REQUIRED_STAFF(A1,B1,4)');
  const made = () => workbook.page.evaluate(() => window.workbook.created.length);
  const before = await made();
  await pane.open();
  await pane.place('placeCheck').click();
  await pane.frame.getByRole('button', { name: checkEn.viewCopy, exact: true }).click();
  await pane.frame.getByRole('radio', { name: checkEn.copyFormulas }).click();
  const asked = await workbook.page.evaluate(() => window.workbook.syncs);
  const rounds = await workbook.page.evaluate(() => window.workbook.sheets().length + 2);
  // The names of the sheets, each sheet, and their arguments are read; then the file is asked for.
  await workbook.page.evaluate((call) => window.workbook.faults.hang(call), rounds + 1);
  await pane.frame.getByRole('button', { name: checkEn.copyMake }).click();
  await workbook.page.waitForFunction((syncs) => window.workbook.syncs >= syncs, asked + rounds + 1);
  await workbook.pane.evaluate(change);
  await workbook.page.waitForFunction((syncs) => window.workbook.syncs >= syncs, asked + rounds + 2);
  await workbook.page.evaluate(() => window.workbook.faults.clear());
  await pane.saysThat('refusedChanged', { sheet });
  expect(await made()).toBe(before);
  await pane.frame.getByRole('radio', { name: checkEn.copyValues }).click();
});

test('a copy without the add-in, as values and as ordinary formulas', async () => {
  const before = await workbook.saveFile();
  await workbook.setCells('Copied', 'A1', [['Аспазшы', 120]]);
  // Row 40: 3 units for 120 residents, 2 for 50.
  await workbook.setFormula('Copied', 'C1', 'NORMS.REQUIRED_STAFF(A1,B1,4)');
  expect(await workbook.value('Copied', 'C1')).toBe(3);
  const own = await workbook.saveFile();
  await pane.open();
  await pane.place('placeCheck').click();
  await pane.frame.getByRole('button', { name: checkEn.viewCopy, exact: true }).click();

  await pane.frame.getByRole('button', { name: checkEn.copyMake }).click();
  await seen(pane.frame.getByText(/^The copy is open/).first());
  const values = await lastCreated();
  await pane.frame.getByRole('radio', { name: checkEn.copyFormulas }).click();
  await pane.frame.getByRole('button', { name: checkEn.copyMake }).click();
  await seen(pane.frame.getByText(checkEn.copyLeft).first());
  const formulas = await lastCreated();
  expect(sheetsOf(await workbook.saveFile())).toEqual(sheetsOf(own));

  await workbook.openFile(values);
  expect(await workbook.value('Copied', 'C1')).toBe(3);
  await workbook.setCells('Copied', 'B1', [[50]]);
  expect(await workbook.value('Copied', 'C1')).toBe(3);
  await workbook.openFile(formulas);
  expect(await workbook.value('Copied', 'C1')).toBe(3);
  await workbook.setCells('Copied', 'B1', [[50]]);
  expect(await workbook.value('Copied', 'C1')).toBe(2);
  await workbook.openFile(before);
});
