/** What the page is asked with: errors as their codes after an exclamation mark. */
export interface Kit {
  /** Runs a batch; what it comes to. */
  run(batch: (context: Excel.RequestContext) => unknown): Promise<unknown>;
  /** What this gives, or the error it throws. */
  told(give: () => unknown): unknown;
  /** What a promise comes to, or the error it fails with. */
  ended(promise: PromiseLike<unknown>): Promise<unknown>;
  wait(): Promise<void>;
}

type Behaviour = readonly [does: (kit: Kit) => unknown, told: unknown];

/**
 * Small things that Excel's objects do in the add-in's page, wherever Excel itself has no say in them: on a sheet `Data` with 1
 * in A1 and 2 in B1. Both the browser workbook's own objects and Microsoft's client must do them so.
 */
const table: Readonly<Record<string, Behaviour>> = {
  'rows are told their looks and heights in one word; an empty object leaves a row as it is': [
    (kit) =>
      kit.run(async (context) => {
        const rows = context.workbook.worksheets.getItem('Data').getRange('F1:G3');
        rows.setRowProperties([
          { format: { font: { bold: true }, verticalAlignment: 'Top', rowHeight: 30 } },
          {},
          { format: { wrapText: true } },
        ]);
        const seen = ['F1', 'G1', 'H1', 'F2', 'G3'].map((at) => {
          const cell = context.workbook.worksheets.getItem('Data').getRange(at);
          return cell.load('format/wrapText,format/font/bold');
        });
        const first = rows.getRow(0).load('format/verticalAlignment,format/rowHeight');
        await context.sync();
        rows.setRowProperties([{}, {}]);
        return [
          seen.map(({ format }) => [format.font.bold, format.wrapText]),
          first.format.verticalAlignment,
          first.format.rowHeight,
          await kit.ended(context.sync()),
        ];
      }),
    [
      [
        [true, false],
        [true, false],
        [false, false],
        [false, false],
        [false, true],
      ],
      'Top',
      30,
      '!InvalidArgument: Range.setRowProperties',
    ],
  ],
  'cells are merged row by row': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet.getRange('F5:G7').merge(true);
        const merged = sheet.getRange('F1:G9').getMergedAreasOrNullObject().load('areaCount');
        await context.sync();
        sheet.getRange('F5:G7').unmerge();
        return [merged.areaCount, await kit.ended(context.sync())];
      }),
    [3, 'undefined'],
  ],
  'margins are told together; a pane is frozen by its address': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const { pageLayout, freezePanes } = sheet;
        pageLayout.setPrintMargins('Inches', { left: 1, bottom: 0.5 });
        pageLayout.setPrintMargins('Points', { top: 36 });
        pageLayout.load('leftMargin,topMargin,bottomMargin');
        freezePanes.freezeAt('A1:B2');
        await context.sync();
        freezePanes.unfreeze();
        return [pageLayout.leftMargin, pageLayout.topMargin, pageLayout.bottomMargin, await kit.ended(context.sync())];
      }),
    [72, 36, 36, 'undefined'],
  ],
  'a property is not there before it is loaded': [
    (kit) => kit.run(async ({ workbook }) => kit.told(() => workbook.worksheets.getItem('Data').getRange('A1').values)),
    '!PropertyNotLoaded: Range.values',
  ],
  'nor after load, before sync': [
    (kit) =>
      kit.run(async ({ workbook }) => {
        const cell = workbook.worksheets.getItem('Data').getRange('A1').load('values');
        return kit.told(() => cell.values);
      }),
    '!PropertyNotLoaded: Range.values',
  ],
  'what was loaded is there, another property is not': [
    (kit) =>
      kit.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('A1').load('values');
        await context.sync();
        return [cell.values, kit.told(() => cell.address)];
      }),
    [[[1]], '!PropertyNotLoaded: Range.address'],
  ],
  'who writes reads the own value at once, and after a refusal still': [
    (kit) =>
      kit.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('A1');
        cell.values = [[9, 9]];
        return [await kit.ended(context.sync()), kit.told(() => cell.values)];
      }),
    ['!InvalidArgument: Range.values', [[9, 9]]],
  ],
  'a null object says so after sync alone': [
    (kit) =>
      kit.run(async (context) => {
        const { worksheets } = context.workbook;
        const [none, data] = [worksheets.getItemOrNullObject('No'), worksheets.getItemOrNullObject('Data')];
        const before = kit.told(() => none.isNullObject);
        await context.sync();
        return [
          before,
          none.isNullObject,
          data.isNullObject,
          worksheets.getItem('Data').getRange('A1').context === context,
        ];
      }),
    ['!PropertyNotLoaded', true, false, true],
  ],
  'the workbook itself says nothing of that before the first sync': [
    (kit) =>
      kit.run(async (context) => {
        const { workbook } = context;
        const before = [kit.told(() => workbook.isNullObject), kit.told(() => workbook.worksheets.isNullObject)];
        await context.sync();
        return [...before, workbook.isNullObject];
      }),
    ['!PropertyNotLoaded', '!PropertyNotLoaded', false],
  ],
  'properties of a null object are undefined, loaded or not': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('No').load('name');
        await context.sync();
        return [kit.told(() => sheet.name), kit.told(() => sheet.position)];
      }),
    ['undefined', 'undefined'],
  ],
  'children of a null object are null objects, made before sync or after': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('No');
        const early = sheet.getRange('A1').load('values');
        await context.sync();
        const late = sheet.getRange('A1').load('values');
        await context.sync();
        return [early, late].flatMap((range) => [range.isNullObject, kit.told(() => range.values)]);
      }),
    [true, 'undefined', true, 'undefined'],
  ],
  'a method of a null object does nothing, and what stands beside it is done': [
    (kit) =>
      kit.run(async (context) => {
        context.workbook.names.getItemOrNullObject('no').delete();
        const cell = context.workbook.worksheets.getItem('Data').getRange('D1');
        cell.values = [[1]];
        cell.load('values');
        return [await kit.ended(context.sync()), cell.values];
      }),
    ['undefined', [[1]]],
  ],
  'a null object cannot be written to': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('No');
        await context.sync();
        sheet.name = 'x';
        return kit.ended(context.sync());
      }),
    '!InvalidObjectPath',
  ],
  'a collection of a null object has no items and counts nothing': [
    (kit) =>
      kit.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItemOrNullObject('No');
        charts.load('items/name');
        const count = charts.getCount();
        await context.sync();
        return [kit.told(() => charts.items), kit.told(() => count.value)];
      }),
    ['undefined', 'undefined'],
  ],
  'a count is there after sync': [
    (kit) =>
      kit.run(async (context) => {
        const count = context.workbook.names.getCount();
        const before = kit.told(() => count.value);
        await context.sync();
        return [before, count.value];
      }),
    ['!ValueNotLoaded: clientResult.value', 0],
  ],
  'what to load is told as a text, a list or an object': [
    (kit) =>
      kit.run(async (context) => {
        const cell = (option: never) => context.workbook.worksheets.getItem('Data').getRange('A1').load(option);
        const options = [
          ' rowIndex , columnIndex',
          ['rowIndex', 'columnIndex'],
          { rowIndex: true, columnIndex: false },
          { select: 'rowIndex' },
          { format: { wrapText: true } },
        ];
        const cells = options.map((option) => cell(option as never));
        await context.sync();
        return cells.map((one) => JSON.parse(JSON.stringify(one)) as unknown);
      }),
    [
      { rowIndex: 0, columnIndex: 0 },
      { rowIndex: 0, columnIndex: 0 },
      { rowIndex: 0 },
      { rowIndex: 0 },
      { format: { wrapText: false } },
    ],
  ],
  'of a collection only so many, and some passed over': [
    (kit) =>
      kit.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load({ select: 'name', top: 1 });
        await context.sync();
        const first = worksheets.items.length;
        worksheets.load({ $all: false, name: true, $skip: 1 } as never);
        await context.sync();
        return [first, worksheets.items.map(({ name }) => name).includes('Data')];
      }),
    [1, true],
  ],
  'everything is loaded by $all and by nothing': [
    (kit) =>
      kit.run(async (context) => {
        const sheets = [{ $all: true }, undefined].map((option) =>
          context.workbook.worksheets.getItem('Data').load(option as never),
        );
        await context.sync();
        return sheets.map(({ name }) => name);
      }),
    ['Data', 'Data'],
  ],
  'load takes no numbers': [
    (kit) =>
      kit.run(async ({ workbook }) => {
        const cell = workbook.worksheets.getItem('Data').getRange('A1');
        return [kit.told(() => void cell.load({ values: 1 } as never)), kit.told(() => void cell.load(5 as never))];
      }),
    ['!InvalidArgument', '!InvalidArgument'],
  ],
  'a part is loaded by its path': [
    (kit) =>
      kit.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('A1').load('format/fill/color');
        await context.sync();
        return [cell.format.fill.color, kit.told(() => cell.values), JSON.stringify(cell)];
      }),
    ['#FFFFFF', '!PropertyNotLoaded: Range.values', '{"format":{"fill":{"color":"#FFFFFF"}}}'],
  ],
  'a context loads an object': [
    (kit) =>
      kit.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('A1');
        context.load(cell, 'values');
        await context.sync();
        return cell.values;
      }),
    [[1]],
  ],
  'items are there once loaded, anew each time': [
    (kit) =>
      kit.run(async (context) => {
        const { worksheets } = context.workbook;
        const before = kit.told(() => worksheets.items);
        worksheets.load('items/name');
        await context.sync();
        const { items } = worksheets;
        const [first] = items;
        worksheets.load('items/name');
        await context.sync();
        return [
          before,
          items.length > 0,
          kit.told(() => first?.position),
          first?.isNullObject,
          items === worksheets.items,
        ];
      }),
    ['!PropertyNotLoaded: WorksheetCollection.items', true, '!PropertyNotLoaded: Worksheet.position', false, false],
  ],
  'an item goes on': [
    (kit) =>
      kit.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        const cell = worksheets.items
          .find(({ name }) => name === 'Data')
          ?.getRange('A1')
          .load('values');
        await context.sync();
        return cell?.values;
      }),
    [[1]],
  ],
  'what an object tells of itself is what was loaded': [
    (kit) =>
      kit.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('A1');
        const before = JSON.stringify(cell);
        cell.load('values,rowIndex');
        const { names } = context.workbook;
        const unloaded = JSON.stringify(names);
        names.load('items/name');
        await context.sync();
        return [before, JSON.parse(JSON.stringify(cell)), unloaded, JSON.stringify(names)];
      }),
    ['{}', { values: [[1]], rowIndex: 0 }, '{}', '{"items":[]}'],
  ],
  'a range ends with its run': [
    async (kit) => {
      const cell = (await kit.run(async (context) => {
        const one = context.workbook.worksheets.getItem('Data').getRange('A1').load('values');
        await context.sync();
        return { one };
      })) as { one: Excel.Range };
      const { one } = cell;
      await kit.wait();
      return [one.values, kit.told(() => void one.load('address')), kit.told(() => void (one.values = [[5]]))];
    },
    [[[1]], '!InvalidObjectPath', '!InvalidObjectPath'],
  ],
  'a sheet does not': [
    async (kit) => {
      const { sheet } = (await kit.run(async (context) => {
        const one = context.workbook.worksheets.getItem('Data').load('name');
        await context.sync();
        return { sheet: one };
      })) as { sheet: Excel.Worksheet };
      await kit.wait();
      sheet.load('position');
      return [await kit.ended(sheet.context.sync()), typeof sheet.position];
    },
    ['undefined', 'number'],
  ],
  'a tracked range goes on in another run, an untracked one does not': [
    async (kit) => {
      const given = (await kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const [kept, left] = [sheet.getRange('A1').track(), sheet.getRange('A1')];
        await context.sync();
        return { kept, left };
      })) as { kept: Excel.Range; left: Excel.Range };
      await kit.wait();
      const read = (cell: Excel.Range) =>
        kit.ended(
          Excel.run(cell, async (context) => {
            cell.load('values');
            await context.sync();
            return [context === cell.context, cell.values];
          }),
        );
      return [await read(given.kept), await read(given.left)];
    },
    [[true, [[1]]], '!InvalidObjectPath'],
  ],
  'a range that nobody wants kept is good for its batch alone': [
    (kit) =>
      kit.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('A1').untrack().load('values');
        await context.sync();
        return [cell.values, kit.told(() => void cell.load('address'))];
      }),
    [[[1]], '!InvalidObjectPath'],
  ],
  'ranges are tracked, sheets and names are not': [
    (kit) =>
      kit.run(async ({ workbook, trackedObjects }) => {
        const sheet = workbook.worksheets.getItem('Data');
        const kinds = [sheet.getRange('A1'), sheet, workbook.names].map((one) => typeof Reflect.get(one, 'track'));
        return [...kinds, typeof trackedObjects.add];
      }),
    ['function', 'undefined', 'undefined', 'function'],
  ],
  'a range of another context is refused': [
    async (kit) => {
      const { other } = (await kit.run(async (context) => ({
        other: context.workbook.worksheets.getItem('Data').getRange('A1'),
      }))) as { other: Excel.Range };
      return kit.run(async ({ workbook }) => kit.told(() => void workbook.names.add('other', other)));
    },
    '!InvalidRequestContext',
  ],
  'a run takes a context, an object of one, or several': [
    async (kit) => {
      const { sheet } = (await kit.run(async ({ workbook }) => ({ sheet: workbook.worksheets.getItem('Data') }))) as {
        sheet: Excel.Worksheet;
      };
      await kit.wait();
      const isSame = async (context: Excel.RequestContext) => context === sheet.context;
      return [await Excel.run([sheet], isSame), await Excel.run(sheet.context as Excel.RequestContext, isSame)];
    },
    [true, true],
  ],
  'a batch must return a promise, and a run needs a batch': [
    async (kit) => {
      const run = Excel.run as unknown as (...given: unknown[]) => Promise<unknown>;
      return [await kit.ended(run(() => 5)), await kit.ended(run()), await kit.ended(run(5))];
    },
    ['!RunMustReturnPromise', '!InvalidArgument: Excel.run', '!InvalidArgument: Excel.run'],
  ],
  'what waits at the end of a batch is done then': [
    async (kit) => {
      const result = await kit.run(async ({ workbook }) => {
        workbook.worksheets.getItem('Data').getRange('D2').values = [[7]];
        return 'result';
      });
      const value = await kit.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('D2').load('values');
        await context.sync();
        return cell.values;
      });
      return [result, value];
    },
    ['result', [[7]]],
  ],
  'a batch that throws writes nothing': [
    async (kit) => {
      const error = await kit.run(async ({ workbook }) => {
        workbook.worksheets.getItem('Data').getRange('D3').values = [[7]];
        throw new Error('boom');
      });
      const value = await kit.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('D3').load('values');
        await context.sync();
        return cell.values;
      });
      return [error, value];
    },
    ['!Error', [['']]],
  ],
  'sync hands on what it is given': [(kit) => kit.run((context) => context.sync('given' as never)), 'given'],
  'what stands before an error is done and loaded, what stands after it is not': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet.getRange('E1').values = [[1]];
        const before = sheet.getRange('A1').load('values');
        context.workbook.worksheets.getItem('No').load('name');
        const after = sheet.getRange('B1').load('values');
        sheet.getRange('E2').values = [[2]];
        const error = await kit.ended(context.sync());
        const written = sheet.getRange('E1:E2').load('values');
        const next = await kit.ended(context.sync());
        return [error, before.values, kit.told(() => after.values), next, written.values];
      }),
    ['!ItemNotFound: WorksheetCollection.getItem', [[1]], '!PropertyNotLoaded: Range.values', 'undefined', [[1], ['']]],
  ],
  'a range that was made after the error is lost, one before it is not': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const before = sheet.getRange('A1').load('values');
        context.workbook.worksheets.getItem('No').load('name');
        const after = sheet.getRange('B1').load('values');
        await kit.ended(context.sync());
        const told = [before, after].map((one) => kit.told(() => void one.load('address')));
        return [...told, await kit.ended(context.sync())];
      }),
    ['undefined', '!InvalidObjectPath', 'undefined'],
  ],
  'an error tells its code, its words and where': [
    (kit) =>
      kit.run(async (context) => {
        context.workbook.worksheets.getItem('No').load('name');
        const error = (await context.sync().then(
          () => undefined,
          (thrown: unknown) => thrown,
        )) as OfficeExtension.Error & { httpStatusCode: number };
        const { name, code, message, httpStatusCode, debugInfo } = error;
        return [
          error instanceof OfficeExtension.Error,
          name,
          code,
          message,
          httpStatusCode,
          String(error),
          debugInfo.errorLocation,
        ];
      }),
    [
      true,
      'RichApi.Error',
      'ItemNotFound',
      "The requested resource doesn't exist.",
      400,
      "ItemNotFound: The requested resource doesn't exist.",
      'WorksheetCollection.getItem',
    ],
  ],
  'what is only read is not written': [
    (kit) =>
      kit.run(async ({ workbook }) => {
        const cell = workbook.worksheets.getItem('Data').getRange('A1');
        return Reflect.set(cell, 'address', 'x');
      }),
    false,
  ],
  'a handler hears from the next sync on, and what it throws stays with it': [
    async (kit) => {
      const heard: string[] = [];
      const select = (address: string) =>
        kit.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Data');
          sheet.activate();
          sheet.getRange(address).select();
          await context.sync();
        });
      const { handler, early } = (await kit.run(async (context) => {
        const added = context.workbook.onSelectionChanged.add(async (args) => {
          heard.push(Object.keys(args).join());
          throw new Error('boom');
        });
        const before = heard.length;
        await context.sync();
        return { handler: added, early: before };
      })) as { handler: OfficeExtension.EventHandlerResult<unknown>; early: number };
      await select('C3');
      await kit.wait();
      const [told] = heard;
      handler.remove();
      await handler.context.sync();
      const count = heard.length;
      await select('C4');
      await kit.wait();
      return [early, told, heard.length - count];
    },
    [0, 'workbook', 0],
  ],
  'a handler that was added after an error in its batch hears nothing': [
    async (kit) => {
      let heard = 0;
      await kit.run(async (context) => {
        context.workbook.worksheets.getItem('No').load('name');
        context.workbook.onSelectionChanged.add(async () => void (heard += 1));
        await context.sync();
      });
      await kit.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('C5').select();
        await context.sync();
      });
      await kit.wait();
      return heard;
    },
    0,
  ],
  'cells that are merged where none of them is selected are no new selection': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet.activate();
        sheet.getRange('C3').select();
        await context.sync();
        let heard = 0;
        const handler = context.workbook.onSelectionChanged.add(async () => void (heard += 1));
        await context.sync();
        sheet.getRange('F5:G7').merge();
        await context.sync();
        await kit.wait();
        const whereOthersAre = heard;
        sheet.getRange('F5:G7').unmerge();
        handler.remove();
        const selected = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return [whereOthersAre, selected.address];
      }),
    [0, 'Data!C3'],
  ],
  'a large table goes in pieces: those before a bad cell stand': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const column = sheet.getRange('F1:F1600');
        column.formulas = Array.from({ length: 1600 }, (_, at) => [at === 1599 ? '=SUM(' : at + 1]);
        const error = await kit.ended(context.sync());
        const cells = ['F1', 'F1500', 'F1501'].map((at) => sheet.getRange(at).load('values'));
        await context.sync();
        return [error, cells.map(({ values }) => values[0]?.[0] as unknown)];
      }),
    ['!InvalidArgument: Range.formulas', [1, 1500, '']],
  ],
  'a small one goes whole or not at all': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet.getRange('G1:G1000').formulas = Array.from({ length: 1000 }, (_, at) => [at === 999 ? '=SUM(' : at + 1]);
        const error = await kit.ended(context.sync());
        const first = sheet.getRange('G1').load('values');
        await context.sync();
        return [error, first.values];
      }),
    ['!InvalidArgument: Range.formulas', [['']]],
  ],
  'a large table of the wrong size is refused before its first piece': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet.getRange('H1:H1601').values = Array.from({ length: 1600 }, () => [1]);
        const error = await kit.ended(context.sync());
        const first = sheet.getRange('H1').load('values');
        await context.sync();
        return [error, first.values];
      }),
    ['!InvalidArgument: Range.values', [['']]],
  ],
  'values go as JSON: what it has no word for is nothing, a day a text': [
    (kit) =>
      kit.run(async (context) => {
        const cells = context.workbook.worksheets.getItem('Data').getRange('J5:M5');
        cells.values = [[NaN, undefined, Infinity, -0]];
        const error = await kit.ended(context.sync());
        cells.load('values');
        await context.sync();
        return [error, cells.values[0]?.map((value: unknown) => (Object.is(value, -0) ? '-0' : value))];
      }),
    ['undefined', ['', '', '', 0]],
  ],
  'what JSON cannot say fails the sync, not the writing': [
    (kit) =>
      kit.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('D6');
        const written = kit.told(() => void (cell.values = [[BigInt(10)]]));
        return [written, await kit.ended(context.sync())];
      }),
    ['undefined', '!TypeError'],
  ],
  'a table is sent as it is at the sync': [
    (kit) =>
      kit.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('D7');
        const table = [[1]];
        cell.values = table;
        table[0] = [2];
        await context.sync();
        cell.load('values');
        await context.sync();
        return cell.values;
      }),
    [[2]],
  ],
  'what is asked in the same breath goes with a sync, and what is asked later of its ranges is refused': [
    (kit) =>
      kit.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('A1').load('values');
        const syncing = context.sync();
        const inTime = kit.told(() => void cell.load('address'));
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
        const late = kit.told(() => void cell.load('rowIndex'));
        await syncing;
        return [inTime, late, cell.values, cell.address];
      }),
    ['undefined', '!InvalidObjectPath', [[1]], 'Data!A1'],
  ],
  'looks of several ranges are set at once': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const ranges = sheet.getRanges('P1:Q1,P3').untrack();
        ranges.format.fill.color = '#112233';
        const cells = ['P1', 'Q1', 'P2', 'P3'].map((at) => sheet.getRange(at).load('format/fill/color'));
        const all = sheet.getRanges('P1:P2,P3').load('areaCount,format/fill/color');
        await context.sync();
        return [cells.map(({ format }) => format.fill.color), all.areaCount, all.format.fill.color];
      }),
    [['#112233', '#112233', '#FFFFFF', '#112233'], 2, null],
  ],
  'a sheet is added, named and used in one batch, and is the same afterwards': [
    (kit) =>
      kit.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Added').load('name');
        sheet.getRange('A1').values = [[3]];
        await context.sync();
        const added = sheet.name;
        sheet.name = 'Renamed';
        await context.sync();
        sheet.load('name');
        await context.sync();
        const renamed = sheet.name;
        sheet.delete();
        await context.sync();
        return [added, renamed];
      }),
    ['Added', 'Renamed'],
  ],
  'parts of an object are the same object, selections are not': [
    (kit) =>
      kit.run(async ({ workbook }) => {
        const cell = workbook.worksheets.getItem('Data').getRange('A1');
        return [
          cell.format === cell.format,
          cell.worksheet === cell.worksheet,
          workbook.getSelectedRange() === workbook.getSelectedRange(),
        ];
      }),
    [true, true, false],
  ],
  'a context of its own keeps no ranges': [
    async (kit) => {
      const context = new Excel.RequestContext();
      const cell = context.workbook.worksheets.getItem('Data').getRange('A1').load('values');
      await context.sync();
      return [cell.values, kit.told(() => void cell.load('address'))];
    },
    [[[1]], '!InvalidObjectPath'],
  ],
  'two runs go on beside each other, one context in one run at a time': [
    async (kit) => {
      const told: string[] = [];
      const { context } = (await kit.run(async (one) => ({ context: one }))) as { context: Excel.RequestContext };
      await kit.wait();
      const run = (name: string) =>
        Excel.run(context, async () => {
          told.push(`${name} begins`);
          await kit.wait();
          told.push(`${name} ends`);
        });
      await Promise.all([run('first'), run('second')]);
      return told;
    },
    ['first begins', 'first ends', 'second begins', 'second ends'],
  ],
};

export const behaviours: readonly [name: string, ...behaviour: Behaviour][] = Object.entries(table).map(
  ([name, one]) => [name, ...one],
);
