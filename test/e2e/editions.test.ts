import { editionToJson } from '../../src/editions/json/read-json';
import { editionToSheets } from '../../src/editions/sheets/edition-to-sheets';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import fingerprints from '../../src/norms/fingerprints.json';
import { readPage } from '../editions/adding-an-edition';
import { inventedSheets } from '../editions/invented-edition';
import { workbookInBrowser } from './browser-workbook';
import { EditionsInPane } from './editions-in-pane';
import { Pane } from './pane';
import { gone, seen } from './waiting';

const workbook = workbookInBrowser();
const pane = new Pane(workbook);

const editions = new EditionsInPane(workbook, pane);
const say = editions.say.bind(editions);

test('the order exported into worksheets is read back as itself', async () => {
  await editions.open();
  await editions.fold('exportEdition', editions.card(KZ_343_2021.id)).click();
  await editions.press('exportSheets');
  await editions.told(/^Written: About,/);
  expect(await workbook.sheets()).toEqual(expect.arrayContaining(['About', 'Annex', 'How to write']));

  await editions.fold('loadTitle').click();
  await editions.press('findSheets');
  await editions.press('loadSheets');
  await editions.told(say('notLoadedBuiltIn', { id: KZ_343_2021.id }));
});

test('its names taken, it is not exported again', async () => {
  const before = await workbook.sheets();
  await editions.press('exportSheets');
  await editions.told(pane.say('refusedSheetExists', { sheet: 'About' }));
  expect(await workbook.sheets()).toEqual(before);
});

test('a changed copy of it is refused under its id', async () => {
  await workbook.setCells('About', 'C4', [['Басқа тақырып']]);
  await editions.press('loadSheets');
  await editions.told(say('notLoadedChangedCopy', { id: KZ_343_2021.id }));
});

test('the page on adding an edition, followed step by step', async () => {
  const page = readPage('en');
  const [mistake] = page.mistakes;
  if (mistake === undefined) throw new Error('The page has no mistake to try.');
  const exported = editionToSheets(KZ_343_2021, 'en').map(({ name }) => name);
  const sheets = page.sheets.map(({ name, rows }) => ({
    name: `New ${name}`.slice(0, 31),
    rows,
  }));
  await editions.type(sheets);
  const annex = sheets[3]?.name ?? '';
  const right = await workbook.value(annex, mistake.cell);

  await workbook.setCells(annex, mistake.cell, [[mistake.write]]);
  await editions.press('findSheets');
  await seen(pane.frame.getByRole('checkbox', { name: annex, exact: true }));
  for (const name of exported) await pane.frame.getByRole('checkbox', { name, exact: true }).uncheck();
  await editions.press('loadSheets');
  const mistakes = pane.frame.getByRole('list', { name: say('mistakesList') }).getByRole('listitem');
  await seen(mistakes.first());
  expect(await mistakes.count()).toBe(1);
  expect(await mistakes.first().textContent()).toContain(mistake.said);
  expect(await editions.card('TEST-1-2030').count()).toBe(0);

  await workbook.setCells(annex, mistake.cell, [[right]]);
  await editions.press('loadSheets');
  await seen(editions.card('TEST-1-2030'));
  for (const [at, { formula }] of page.formulas.entries())
    await workbook.setFormula('Asked', `A${at + 1}`, formula.slice(1));
  const answers = await workbook.values('Asked', `A1:A${page.formulas.length}`);
  expect(answers.flat()).toEqual(page.formulas.map(({ answer }) => answer));
});

test('made the default, it answers in every function, and is there when the file is opened again', async () => {
  await editions.makeDefault('TEST-1-2030');
  await workbook.setFormula('Asked', 'C1', 'NORMS.STAFF_TABLE(81,"hostel")');
  await workbook.setFormula('Asked', 'C20', 'NORMS.EXPLAIN("nurse",81,"hostel")');
  await workbook.setFormula('Asked', 'C30', 'NORMS.POSITIONS()');
  const asked = async () => ({
    table: await workbook.values('Asked', 'C1:E9'),
    why: await workbook.value('Asked', 'C20'),
    positions: await workbook.values('Asked', 'C30:D37'),
  });
  const before = await asked();
  expect(before.table.slice(1).map(([row]) => row)).toEqual([10, 11, 12, 1, 2, 3, 4, 5]);
  expect(before.why).toContain('TEST-1-2030');
  expect(before.positions.map(([name]) => name)).toEqual(expect.arrayContaining(['Nurse', 'Boilerman']));

  await workbook.openFile(await workbook.saveFile());
  expect(await asked()).toEqual(before);
  await editions.open();
  await seen(editions.card('TEST-1-2030').getByText(say('isDefault')));
});

test('the add-in started anew has it still: default, formulas, pane', async () => {
  const answers = await workbook.values('Asked', 'A1:A5');
  // Another theme of the host starts it anew.
  await workbook.page.locator('#dark').setChecked(true);
  await pane.settled();
  await workbook.setFormula('Asked', 'L1', 'NORMS.REQUIRED_STAFF("Nurse",121,"hostel")');
  // 121 ÷ 40 = 3.025, up. Until the workbook's editions are read, formulas say so.
  while ((await workbook.value('Asked', 'L1')) !== 4) await workbook.page.waitForTimeout(100);
  expect(await workbook.values('Asked', 'A1:A5')).toEqual(answers);
  await editions.open();
  await seen(editions.card('TEST-1-2030').getByText(say('isDefault')));
});

test('from JSON: what was exported comes back with its fingerprint, after the other was removed', async () => {
  const edition = sheetsToEdition(inventedSheets);
  if (Array.isArray(edition)) throw new Error('mistakes');
  const shown = editions.card('TEST-1-2030').getByText(/^[0-9a-f]{12}…/);
  const print = await shown.textContent();
  const [download] = await Promise.all([
    workbook.page.waitForEvent('download'),
    editions
      .fold('exportEdition', editions.card('TEST-1-2030'))
      .click()
      .then(() =>
        editions
          .card('TEST-1-2030')
          .getByRole('button', { name: say('downloadJson') })
          .click(),
      ),
  ]);
  const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
  expect(JSON.parse(text)).toEqual(JSON.parse(editionToJson(edition)));

  await editions
    .card('TEST-1-2030')
    .getByRole('button', { name: say('remove') })
    .click();
  await editions.press('removeYes');
  await gone(editions.card('TEST-1-2030'));
  expect(await workbook.value('Asked', 'A1')).toBe('#VALUE!');

  await editions.fold('loadTitle').click();
  await pane.frame.getByLabel(editions.say('chooseFile'), { exact: true }).setInputFiles({
    name: 'edition.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await seen(editions.card('TEST-1-2030'));
  expect(await shown.textContent()).toBe(print);
  expect(await workbook.value('Asked', 'A1')).toBe(3);
});

test('a reading settled is a new edition, which explanations cite', async () => {
  await editions.fold('settleTitle').click();
  await pane.frame.getByLabel(say('settleEdition'), { exact: true }).selectOption(KZ_343_2021.id);
  await pane.frame.getByLabel(/^D-2\./).selectOption('other');
  await pane.frame.getByLabel(say('newId')).fill('KZ-343-2021-d2');
  await pane.frame.getByLabel(say('reason')).fill('By an invented letter');
  await editions.press('settle');
  await seen(editions.card('KZ-343-2021-d2'));
  await workbook.setFormula('Asked', 'H1', 'NORMS.EXPLAIN(17,30,5,,"KZ-343-2021-d2")');
  expect(await workbook.value('Asked', 'H1')).toContain('By an invented letter');
  expect(fingerprints['KZ-343-2021']).not.toBe(
    await editions
      .card('KZ-343-2021-d2')
      .getByText(/^[0-9a-f]{12}…/)
      .textContent(),
  );
});

test('two editions compared: the disinfector alone differs', async () => {
  await editions.fold('compareTitle').click();
  await pane.frame.getByLabel(say('compareOne')).selectOption(KZ_343_2021.id);
  await pane.frame.getByLabel(say('compareOther')).selectOption('KZ-343-2021-d2');
  await pane.frame.getByLabel(say('typeIn', { id: KZ_343_2021.id }), { exact: true }).selectOption('elderly-disabled');
  // D-2: a dash in the column ≤25, or the first of the nine numbers.
  await pane.frame.getByLabel(say('residents'), { exact: true }).fill('20');
  const rows = pane.frame.getByRole('group', { name: say('compareTitle') }).getByRole('row');
  await seen(rows.nth(1));
  expect(await rows.count()).toBe(2);
});

test('the dates are told in words', async () => {
  await editions.fold('datesTitle').click();
  // Two editions in force from 2021-10-04 to 2023-07-01, none then, one from 2030-01-01.
  await editions.told(/2021-10-04.*several are in force: KZ-343-2021, KZ-343-2021-d2/);
  await editions.told(/2023-07-01.*2030-01-01 no loaded edition/);
});
