import { workbookInBrowser, type BrowserWorkbook, type CellContent } from './browser-workbook';
import { until } from './waiting';

/** The sample’s “Staff”, whose first two columns and seven rows are frozen, where they leave little room, and none. */
const beside = workbookInBrowser({ viewport: { width: 800, height: 600 } });
const under = workbookInBrowser({ viewport: { width: 420, height: 600 } });

/** The part of the sheet that is not frozen begins there, in pixels; sheets have room for 1,000 rows and 60 columns at first. */
const scrolled = { x: 440, y: 277 };

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Goes to a cell by the name box and types there. */
async function type({ page }: BrowserWorkbook, cell: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await page.keyboard.type('=1+0.5');
}

async function box({ page }: BrowserWorkbook, canvas: string): Promise<Box> {
  return (await page.locator(canvas).last().boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
}

test.each(['K3', 'M3', 'L200', 'C200', 'N9', 'E8', 'C40', 'P1500', 'BZ1600', 'C8'])(
  '%s is seen beside the frozen cells and takes what is typed',
  async (cell) => {
    await type(beside, cell);
    await expectSeen(cell);
    await beside.page.keyboard.press('Enter');
    expect(await beside.formula('Staff', cell)).toBe('=1+0.5');
  },
);

async function expectSeen(cell: string): Promise<void> {
  const sheet = await box(beside, 'canvas[id^=univer-sheet-main-canvas]');
  const editor = await box(beside, '#univer-doc-main-canvas');
  expect(editor.x).toBeGreaterThanOrEqual(sheet.x + scrolled.x);
  expect(editor.x + editor.width).toBeLessThanOrEqual(sheet.x + sheet.width);
  if (Number(cell.replace(/\D/g, '')) > 7) expect(editor.y).toBeGreaterThanOrEqual(sheet.y + scrolled.y);
  expect(editor.y + editor.height).toBeLessThanOrEqual(sheet.y + sheet.height);
}

test.each(['K3', 'M40', 'C200'])('%s takes what is typed where the frozen cells fill the window', async (cell) => {
  await type(under, cell);
  await under.page.keyboard.press('Enter');
  expect(await under.formula('Staff', cell)).toBe('=1+0.5');
});

test('a sheet that is given room for a cell beyond it is undone no further than before', async () => {
  await type(beside, 'D1700');
  const becomes = (value: CellContent) => until(async () => (await beside.value('Staff', 'D1700')) === value);
  await beside.page.keyboard.press('Enter');
  await becomes(1.5);
  await beside.page.keyboard.press('Control+z');
  await becomes('');
  await beside.page.keyboard.press('Control+y');
  await becomes(1.5);
});

test('the sheet is on the screen as soon as the workbook is ready, and takes what is typed', async () => {
  await beside.page.reload();
  const isShown = await beside.page.evaluate(async () => {
    await window.workbook.ready;
    return document.querySelector('#spreadsheet canvas[id^=univer-sheet-main-canvas]') !== null;
  });
  expect(isShown).toBe(true);
  await type(beside, 'K3');
  await beside.page.keyboard.press('Enter');
  expect(await beside.formula('Staff', 'K3')).toBe('=1+0.5');
});
