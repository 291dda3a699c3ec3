import { workbookInBrowser } from './browser-workbook';

const workbook = workbookInBrowser({ language: 'kk', dark: true });

describe('Office in the hosted page', () => {
  test('knows the host, its language and its theme', async () => {
    const office = await workbook.pane.evaluate(async () => {
      const { host } = await Office.onReady();
      const { displayLanguage, officeTheme, requirements } = Office.context;
      const isSupported = (name: string, version: string) => requirements.isSetSupported(name, version);
      return {
        host,
        displayLanguage,
        isDark: (officeTheme as unknown as { isDarkTheme: boolean }).isDarkTheme,
        sets: [isSupported('SharedRuntime', '1.1'), isSupported('SharedRuntime', '1.2'), isSupported('Unheard', '1.1')],
      };
    });
    expect(office).toEqual({ host: 'Excel', displayLanguage: 'kk-KZ', isDark: true, sets: [true, false, false] });
  });

  test('the button shows and hides the pane, and the page hears of it', async () => {
    await workbook.pane.evaluate(async () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
    });
    const isShown = () =>
      workbook.page.locator('#pane').evaluate((pane) => pane.checkVisibility({ visibilityProperty: true }));
    expect(await isShown()).toBe(false);
    await workbook.page.click('#addin-button');
    expect(await isShown()).toBe(true);
    await workbook.pane.evaluate(() => Office.addin.hide());
    expect(await isShown()).toBe(false);
    expect(await workbook.pane.evaluate(() => Reflect.get(window, 'seen') as string[])).toEqual(['Taskpane', 'Hidden']);
  });
});

describe('Excel in the hosted page', () => {
  test('values are there once loaded and synced, not before', async () => {
    await workbook.setCells('Host', 'A1', [
      [1, 'two'],
      [true, '=A1*10'],
    ]);
    const read = await workbook.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('host').getRange('A1:B2');
        const codes: string[] = [];
        const tryRead = () => {
          try {
            void range.values;
          } catch (error) {
            codes.push((error as { code: string }).code);
          }
        };
        tryRead();
        range.load('values, formulas, address');
        tryRead();
        await context.sync();
        return { codes, values: range.values as unknown, formulas: range.formulas as unknown, address: range.address };
      }),
    );
    expect(read).toEqual({
      codes: ['PropertyNotLoaded', 'PropertyNotLoaded'],
      values: [
        [1, 'two'],
        [true, 10],
      ],
      formulas: [
        [1, 'two'],
        [true, '=A1*10'],
      ],
      address: 'Host!A1:B2',
    });
  });

  test('what is written is calculated for the next read, in one sync', async () => {
    const before = await workbook.page.evaluate(() => window.workbook.syncs);
    const values = await workbook.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Written');
        sheet.getRange('B2:C3').values = [
          ['Директор', '=NORMS.REQUIRED_STAFF(B2,100,"elderly-disabled")'],
          ['007', "'007"],
        ];
        const used = sheet.getUsedRange().load('values');
        await context.sync();
        return used.values as unknown;
      }),
    );
    expect(values).toEqual([
      ['Директор', 1],
      [7, '007'],
    ]);
    expect(await workbook.page.evaluate(() => window.workbook.syncs)).toBe(before + 1);
  });

  test.each([
    ['ItemNotFound', "c => c.workbook.worksheets.getItem('Nowhere').activate()"],
    ['ItemAlreadyExists', "c => c.workbook.worksheets.add('Host')"],
    ['InvalidArgument', "c => { c.workbook.worksheets.getItem('Host').getRange('A1:B2').values = [[1]] }"],
    ['InvalidArgument', "c => c.workbook.worksheets.getItem('Host').getRange('no address').clear()"],
  ])('%s for what cannot be done', async (code, batch) => {
    const failure = await workbook.pane.evaluate(
      `Excel.run(async (context) => (${batch})(context)).then(() => 'done', (error) => error.code)`,
    );
    expect(failure).toBe(code);
  });

  test('a sheet that is not there is a null object', async () => {
    const isNull = await workbook.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
        const range = sheet.getRange('A1');
        await context.sync();
        return [sheet.isNullObject, range.isNullObject];
      }),
    );
    expect(isNull).toEqual([true, true]);
  });
});

describe('events', () => {
  test('the page hears of settings and of the selection, until it asks no more', async () => {
    await workbook.pane.evaluate(async () => {
      const all: string[] = [];
      const settings = await Excel.run(async (context) => {
        const handler = context.workbook.settings.onSettingsChanged.add(async () => void all.push('settings'));
        context.workbook.onSelectionChanged.add(async () => void all.push('selection'));
        await context.sync();
        return handler;
      });
      await Excel.run(async ({ workbook: { settings: kept } }) => void kept.add('event-test', 1));
      await Excel.run(settings.context, async (context) => {
        settings.remove();
        await context.sync();
      });
      await Excel.run(async ({ workbook: { settings: kept } }) => void kept.getItem('event-test').delete());
      await Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().getRange('C5').select());
      Object.assign(window, { heard: all });
    });
    await workbook.pane.waitForFunction(() => (Reflect.get(window, 'heard') as string[]).includes('selection'));
    const heard = await workbook.pane.evaluate(() => Reflect.get(window, 'heard') as string[]);
    expect(heard.filter((event) => event === 'settings')).toHaveLength(1);
  });
});

test('another language in the toolbar: the functions speak it', async () => {
  await workbook.setFormula('Language', 'A1', 'NORMS.REQUIRED_STAFF("Директор",0,"elderly-disabled")');
  const kazakh = await workbook.error('Language', 'A1');
  await workbook.page.selectOption('#language', 'en');
  expect(kazakh).toMatch(/[әіңғүұқөһ]/i);
  expect(await workbook.error('Language', 'A1')).toMatch(/^[\x20-\x7e–—’“”]+$/);
});
