import { violations } from './accessibility';
import { workbookInBrowser, type Language } from './browser-workbook';
import { Pane } from './pane';
import { WizardInPane } from './wizard-in-pane';
import { seen, until } from './waiting';

const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const wizard = new WizardInPane(pane);

const elderly = {
  name: 'Test institution',
  type: 'Residential organisation for the elderly and disabled',
  residents: '100',
};

beforeAll(() => pane.open());

test('Explain follows the selection', async () => {
  await workbook.setCells('Explained', 'A1', [[100, 'no formula']]);
  await workbook.setFormula('Explained', 'B2', 'NORMS.REQUIRED_STAFF(7,A1,"elderly-disabled")*2');
  await workbook.setFormula('Explained', 'D1', 'NORMS.REQUIRED_STAFF({1;7},A1,"elderly-disabled")');
  await pane.place('placeExplain').click();
  await workbook.select('Explained', 'B2');
  await pane.saysThat('selectedCell', { cell: 'Explained!B2' });
  await pane.shows('Economist for accounting and analysis of operations');
  await pane.saysThat('reasoning');
  await workbook.select('Explained', 'B1');
  await pane.saysThat('noFormula');
  // The second element of a spilled result is explained by itself, not by the first.
  await workbook.select('Explained', 'D2');
  await pane.saysThat('selectedCell', { cell: 'Explained!D2' });
  await pane.shows('Economist for accounting and analysis of operations');
});

describe('Norms', () => {
  beforeAll(async () => {
    await workbook.setCells('Inserted', 'B2', [['kept']]);
    await pane.place('placeNorms').click();
    await pane.frame.getByRole('searchbox').fill('economist');
    await pane.frame.getByRole('button', { name: /^7\. / }).click();
    await pane.field('residents').fill('100');
    await pane.frame.getByRole('combobox', { name: pane.say('facilityType') }).selectOption({ label: elderly.type });
  });

  afterAll(async () => {
    await pane.button('backToNorms').click();
    await pane.frame.getByRole('searchbox').fill('');
  });

  test('the formula of a position that was searched goes into the selected cell', async () => {
    await workbook.select('Inserted', 'A1');
    await pane.button('intoSelectedCell').click();
    await pane.saysThat('formulaInserted', { cell: 'Inserted!A1' });
    // Row 7 at 51 to 100 residents.
    expect(await workbook.value('Inserted', 'A1')).toBe(0.5);
  });

  test('a cell that holds something is asked for first', async () => {
    await workbook.select('Inserted', 'B2');
    await pane.button('intoSelectedCell').click();
    await pane.saysThat('refusedNotEmpty', { address: 'Inserted!B2' });
    expect(await workbook.value('Inserted', 'B2')).toBe('kept');
    await pane.button('replaceCell').click();
    await pane.saysThat('formulaInserted', { cell: 'Inserted!B2' });
    expect(await workbook.value('Inserted', 'B2')).toBe(0.5);
  });
});

test('another language: the pane at once, the messages in the cells with it, and kept with the workbook', async () => {
  await workbook.setFormula('Words', 'A1', 'NORMS.REQUIRED_STAFF(1,0,"elderly-disabled")');
  expect(await workbook.error('Words', 'A1')).toMatch(/^[\x20-\x7e–—’“”]+$/);
  await pane.switchTo('kk');
  await until(async () => /[әіңғүұқөһ]/i.test((await workbook.error('Words', 'A1')) ?? ''));
  await workbook.openFile(await workbook.saveFile());
  await seen(pane.place('placeFacility'));
  await pane.switchTo('en');
});

test('Repair writes back the formulas of a file that was opened without the add-in', async () => {
  await workbook.setFormula('Broken', 'A1', 'NORMS.REQUIRED_STAFF(1,100,"elderly-disabled")');
  await workbook.openFile(await workbook.saveFile(), { namesUnknown: true });
  expect(await workbook.value('Broken', 'A1')).toBe('#NAME?');
  await pane.place('placeCheck').click();
  await pane.frame.getByRole('button', { name: 'Repair', exact: true }).click();
  await pane.frame.getByRole('button', { name: 'Write the formulas back' }).click();
  // Sheets are told one by one, those of the sample before this one.
  await seen(pane.frame.getByText('Broken: 1', { exact: true }));
  expect(await workbook.formula('Broken', 'A1')).toBe('=NORMS.REQUIRED_STAFF(1,100,"elderly-disabled")');
  // Row 1, the director: a unit for each institution.
  expect(await workbook.value('Broken', 'A1')).toBe(1);
  await pane.place('placeFacility').click();
});

describe('by the keyboard alone', () => {
  beforeAll(() => pane.place('placeFacility').click());

  const press = (key: string) => workbook.page.keyboard.press(key);

  /** Tabs on until the control with this name has the focus. */
  async function tabTo(name: RegExp): Promise<void> {
    for (let tabs = 0; tabs < 200; tabs += 1) {
      if (name.test(await pane.focused())) return;
      await press('Tab');
    }
    throw new Error(`Tab does not come to ${name}.`);
  }

  test('from the button above the sheet to the inserted table', async () => {
    await workbook.page.focus('#addin-button');
    await press('Enter');
    await press('Enter');
    await pane.focusStart();
    await tabTo(/^1\. Organisation/);
    await press('Enter');
    await tabTo(/^Name of the organisation/);
    await workbook.page.keyboard.type('Test institution');
    await press('Tab');
    while (!/^Residential organisation for the elderly/.test(await pane.focused())) await press('ArrowDown');
    await tabTo(/^Number of residents/);
    await press('Control+a');
    await workbook.page.keyboard.type('100');
    await tabTo(/^Next/);
    await press('Enter');
    await tabTo(/^Yes/);
    await press('Space');
    await tabTo(/^Next/);
    await press('Enter');
    await tabTo(/^Director: why\?|why\? Director/);
    await press('Enter');
    await seen(pane.frame.getByRole('dialog'));
    await press('Escape');
    await tabTo(/^Next/);
    await press('Enter');
    await tabTo(/^Name of the sheet/);
    await workbook.page.keyboard.type('By keyboard');
    await tabTo(/^Insert the table/);
    await press('Enter');
    await pane.saysThat('inserted', { sheet: 'By keyboard' });
    await tabTo(/^Show the sheet/);
    await press('Enter');
    // Row 7 at 51 to 100 residents.
    expect((await workbook.values('By keyboard', 'A9:C40')).find(([row]) => row === 7)?.[2]).toBe(0.5);
  });
});

describe('axe-core finds nothing at 320 pixels', () => {
  const languages: Language[] = ['kk', 'ru', 'en'];

  beforeAll(async () => {
    await pane.setWidth(320);
    await workbook.setFormula('Seen', 'A1', 'NORMS.REQUIRED_STAFF(63,100,"elderly-disabled")');
    await workbook.select('Seen', 'A1');
  });

  describe('in high contrast, by the colours that are shown', () => {
    beforeAll(() => workbook.page.emulateMedia({ forcedColors: 'active' }));
    afterAll(() => workbook.page.emulateMedia({ forcedColors: 'none' }));

    test.each([
      ['too little, but not shown', 'color: #777; background: #888', 0],
      ['too little, and shown', 'color: #777; background: #888; forced-color-adjust: none', 1],
      ['enough, of a pair that the system has', 'color: Canvas; background: CanvasText; forced-color-adjust: none', 0],
    ])('contrast that is %s', async (_, colours, count) => {
      const paint = (css: string) =>
        pane.frame.evaluate((style) => {
          const text = Object.assign(document.createElement('p'), { id: 'painted', textContent: 'Text' });
          text.style.cssText = style;
          document.querySelector('section')?.append(text);
        }, css);
      await paint(colours);
      const found = (await violations(pane.frame)).filter((one) => one.startsWith('color-contrast'));
      await pane.frame.evaluate(() => document.querySelector('#painted')?.remove());
      expect(found).toHaveLength(count);
    });
  });

  describe.each([
    ['light', false, 'none'],
    ['dark', true, 'none'],
    ['high contrast', false, 'active'],
  ] as const)('%s', (_theme, dark, forcedColors) => {
    beforeAll(async () => {
      await workbook.page.emulateMedia({ forcedColors });
      await workbook.page.locator('#dark').setChecked(dark);
      await pane.settled();
      await pane.switchTo('en');
      await pane.place('placeFacility').click();
      await wizard.describe(elderly);
    });

    test.each(languages)('in every place and step, in %s', async (language) => {
      await pane.switchTo(language);
      const found: Record<string, string[]> = {};
      const look = async (what: string) => {
        const wrong = [...(await violations(pane.frame)), ...(await pane.overflow())];
        if (wrong.length > 0) found[what] = wrong;
      };
      for (const step of ['stepInstitution', 'stepQuestions', 'stepResult', 'stepInsert'] as const) {
        await wizard.go(step);
        await look(step);
      }
      await wizard.go('stepResult');
      await pane.frame
        .getByRole('button', { name: / 1 |1:|: 1/ })
        .first()
        .click();
      await seen(pane.frame.getByRole('dialog'));
      await look('explanation');
      await workbook.page.keyboard.press('Escape');
      await pane.place('placeExplain').click();
      await pane.saysThat('reasoning');
      await look('placeExplain');
      await pane.place('placeNorms').click();
      for (const view of ['viewAnnex', 'viewNotes', 'viewRules', 'viewDoubts'] as const) {
        await pane.button(view).click();
        await look(view);
      }
      await pane.frame.getByRole('searchbox').fill('63');
      await pane.frame.getByRole('button', { name: /^63\. / }).click();
      await look('position');
      await pane.button('backToNorms').click();
      await pane.frame.getByRole('searchbox').fill('');
      await pane.place('placeCheck').click();
      for (const view of await pane.views().all()) {
        await view.click();
        await look(`placeCheck: ${await view.textContent()}`);
      }
      await pane.place('placeEditions').click();
      await look('placeEditions');
      await pane.place('placeFacility').click();
      expect(found).toEqual({});
    });
  });
});
