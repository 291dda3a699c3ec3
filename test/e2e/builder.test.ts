import { sayBuilder } from '../../src/i18n/pane/builder-words';
import type { BuilderKey } from '../../src/i18n/pane/builder-words';
import { violations } from './accessibility';
import { workbookInBrowser } from './browser-workbook';
import { Pane } from './pane';
import { seen, until } from './waiting';

const workbook = workbookInBrowser({ language: 'ru' });
const pane = new Pane(workbook, 'ru');
const word = (key: BuilderKey): string => sayBuilder('ru', key);
const button = (key: BuilderKey) => pane.frame.getByRole('button', { name: word(key), exact: true });
const sheet = "Бюджет O'Brien";

beforeAll(async () => {
  await workbook.addSheet(sheet);
  await workbook.setCells(sheet, 'A1', [
    ['Получателей услуг', 120],
    ['Повар', ''],
    ['', ''],
    ['Директор', ''],
    ['Водитель', ''],
  ]);
  await workbook.select(sheet, 'D1');
  await pane.open();
  await pane.place('placeExplain').click();
  await seen(button('put'));
});

test('down a column beside names: residents from a cell, relative and absolute, nothing overwritten unasked, one undo', async () => {
  await pane.frame.getByRole('radio', { name: word('namesInCells') }).check();
  await workbook.select(sheet, 'A2:A5');
  await button('takeNames').click();
  await pane.shows(`${sheet}!A2:A5, 3`);
  await workbook.select(sheet, 'B1');
  await pane.button('takeFromCell').click();
  await pane.saysThat('linkedTo', { cell: `${sheet}!B1` });
  await pane.frame.getByRole('combobox', { name: pane.say('facilityType') }).selectOption('elderly-disabled');
  await pane.shows('=NORMS.REQUIRED_STAFF($A2;$B$1;"elderly-disabled")');
  // By hand from the order: 3 cooks at 101 to 150 residents, one director; drivers by vehicles, of which nobody has told.
  await pane.shows('Повар: 3');
  await pane.shows('Директор: 1');
  await pane.shows('Не понято или не определено: 1 из 3');

  // Somebody's figure is in the way.
  await workbook.setCells(sheet, 'C4', [[7]]);
  await workbook.select(sheet, 'C1');
  await button('put').click();
  await seen(pane.frame.getByText(/C4/).first());
  expect(await workbook.values(sheet, 'C2:C5')).toEqual([[''], [''], [7], ['']]);
  await pane.button('replaceCell').click();
  await until(async () => (await workbook.value(sheet, 'C4')) === 1);
  expect(await workbook.values(sheet, 'C2:C5')).toEqual([[3], [''], [1], ['#N/A']]);
  expect(await workbook.formula(sheet, 'C4')).toBe('=NORMS.REQUIRED_STAFF($A4,$B$1,"elderly-disabled")');
  await workbook.page.mouse.click(400, 600);
  await workbook.page.keyboard.press('Control+z');
  await until(async () => (await workbook.value(sheet, 'C4')) === 7);
  expect(await workbook.value(sheet, 'C2')).toBe('');
});

test('the column of names itself is never written over', async () => {
  await workbook.select(sheet, 'A3');
  await button('put').click();
  await seen(pane.frame.getByText(/A2:A5/).nth(1));
  await pane.button('replaceCell').click();
  await workbook.page.waitForTimeout(500);
  expect(await workbook.values(sheet, 'A2:A5')).toEqual([['Повар'], [''], ['Директор'], ['Водитель']]);
});

test('it fits into 320 pixels and has names for everything', async () => {
  await pane.setWidth(320);
  expect(await pane.overflow()).toEqual([]);
  expect(await violations(pane.frame)).toEqual([]);
});
