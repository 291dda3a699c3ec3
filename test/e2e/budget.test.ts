import ExcelJS from 'exceljs';
import type { PapersKey } from '../../src/i18n/pane/papers-words';
import { sayPapers } from '../../src/i18n/pane/papers-words';
import { workbookInBrowser, type CellContent } from './browser-workbook';
import { contents } from './faults/contents';
import { Pane } from './pane';
import { WizardInPane } from './wizard-in-pane';
import { gone, seen, until } from './waiting';

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

/** The rows of positions on the sheet, by their numbers in the annex: those of the first section begin below its heading. */
const rowOf = (position: number): number => 9 + position;
const economist = rowOf(7);
const at = (letters: string): Promise<CellContent> => workbook.value(budget, `${letters}${economist}`);

/** Half a unit of 220,000 tenge is approved, a quarter occupied. */
async function fillIn(): Promise<void> {
  await workbook.setCells(budget, `D${economist}`, [[0.5, 0.25]]);
  await workbook.setCells(budget, `G${economist}`, [[200000, 0.1]]);
}

test('a budget is made and filled in', async () => {
  await wizard.describe(elderly);
  const before = await workbook.page.evaluate(() => window.workbook.syncs);
  await makeBudget();
  expect((await workbook.page.evaluate(() => window.workbook.syncs)) - before).toBeLessThanOrEqual(3);
  expect(await workbook.sheets()).toEqual(['Data', budget, months]);
  await fillIn();
  const rows = await workbook.values(budget, `A1:T${rowOf(21)}`);
  const shown = (position: number, ...letters: string[]) =>
    letters.map((one) => rows[rowOf(position) - 1]?.[one.charCodeAt(0) - 65]);
  // Row 7, the economist: 0.5 at 51 to 100; the driver, row 21, waits for the number of vehicles.
  expect(shown(7, 'A', 'C')).toEqual([7, 0.5]);
  expect(shown(21, 'A', 'C')).toEqual([21, '#N/A']);
  // 12 × 220,000 a unit: half of it approved, a quarter occupied and a quarter vacant.
  expect(shown(7, 'N', 'O', 'Q', 'T')).toEqual([1_320_000, 660_000, 660_000, '']);
  expect(shown(1, 'N', 'T')).toEqual(['?', 'salary not given']);
  expect(await workbook.value(months, `D${economist}`)).toBe(110_000);
});

test('written anew it keeps what was typed', async () => {
  await wizard.describe(elderly);
  await makeBudget();
  await fillIn();
  await paper('writeBudget').click();
  await pane.shows(sayPapers('en', 'budgetExists', { sheet: budget }));
  await paper('budgetAnew').click();
  await written();
  expect([await at('D'), await at('G'), await at('N')]).toEqual([0.5, 200000, 1_320_000]);
  expect(await workbook.sheets()).toEqual(['Data', budget, months]);
});

test('where Excel breaks off with the same figures in place, their formats come back', async () => {
  await wizard.describe(elderly);
  await makeBudget();
  const before = await contents(pane.frame);
  const told = { code: 'InsertDeleteConflict', message: 'InsertDeleteConflict' };
  await paper('writeBudget').click();
  await seen(paper('budgetAnew'));
  // By then the sheets are cleared and their cells written, but not their formats.
  await workbook.page.evaluate(() => window.workbook.faults.breakOff(3, 0.3, 'InsertDeleteConflict'));
  await paper('budgetAnew').click();
  await pane.shows(pane.say('refusedFailed', told));
  expect(await contents(pane.frame)).toEqual(before);
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
  // Back in the pane, it no longer says that the budget is there.
  await pane.frame.getByRole('heading').first().click();
  await gone(pane.button('showSheet'));
});

test('required units follow the table that the wizard has written', async () => {
  await wizard.describe(elderly);
  await wizard.go('stepInsert');
  await wizard.insertAs('Staff');
  await makeBudget();
  await pane.shows(sayPapers('en', 'budgetFollows', { sheet: 'Staff' }));
  expect(await at('C')).toBe(0.5);
  // Row 7: 1 at 151 to 200.
  await workbook.setCells('Staff', 'C6', [[151]]);
  expect(await at('C')).toBe(1);
});

/** Three rows above the table of `Staff`, once it is calculated: what changes meanwhile, Univer may forget. */
async function putRowsInAbove(): Promise<void> {
  await until(async () => (await workbook.value('Staff', 'C16')) === 0.5);
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Staff').getRange('1:3').insert('Down');
      await context.sync();
    }),
  );
  await until(async () => (await workbook.value('Staff', 'C19')) === 0.5);
}

test('required units follow a table with rows put in above it; where it is of other residents, the pane says so', async () => {
  await wizard.describe(elderly);
  await wizard.go('stepInsert');
  await wizard.insertAs('Staff');
  await putRowsInAbove();
  await makeBudget();
  const other = sayPapers('en', 'budgetFollowsOther', { step: pane.say('stepInsert') });
  await pane.shows(sayPapers('en', 'budgetFollows', { sheet: 'Staff' }));
  expect(await pane.frame.getByText(other).count()).toBe(0);
  await until(async () => (await at('C')) === 0.5);
  await workbook.setCells('Data', 'C2', [['=Staff!C18']]);
  const elsewhere = await workbook.value('Data', 'C2');
  // Written anew at its old place, with another column: the budget follows, and so does what people ask of the table.
  await wizard.go('stepInsert');
  await pane.frame.getByRole('checkbox', { name: pane.say('columnActual') }).check();
  await pane.button('updateSheet', { sheet: 'Staff' }).click();
  await pane.button('replaceSheet').click();
  await pane.saysThat('inserted', { sheet: 'Staff' });
  await until(async () => (await workbook.value('Staff', 'D8')) === 'Actual');
  expect(await workbook.formula('Data', 'C2')).toBe('=Staff!C15');
  await until(async () => (await workbook.value('Data', 'C2')) === elsewhere);
  await until(async () => (await at('C')) === 0.5);
  await workbook.setCells('Staff', 'C6', [[151]]);
  await until(async () => (await at('C')) === 1);
  await workbook.setCells('Staff', 'C6', [[100]]);
  await until(async () => (await at('C')) === 0.5);
  await wizard.go('stepInstitution');
  await pane.field('residents').fill('151');
  await wizard.go('stepResult');
  await paper('writeBudget').click();
  await paper('budgetAnew').click();
  await pane.shows(other);
  expect(await at('C')).toBe(0.5);
});

test.each([0.05, 0.3, 0.9])(
  'where Excel breaks off after %d of writing anew a table with rows put in above it, budget and table are as they were',
  async (portion) => {
    await wizard.describe(elderly);
    await wizard.go('stepInsert');
    await wizard.insertAs('Staff');
    await makeBudget();
    await putRowsInAbove();
    await workbook.setCells('Data', 'C2', [['=Staff!C18']]);
    const held = async () => [
      await workbook.values('Staff', 'A1:F112'),
      await workbook.formula('Data', 'C2'),
      await workbook.formula(budget, `C${economist}`),
    ];
    await until(async () => (await at('C')) === 0.5);
    const before = await held();
    await wizard.go('stepInsert');
    await pane.frame.getByRole('checkbox', { name: pane.say('columnActual') }).check();
    await pane.button('updateSheet', { sheet: 'Staff' }).click();
    await seen(pane.button('replaceSheet'));
    await workbook.page.evaluate((part) => window.workbook.faults.breakOff(4, part, 'InsertDeleteConflict'), portion);
    await pane.button('replaceSheet').click();
    await pane.shows(pane.say('refusedFailed', { code: 'InsertDeleteConflict', message: 'InsertDeleteConflict' }));
    expect(await held()).toEqual(before);
    await until(async () => (await at('C')) === 0.5);
  },
);

test('a form to sign takes the approved figures of the budget, says its basis, and never writes over another', async () => {
  await wizard.describe(elderly);
  await makeBudget();
  await fillIn();
  const [form, order, basis] = ['Staffing table', 'Order (draft)', 'Basis of the norms'];
  await paper('writeForm').click();
  await pane.shows(sayPapers('en', 'formWritten', { sheet: form, order, basis }));
  await pane.shows(sayPapers('en', 'formOfBudget', { sheet: budget }));
  const rows = await workbook.values(form, 'A7:I90');
  const line = rows.find(([, , name]) => /economist/i.test(String(name)));
  // Half of 220,000 a month.
  expect(line?.slice(3)).toEqual([0.5, 200000, 0.1, '', 110_000, '']);
  const [first] = await workbook.values(basis, 'A9:D9');
  expect(String(first?.[3])).toMatch(/annex 1, row 1, column/);
  const shown = (await workbook.values(order, 'A1:C25')).map(([text]) => text);
  expect(shown).toContain('ORDER');

  await workbook.setCells(form, 'I7', [['agreed']]);
  await paper('writeForm').click();
  await pane.shows(
    sayPapers('en', 'formWritten', { sheet: `${form} (2)`, order: `${order} (2)`, basis: `${basis} (2)` }),
  );
  expect(await workbook.value(form, 'I7')).toBe('agreed');
});

test('one of another organisation follows no sheet of the first, and takes nothing that was typed there', async () => {
  await wizard.describe(elderly);
  await wizard.go('stepInsert');
  await pane.frame.getByRole('checkbox', { name: pane.say('columnActual') }).check();
  await wizard.insertAs('Staff');
  await workbook.setCells('Staff', `D${economist}`, [[3]]);
  await wizard.describe({ ...elderly, name: 'Another institution', residents: '151' });
  await makeBudget();
  // Row 7: 1 at 151 to 200.
  expect([await at('C'), await at('D'), await at('E')]).toEqual([1, '', '']);
  expect(await workbook.formula(budget, `C${economist}`)).toBeNull();
});

const child = 'Residential psychoneurological organisation for children';

test('of two budgets of one organisation each is offered, to be written anew and for the form', async () => {
  await wizard.describe(elderly);
  await makeBudget();
  await paper('writeBudget').click();
  await paper('budgetApart').click();
  const second = `${budget} (2)`;
  await pane.shows(sayPapers('en', 'budgetWritten', { sheet: second, months: `${months} (2)` }));
  await workbook.setCells(second, `D${economist}`, [[0.75]]);
  const from = (sheet: string) =>
    pane.frame.getByRole('button', { name: sayPapers('en', 'formFrom', { sheet }), exact: true });
  await paper('writeForm').click();
  await from(second).click();
  await pane.shows(sayPapers('en', 'formOfBudget', { sheet: second }));
  expect((await workbook.values('Staffing table', 'A7:D30')).map(([, , , units]) => units)).toContain(0.75);
  await paper('writeBudget').click();
  const anew = sayPapers('en', 'budgetAnewOn', { sheet: second });
  await pane.frame.getByRole('button', { name: anew, exact: true }).click();
  await pane.shows(sayPapers('en', 'budgetWritten', { sheet: second, months: `${months} (2)` }));
  expect(await workbook.value(second, `D${economist}`)).toBe(0.75);
});

test('a budget of another type, or that is no longer read, is not taken for the form, and the pane says so', async () => {
  await wizard.describe({ ...elderly, name: '' });
  await makeBudget();
  await fillIn();
  await wizard.describe({ name: '', type: child, residents: '60' });
  await wizard.go('stepResult');
  await paper('writeForm').click();
  await pane.shows(sayPapers('en', 'formBudgetOther', { sheet: budget }));
  const units = (await workbook.values('Staffing table', 'A7:D7'))[0];
  expect(units).toEqual([1, 'Management and service-household staff', 'Director', 1]);
  await paper('writeBudget').click();
  await pane.shows(sayPapers('en', 'budgetWritten', { sheet: `${budget} (2)`, months: `${months} (2)` }));
  expect(await at('D')).toBe(0.5);
  await workbook.setCells(`${budget} (2)`, 'G8', [['Pay']]);
  await paper('writeForm').click();
  await pane.shows(sayPapers('en', 'formBudgetUnread', { sheet: `${budget} (2)` }));
});
