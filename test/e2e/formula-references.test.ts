import { workbookInBrowser, type CellContent } from './browser-workbook';
import { until } from './waiting';

/** Formulas follow the cells that they refer to, whatever was done to sheets and rows since they were calculated. */
const workbook = workbookInBrowser();

const numbers = [[1], [2], [3]];

/** A sheet of numbers and one of formulas over them. */
beforeEach(async () => {
  await workbook.setCells('Numbers', 'A1', numbers);
  await workbook.setCells('Sums', 'A1', [['=SUM(Numbers!A1:A3)'], ['=SUM(Numbers!A:A)'], ['=Numbers!A2*10']]);
  await expectSums(6);
});

afterEach(async () => {
  await remove('Sums');
  await remove('Numbers');
});

async function expectSums(sum: number, tenfold = 20): Promise<void> {
  expect(await workbook.values('Sums', 'A1:A3')).toEqual([[sum], [sum], [tenfold]]);
}

function write(sheet: string, cell: string, content: CellContent): Promise<void> {
  return workbook.setCells(sheet, cell, [[content]]);
}

function remove(name: string, from: 'worksheets' | 'names' = 'worksheets'): Promise<void> {
  return workbook.pane.evaluate(
    ([name, from]) =>
      Excel.run(async (context) => {
        context.workbook[from].getItemOrNullObject(name).delete();
        await context.sync();
      }),
    [name, from] as const,
  );
}

async function undo(): Promise<void> {
  await workbook.page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 600, y: 200 } });
  await workbook.page.keyboard.press('Control+z');
}

test('sums follow one change after another', async () => {
  for (const [content, sum] of [
    [2, 7],
    ['', 5],
    [0.5, 5.5],
  ] as const) {
    await write('Numbers', 'A1', content);
    await expectSums(sum);
  }
});

test('sums follow a sheet that has got another name', async () => {
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Numbers').name = 'Figures';
      await context.sync();
    }),
  );
  await write('Figures', 'A1', 4);
  await expectSums(9);
  await remove('Figures');
});

test.each(['Numbers', 'Sums'])('the sheet %s is deleted, and that is undone', async (sheet) => {
  await remove(sheet);
  if (sheet === 'Numbers') expect(await workbook.value('Sums', 'A1')).toBe('#REF!');
  await undo();
  await expectSums(6);
  await write('Numbers', 'A2', 5);
  await expectSums(9, 50);
});

test('sums follow rows that were inserted above', async () => {
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Numbers').getRange('1:2').insert('Down');
      await context.sync();
    }),
  );
  await write('Numbers', 'A4', 7);
  await expectSums(11, 70);
});

test('a cell follows the formula that has taken the place of another', async () => {
  await write('Sums', 'A1', '=SUM(Numbers!B1:B3)');
  await write('Numbers', 'B2', 5);
  expect(await workbook.value('Sums', 'A1')).toBe(5);
  await write('Sums', 'A1', '=SUM(Numbers!A1:A3)');
  await write('Numbers', 'A3', 10);
  expect(await workbook.value('Sums', 'A1')).toBe(13);
});

test('a name that no formula has is deleted, and there again when that is undone', async () => {
  await name('Counts', 'A1:A3');
  await remove('Counts', 'names');
  expect(await names()).toEqual([]);
  await undo();
  await until(async () => (await names()).length > 0);
  await write('Sums', 'B1', '=SUM(Counts)*2');
  expect(await workbook.value('Sums', 'B1')).toBe(12);
  await remove('Counts', 'names');
  expect(await workbook.value('Sums', 'B1')).toMatch(/^#/);
});

function names(): Promise<string[]> {
  return workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name');
      await context.sync();
      return names.items.map((one) => one.name);
    }),
  );
}

function name(given: string, address: string): Promise<void> {
  return workbook.pane.evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        names.add(name, worksheets.getItem('Numbers').getRange(cells));
        await context.sync();
      }),
    [given, address] as const,
  );
}
