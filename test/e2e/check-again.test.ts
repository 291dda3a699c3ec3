import { makeWorkbook, type MadeCell } from '../staffing-workbooks/make-workbook';
import { russianFullProfile } from '../staffing-workbooks/workbooks/russian-full-profile';
import { twoTables } from '../staffing-workbooks/workbooks/two-tables';
import type { StaffingWorkbook } from '../staffing-workbooks/staffing-workbook';
import { workbookInBrowser, type CellContent } from './browser-workbook';
import { CheckInPane, nameOf } from './check-in-pane';
import { Pane } from './pane';
import { snapshot } from './workbook-snapshot';
import { seen } from './waiting';

const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const check = new CheckInPane(workbook, pane);

/** Opens a file as on another day, and goes as far as the result of its table; `describe` says of which institution it is. */
async function begin(
  one: StaffingWorkbook,
  file: Uint8Array,
  describe = () => check.describe(one.institution),
): Promise<void> {
  await workbook.openFile(file);
  await check.open();
  await workbook.select(one.select.sheet, one.select.at);
  await check.find();
  await check.chooseTable(one.table);
  await describe();
}

describe('a check on another day', () => {
  const sheet = 'Штатное расписание';
  let file: Buffer;

  test('finds the answers that were given, and the reasons beside the lines that they were written for', async () => {
    await begin(russianFullProfile, await makeWorkbook(russianFullProfile.sheets));
    await check.answerAll(russianFullProfile.answers);
    expect(await check.write('beside')).toBe(`${sheet}!G4:J80`);
    // The driver's line, a subtotal, the dog handler's line, the first position without a line (9), the total.
    const reasons = { J14: 'вакансия', J16: 'по плану', J28: 'охрана', J33: 'по договору', J80: 'решение учредителя' };
    for (const [at, reason] of Object.entries(reasons)) await workbook.setCells(sheet, at, [[reason]]);
    file = await workbook.saveFile();

    await workbook.openFile(file);
    await workbook.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Штатное расписание').getRange('15:15').insert('Down');
        await context.sync();
      }),
    );
    await workbook.setCells(sheet, 'B15', [['Шофёр', 1]]);
    // The institution of the last check that was written is known.
    await begin(russianFullProfile, await workbook.saveFile(), async () => {
      await seen(check.step('facilityTitle').getByText('Титул!B3'));
      await seen(check.step('facilityTitle').getByText('Профиль!A2:B32'));
    });
    expect(await check.openNames()).toEqual([]);
    expect(await check.text('writeTitle')).toContain(check.say('writeBesideAgain', { place: `${sheet}!G4:J81` }));
    expect(await check.write('beside')).toBe(`${sheet}!G4:J81`);
    const written = await workbook.values(sheet, 'G1:J82');
    const row = (at: number) => [String(written[at - 1]?.[0]).split(' ')[0], ...(written[at - 1]?.slice(1) ?? [])];
    expect(row(14)).toEqual(['21.', 3, 0, 'вакансия']);
    expect(row(15)).toEqual(['21.', '', '', '']);
    expect(row(17)).toEqual(['', '', '', 'по плану']);
    expect(row(29)[3]).toBe('охрана');
    expect(row(34)).toEqual(['9.', 1, -1, 'по договору']);
    expect(row(81)[3]).toBe('решение учредителя');
    expect(written[81]).toEqual(['', '', '', '']);
  });

  test('takes the reasons along into the report, and keeps those that were written there', async () => {
    const report = (await check.write('report')).split('!')[0] ?? '';
    const reasons = async () => {
      const rows = await workbook.values(report, 'A8:K140');
      return new Map(rows.flatMap(([number, name, ...cells]) => (cells[8] ? [[number || name, cells[8]]] : [])));
    };
    const before = await reasons();
    expect([before.get(21), before.get(9), before.get('Кинолог')]).toEqual(['вакансия', 'по договору', 'охрана']);
    const rows = await workbook.values(report, 'A1:B140');
    const at = (position: number) => rows.findIndex(([number]) => number === position) + 1;
    await workbook.setCells(report, `K${at(36)}`, [['обучение']]);
    await workbook.setCells(report, `N${at(36)}`, [['beside the report']]);

    await workbook.select(sheet, 'A1');
    await check.find();
    expect(await check.text('writeTitle')).toContain(check.say('writeReportAgain', { sheet: report }));
    expect((await check.write('report')).split('!')[0]).toBe(report);
    expect(await reasons()).toEqual(new Map([...before, [36, 'обучение']]));
    expect(await workbook.value(report, `N${at(36)}`)).toBe('beside the report');
    expect((await workbook.sheets()).filter((name) => name === report)).toHaveLength(1);
  });
});

describe('what is written can be taken back, and what is not written leaves nothing', () => {
  const { table, columns = '' } = twoTables;
  const sheet = table.slice(0, table.lastIndexOf('!'));
  let file: Buffer;
  const isUntouched = async () => expect(await snapshot(await workbook.saveFile())).toEqual(await snapshot(file));

  beforeAll(async () => {
    file = await makeWorkbook(twoTables.sheets);
  });
  beforeEach(async () => {
    await begin(twoTables, file);
    await check.answerAll(twoTables.answers);
  });

  test.each(['beside', 'report'] as const)('one undo: %s', async (where) => {
    const place = await check.write(where);
    const [first = ''] = place.split(':');
    await workbook.page.mouse.click(400, 600);
    await workbook.page.keyboard.press('Control+z');
    if (where === 'report') await workbook.page.waitForFunction(() => window.workbook.sheets().length === 1);
    else {
      const cell = first.slice(first.lastIndexOf('!') + 1);
      while ((await workbook.value(sheet, cell)) !== '') await workbook.page.waitForTimeout(50);
    }
    await isUntouched();
  });

  test.each(['beside', 'report'] as const)('stopped while Excel does not answer: %s', async (where) => {
    await workbook.page.evaluate(() => window.workbook.faults.hang(1));
    await check.startWriting(where);
    await pane.button('stopWaiting').click();
    await pane.saysThat('refusedCancelled');
    await workbook.page.evaluate(() => window.workbook.faults.clear());
    await isUntouched();
  });

  test.each(['beside', 'report'] as const)('Excel fails while it writes: %s', async (where) => {
    await workbook.page.evaluate(() => window.workbook.faults.fail(2, 'GeneralException', 'Something broke'));
    await check.startWriting(where);
    await pane.shows('Something broke');
    await workbook.page.evaluate(() => window.workbook.faults.clear());
    await isUntouched();
  });

  test('somebody types in a cell: it says so, waits and goes on', async () => {
    await workbook.page.evaluate((name) => window.workbook.startEdit(name, 'F1'), sheet);
    await check.startWriting('beside');
    await pane.saysThat('waitingForExcel');
    await workbook.page.evaluate(() => window.workbook.endEdit());
    await check.hasWritten();
    expect(await workbook.value(sheet, 'E9')).toBe(1);
  });

  test('something was put where the columns would stand', async () => {
    await workbook.setCells(sheet, 'F16', [['kept']]);
    await check.startWriting('beside');
    await pane.saysThat('refusedNotEmpty', { address: columns.replace(sheet, `'${sheet.replaceAll("'", "''")}'`) });
    expect(await workbook.values(sheet, 'D8:G16')).toEqual(
      Array.from({ length: 9 }, (_, at) => ['', '', at === 8 ? 'kept' : '', '']),
    );
  });

  test('the table was changed since', async () => {
    await workbook.setCells(sheet, 'A9', [[2]]);
    await check.startWriting('beside');
    await pane.saysThat('refusedChanged', { sheet });
    expect(await workbook.value(sheet, 'D8')).toBe('');
  });

  test('the sheet was protected since', async () => {
    await workbook.pane.evaluate(
      (name) => Excel.run(async (context) => context.workbook.worksheets.getItem(name).protection.protect()),
      sheet,
    );
    await check.startWriting('beside');
    await pane.saysThat('refusedProtected', { sheet });
    expect(await workbook.value(sheet, 'D8')).toBe('');
  });
});

test('a table that is sorted after its check is said to be another, in the report and beside the table', async () => {
  const lines: MadeCell[][] = [
    [nameOf(12, 'en'), 1],
    [nameOf(33, 'en'), 2],
    [nameOf(66, 'en'), 0.5],
  ];
  const sorted = 'Sorted';
  await workbook.openFile(await makeWorkbook([{ name: sorted, titles: [1], rows: [['Position', 'Units'], ...lines] }]));
  await check.open();
  await workbook.select(sorted, 'A1');
  await check.find();
  await check.describe({ type: 'assisted-living', residents: 20 });
  await check.write('report');
  await check.write('beside');
  const report = (await workbook.sheets()).find((name) => name !== sorted) ?? '';
  const said = async () => [await workbook.value(report, 'A6'), await workbook.value(sorted, 'C1')];
  expect(await said()).toEqual(['', 'By the norms']);
  await workbook.setCells(sorted, 'A2', [...lines].reverse() as CellContent[][]);
  const changed = 'The positions in the table have changed: check it again.';
  expect(await said()).toEqual([changed, changed]);
  await workbook.select(sorted, 'A1');
  await check.find();
  await check.write('report');
  await check.write('beside');
  expect(await said()).toEqual(['', 'By the norms']);
  expect((await workbook.values(sorted, 'A2:E4')).map(([, units, norm, , gap]) => [units, norm, gap])).toEqual([
    [0.5, `66. ${nameOf(66, 'en')}`, -0.5],
    [2, `33. ${nameOf(33, 'en')}`, 1],
    [1, `12. ${nameOf(12, 'en')}`, 0],
  ]);
});
