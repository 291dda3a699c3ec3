import ExcelJS from 'exceljs';
import type { CDPSession } from 'playwright-core';
import { workbookInBrowser } from './browser-workbook';
import { Pane } from './pane';
import { WizardInPane } from './wizard-in-pane';
import { gone, seen } from './waiting';

/** How many tables are inserted and taken back, for a run that somebody asks for: `INSERTIONS=200`. */
const insertions = Number(process.env.INSERTIONS ?? 0);
/** In bytes, after the tenth: some four fifths of it are the scripts by which this test asks the page. */
const mostGrowth = 5e6;

const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const wizard = new WizardInPane(pane);

async function usedHeap(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function insertAndUndo(): Promise<void> {
  await pane.field('sheetName').fill('Table');
  await pane
    .button('insertTable')
    .or(pane.button('updateSheet', { sheet: 'Table' }))
    .click();
  await seen(pane.button('showSheet'));
  await workbook.page.mouse.click(400, 400);
  await workbook.page.keyboard.press('Control+z');
  await workbook.page.waitForFunction(() => window.workbook.sheets().length === 1);
  await pane.field('sheetName').click();
  await gone(pane.button('showSheet'));
}

(insertions > 10 ? test : test.skip)(
  'tables that are inserted and taken back again and again leave next to nothing in memory',
  async () => {
    const made = new ExcelJS.Workbook();
    made.addWorksheet('Budget');
    await workbook.openFile(Buffer.from(await made.xlsx.writeBuffer()));
    await pane.open();
    await wizard.describe({ name: 'Test', type: 'Residential psychoneurological organisation', residents: '250' });
    await wizard.go('stepInsert');
    const session = await workbook.page.context().newCDPSession(workbook.page);
    const repeat = async (times: number) => {
      for (let time = 0; time < times; time += 1) await insertAndUndo();
      return usedHeap(session);
    };
    const before = await repeat(10);
    const after = await repeat(insertions - 10);
    process.stdout.write(`The heap: ${(before / 1e6).toFixed(1)} MB, at the end ${(after / 1e6).toFixed(1)} MB.\n`);
    expect(after - before).toBeLessThan(mostGrowth);
  },
  insertions * 10_000 + 60_000,
);
