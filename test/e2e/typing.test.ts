import { workbookInBrowser } from './browser-workbook';

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
  ['a text that only looks like one', 'Повар; 0,5 ставки', 'Повар; 0,5 ставки'],
])('%s', async (_name, text, expected) => {
  expect(await type('L3', text)).toBe(expected);
});
