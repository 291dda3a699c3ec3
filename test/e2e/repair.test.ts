import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeWorkbook, type MadeCell } from '../staffing-workbooks/make-workbook';
import { workbookInBrowser } from './browser-workbook';
import { CheckInPane } from './check-in-pane';
import { Pane } from './pane';
import { snapshot } from './workbook-snapshot';
import { gone } from './waiting';

const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const check = new CheckInPane(workbook, pane);

const _ = null;
/** As Excel keeps a formula of the add-in in a file; what it gave when it was last calculated. */
const formula = (text: string, result: number): MadeCell => ({ formula: `_xldudf_NORMS_${text}`, result });

// By hand from the annex: row 40 is 2 units at 51–100 and 3 at 101–150, row 33 is 2.5 and 3.5, row 20 is 4.
const staffing: MadeCell[][] = [
  ['Штатное расписание', _, _],
  ['Получателей услуг', 120, _],
  ['Повар', formula('REQUIRED_STAFF(A3,$B$2,5)', 3), 2],
  ['Специалист по социальной работе', formula('REQUIRED_STAFF(A4,$B$2,5)', 3.5), 3],
  ['Итого', { formula: 'SUM(B3:B4)', result: 6.5 }, 5],
  ['Сторож', formula('REQUIRED_STAFF(A6,$B$2,5)', 4), 4],
];
const budget: MadeCell[][] = [
  ['Отклонение', { formula: 'IF(_xldudf_NORMS_STAFF_GAP("Повар",2,120,5)<0,1,0)*100', result: 100 }],
  ['=не формула', '_xldudf_NORMS_TEXT('],
];
const sealed: MadeCell[][] = [
  [formula('REQUIRED_STAFF(40,100,5)', 2), 'Повар'],
  [formula('REQUIRED_STAFF(33,100,5)', 2.5), 'Соцработник'],
];

/** Somebody has chosen one position in the filter of a sheet. */
function filtered(sheet: string): string {
  const filter =
    '<autoFilter ref="A1:C6"><filterColumn colId="0"><filters><filter val="Повар"/></filters></filterColumn></autoFilter>';
  return sheet.replace('</sheetData>', `</sheetData>${filter}`);
}

let file: Buffer;
const press = () => check.button('repair').click();

beforeAll(async () => {
  file = await makeWorkbook([
    { name: 'Штат', rows: staffing, titles: [1], merged: ['A1:C1'], hiddenRows: [4] },
    { name: 'Бюджет', rows: budget },
    { name: 'Печать', rows: sealed, isProtected: true },
    { name: 'Прочее', rows: [['Аренда', { formula: 'NOSUCHNAME*2', result: 0 }]] },
  ]);
});
beforeEach(async () => {
  await workbook.openFile(file, { namesUnknown: true });
  await check.open('viewRepair');
});

test('formulas that show #NAME? are written back sheet by sheet, with a count; a protected sheet is named', async () => {
  expect(await workbook.values('Штат', 'B3:B6')).toEqual([['#NAME?'], ['#NAME?'], ['#NAME?'], ['#NAME?']]);
  expect(await workbook.value('Бюджет', 'B1')).toBe('#NAME?');
  await press();
  await pane.shows(check.say('notRepaired'));
  const said = await check.text('repairTitle');
  expect(said).toContain(check.say('repairDone', { count: 4 }));
  expect(said).toContain('Штат: 3');
  expect(said).toContain('Бюджет: 1');
  const why = pane.say('refusedProtected', { sheet: 'Печать' });
  expect(said).toContain(check.say('notRepairedSheet', { sheet: 'Печать', count: 2, why }));
  expect(said).not.toContain('Прочее');

  expect(await workbook.values('Штат', 'B3:B6')).toEqual([[3], [3.5], [6.5], [4]]);
  expect(await workbook.value('Бюджет', 'B1')).toBe(100);
  expect(await workbook.formula('Печать', 'A1')).toBe('=_xldudf_NORMS_REQUIRED_STAFF(40,100,5)');
  // Formulas that are calculated again have the results of the file; what was broken for another reason stays so.
  const others = ['Печать', 'Прочее'];
  expect(await snapshot(await workbook.saveFile(), others)).toEqual(await snapshot(file, others));
  await press();
  await gone(pane.frame.getByText(check.say('repairDone', { count: 4 })));
  expect(await check.text('repairTitle')).toContain(check.say('notRepairedSheet', { sheet: 'Печать', count: 2, why }));
});

test('a formula that Excel does not know even so is named with its cell, and not counted', async () => {
  await workbook.setFormula('Бюджет', 'D4', '=NORMS.LIMIT("bus",120)*NOSUCHNAME');
  await press();
  await pane.shows(check.say('stillUnknown'));
  const said = await check.text('repairTitle');
  expect(said).toContain(check.say('repairDone', { count: 4 }));
  expect(said).toContain(check.say('stillUnknownSheet', { sheet: 'Бюджет', cells: 'D4' }));
});

test('what is typed between finding and writing back is not written over', async () => {
  const before = await workbook.page.evaluate(() => window.workbook.syncs);
  await workbook.page.evaluate(() => window.workbook.faults.hang(4));
  await press();
  await workbook.page.waitForFunction((syncs) => window.workbook.syncs >= syncs, before + 4);
  await workbook.setCells('Штат', 'B4', [[9]]);
  await workbook.page.evaluate(() => window.workbook.faults.clear());
  await pane.shows(check.say('repairedSheet', { sheet: 'Штат', count: 2 }));
  expect(await workbook.values('Штат', 'B3:B6')).toEqual([[3], [9], [12], [4]]);
});

test('a sheet whose rows a filter hides is named, and not written to', async () => {
  const parts = Object.entries(unzipSync(file)).map(([name, content]): [string, Uint8Array] => [
    name,
    name === 'xl/worksheets/sheet1.xml' ? strToU8(filtered(strFromU8(content))) : content,
  ]);
  await workbook.openFile(zipSync(Object.fromEntries(parts)), { namesUnknown: true });
  await check.open('viewRepair');
  await press();
  await pane.shows(check.say('notRepaired'));
  const why = pane.say('refusedFiltered', { sheet: 'Штат' });
  expect(await check.text('repairTitle')).toContain(check.say('notRepairedSheet', { sheet: 'Штат', count: 3, why }));
  expect(await workbook.value('Штат', 'B3')).toBe('#NAME?');
  expect(await workbook.value('Бюджет', 'B1')).toBe(100);
});

test('stopped at the second sheet: what was written back is told, and what was not', async () => {
  // Three rounds to look, then two a sheet.
  await workbook.page.evaluate(() => window.workbook.faults.hang(7));
  const before = await workbook.page.evaluate(() => window.workbook.syncs);
  await press();
  await workbook.page.waitForFunction((syncs) => window.workbook.syncs >= syncs, before + 7);
  await pane.button('stop').click();
  await workbook.page.evaluate(() => window.workbook.faults.clear());
  await pane.shows(check.say('repairStopped'));
  const said = await check.text('repairTitle');
  expect(said).toContain(check.say('repairDone', { count: 3 }));
  const why = pane.say('refusedStoppedWriting');
  expect(said).toContain(check.say('notRepairedSheet', { sheet: 'Бюджет', count: 1, why }));
  expect(await workbook.value('Штат', 'B3')).toBe(3);
  expect(await workbook.value('Бюджет', 'B1')).toBe('#NAME?');
});

test('a workbook without such formulas', async () => {
  await workbook.openFile(file);
  await check.open('viewRepair');
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => context.workbook.worksheets.getItem('Печать').protection.unprotect()),
  );
  await press();
  await pane.shows(check.say('repairNothing'));
});
