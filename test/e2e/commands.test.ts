import { workbookInBrowser } from './browser-workbook';
import { Pane } from './pane';
import { seen } from './waiting';

const workbook = workbookInBrowser();
const pane = new Pane(workbook);

async function run(command: string): Promise<void> {
  await workbook.page.click('#commands summary');
  await workbook.page.click(`#command-${command}`);
}

beforeAll(async () => {
  await workbook.setCells('Team', 'A1', [
    ['Position', 'Units'],
    ['Director', 1],
    ['Cook', 2],
  ]);
  await workbook.setFormula('Figures', 'A1', 'NORMS.REQUIRED_STAFF(1,100,"elderly-disabled")');
});

beforeEach(async () => {
  const button = workbook.page.locator('#addin-button');
  if ((await button.getAttribute('aria-pressed')) === 'true') await button.click();
});

test('explain the cell: the pane opens at its explanation', async () => {
  await workbook.select('Figures', 'A1');
  await run('explainCell');
  await pane.saysThat('selectedCell', { cell: 'Figures!A1' });
  await pane.saysThat('reasoning');
  expect(await pane.place('placeExplain').getAttribute('aria-current')).toBe('page');
});

test('check the table: the sheet in front is read at once, and only once', async () => {
  await workbook.select('Team', 'A1');
  await run('checkTable');
  await pane.shows('Team!A1:B3: 2 lines with positions');
  await pane.place('placeNorms').click();
  await workbook.select('Figures', 'A1');
  await pane.place('placeCheck').click();
  await pane.shows('Team!A1:B3: 2 lines with positions');
});

test('insert the table: the step that inserts, once the institution is described', async () => {
  await run('insertTable');
  await seen(pane.frame.getByRole('heading', { name: pane.say('stepInstitution'), exact: true }));
  await pane.frame.getByRole('radio').last().check();
  await pane.field('residents').fill('100');
  await pane.place('placeNorms').click();
  await run('insertTable');
  await seen(pane.button('insertTable'));
});

test('send a copy: its view, where the form of the copy is chosen', async () => {
  await run('sendCopy');
  await seen(pane.frame.getByRole('button', { name: 'Make the copy' }));
});

test('repair: done without a question, and told in the pane', async () => {
  await workbook.openFile(await workbook.saveFile(), { namesUnknown: true });
  expect(await workbook.value('Figures', 'A1')).toBe('#NAME?');
  await run('repairFormulas');
  // Sheets are told one by one, those of the sample before this one.
  await seen(pane.frame.getByText('Figures: 1', { exact: true }));
  // Row 1, the director: a unit for each institution.
  expect(await workbook.value('Figures', 'A1')).toBe(1);
});

test('the context menu of a cell explains it', async () => {
  await workbook.select('Figures', 'A1');
  const sheet = await workbook.page.locator('#spreadsheet canvas').last().boundingBox();
  if (!sheet) throw new Error('There is no sheet to be seen.');
  // The first cell stands right and below of the headings of rows and columns.
  await workbook.page.mouse.click(sheet.x + 60, sheet.y + 30, { button: 'right' });
  // A press on the menu right after it has opened may be lost.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await workbook.page.getByText('Explain this cell by the norms').last().click();
  await pane.saysThat('selectedCell', { cell: 'Figures!A1' });
});

test('a pane that Excel does not open goes to the command’s place when its own button opens it', async () => {
  await workbook.pane.evaluate(() => {
    Reflect.set(window, 'noticed', []);
    Reflect.set(Office.context, 'ui', {
      displayDialogAsync: (address: string) => (Reflect.get(window, 'noticed') as string[]).push(address),
    });
    Office.addin.showAsTaskpane = () => Promise.reject(new Error('not for this add-in'));
  });
  await run('sendCopy');
  await workbook.pane.waitForFunction(() => (Reflect.get(window, 'noticed') as string[]).length === 1);
  const [notice = ''] = await workbook.pane.evaluate(() => Reflect.get(window, 'noticed') as string[]);
  expect((await fetch(notice)).status).toBe(200);
  await workbook.page.click('#addin-button');
  await seen(pane.frame.getByRole('button', { name: 'Make the copy' }));
});

test.each([
  ['kk', 'Нормативтер: әрекеттер', 'Нормативтер кестесін кірістіру'],
  ['ru', 'Нормативы: команды', 'Вставить таблицу нормативов'],
])('the commands in %s', async (language, menu, command) => {
  await workbook.page.selectOption('#language', language);
  await workbook.page.locator('#commands summary', { hasText: menu }).click();
  await seen(workbook.page.getByRole('button', { name: command }));
});
