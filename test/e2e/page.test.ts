import ExcelJS from 'exceljs';
import { workbookInBrowser } from './browser-workbook';
import { until } from './waiting';

const workbook = workbookInBrowser({ language: 'ru' });

test('the line at the bottom tells the message of the selected error', async () => {
  await workbook.setCells('Page', 'A1', [['=NORMS.REQUIRED_STAFF("Директор",0,"elderly-disabled")', 1]]);
  await workbook.select('Page', 'A1');
  const status = workbook.page.locator('#status');
  await expect(status.textContent()).resolves.toBe(await workbook.error('Page', 'A1'));
  await workbook.select('Page', 'B1');
  await expect(status.textContent()).resolves.toBe('');
});

describe('typing', () => {
  beforeAll(async () => {
    await workbook.setCells('Typed', 'A1', [['']]);
    await workbook.select('Typed', 'A1');
    await workbook.page.mouse.click(300, 400);
    await workbook.select('Typed', 'B3');
  });

  test('a formula into a cell calculates it', async () => {
    await workbook.page.keyboard.type('=NORMS.REQUIRED_STAFF("Директор",100,"elderly-disabled")');
    await workbook.page.keyboard.press('Enter');
    await until(async () => (await workbook.value('Typed', 'B3')) === 1);
  });

  test('while somebody types, the pane has to wait if it says so, and fails if not', async () => {
    const ask = (delayForCellEdit: boolean) =>
      workbook.pane.evaluate(
        (delay) =>
          Excel.run({ delayForCellEdit: delay }, async (context) => {
            const cell = context.workbook.worksheets.getItem('Typed').getRange('B4').load('values');
            await context.sync();
            return cell.values[0]?.[0] as unknown;
          }).catch((error: { code: string }) => error.code),
        delayForCellEdit,
      );
    await workbook.page.keyboard.type('75');
    expect(await ask(false)).toBe('InvalidOperationInCellEditMode');
    const waiting = ask(true);
    await workbook.page.keyboard.press('Enter');
    expect(await waiting).not.toBe('InvalidOperationInCellEditMode');
    await until(async () => (await workbook.value('Typed', 'B4')) === 75);
  });
});

test('the buttons save the workbook and open another', async () => {
  const [download] = await Promise.all([workbook.page.waitForEvent('download'), workbook.page.click('#save-button')]);
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.read(await download.createReadStream());
  expect(saved.worksheets.map(({ name }) => name)).toEqual(await workbook.sheets());

  const other = new ExcelJS.Workbook();
  other.addWorksheet('Other').getCell('A1').value = {
    formula: '_xldudf_NORMS_REQUIRED_STAFF(1,100,"elderly-disabled")',
  };
  const [chooser] = await Promise.all([workbook.page.waitForEvent('filechooser'), workbook.page.click('#open-button')]);
  await chooser.setFiles({ name: 'other.xlsx', mimeType: '', buffer: Buffer.from(await other.xlsx.writeBuffer()) });
  await workbook.page.waitForFunction(() => window.workbook.sheets().includes('Other'));
  expect(await workbook.sheets()).toEqual(['Other']);
  expect(await workbook.value('Other', 'A1')).toBe(1);
  expect(await workbook.formula('Other', 'A1')).toBe('=NORMS.REQUIRED_STAFF(1,100,"elderly-disabled")');
});

test('what is written and asked before the first workbook is there waits for it', async () => {
  const page = await workbook.page.context().newPage();
  await page.goto(workbook.page.url(), { waitUntil: 'commit' });
  await page.waitForFunction(() => 'workbook' in window);
  const units = await page.evaluate(async () => {
    await window.workbook.setCells('Early', 'A1', [['Повар', '=NORMS.REQUIRED_STAFF(A1,120,5)']]);
    return window.workbook.value('Early', 'B1');
  });
  // Row 40 at 101–150.
  expect(units).toBe(3);
  await page.close();
});
