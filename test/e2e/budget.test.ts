import ExcelJS from 'exceljs';
import type { PapersKey } from '../../src/i18n/pane/papers-en';
import { sayPapers } from '../../src/i18n/pane/papers-say';
import { workbookInBrowser, type CellContent } from './browser-workbook';
import { Pane } from './pane';
import { WizardInPane } from './wizard-in-pane';

const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const wizard = new WizardInPane(pane);

const type = 'Residential organisation for the elderly and disabled';
const elderly = { name: 'Test institution', type, residents: '100' };
const [budget, months] = ['Budget of pay', 'Budget by month'];

beforeEach(async () => {
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Data').getCell('B2').value = 120;
  await workbook.openFile(Buffer.from(await made.xlsx.writeBuffer()));
  await pane.open();
});

const paper = (key: PapersKey) => pane.frame.getByRole('button', { name: sayPapers('en', key), exact: true });
const written = () => pane.shows(sayPapers('en', 'budgetWritten', { sheet: budget, months }));

async function makeBudget(): Promise<void> {
  await wizard.go('stepResult');
  await paper('writeBudget').click();
  await written();
}

/** The row of a position on the sheet. */
async function rowOf(position: number): Promise<number> {
  const column = await workbook.values(budget, 'A1:A110');
  return column.findIndex(([cell]) => cell === position) + 1;
}

const cell = async (position: number, letters: string): Promise<CellContent> =>
  workbook.value(budget, `${letters}${await rowOf(position)}`);

async function fill(position: number, entries: Readonly<Record<string, string | number>>): Promise<void> {
  const row = await rowOf(position);
  for (const [letters, entry] of Object.entries(entries))
    await workbook.setCells(budget, `${letters}${row}`, [[entry]]);
}

test('a budget is made, filled in and written anew with all that was typed', async () => {
  await wizard.describe(elderly);
  const before = await workbook.page.evaluate(() => window.workbook.syncs);
  await makeBudget();
  expect((await workbook.page.evaluate(() => window.workbook.syncs)) - before).toBeLessThanOrEqual(3);
  expect(await workbook.sheets()).toEqual(['Data', budget, months]);
  // Row 7, the economist: 0.5 at 51 to 100; the driver waits for the number of vehicles.
  expect(await cell(7, 'C')).toBe(0.5);
  expect(await cell(21, 'C')).toBe('#N/A');

  await fill(7, { D: 0.5, E: 0.25, G: 200000, H: 0.1 });
  expect(await cell(7, 'T')).toBe('');
  // 12 × 220,000 a unit: half of it approved, a quarter occupied.
  expect([await cell(7, 'N'), await cell(7, 'O'), await cell(7, 'Q')]).toEqual([1_320_000, 660_000, 660_000]);
  expect(await workbook.value(months, `D${await rowOf(7)}`)).toBe(110_000);
  expect(await cell(1, 'T')).toBe('salary not given');

  await paper('writeBudget').click();
  await pane.shows(sayPapers('en', 'budgetExists', { sheet: budget }));
  await paper('budgetAnew').click();
  await written();
  expect([await cell(7, 'D'), await cell(7, 'G'), await cell(7, 'N')]).toEqual([0.5, 200000, 1_320_000]);
  expect(await workbook.sheets()).toEqual(['Data', budget, months]);
});

test('what the add-in did not write is not overwritten unasked', async () => {
  await wizard.describe(elderly);
  await makeBudget();
  await workbook.setCells(budget, 'V12', [['to be discussed']]);
  await paper('writeBudget').click();
  await paper('budgetAnew').click();
  await pane.shows(pane.say('refusedForeignCells', { sheet: budget, cells: `${budget}!V12` }));
  expect(await workbook.value(budget, 'V12')).toBe('to be discussed');
  await paper('budgetApart').click();
  await pane.shows(sayPapers('en', 'budgetWritten', { sheet: `${budget} (2)`, months: `${months} (2)` }));
  expect(await workbook.value(budget, 'V12')).toBe('to be discussed');
});

test('one undo takes it away again', async () => {
  await wizard.describe(elderly);
  await makeBudget();
  await workbook.page.mouse.click(400, 400);
  await workbook.page.keyboard.press('Control+z');
  await workbook.page.waitForFunction(() => window.workbook.sheets().length === 1);
});

test('required units follow the table that the wizard has written', async () => {
  await wizard.describe(elderly);
  await wizard.go('stepInsert');
  await wizard.insertAs('Staff');
  await makeBudget();
  await pane.shows(sayPapers('en', 'budgetFollows', { sheet: 'Staff' }));
  expect(await cell(7, 'C')).toBe(0.5);
  // Row 7: 1 at 151 to 200.
  await workbook.setCells('Staff', 'C6', [[151]]);
  expect(await cell(7, 'C')).toBe(1);
});
