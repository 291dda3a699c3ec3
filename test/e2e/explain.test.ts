import { workbookInBrowser } from './browser-workbook';
import { Pane } from './pane';
import { gone, seen, until } from './waiting';

const workbook = workbookInBrowser({ language: 'en' });
const pane = new Pane(workbook, 'en');

const sheet = 'Asked';

beforeAll(async () => {
  await workbook.addSheet(sheet);
  await pane.open();
  await pane.place('placeExplain').click();
});

/** Asks the cell for its value again until it is another one. */
async function becomes(cell: string, value: number | string): Promise<void> {
  await until(async () => (await workbook.value(sheet, cell)) === value);
}

test('an error is told first, and a misspelt name is replaced by a button, in one undo step', async () => {
  await workbook.setCells(sheet, 'A1', [
    ['Ekonomist of accounts'],
    ['Economst for accounting and analysis of operations'],
  ]);
  await workbook.setFormula(sheet, 'B2', 'NORMS.REQUIRED_STAFF(A2,100,"elderly-disabled")');
  await workbook.select(sheet, 'B2');
  await pane.saysThat('cellShows', { error: '#VALUE!' });
  await pane.saysThat('replaceName', {
    name: 'Economst for accounting and analysis of operations',
    cell: `${sheet}!A2`,
  });
  await pane.frame.getByRole('button', { name: /\(row 7\)/ }).click();
  await becomes('B2', 0.5);
  expect(await workbook.value(sheet, 'A2')).toBe('Economist for accounting and analysis of operations');
  await pane.saysThat('reasoning');
  await workbook.page.mouse.click(400, 600);
  await workbook.page.keyboard.press('Control+z');
  await becomes('A2', 'Economst for accounting and analysis of operations');
});

test('a misspelt name in the text of a formula is replaced in the formula, in one undo step', async () => {
  const written =
    'NORMS.REQUIRED_STAFF("Economst for accounting and analysis of operations", 100, "elderly-disabled")*2';
  await workbook.setFormula(sheet, 'B7', written);
  await workbook.select(sheet, 'B7');
  await pane.saysThat('cellShows', { error: '#VALUE!' });
  await pane.saysThat('replaceName', {
    name: 'Economst for accounting and analysis of operations',
    cell: `${sheet}!B7`,
  });
  await pane.frame.getByRole('button', { name: /\(row 7\)/ }).click();
  await becomes('B7', 1);
  expect(await workbook.formula(sheet, 'B7')).toContain(written.replace('Economst', 'Economist'));
  await pane.saysThat('reasoning');
  await workbook.page.mouse.click(400, 600);
  await workbook.page.keyboard.press('Control+z');
  await becomes('B7', '#VALUE!');
});

test('of the positions in an array each is explained, the misspelt one first, and replaced in the array', async () => {
  const written = 'SUM(NORMS.REQUIRED_STAFF({"Cook";"Economst for accounting and analysis of operations"},100,5))';
  await workbook.setFormula(sheet, 'B8', written);
  await workbook.select(sheet, 'B8');
  await pane.saysThat('cellShows', { error: '#VALUE!' });
  const choice = pane.frame.getByLabel(pane.say('whichName'));
  expect(await choice.inputValue()).toBe('1');
  await pane.frame.getByRole('button', { name: /\(row 7\)/ }).click();
  // By hand, at 51 to 100 residents: row 40 has 2 units, row 7 has 0.5.
  await becomes('B8', 2.5);
  expect(await workbook.formula(sheet, 'B8')).toContain(written.replace('Economst', 'Economist'));
  await pane.saysThat('reasoning');
  await choice.selectOption('1');
  await pane.shows('Row 7. Economist for accounting and analysis of operations');
});

test('of the positions in cells that a sum asks together, the one that keeps it open is told first', async () => {
  await workbook.setCells(sheet, 'A20', [['Cook'], [''], ['Driver']]);
  await workbook.setFormula(sheet, 'B20', 'SUM(NORMS.REQUIRED_STAFF(A20:A22,100,5))');
  await workbook.select(sheet, 'B20');
  await pane.saysThat('cellShows', { error: '#N/A' });
  await pane.shows('Row 21. Driver');
  const choice = pane.frame.getByLabel(pane.say('whichName'));
  expect(await choice.locator('option').allInnerTexts()).toEqual(['1 of 2: Cook', '2 of 2: Driver']);
  await choice.selectOption('0');
  await pane.shows('Row 40. Cook');
});

test('a formula that fills a cell for each position is explained by the position of the cell', async () => {
  await workbook.setFormula(sheet, 'C20', 'IFERROR(NORMS.REQUIRED_STAFF(A20:A22,100,5),"?")');
  await workbook.select(sheet, 'C20');
  await pane.shows('Row 40. Cook');
  await gone(pane.frame.getByLabel(pane.say('whichName')));
  await workbook.select(sheet, 'C22');
  await pane.shows('Row 21. Driver');
});

test('a name that was changed meanwhile is not written over', async () => {
  await workbook.select(sheet, 'C9');
  await pane.saysThat('noFormula');
  await workbook.select(sheet, 'B2');
  await pane.saysThat('cellShows', { error: '#VALUE!' });
  await workbook.setCells(sheet, 'A2', [['Cook']]);
  await pane.frame.getByRole('button', { name: /\(row 7\)/ }).click();
  await pane.saysThat('refusedChanged', { sheet });
  expect(await workbook.value(sheet, 'A2')).toBe('Cook');
});

test('a missing fact is given on the spot, into the cells that the formula reads', async () => {
  await workbook.setCells(sheet, 'D1', [
    ['beds', '?'],
    ['vehicles', '?'],
    ['', ''],
  ]);
  await workbook.setFormula(sheet, 'B4', 'NORMS.REQUIRED_STAFF(21,100,"elderly-disabled",D1:E3)');
  await workbook.setFormula(sheet, 'B5', 'NORMS.REQUIRED_STAFF(19,100,"elderly-disabled",D1:E3)');
  await workbook.select(sheet, 'B4');
  await pane.saysThat('cellShows', { error: '#N/A' });
  await pane.frame.getByRole('textbox').fill('3');
  await pane.button('giveAnswer').click();
  await becomes('B4', 3);
  expect(await workbook.value(sheet, 'E2')).toBe(3);
  // An item without a row goes into the blank one, by its name.
  await workbook.select(sheet, 'B5');
  await pane.saysThat('cellShows', { error: '#N/A' });
  await pane.button('no').click();
  await becomes('B5', 0);
  expect((await workbook.values(sheet, 'D3:E3'))[0]?.[1]).toBe('no');
});

// By hand from the order: row 40 is 3 units at 101 to 150 residents and 4 from 151 on.
test('a line of STEPS says from which size on, and explains both; a cell of COMPARE_SIZES the size of its column', async () => {
  await workbook.setFormula(sheet, 'H1', 'NORMS.STEPS(143,151,4)');
  const lines = await workbook.values(sheet, 'H1:I80');
  const line = lines.findIndex(([residents, row]) => residents === 151 && row === 40) + 1;
  await workbook.select(sheet, `J${line}`);
  await pane.saysThat('changesHere', { residents: '151', before: '3', after: '4' });
  await seen(pane.frame.getByText('Just below, at 150 residents'));
  await workbook.setFormula(sheet, 'R1', 'NORMS.COMPARE_SIZES({143,151},4)');
  const sizes = await workbook.values(sheet, 'R1:R60');
  await workbook.select(sheet, `T${sizes.findIndex(([row]) => row === 40) + 1}`);
  await seen(pane.frame.getByText(/143 residents/).first());
});
