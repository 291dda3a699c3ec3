import ExcelJS from 'exceljs';
import { saySizesWord } from '../../src/i18n/pane/sizes-words';
import type { SizesKey } from '../../src/i18n/pane/sizes-words';
import { violations } from './accessibility';
import { workbookInBrowser } from './browser-workbook';
import { Pane } from './pane';
import { WizardInPane } from './wizard-in-pane';
import { seen, until } from './waiting';

const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const wizard = new WizardInPane(pane);
const word = (key: SizesKey): string => saySizesWord(pane.language, key);
const button = (key: SizesKey) => pane.frame.getByRole('button', { name: word(key), exact: true });
const field = () => pane.frame.getByRole('textbox', { name: word('sizes') });

/** Row 40, the cooks, of an organisation for the elderly and disabled: 3 at 101 to 150 residents, 4 at 151 to 200. */
const cooks = 'Cook';

beforeEach(async () => {
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Budget').getCell('B2').value = 143;
  await workbook.openFile(Buffer.from(await made.xlsx.writeBuffer()));
  await pane.open();
  await wizard.describe({
    name: 'Test institution',
    type: 'Residential organisation for the elderly and disabled',
    residents: '143',
  });
  await wizard.go('stepResult');
  await pane.button('viewSizes').click();
});

test('several sizes in the pane: what changes, why, totals, the curve in words and as a list', async () => {
  expect(await field().inputValue()).toBe('143');
  await field().fill('143; many');
  await pane.shows('“many” is text');
  await field().fill('143; 151; 180');
  const table = pane.frame.getByRole('region', { name: word('changes') });
  const lines = table.getByRole('rowgroup').filter({ hasText: `40. ${cooks}` });
  expect(await lines.getByRole('button').allTextContents()).toEqual(['3', '4', '4']);
  expect(await table.getByRole('row', { name: 'Difference from 143' }).getByRole('cell').allTextContents()).toEqual([
    '0',
    '+19.5',
    '+20',
  ]);
  await lines.getByRole('button').nth(1).click();
  await seen(pane.frame.getByRole('dialog').getByText('151–200').first());
  await pane.button('close').click();
  await pane.shows('Today, with 143 residents: at least');
  await pane.frame.getByText(word('curveSteps')).click();
  const list = pane.frame.getByRole('table', { name: word('curve') });
  expect(await list.getByRole('rowheader', { name: '151', exact: true }).count()).toBe(1);
  await pane.setWidth(320);
  expect(await pane.overflow()).toEqual([]);
  expect(await violations(pane.frame)).toEqual([]);
});

test('on a sheet: formulas that follow the sizes and answers, a native line chart, print; one undo takes it back', async () => {
  await field().fill('143 151 180');
  await button('write').click();
  await pane.shows('The sizes are on the sheet “Sizes”.');
  const rows = await workbook.values('Sizes', 'A8:F70');
  const at = rows.findIndex(([row]) => row === 40) + 8;
  expect(rows[at - 8]?.slice(0, 5)).toEqual([40, 'Cook', 3, 4, 4]);
  expect(String(rows[at - 8]?.[5])).toContain('151–200');
  const total = rows.findIndex(([, name]) => name === 'Total') + 8;
  const [[, , first = 0, second = 0, third = 0] = []] = [rows[total - 8] ?? []];
  expect([Number(second) - Number(first), Number(third) - Number(first)]).toEqual([19.5, 20]);
  expect(rows[total - 7]?.[0]).toBe('');

  // 300 residents: 5 cooks, by the column 251–300. Positions that were alike may differ now, which is said.
  await workbook.setCells('Sizes', 'E6', [[300]]);
  expect(await workbook.value('Sizes', `E${at}`)).toBe(5);
  expect(await workbook.value('Sizes', `A${total + 1}`)).toContain('write it anew');

  const charts = await workbook.page.evaluate(() => window.workbook.charts('Sizes'));
  expect(charts).toMatchObject([
    {
      type: 'Line',
      title: 'Required units by number of residents',
      series: [{ name: 'Units' }, { name: 'Today', hasDataLabels: true, marker: { style: 'Circle' } }],
    },
  ]);
  const { row = 0, rows: count = 0, column = 0 } = charts[0]?.series[0]?.values ?? {};
  const letters = String.fromCharCode(65 + column);
  const points = await workbook.values('Sizes', `${letters}${row + 1}:${letters}${row + count}`);
  expect(points.every(([units]) => typeof units === 'number' && units > 0)).toBe(true);

  const read = new ExcelJS.Workbook();
  await read.xlsx.load((await workbook.saveFile()) as unknown as ExcelJS.Buffer);
  expect(read.getWorksheet('Sizes')?.pageSetup).toMatchObject({
    orientation: 'landscape',
    fitToWidth: 1,
    paperSize: 9,
  });

  // A second one takes a name of its own.
  await button('write').click();
  await pane.shows('The sizes are on the sheet “Sizes (2)”.');
  await workbook.page.mouse.click(400, 400);
  await workbook.page.keyboard.press('Control+z');
  await until(async () => (await workbook.sheets()).length === 2);
  expect(await workbook.sheets()).toEqual(['Budget', 'Sizes']);
});
