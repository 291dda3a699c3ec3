import ExcelJS from 'exceljs';
import { sayPapers, type PapersKey } from '../../src/i18n/pane/papers-words';
import { inventedSheets } from '../editions/invented-edition';
import { workbookInBrowser } from './browser-workbook';
import { EditionsInPane } from './editions-in-pane';
import { Pane } from './pane';
import { WizardInPane } from './wizard-in-pane';
import { seen, until } from './waiting';

/** What somebody does in the workbook between two steps in the pane. */
const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const wizard = new WizardInPane(pane);
const editions = new EditionsInPane(workbook, pane);

const type = 'Residential organisation for the elderly and disabled';
const elderly = { name: 'Test institution', type, residents: '100' };

beforeEach(async () => {
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Data');
  await workbook.openFile(Buffer.from(await made.xlsx.writeBuffer()));
  await pane.open();
});

async function insert(): Promise<void> {
  await wizard.describe(elderly);
  await wizard.go('stepInsert');
  await pane.frame.getByRole('checkbox', { name: pane.say('columnActual') }).check();
  await wizard.insertAs('Staff');
}

const anew = (sheet: string) => pane.button('updateSheet', { sheet }).click();
const paper = (key: PapersKey) => pane.frame.getByRole('button', { name: sayPapers('en', key), exact: true });

test('a table whose insertion was undone is written again', async () => {
  await insert();
  await workbook.page.mouse.click(400, 400);
  await workbook.page.keyboard.press('Control+z');
  await workbook.page.waitForFunction(() => window.workbook.sheets().length === 1);
  await anew('Staff');
  await pane.saysThat('inserted', { sheet: 'Staff' });
  expect(await workbook.sheets()).toEqual(['Data', 'Staff', 'Profile']);
});

test.each([
  { change: 'name', institution: { ...elderly, name: 'Another institution' } },
  { change: 'type', institution: { ...elderly, type: 'Residential psychoneurological organisation' } },
])(
  'described with another $change, it is asked where to write before the sheet of the other is written over',
  async ({ institution }) => {
    await insert();
    await workbook.setCells('Staff', 'D10', [[2]]);
    await wizard.describe(institution);
    await wizard.go('stepInsert');
    await pane.button('insertTable').click();
    await pane.saysThat('refusedSheetExists', { sheet: 'Staff' });
    expect(await workbook.values('Staff', 'C4:D10')).toMatchObject({ 6: [1, 2] });
    await pane.button('takeAnotherName').click();
    await pane.saysThat('inserted', { sheet: 'Staff (2)' });
    expect(await workbook.value('Staff', 'D10')).toBe(2);
    expect(await workbook.value('Staff (2)', 'D10')).toBe('');
  },
);

test('a table whose sheet was renamed is written anew there, and the budget follows it', async () => {
  await insert();
  await workbook.setCells('Staff', 'D10', [[2]]);
  await workbook.renameSheet('Staff', 'Штат 2026');
  await wizard.go('stepInstitution');
  await pane.field('residents').fill('151');
  await wizard.go('stepInsert');
  await anew('Staff');
  await pane.saysThat('inserted', { sheet: 'Штат 2026' });
  expect(await workbook.sheets()).toEqual(['Data', 'Штат 2026', 'Profile']);
  expect(await workbook.values('Штат 2026', 'C6:D6')).toEqual([[151, '']]);
  expect(await workbook.value('Штат 2026', 'D10')).toBe(2);
  await workbook.renameSheet('Штат 2026', 'Штат 2027');
  await wizard.go('stepResult');
  await paper('writeBudget').click();
  await pane.shows(sayPapers('en', 'budgetFollows', { sheet: 'Штат 2027' }));
});

describe('a sheet that somebody has hidden', () => {
  const visibility = (sheet: string, hide?: 'hide') =>
    workbook.pane.evaluate(
      ([name, isToHide]) =>
        Excel.run(async (context) => {
          const found = context.workbook.worksheets.getItem(name);
          if (isToHide === 'hide') found.visibility = 'Hidden';
          found.load('visibility');
          await context.sync();
          return found.visibility;
        }),
      [sheet, hide] as const,
    );

  test('is updated, and written anew, where it is, and shown when that is asked', async () => {
    await insert();
    await workbook.setCells('Staff', 'D10', [[2]]);
    await workbook.select('Data', 'A1');
    expect(await visibility('Staff', 'hide')).toBe('Hidden');
    await wizard.go('stepInstitution');
    await pane.field('residents').fill('151');
    await wizard.go('stepInsert');
    await anew('Staff');
    await pane.saysThat('inserted', { sheet: 'Staff' });
    expect(await workbook.values('Staff', 'C6')).toEqual([[151]]);
    await pane.frame.getByRole('checkbox', { name: pane.say('columnGap') }).check();
    await anew('Staff');
    await pane.saysThat('inserted', { sheet: 'Staff' });
    expect(await workbook.values('Staff', 'D10:E10')).toEqual([[2, 1]]);
    expect(await visibility('Staff')).toBe('Hidden');
    await pane.button('showSheet').click();
    await until(async () => (await visibility('Staff')) === 'Visible');
  });

  test('with a budget that is written anew', async () => {
    const [budget, months] = ['Budget of pay', 'Budget by month'];
    await wizard.describe(elderly);
    await wizard.go('stepResult');
    await paper('writeBudget').click();
    await pane.shows(sayPapers('en', 'budgetWritten', { sheet: budget, months }));
    await workbook.setCells(budget, 'D10', [[3]]);
    await workbook.select('Data', 'A1');
    await visibility(budget, 'hide');
    await paper('writeBudget').click();
    await paper('budgetAnew').click();
    await pane.shows(sayPapers('en', 'budgetWritten', { sheet: budget, months }));
    expect(await workbook.value(budget, 'D10')).toBe(3);
    expect(await visibility(budget)).toBe('Hidden');
  });
});

test('residents of a linked cell that is changed meanwhile count as they are when something is written', async () => {
  await workbook.setCells('Data', 'B2', [[100]]);
  await workbook.select('Data', 'B2');
  await wizard.describe({ ...elderly, residents: null });
  await pane.button('takeFromCell').click();
  await pane.saysThat('linkedTo', { cell: 'Data!B2' });
  // Row 7, the economist: 0.5 at 51 to 100, 1 at 151 to 200.
  const economist = async (sheet: string) => (await workbook.values(sheet, 'A9:C30')).find(([row]) => row === 7)?.[2];
  await wizard.go('stepResult');
  await workbook.setCells('Data', 'B2', [[151]]);
  await paper('writeBudget').click();
  await pane.shows(sayPapers('en', 'budgetWritten', { sheet: 'Budget of pay', months: 'Budget by month' }));
  expect(await economist('Budget of pay')).toBe(1);
  await wizard.go('stepInsert');
  await pane.frame.getByRole('radio', { name: pane.say('formValues') }).check();
  await workbook.setCells('Data', 'B2', [[100]]);
  await wizard.insertAs('Staff');
  expect(await workbook.value('Staff', 'C6')).toBe(100);
  expect(await economist('Staff')).toBe(0.5);
});

describe('residents linked to a cell that moves once the table is written', () => {
  /** Row 7, the economist: 0.5 at 51 to 100, 1 at 151 to 200. */
  const economist = async () => (await workbook.values('Staff', 'A9:C30')).find(([row]) => row === 7)?.[2];
  const answered = async () => {
    await wizard.go('stepQuestions');
    await wizard.answerNumber('Vehicles in running order', '3');
    await wizard.go('stepInsert');
    await anew('Staff');
    await pane.saysThat('inserted', { sheet: 'Staff' });
  };

  beforeEach(async () => {
    await workbook.setCells('Data', 'B2', [[100]]);
    await workbook.select('Data', 'B2');
    await wizard.describe({ ...elderly, residents: null });
    await pane.button('takeFromCell').click();
    await pane.saysThat('linkedTo', { cell: 'Data!B2' });
    await wizard.go('stepInsert');
    await wizard.insertAs('Staff');
  });

  test('its sheet is renamed, twice', async () => {
    for (const [before, after] of [
      ['Data', 'Данные'],
      ['Данные', 'Data 2026'],
    ] as const) {
      await workbook.renameSheet(before, after);
      await answered();
      expect(String(await workbook.formula('Staff', 'C6')).replaceAll("'", '')).toBe(`=${after}!B2`);
      expect([await workbook.value('Staff', 'C6'), await economist()]).toEqual([100, 0.5]);
    }
    await wizard.go('stepInstitution');
    await pane.saysThat('linkedTo', { cell: 'Data 2026!B2' });
  });

  test('rows are put in above it, and another number comes to its old place', async () => {
    await workbook.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('1:1').insert('Down');
        await context.sync();
      }),
    );
    await workbook.setCells('Data', 'B2', [[151]]);
    await answered();
    expect(await workbook.formula('Staff', 'C6')).toMatch(/^='?Data'?!B3$/);
    expect([await workbook.value('Staff', 'C6'), await economist()]).toEqual([100, 0.5]);
    await wizard.go('stepInstitution');
    expect(await pane.field('residents').inputValue()).toBe('100');
  });
});

test('a day is not taken for a number of residents, nor for an answer', async () => {
  const day = (sheet: string, address: string) =>
    workbook.pane.evaluate(
      ([name, at]) =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem(name).getRange(at);
          cell.values = [[46056]];
          cell.numberFormat = [['dd.mm.yyyy']];
          await context.sync();
        }),
      [sheet, address] as const,
    );
  await day('Data', 'B2');
  await workbook.select('Data', 'B2');
  await wizard.describe({ ...elderly, residents: null });
  await pane.button('takeFromCell').click();
  await pane.saysThat('linkedTo', { cell: 'Data!B2' });
  expect(await pane.field('residents').inputValue()).toBe('03.02.2026');
  await pane.shows('The number of residents must be a number');
  await pane.step('stepInsert').click();
  await pane.saysThat('institutionFirst');
  await insert();
  const lines = await workbook.values('Profile', 'A1:A40');
  const vehicles = lines.findIndex(([item]) => item === 'Vehicles in running order') + 1;
  await day('Profile', `B${vehicles}`);
  await anew('Staff');
  await pane.saysThat('onSheetUnread', { said: '03.02.2026' });
  await day('Staff', 'C6');
  await anew('Staff');
  await pane.saysThat('refusedHeadUnread', { sheet: 'Staff' });
});

test('where another edition counts, no figure gets beside another position: what it does not have is asked', async () => {
  await editions.type(inventedSheets);
  await insert();
  // The director and the driver; the invented edition has another position in row 1, and the driver in row 3.
  await workbook.setCells('Staff', 'D10', [[7]]);
  const driver = (await workbook.values('Staff', 'A1:A60')).findIndex(([row]) => row === 21) + 1;
  await workbook.setCells('Staff', `D${driver}`, [[4]]);
  await editions.open();
  await editions.fold('loadTitle').click();
  await editions.press('findSheets');
  await editions.press('loadSheets');
  await seen(editions.card('TEST-1-2030'));
  await editions.makeDefault('TEST-1-2030');
  await pane.place('placeFacility').click();
  await wizard.go('stepInstitution');
  await pane.frame.getByRole('radio', { name: /^Hospice/ }).check();
  await wizard.go('stepInsert');
  await anew('Staff');
  await pane.saysThat('refusedForeignCells', { sheet: 'Staff', cells: 'Staff!D10' });
  expect(await workbook.values('Staff', 'B10:D10')).toEqual([['Director', 1, 7]]);
  await workbook.setCells('Staff', 'D10', [[null]]);
  await anew('Staff');
  await pane.saysThat('inserted', { sheet: 'Staff' });
  const actual = (await workbook.values('Staff', 'A9:D24')).flatMap(([row, name, , units]) =>
    typeof row === 'number' && units !== '' ? [[name, units]] : [],
  );
  expect(actual).toEqual([['Driver', 4]]);
});

test('words and formulas in the place of the add-in’s are asked before the sheet is written anew', async () => {
  await insert();
  await workbook.setCells('Staff', 'A1', [['Staffing table for 2027']]);
  await workbook.setFormula('Staff', 'C11', '=2+1');
  await pane.frame.getByRole('checkbox', { name: pane.say('columnGap') }).check();
  await anew('Staff');
  await pane.saysThat('refusedForeignCells', { sheet: 'Staff', cells: 'Staff!A1, Staff!C11' });
  expect(await workbook.values('Staff', 'A1')).toEqual([['Staffing table for 2027']]);
});

test('formulas for residents and answers stay where the table is written with other answers', async () => {
  await insert();
  await workbook.setCells('Data', 'A1', [[60, 40, 3]]);
  await workbook.setFormula('Staff', 'C6', '=Data!A1+Data!B1');
  const [vehicles] = (await workbook.values('Profile', 'A1:A40')).flatMap(([item], at) =>
    /vehicles/i.test(String(item)) && !/tractor/i.test(String(item)) ? [at + 1] : [],
  );
  await workbook.setFormula('Profile', `B${vehicles}`, '=Data!C1');
  await pane.place('placeCheck').click();
  await pane.place('placeFacility').click();
  await wizard.go('stepQuestions');
  await wizard.answerYesNo('no');
  await wizard.go('stepInsert');
  await anew('Staff');
  await pane.button('writeSettled').click();
  await pane.saysThat('inserted', { sheet: 'Staff' });
  expect(await workbook.formula('Staff', 'C6')).toBe('=Data!A1+Data!B1');
  expect(await workbook.formula('Profile', `B${vehicles}`)).toBe('=Data!C1');
});

test('a sheet keeps its language where the pane’s is another, and its budget follows it in any', async () => {
  await insert();
  await wizard.go('stepResult');
  await paper('writeBudget').click();
  await pane.shows(sayPapers('en', 'budgetFollows', { sheet: 'Staff' }));
  await pane.switchTo('ru');
  await wizard.go('stepInsert');
  await anew('Staff');
  await pane.saysThat('inserted', { sheet: 'Staff' });
  expect(await workbook.value('Staff', 'C8')).toBe('Units');
  await pane.frame.getByRole('combobox', { name: pane.say('sheetLanguage') }).selectOption('ru');
  await anew('Staff');
  await until(async () => (await workbook.value('Staff', 'C8')) === 'Единицы');
  // Row 7, the economist: 0.5 at 51 to 100.
  expect(await workbook.value('Budget of pay', 'C16')).toBe(0.5);
  await pane.switchTo('en');
});
