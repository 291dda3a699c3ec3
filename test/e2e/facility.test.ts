import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { workbookInBrowser, type CellContent } from './browser-workbook';
import { Pane } from './pane';
import { WizardInPane } from './wizard-in-pane';
import { gone, seen, until } from './waiting';

const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const wizard = new WizardInPane(pane);

const edition = 'KZ-343-2021';
const firstRow = 9;

/** Each test has a workbook of its own, with one sheet, and the pane as it is when it is first opened. */
beforeEach(async () => {
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Budget').getCell('B2').value = 120;
  await workbook.openFile(Buffer.from(await made.xlsx.writeBuffer()));
  await pane.open();
});

/** The rows of positions of an inserted sheet: row number → units; an undetermined row is #N/A. */
async function unitsOn(sheet: string): Promise<Map<number, CellContent>> {
  const rows = await workbook.values(sheet, `A${firstRow}:C130`);
  return new Map(rows.flatMap(([row, , units]) => (typeof row === 'number' ? [[row, units ?? '']] : [])));
}

/** The same by STAFF_TABLE over the same residents, type and profile, where an undetermined row is an empty text. */
async function unitsByTable(sheet: string): Promise<Map<number, CellContent>> {
  const formula = await workbook.formula(sheet, `C${firstRow + 1}`);
  const profile = /NormsProfile\w*/.exec(formula ?? '')?.[0] ?? 'no profile';
  const quoted = `'${sheet}'`;
  await workbook.setFormula('Table', 'A1', `NORMS.STAFF_TABLE(${quoted}!C6,${quoted}!C5,${profile},"${edition}","en")`);
  const [, ...rows] = await workbook.values('Table', 'A1:G79');
  return new Map(
    rows.flatMap(([row, , , units]) => (typeof row === 'number' ? [[row, units === '' ? '#N/A' : (units ?? '')]] : [])),
  );
}

describe('the wizard from the institution to the sheet', () => {
  // By hand from the annex. Rows 12, 33, 66: a unit each at a unit of 6 to 30 places, however many it has. Row 1, the
  // director: a unit for each institution. Row 7, the economist: 0.5 at 51 to 100. Row 21, the driver: one for each vehicle.
  test.each([
    {
      type: 'Unit for accompanied independent living',
      residents: '20',
      known: [
        [12, 1],
        [33, 1],
        [66, 1],
      ],
    },
    {
      type: 'Residential psychoneurological organisation for children',
      residents: '60',
      more: '200',
      known: [
        [1, 1],
        [21, 3],
      ],
    },
    {
      type: 'Residential organisation for children with musculoskeletal disorders',
      residents: '45',
      more: '151',
      known: [
        [1, 1],
        [21, 3],
      ],
    },
    {
      type: 'Residential psychoneurological organisation',
      residents: '250',
      more: '501',
      known: [
        [1, 1],
        [21, 3],
      ],
    },
    {
      type: 'Residential organisation for the elderly and disabled',
      residents: '100',
      more: '151',
      known: [
        [1, 1],
        [7, 0.5],
        [21, 3],
      ],
    },
  ])('$type', async ({ type, residents, more, known }) => {
    await wizard.describe({ name: 'Test institution', type, residents });
    await wizard.next('stepQuestions');
    if (more !== undefined) await wizard.answerNumber('Vehicles in running order', '3');
    await wizard.answerYesNo('yes');
    await wizard.next('stepResult');
    await wizard.next('stepInsert');
    const before = await workbook.page.evaluate(() => window.workbook.syncs);
    await wizard.insertAs('Test table');
    expect((await workbook.page.evaluate(() => window.workbook.syncs)) - before).toBeLessThanOrEqual(3);

    const inserted = await unitsOn('Test table');
    expect(inserted.size).toBe(78);
    expect(inserted).toEqual(await unitsByTable('Test table'));
    for (const [row, units] of known) expect([row, inserted.get(row ?? 0)]).toEqual([row, units]);

    if (more === undefined) return;
    // The residents cell changes the figures with the pane shut.
    await workbook.page.click('#addin-button');
    await workbook.setCells('Test table', 'C6', [[Number(more)]]);
    const changed = await unitsOn('Test table');
    expect(changed).not.toEqual(inserted);
    expect(changed).toEqual(await unitsByTable('Test table'));
  });
});

const elderly = {
  name: 'Test institution',
  type: 'Residential organisation for the elderly and disabled',
  residents: '100',
};

describe('an inserted sheet in a file', () => {
  test('is read by another program with its names, rules, looks and print set-up, and goes on in the pane', async () => {
    await wizard.describe(elderly);
    await wizard.go('stepQuestions');
    await wizard.answerNumber('Vehicles in running order', '3');
    await wizard.go('stepInsert');
    await pane.frame.getByRole('checkbox', { name: pane.say('columnActual') }).check();
    await pane.frame.getByRole('checkbox', { name: pane.say('columnGap') }).check();
    await wizard.insertAs('Test table');
    const figures = await unitsOn('Test table');
    const file = await workbook.saveFile();

    const read = new ExcelJS.Workbook();
    await read.xlsx.load(file as unknown as ExcelJS.Buffer);
    const sheet = read.getWorksheet('Test table');
    const profile = read.getWorksheet('Profile');
    expect(sheet?.getCell('C10').value).toMatchObject({
      formula: `_xldudf_NORMS_REQUIRED_STAFF($A10,C$6,C$5,NormsProfile,"${edition}")`,
      result: 1,
    });
    expect(read.definedNames.getRanges('NormsProfile').ranges[0]).toMatch(/^'?Profile'?!\$A\$5:\$B\$\d+$/);
    expect(read.definedNames.getRanges('NormsResidents').ranges).toEqual(["'Test table'!$C$6"]);
    expect(sheet?.getColumn(2).width).toBeCloseTo(52, 0);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 8 });
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1, paperSize: 9 });
    expect(sheet?.pageSetup.printTitlesRow).toBe('8:8');
    expect(sheet?.pageSetup.printArea).toMatch(/^A1:G\d+$/);
    expect(sheet?.headerFooter.oddFooter).toMatch(/^&L.*KZ-343-2021.*&R&P \/ &N$/);
    expect(sheet?.getCell('A8')).toMatchObject({
      font: { bold: true },
      fill: { pattern: 'solid' },
      alignment: { wrapText: true, horizontal: 'center' },
      border: { top: { style: 'thin' }, left: { style: 'thin' } },
    });
    expect(sheet?.getCell('C10').numFmt).toBe('0.00');
    expect(sheet?.getCell('C6').dataValidation).toMatchObject({ type: 'whole', formulae: [1] });
    const rules = Array.from({ length: 20 }, (_, at) => profile?.getCell(`B${5 + at}`).dataValidation);
    expect(rules.filter((rule) => rule?.type === 'list').map((rule) => rule?.formulae)).toContainEqual(['"yes,no,?"']);

    await workbook.openFile(file);
    expect(await unitsOn('Test table')).toEqual(figures);
    await pane.open();
    await pane.frame.getByRole('button', { name: 'Test table' }).click();
    await wizard.go('stepInstitution');
    expect(await pane.field('residents').inputValue()).toBe('100');
    await wizard.go('stepQuestions');
    expect(await pane.frame.getByRole('textbox', { name: 'Vehicles in running order' }).inputValue()).toBe('3');
  });

  test('a line below it says how many actual units are no figures, which the totals are without', async () => {
    await wizard.describe(elderly);
    await wizard.go('stepInsert');
    await pane.frame.getByRole('checkbox', { name: pane.say('columnActual') }).check();
    await wizard.insertAs('Test table');
    const said = async () => String(await workbook.value('Test table', 'A107'));
    await workbook.setCells('Test table', 'D10', [[0.5], [2]]);
    expect(await said()).not.toContain('number');
    await workbook.setCells('Test table', 'D10', [['1 ст.'], ['=1/0']]);
    expect(await said()).toContain(
      'The totals of actual units and gap are without the positions whose actual units are not written as a number: 2.',
    );
  });

  test('one undo takes it away again', async () => {
    await wizard.describe(elderly);
    await wizard.go('stepInsert');
    await wizard.insertAs('Test table');
    expect(await workbook.sheets()).toEqual(['Budget', 'Test table', 'Profile']);
    await workbook.page.mouse.click(400, 400);
    await workbook.page.keyboard.press('Control+z');
    await workbook.page.waitForFunction(() => window.workbook.sheets().length === 1);
    expect(await workbook.sheets()).toEqual(['Budget']);
    await pane.field('sheetName').click();
    await gone(pane.button('showSheet'));
  });

  test('values stay when residents change', async () => {
    await wizard.describe(elderly);
    await wizard.go('stepInsert');
    await pane.frame.getByRole('radio', { name: pane.say('formValues') }).check();
    await wizard.insertAs('Test table');
    const before = await unitsOn('Test table');
    expect(before.get(7)).toBe(0.5);
    expect(await workbook.formula('Test table', 'C10')).toBeNull();
    await workbook.setCells('Test table', 'C6', [[151]]);
    expect(await unitsOn('Test table')).toEqual(before);
  });

  test('residents taken from a cell stay linked to it', async () => {
    await workbook.select('Budget', 'B2');
    await wizard.describe({ ...elderly, residents: null });
    await pane.button('takeFromCell').click();
    await seen(pane.frame.getByText(pane.say('linkedTo', { cell: 'Budget!B2' })));
    await wizard.go('stepInsert');
    await wizard.insertAs('Test table');
    expect(await workbook.formula('Test table', 'C6')).toMatch(/^='?Budget'?!B2$/);
    await workbook.setCells('Budget', 'B2', [[100]]);
    expect((await unitsOn('Test table')).get(7)).toBe(0.5);
  });
});

describe('a sheet that people have worked on is updated', () => {
  const update = () => pane.button('updateSheet', { sheet: 'Test table' }).click();
  const updated = () => pane.saysThat('inserted', { sheet: 'Test table' });

  beforeEach(async () => {
    await wizard.describe(elderly);
    await wizard.go('stepQuestions');
    await wizard.answerNumber('Vehicles in running order', '2');
    await wizard.go('stepInsert');
    await pane.frame.getByRole('checkbox', { name: pane.say('columnActual') }).check();
    await wizard.insertAs('Test table');
  });

  async function answerCell(item: string): Promise<string> {
    const name = KZ_343_2021.profile.find(({ id }) => id === item)?.name.en;
    const lines = await workbook.values('Profile', 'A1:A40');
    return `B${lines.findIndex(([written]) => written === name) + 1}`;
  }

  test('what was typed there since is asked, and the sheet holds unless somebody says otherwise', async () => {
    const vehicles = await answerCell('vehicles');
    await workbook.setCells('Test table', 'C6', [[151]]);
    await workbook.setCells('Profile', vehicles, [[4]]);
    await update();
    await pane.saysThat('differs', { sheet: 'Test table' });
    await pane.saysThat('onSheet', { said: '151' });
    await pane.saysThat('inPane', { said: '100' });
    await pane.frame.getByRole('radio', { name: pane.say('inPane', { said: '2' }) }).check();
    await pane.button('writeSettled').click();
    await updated();
    expect(await workbook.value('Test table', 'C6')).toBe(151);
    expect(await workbook.value('Profile', vehicles)).toBe(2);
    // The pane knows it now: nothing more is asked.
    await update();
    await until(async () => (await pane.frame.getByText(pane.say('differs', { sheet: 'Test table' })).count()) === 0);
    await wizard.go('stepInstitution');
    expect(await pane.field('residents').inputValue()).toBe('151');
  });

  test('nothing else is touched: columns, remarks, words for figures, an answer that is none', async () => {
    const vehicles = await answerCell('vehicles');
    const pool = await answerCell('pool');
    await workbook.setCells('Test table', 'D10', [['1 unit'], ['=Budget!B2']]);
    await workbook.setCells('Test table', 'J10', [['vacant since May']]);
    await workbook.setCells('Profile', pool, [['perhaps']]);
    await wizard.go('stepQuestions');
    await wizard.answerNumber('Vehicles in running order', '5');
    await wizard.go('stepInsert');
    await update();
    await pane.saysThat('onSheetUnread', { said: 'perhaps' });
    await pane.button('writeSettled').click();
    await updated();
    expect(await workbook.value('Profile', vehicles)).toBe(5);
    expect(await workbook.value('Profile', pool)).toBe('perhaps');
    expect(await workbook.value('Test table', 'D10')).toBe('1 unit');
    expect(await workbook.formula('Test table', 'D11')).toBe('=Budget!B2');
    expect(await workbook.value('Test table', 'J10')).toBe('vacant since May');
  });

  test('with another column it is written anew, unless something of somebody else’s would be lost', async () => {
    await workbook.setCells('Test table', 'D10', [[2], ['1 unit']]);
    await workbook.setCells('Test table', 'J10', [['vacant since May']]);
    await pane.frame.getByRole('checkbox', { name: pane.say('columnGap') }).check();
    await update();
    await seen(pane.frame.getByText('Test table!J10'));
    expect(await workbook.value('Test table', 'J10')).toBe('vacant since May');
    await workbook.setCells('Test table', 'J10', [['']]);
    await update();
    await until(async () => (await workbook.value('Test table', 'E8')) === 'Gap');
    expect(await workbook.value('Test table', 'D10')).toBe(2);
    expect(await workbook.value('Test table', 'D11')).toBe('1 unit');
    expect(await workbook.value('Test table', 'E10')).toBe(1);
  });

  test('written anew, figures under a heading of people’s own stay; the heading, and those beside a changed number, are asked', async () => {
    await workbook.setCells('Test table', 'D8', [['Staff in 2025']]);
    await workbook.setCells('Test table', 'D10', [[2], [0.5]]);
    await workbook.setCells('Test table', 'A11', [[99]]);
    await pane.frame.getByRole('checkbox', { name: pane.say('columnGap') }).check();
    await update();
    await seen(pane.frame.getByText('Test table!D11'));
    await workbook.setCells('Test table', 'A11', [[2]]);
    await update();
    await pane.saysThat('refusedForeignCells', { sheet: 'Test table', cells: 'Test table!D8' });
    await pane.button('replaceSheet').click();
    await until(async () => (await workbook.value('Test table', 'E8')) === 'Gap');
    expect(await workbook.values('Test table', 'D8:D11')).toEqual([['Actual'], [''], [2], [0.5]]);
  });

  test('a sheet whose head is gone is not written over', async () => {
    await workbook.setCells('Test table', 'C6', [['many']]);
    await update();
    await pane.saysThat('refusedHeadUnread', { sheet: 'Test table' });
    expect(await workbook.value('Test table', 'C6')).toBe('many');
  });
});

describe('refused or asked for', () => {
  beforeEach(async () => {
    await wizard.describe(elderly);
    await wizard.go('stepInsert');
  });

  test('a sheet of the same name: another name, or into that sheet', async () => {
    await wizard.startInsert('Budget');
    await pane.saysThat('refusedSheetExists', { sheet: 'Budget' });
    await pane.button('takeAnotherName').click();
    await pane.saysThat('inserted', { sheet: 'Budget (2)' });
    expect(await workbook.value('Budget', 'B2')).toBe(120);
  });

  test('what is not empty is deleted only when told so', async () => {
    await wizard.startInsert('Budget');
    await pane.button('writeIntoSheet').click();
    await pane.saysThat('refusedNotEmpty', { address: 'Budget!B2' });
    expect(await workbook.value('Budget', 'B2')).toBe(120);
    await pane.button('replaceSheet').click();
    await pane.saysThat('inserted', { sheet: 'Budget' });
    expect((await unitsOn('Budget')).get(1)).toBe(1);
  });

  test('a protected sheet', async () => {
    await workbook.pane.evaluate(() =>
      Excel.run(async (context) => context.workbook.worksheets.getItem('Budget').protection.protect()),
    );
    await wizard.startInsert('Budget');
    await pane.button('writeIntoSheet').click();
    await pane.button('replaceSheet').click();
    await pane.saysThat('refusedProtected', { sheet: 'Budget' });
    expect(await workbook.value('Budget', 'B2')).toBe(120);
  });

  test('a protected workbook', async () => {
    await workbook.pane.evaluate(() => Excel.run(async (context) => context.workbook.protection.protect()));
    await wizard.startInsert('Test table');
    await pane.saysThat('refusedWorkbookProtected');
    expect(await workbook.sheets()).toEqual(['Budget']);
  });

  test.each([
    ['before anything is written', 1, 'refusedCancelled'],
    ['while it is being written', 2, 'refusedStoppedWriting'],
  ] as const)('a run that is stopped %s leaves nothing', async (_when, sync, said) => {
    await workbook.page.evaluate((number) => window.workbook.faults.hang(number), sync);
    await wizard.startInsert('Test table');
    await pane.button('stop').click();
    await pane.saysThat(said);
    await workbook.page.evaluate(() => window.workbook.faults.clear());
    // What Excel still writes is taken away before anything else is looked at.
    await wizard.insertAs('Test table');
    expect(await workbook.sheets()).toEqual(['Budget', 'Test table', 'Profile']);
  });

  test('a sync that fails while it is being written leaves nothing', async () => {
    await workbook.page.evaluate(() => window.workbook.faults.fail(2, 'GeneralException', 'Something broke'));
    await wizard.startInsert('Test table');
    await seen(pane.frame.getByText('Something broke'));
    expect(await workbook.sheets()).toEqual(['Budget']);
  });

  test('a cell in edit: it waits, says so, and goes on', async () => {
    // The editor takes the focus once it is painted: nothing is typed in the pane after that.
    await pane.field('sheetName').fill('Test table');
    await workbook.page.evaluate(() => window.workbook.startEdit('Budget', 'D4'));
    await pane.button('insertTable').click();
    await pane.saysThat('waitingForExcel');
    await workbook.page.evaluate(() => window.workbook.endEdit());
    await pane.saysThat('inserted', { sheet: 'Test table' });
  });
});

describe('the chart by section', () => {
  const chartsOn = (sheet: string) => workbook.page.evaluate((name) => window.workbook.charts(name), sheet);

  test('required and actual, over cells that hold the sections’ sums, and in the file', async () => {
    await wizard.describe(elderly);
    await wizard.go('stepInsert');
    await pane.frame.getByRole('checkbox', { name: pane.say('columnActual') }).check();
    await wizard.insertAs('Test table');
    const [chart, ...more] = await chartsOn('Test table');
    expect(more).toEqual([]);
    expect(chart).toMatchObject({
      type: 'BarClustered',
      title: 'Required and actual units by section',
      series: [{ name: 'Units' }, { name: 'Actual' }],
      categoryAxis: { reversePlotOrder: true },
    });
    const { row = 0, rows = 0 } = chart?.series[0]?.values ?? {};
    const block = await workbook.values('Test table', `B${row + 1}:E${row + rows}`);
    const body = await workbook.values('Test table', `A${firstRow}:D110`);
    const subtotals = body.filter(([, name]) => name === 'Total of the section');
    expect(block.map(([, required]) => required)).toEqual(subtotals.map(([, , required]) => required));
    expect(block[0]?.[0]).toBe('Management and service-household staff');

    const file = unzipSync(new Uint8Array(await workbook.saveFile()));
    const drawn = Object.entries(file).filter(([part]) => part.startsWith('xl/charts/chart'));
    expect(drawn).toHaveLength(1);
    const xml = strFromU8(drawn[0]?.[1] ?? new Uint8Array());
    expect(xml).toContain('Required and actual units by section');
    expect(xml.match(/<c:ser>/g)).toHaveLength(2);
  });

  test('a sheet that is written anew has one, not two', async () => {
    await wizard.describe(elderly);
    await wizard.go('stepInsert');
    await wizard.insertAs('Test table');
    await pane.frame.getByRole('checkbox', { name: pane.say('columnActual') }).check();
    await pane.button('updateSheet', { sheet: 'Test table' }).click();
    await until(async () => (await workbook.value('Test table', 'D8')) === 'Actual');
    await seen(pane.button('showSheet'));
    expect(await chartsOn('Test table')).toHaveLength(1);
  });

  test('an Excel that draws no charts still has the table and its print set-up, and is told so', async () => {
    await workbook.pane.evaluate(() =>
      Excel.run(async (context) => {
        const charts = Object.getPrototypeOf(context.workbook.worksheets.getFirst().charts) as Excel.ChartCollection;
        charts.add = function (this: Excel.ChartCollection): never {
          return this.getItem('no such chart') as never;
        };
      }),
    );
    await wizard.describe(elderly);
    await wizard.go('stepInsert');
    await wizard.insertAs('Test table');
    await pane.saysThat('chartNotDrawn');
    expect(await pane.frame.getByText(pane.say('printNotSet')).count()).toBe(0);
    expect(await workbook.value('Test table', 'C10')).toBe(1);
    expect(await chartsOn('Test table')).toEqual([]);
    const read = new ExcelJS.Workbook();
    await read.xlsx.load((await workbook.saveFile()) as unknown as ExcelJS.Buffer);
    expect(read.getWorksheet('Test table')?.pageSetup.orientation).toBe('landscape');
  });
});
