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
    ['InvalidArgument', "c => c.workbook.worksheets.add('one/two')"],
    ['InvalidArgument', "c => c.workbook.worksheets.add('longer than thirty-one characters')"],
    ['ItemAlreadyExists', "c => c.workbook.worksheets.add('Host')"],
    ['InvalidArgument', "c => { c.workbook.worksheets.getItem('Host').getRange('A1:B2').values = [[1]] }"],
    ['InvalidArgument', "c => c.workbook.worksheets.getItem('Host').getRange('no address').clear()"],
    ['InvalidArgument', "c => { c.workbook.worksheets.getItem('Host').getRange('F1').formulas = [['=SUM(A1:A2']] }"],
    ['InvalidArgument', "c => { c.workbook.worksheets.getItem('Host').getRange('F1').formulas = [['=1+']] }"],
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

describe('sheets as Excel keeps them', () => {
  /** Runs a batch in the hosted page; its source, since it runs there. */
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    workbook.pane.evaluate(`Excel.run(${batch.toString()})`);
  const failure = (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
    workbook.pane.evaluate(`Excel.run(${batch.toString()}).then(() => 'done', (error) => error.code)`);

  test('a name is used by formulas of the same batch, and is gone when deleted', async () => {
    const read = await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.add('Named cells');
      sheet.getRange('A1:B2').values = [
        ['vehicles', 3],
        ['lift', 'жоқ'],
      ];
      names.add('HostProfile', sheet.getRange('A1:B2'));
      sheet.getRange('D1').formulas = [['=NORMS.REQUIRED_STAFF(21,100,"elderly-disabled",HostProfile)']];
      const cell = sheet.getRange('D1').load('values');
      names.load('items/name,items/formula');
      const range = names.getItem('hostprofile').getRange().load('address');
      await context.sync();
      const formula = names.items.find(({ name }) => name === 'HostProfile')?.formula as unknown;
      names.getItem('HostProfile').delete();
      names.getItemOrNullObject('HostProfile').delete();
      const gone = names.getItemOrNullObject('HostProfile').getRangeOrNullObject();
      gone.load('address');
      await context.sync();
      return [cell.values[0]?.[0] as unknown, formula, range.address, gone.isNullObject];
    });
    // Row 21, the driver: a unit for each vehicle.
    expect(read).toEqual([3, "='Named cells'!$A$1:$B$2", "'Named cells'!A1:B2", true]);
  });

  test('names and formulas go with the rows that they stand for', async () => {
    const read = await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.add('Moved');
      sheet.getRange('A1:A3').formulas = [[1], [2], ['=SUM(A1:A2)']];
      names.add('MovedCells', sheet.getRange('A2:B3'));
      sheet.getRange('C1').formulas = [['=A3*2']];
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      const range = names.getItem('MovedCells').getRange().load('address');
      const cells = sheet.getRange('A1:C4').load('formulas');
      await context.sync();
      return [range.address, cells.formulas[0]?.[2] as unknown, cells.formulas[3]?.[0] as unknown];
    });
    expect(read).toEqual(['Moved!A3:B4', '=A4*2', '=SUM(A1:A3)']);
  });

  test('looks change without a word of what the cells hold', async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Dressed');
      const range = sheet.getRange('A1:B2');
      range.formulas = [
        [1, '=A1*2.5'],
        ['text', '=1=1'],
      ];
      range.format.fill.color = '#FFF2CC';
      range.format.font.bold = true;
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      range.format.borders.getItem('EdgeTop').style = 'Continuous';
      sheet.getRange('B1').numberFormat = [['0.00']];
      sheet.getRange('A2').format.font.bold = false;
      range.load('values,formulas,text,numberFormat');
      range.format.load('wrapText,horizontalAlignment,columnWidth,rowHeight');
      range.format.font.load('bold');
      range.format.fill.load('color');
      await context.sync();
      const { values, formulas, text, numberFormat, format } = range;
      const { wrapText, horizontalAlignment, columnWidth, rowHeight, font, fill } = format;
      const looks = [wrapText, horizontalAlignment, columnWidth, rowHeight, font.bold, fill.color];
      return { values, formulas, text: text[0], numberFormat, looks } as unknown;
    });
    expect(read).toEqual({
      values: [
        [1, 2.5],
        ['text', true],
      ],
      formulas: [
        [1, '=A1*2.5'],
        ['text', '=1=1'],
      ],
      // As it is shown: the page is a Kazakh one.
      text: ['1', '2,50'],
      numberFormat: [
        ['General', '0.00'],
        ['General', 'General'],
      ],
      // Bold differs from cell to cell.
      looks: [true, 'Center', 90, 30, null, '#FFF2CC'],
    });
  });

  test('a look of filled and empty cells is undone and done again in one step each, and leaves the rest of them', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Undone');
      sheet.activate();
      const first = sheet.getRange('A1');
      first.values = [[1.5]];
      first.numberFormat = [['0.00']];
      first.format.font.bold = true;
      first.format.fill.color = '#FFF2CC';
      first.format.borders.getItem('EdgeTop').style = 'Continuous';
      await context.sync();
      sheet.getRange('A1:A2').format.fill.color = '#336699';
      await context.sync();
    });
    const looks = () =>
      run(async (context) => {
        const [first, second] = ['A1', 'A2'].map((at) => context.workbook.worksheets.getItem('Undone').getRange(at));
        first?.load('values,numberFormat,format/fill/color,format/font/bold');
        second?.load('format/fill/color');
        const top = first?.format.borders.getItem('EdgeTop').load('style');
        await context.sync();
        return [
          ...[first?.values[0]?.[0], first?.numberFormat[0]?.[0], first?.format.font.bold, top?.style],
          ...[first?.format.fill.color, second?.format.fill.color],
        ] as unknown[];
      });
    const rest = [1.5, '0.00', true, 'Continuous'];
    expect(await looks()).toEqual([...rest, '#336699', '#336699']);
    await workbook.page.mouse.click(400, 400);
    await workbook.page.keyboard.press('Control+z');
    expect(await looks()).toEqual([...rest, '#FFF2CC', '#FFFFFF']);
    await workbook.page.keyboard.press('Control+y');
    expect(await looks()).toEqual([...rest, '#336699', '#336699']);
  });

  test('texts that look like formulas and numbers stay texts; numbers shown as text stay numbers', async () => {
    const values = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Texts');
      const range = sheet.getRange('A1:D1');
      range.formulas = [["'=1+1", "''a", "'007", 7]];
      range.numberFormat = [['@', '@', '@', '@']];
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([['=1+1', "'a", '007', 7]]);
  });

  test('a protected sheet refuses what would change it, and can be read', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Locked');
      sheet.getRange('A1').values = [['kept']];
      sheet.protection.protect();
    });
    const locked = 'AccessDenied';
    expect(
      await failure(async (c) => void (c.workbook.worksheets.getItem('Locked').getRange('A1').values = [[1]])),
    ).toBe(locked);
    expect(await failure(async (c) => c.workbook.worksheets.getItem('Locked').getRange('A1').clear())).toBe(locked);
    expect(
      await failure(async (c) => void (c.workbook.worksheets.getItem('Locked').getRange().format.font.bold = true)),
    ).toBe(locked);
    expect(await failure(async (c) => c.workbook.worksheets.getItem('Locked').freezePanes.freezeRows(1))).toBe(locked);
    expect(await workbook.value('Locked', 'A1')).toBe('kept');
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Locked');
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [['changed']];
    });
    expect(await workbook.value('Locked', 'A1')).toBe('changed');
  });

  test('rows and cells tell whether they are struck out; a row with some struck cells is null', async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Struck');
      sheet.getRange('A1:B1').format.font.strikethrough = true;
      sheet.getRange('B2').format.font.strikethrough = true;
      const asked = { format: { font: { strikethrough: true } } };
      const rows = sheet.getRange('A1:B3').getRowProperties(asked);
      const cells = sheet.getRange('A2:B3').getCellProperties(asked);
      await context.sync();
      return {
        rows: rows.value.map(({ format }) => format?.font?.strikethrough),
        cells: cells.value.map((row) => row.map(({ format }) => format?.font?.strikethrough)),
      } as unknown;
    });
    expect(read).toEqual({
      rows: [true, null, false],
      cells: [
        [false, true],
        [false, false],
      ],
    });
  });

  test('merged cells, selected ranges and spills tell their areas', async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Areas');
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D1').formulas = [['=SEQUENCE(3)']];
      sheet.activate();
      sheet.getRange('C3:D4').select();
      const merged = sheet.getRange('A1:C5').getMergedAreasOrNullObject();
      merged.areas.load('items/rowIndex,items/rowCount,items/columnCount');
      const none = sheet.getRange('E1:F2').getMergedAreasOrNullObject();
      const selected = context.workbook.getSelectedRanges().load('address');
      const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true });
      await context.sync();
      const parent = sheet.getRange('D3').getSpillParentOrNullObject().load('address');
      const spill = sheet.getRange('D1').getSpillingToRangeOrNullObject().load('address');
      const borders = ['D1', 'D3', 'D4', 'D3:D4'].map((at) => sheet.getRange(at).load('hasSpill'));
      await context.sync();
      const hasSpill = borders.map((one) => one.hasSpill);
      const areas = merged.areas.items.map(({ rowIndex, rowCount, columnCount }) => [rowIndex, rowCount, columnCount]);
      sheet.getRange().unmerge();
      const after = sheet.getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
      const hidden = rows.value.map(({ rowHidden }) => rowHidden);
      const isNull = [none.isNullObject, after.isNullObject];
      return {
        areas,
        isNull,
        selected: selected.address,
        hidden,
        spill: [parent.address, spill.address],
        hasSpill,
      } as unknown;
    });
    expect(read).toEqual({
      areas: [[0, 2, 2]],
      isNull: [true, true],
      selected: 'Areas!C3:D4',
      hidden: [false, false],
      spill: ['Areas!D1', 'Areas!D1:D3'],
      hasSpill: [true, true, false, null],
    });
  });

  test('cells that are merged and selected stay so where others are cleared', async () => {
    const isMerged = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Title');
      const title = sheet.getRange('A1:B2');
      title.merge();
      sheet.activate();
      title.select();
      sheet.getRange('D5').clear();
      const merged = title.getMergedAreasOrNullObject();
      await context.sync();
      return !merged.isNullObject;
    });
    expect(isMerged).toBe(true);
  });

  test('the workbook can be taken as a file, and another made of it', async () => {
    await workbook.setCells('Copied', 'A1', [['copied']]);
    await workbook.pane.evaluate(async () => {
      type Taken = Office.AsyncResult<Office.File>;
      type Part = Office.AsyncResult<Office.Slice>;
      const { value } = await new Promise<Taken>((resolve) =>
        Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, resolve),
      );
      const slices: number[][] = [];
      for (let at = 0; at < value.sliceCount; at += 1) {
        slices.push((await new Promise<Part>((resolve) => value.getSliceAsync(at, resolve))).value.data);
      }
      await Excel.createWorkbook(btoa(String.fromCharCode(...slices.flat())));
    });
    const [created] = await workbook.created();
    const before = await workbook.saveFile();
    await workbook.openFile(created ?? Buffer.alloc(0));
    expect(await workbook.value('Copied', 'A1')).toBe('copied');
    await workbook.openFile(before);
  });

  test('where the add-in was not known, its functions are unknown names', async () => {
    await workbook.setFormula('Unknown', 'A1', 'NORMS.REQUIRED_STAFF(1,100,"elderly-disabled")');
    const file = await workbook.saveFile();
    await workbook.openFile(file, { namesUnknown: true });
    expect(await workbook.value('Unknown', 'A1')).toBe('#NAME?');
    expect(await workbook.formula('Unknown', 'A1')).toBe('=_xldudf_NORMS_REQUIRED_STAFF(1,100,"elderly-disabled")');
    await workbook.openFile(file);
    expect(await workbook.value('Unknown', 'A1')).toBe(1);
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
