import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { formatMoney } from '../../src/taskpane/shared/money';
import { inventedSheets } from '../editions/invented-edition';
import { violations } from './accessibility';
import { workbookInBrowser, type CellContent } from './browser-workbook';
import { EditionsInPane } from './editions-in-pane';
import { Pane } from './pane';
import { gone, seen } from './waiting';

/** Two editions compared for every institution of a list. */
const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const editions = new EditionsInPane(workbook, pane);
const id = 'TEST-1-2030';

const list: CellContent[][] = [
  ['Name', 'Facility type', 'Residents', 'Salary'],
  ['House A', 'elderly-disabled', 60, 150000],
  ['House B', 'elderly-disabled', 300, 200000],
  ['House C', 'sanatorium', 120, 150000],
];

const table = (key: 'changedPositions' | 'changedInstitutions') =>
  pane.frame.getByRole('group', { name: editions.say(key) });

/** The words of a row's cells, its reasons left out. */
async function figures(row: string, within: ReturnType<typeof table>): Promise<string[]> {
  return within
    .getByRole('row', { name: new RegExp(`^${row}`) })
    .getByRole('cell')
    .allInnerTexts();
}

beforeAll(async () => {
  await editions.type(inventedSheets);
  await workbook.setCells('Network', 'A1', list);
  await editions.open();
  await editions.fold('loadTitle').click();
  await editions.press('findSheets');
  await editions.press('loadSheets');
  await seen(editions.card(id));
});

test('which positions change, in how many institutions, by how much, why, and in money', async () => {
  await editions.fold('compareTitle').click();
  await pane.frame.getByLabel(editions.say('compareOne')).selectOption(KZ_343_2021.id);
  await pane.frame.getByLabel(editions.say('compareOther')).selectOption(id);
  await workbook.select('Network', 'A1');
  await pane.frame.getByRole('button', { name: 'Find the list' }).click();
  await pane.frame
    .getByLabel(editions.say('typeOfList', { type: 'Residential organisation for the elderly and disabled', id }))
    .selectOption('hostel');
  // What is changed after the list was found counts.
  await workbook.setCells('Network', 'C2', [[120]]);
  await editions.press('compareAll');
  await seen(table('changedPositions'));
  // By the order 5.25 a post of 50 beds: 10.5 of 120 and 31.5 of 300. By the invented edition one for 40, up: 3 and 8.
  expect(await figures('Nurse', table('changedPositions'))).toEqual([
    '2',
    '−31',
    `−${formatMoney('en', 7.5 * 150000 + 23.5 * 200000)}`,
  ]);
  expect(await table('changedInstitutions').getByRole('row').count()).toBe(1 + 2);
  await editions.told(/^1 row is not read\. Row 4: .*sanatorium/);
});

test('an institution is opened, and shown position by position', async () => {
  await pane.frame.getByRole('button', { name: /^House B, 300: −[\d.]+, show the positions$/ }).click();
  const dialog = pane.frame.getByRole('dialog', { name: 'House B, 300' });
  const nurse = dialog.getByRole('row', { name: /^Nurse/ }).getByRole('cell');
  expect(await nurse.allInnerTexts()).toEqual(['31.5', '8', '−23.5']);
  expect(await violations(pane.frame)).toEqual([]);
  await dialog.getByRole('button', { name: pane.say('close') }).click();
  await gone(dialog);
});

test.each(['en', 'ru', 'kk'] as const)('it can be read by everybody, 320 pixels wide, in %s', async (language) => {
  await pane.switchTo(language);
  await pane.setWidth(320);
  expect(await pane.overflow()).toEqual([]);
  expect(await violations(pane.frame)).toEqual([]);
});
