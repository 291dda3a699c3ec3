import ExcelJS from 'exceljs';
import { workbookInBrowser } from './browser-workbook';
import { Pane } from './pane';
import { WizardInPane } from './wizard-in-pane';
import { until } from './waiting';

/** Sheets that people copied, and figures of a day that they typed over. */
const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const wizard = new WizardInPane(pane);

const type = 'Residential organisation for the elderly and disabled';

beforeEach(async () => {
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Data');
  await workbook.openFile(Buffer.from(await made.xlsx.writeBuffer()));
  await pane.open();
  await wizard.describe({ name: 'Test institution', type, residents: '100' });
  await wizard.go('stepInsert');
});

/** What Excel makes of a sheet that is copied within its workbook: the same formulas on another sheet. */
const copySheet = (from: string, to: string) =>
  workbook.pane.evaluate(
    ([before, after]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const used = worksheets.getItem(before).getUsedRange(true);
        used.load('formulas,rowCount,columnCount');
        await context.sync();
        const { rowCount, columnCount, formulas } = used;
        worksheets.add(after).getRangeByIndexes(0, 0, rowCount, columnCount).formulas = formulas;
        await context.sync();
      }),
    [from, to] as const,
  );

// Row 7, the economist: 0.5 at 51 to 100 residents; row 23 waits for the hectares.
const rowsOf = async (sheet: string) => {
  const rows = await workbook.values(sheet, 'A9:E108');
  const of = (number: number) => rows.find(([row]) => row === number)?.slice(2);
  return { economist: of(7), gardener: of(23), all: rows };
};

test('a copied sheet with other residents has its own status and none of the original’s notes, and says so', async () => {
  await wizard.insertAs('Staff');
  await copySheet('Staff', 'Staff (2)');
  const original = await rowsOf('Staff');
  expect((await rowsOf('Staff (2)')).gardener).toEqual(original.gardener);
  expect(original.gardener).toEqual(['#N/A', 'not determined', expect.stringMatching(/./)]);
  const says = (rows: { all: unknown[][] }) => rows.all.some(([line]) => String(line).includes('This is a copy'));
  expect([says(original), says(await rowsOf('Staff (2)'))]).toEqual([false, false]);
  // Row 7 at up to 25 residents: none.
  await workbook.setCells('Staff (2)', 'C6', [[20]]);
  const copy = await rowsOf('Staff (2)');
  expect(copy.economist).toEqual([0, 'not required', '']);
  expect(copy.gardener?.[2]).toBe('');
  expect(says(copy)).toBe(true);
  expect(await rowsOf('Staff')).toEqual(original);
});

test('a copied sheet of answers says that nothing is calculated by it, and nothing is', async () => {
  await wizard.insertAs('Staff');
  await copySheet('Staff', 'Staff (2)');
  await copySheet('Profile', 'Profile (2)');
  const before = await rowsOf('Staff (2)');
  const answers = await workbook.values('Profile (2)', 'A1:B40');
  const vehicles = answers.findIndex(([item]) => item === 'Vehicles in running order') + 1;
  await workbook.setCells('Profile (2)', `B${vehicles}`, [[4]]);
  expect(await rowsOf('Staff (2)')).toEqual(before);
  expect(answers[2]?.[0]).toBe('Nothing is calculated by the answers on a copy of this sheet.');
  // Those of the original count for both.
  await workbook.setCells('Profile', `B${vehicles}`, [[3]]);
  const drivers = (rows: { all: unknown[][] }) =>
    rows.all.find((cells) => Array.isArray(cells) && cells[0] === 21)?.[2];
  expect([drivers(await rowsOf('Staff')), drivers(await rowsOf('Staff (2)'))]).toEqual([3, 3]);
});

test('a figure of the day that somebody typed over is asked before other figures take its place', async () => {
  await pane.frame.getByRole('radio', { name: pane.say('formValues') }).check();
  await wizard.insertAs('Staff');
  const row = (await workbook.values('Staff', 'A1:A60')).findIndex(([number]) => number === 7) + 1;
  await wizard.go('stepInstitution');
  await pane.field('residents').fill('151');
  await wizard.go('stepInsert');
  await workbook.setCells('Staff', `C${row}`, [[0.75]]);
  await pane.button('updateSheet', { sheet: 'Staff' }).click();
  await pane.saysThat('refusedForeignCells', { sheet: 'Staff', cells: `Staff!C${row}` });
  expect(await workbook.values('Staff', 'C6')).toEqual([[100]]);
  await workbook.setCells('Staff', `C${row}`, [[0.5]]);
  await pane.button('updateSheet', { sheet: 'Staff' }).click();
  await pane.saysThat('inserted', { sheet: 'Staff' });
  // 1 at 151 to 200; the second update asks nothing of what the first one wrote.
  expect(await workbook.value('Staff', `C${row}`)).toBe(1);
  await wizard.go('stepInstitution');
  await pane.field('residents').fill('100');
  await wizard.go('stepInsert');
  await pane.button('updateSheet', { sheet: 'Staff' }).click();
  await pane.saysThat('inserted', { sheet: 'Staff' });
  expect(await workbook.value('Staff', `C${row}`)).toBe(0.5);
});

test('that a table was written is no longer said once the update was undone', async () => {
  await wizard.insertAs('Staff');
  await wizard.go('stepInstitution');
  await pane.field('residents').fill('151');
  await wizard.go('stepInsert');
  await pane.button('updateSheet', { sheet: 'Staff' }).click();
  await pane.saysThat('inserted', { sheet: 'Staff' });
  await workbook.page.mouse.click(400, 400);
  await workbook.page.keyboard.press('Control+z');
  await until(async () => (await workbook.value('Staff', 'C6')) === 100);
  // The pane looks whenever somebody comes back to it: on a slow machine the undo may still be under way the first time.
  await until(async () => {
    await workbook.page.mouse.click(400, 400);
    await pane.frame.locator('body').click({ position: { x: 2, y: 2 } });
    return !(await pane.button('showSheet').isVisible());
  });
});
