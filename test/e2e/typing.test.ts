import { workbookInBrowser } from './browser-workbook';
import { until } from './waiting';

/** What an accountant types into a Russian Excel: `;` between arguments, decimal commas. */
const russian = workbookInBrowser({ language: 'ru' });

async function type(cell: string, text: string): Promise<unknown> {
  const { page } = russian;
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  return russian.value('Штат', cell);
}

test.each([
  ['a formula by its Russian name', '=NORMS.REQUIRED_STAFF("Повар";120;5)', 3],
  ['a decimal comma in a formula', '=NORMS.REQUIRED_STAFF("Садовник";120;5;0,75)', 1],
  ['a decimal comma below the 0.75 ha of row 23', '=NORMS.REQUIRED_STAFF("Садовник";120;5;0,74)', 0],
  ['a position left empty', '=NORMS.REQUIRED_STAFF("";120;5)', ''],
  ['a number with a decimal comma', '0,75', 0.75],
  ['a formula of Excel’s own', '=0,5*3', 1.5],
  ['a date: the day stands before the month', '01.07.2023', 45108],
  ['a day that does not exist', '31.02.2023', '31.02.2023'],
  ['per cent with a decimal comma', '12,5%', 0.125],
  ['a power of ten', '1,5e3', 1500],
  ['thousands with a space', '1 234,5', 1234.5],
  ['a text in a formula stays one', '="1/2"', '1/2'],
  ['a call with an at sign', '=@NORMS.REQUIRED_STAFF("Повар";120;5)', 3],
  ['a formula that ends in what begins a function', '=A1&T', '#NAME?'],
  ['a text that only looks like one', 'Повар; 0,5 ставки', 'Повар; 0,5 ставки'],
])('%s', async (_name, text, expected) => {
  expect(await type('L3', text)).toBe(expected);
});

test('a date that is typed is shown as one, and the edition of that day is found', async () => {
  await type('L4', '01.07.2023');
  expect(await type('L5', '=INDEX(NORMS.EDITION(L4);1;1)')).toBe(
    await type('L6', '=INDEX(NORMS.EDITION("2023-07-01");1;1)'),
  );
});

test('cells that are pasted as text are read as they are typed', async () => {
  const { page } = russian;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await type('N3', 'x');
  await page.keyboard.press('ArrowUp');
  await page.evaluate(() => navigator.clipboard.writeText('1,234\t01.07.2023\n=ROUND(0,75;1)\t05.13.2023\n'));
  await page.keyboard.press('Control+v');
  await until(async () => (await russian.value('Штат', 'O4')) !== '');
  expect(await russian.values('Штат', 'N3:O4')).toEqual([
    [1.234, 45108],
    [0.8, '05.13.2023'],
  ]);
});

test('F6 goes around the page, and Escape closes the menu of commands', async () => {
  const { page } = russian;
  const isInToolbar = (): Promise<boolean> => page.evaluate(() => Boolean(document.activeElement?.closest('#toolbar')));
  await page.locator('#language').focus();
  await page.keyboard.press('F6');
  await until(async () => !(await isInToolbar()));
  await page.keyboard.press('F6');
  await until(isInToolbar);
  await page.locator('#commands summary').click();
  await page.keyboard.press('Escape');
  expect(await page.locator('#commands').getAttribute('open')).toBeNull();
});
