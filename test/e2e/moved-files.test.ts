import { foreignFiles } from '../corpus/corpus';
import { cellsIn, changedParts, partNames, sheetIn } from '../corpus/compare';
import { hasLibreOffice, shownByLibreOffice } from '../corpus/libreoffice';
import { workbookInBrowser } from './browser-workbook';

const workbook = workbookInBrowser();
const firstSheet = 'xl/worksheets/sheet1.xml';

/** What somebody does to the first sheet by hand: rows are inserted or deleted in Excel's own way. */
async function changeRows(steps: readonly (readonly ['insert' | 'delete', rows: string])[]): Promise<void> {
  await workbook.pane.evaluate(
    (list) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        for (const [what, rows] of list)
          if (what === 'insert') sheet.getRange(rows).insert('Down');
          else sheet.getRange(rows).delete('Up');
        await context.sync();
      }),
    steps,
  );
}

async function partAfter(file: Uint8Array, steps: Parameters<typeof changeRows>[0], part: string): Promise<string> {
  await workbook.openFile(file);
  await changeRows(steps);
  return sheetIn(await workbook.saveFile(), part);
}

function foreign(name: string): Uint8Array {
  const found = foreignFiles('.xlsx').find(([one]) => one === `${name}.xlsx`);
  if (!found) throw new Error(name);
  return found[1];
}

/** Where each part refers to cells, before and after a row is inserted above row 2. */
test.each([
  ['a chart', 'libreoffice-chart', 'xl/charts/chart1.xml', 'Штат!B1:B3', 'B1:B4'],
  ['a table', 'libreoffice-table', 'xl/tables/table1.xml', 'ref="E1:F2"', 'ref="E1:F3"'],
  ['a filter', 'sheetjs-layout', firstSheet, '<autoFilter ref="A1:C3"', '<autoFilter ref="A1:C4"'],
  ['rules of looks', 'libreoffice-rules', firstSheet, 'sqref="B1:B9"', 'sqref="B1:B10"'],
  ['a name of what is filtered', 'sheetjs-layout', 'xl/workbook.xml', 'A1:C3', 'Штат!A1:C4'],
  ['what is printed', 'libreoffice-layout', 'xl/workbook.xml', 'Штат!$A1:$C3', 'Штат!$A1:$C4'],
  ['a formula', 'libreoffice-formulas', firstSheet, 'SUM(B1:B3)', 'SUM(B1:B4)'],
  ['a formula of another writer', 'gnumeric-formulas', firstSheet, 'SUM(B1:B3)', 'SUM(B1:B4)'],
])('a row is inserted: %s follows', async (_what, name, part, before, after) => {
  const file = foreign(name);
  expect(sheetIn(file, part)).toContain(before);
  expect((await partAfter(file, [['insert', '2:2']], part)).replaceAll("'Штат'", 'Штат')).toContain(after);
});

test('a row is inserted above a note and a link: both go down with their cells', async () => {
  const file = foreign('libreoffice-notes');
  await workbook.openFile(file);
  await changeRows([['insert', '1:1']]);
  const saved = await workbook.saveFile();
  expect(sheetIn(saved, 'xl/comments1.xml')).toContain('ref="A2"');
  expect(sheetIn(saved, firstSheet)).toContain('<hyperlink ref="C2"');
});

/** The parts that say where cells are, or what the workbook consists of. */
const mayFollow = /sheet1\.xml$|workbook\.xml$|tables\/|charts\/|drawings\/|comments|calcChain|styles\.xml$/;

test('in files of other writers rows are inserted and deleted: no part is missing, no other is touched, and no value differs', async () => {
  // What says its own row, and what is protected, is no matter of this test.
  const files = foreignFiles('.xlsx').filter(([name]) => !/formulas|protected/.test(name));
  expect(files.length).toBeGreaterThanOrEqual(20);
  const wrong: unknown[] = [];
  const pairs: [what: string, before: Uint8Array, after: Uint8Array][] = [];
  for (const [what, file] of files) {
    await workbook.openFile(file);
    await changeRows([
      ['insert', '2:3'],
      ['delete', '3:3'],
    ]);
    const saved = await workbook.saveFile();
    const others = changedParts(file, saved).filter((part) => !mayFollow.test(part));
    const [was, is] = [cellsIn(sheetIn(file, firstSheet)).size, cellsIn(sheetIn(saved, firstSheet)).size];
    if (others.length > 0 || is < was) wrong.push({ what, others, was, is });
    pairs.push([what, file, saved]);
  }
  expect(wrong).toEqual([]);
  if (hasLibreOffice()) sameButForRow(pairs);
}, 600_000);

/** What LibreOffice shows of the first sheet is the same, with an empty row as its second. */
function sameButForRow(pairs: readonly (readonly [string, Uint8Array, Uint8Array])[]): void {
  const shown = shownByLibreOffice(pairs.flatMap(([, before, after]) => [before, after]));
  const lines = (at: number): string[] => {
    const text = [...shown].find(([name]) => name.startsWith(`${at}-`) && name.includes('Штат'))?.[1] ?? '';
    return text.split('\n').map((line) => line.replaceAll(/,+$/g, ''));
  };
  pairs.forEach(([what], at) => {
    const [first = '', ...rest] = lines(at * 2);
    expect([
      what,
      lines(at * 2 + 1)
        .join('\n')
        .trimEnd(),
    ]).toEqual([what, [first, '', ...rest].join('\n').trimEnd()]);
  });
}

test('a new sheet and a new chart are added: what was there keeps its bytes but for the lists of sheets and texts', async () => {
  const file = foreign('libreoffice-chart');
  await workbook.openFile(file);
  await workbook.setCells('Жаңа', 'A1', [
    ['Аспазшы', 3],
    ['Дәрігер', 2],
  ]);
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Жаңа');
      sheet.charts.add('BarClustered', sheet.getRange('B1:B2'), 'Columns').setPosition('D1', 'H9');
      await context.sync();
    }),
  );
  const saved = await workbook.saveFile();
  const inFile = (one: Uint8Array, pattern: RegExp) => partNames(one).filter((part) => pattern.test(part)).length;
  expect([inFile(file, /charts\/chart\d*\.xml$/), inFile(saved, /charts\/chart\d*\.xml$/)]).toEqual([1, 2]);
  expect([inFile(file, /worksheets\/[^/]*\.xml$/), inFile(saved, /worksheets\/[^/]*\.xml$/)]).toEqual([1, 2]);
  const touched = changedParts(file, saved).filter((part) => partNames(file).includes(part));
  expect(touched.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/workbook.xml',
  ]);
  await workbook.openFile(saved);
  expect(await workbook.sheets()).toEqual(['Штат', 'Жаңа']);
  expect(await workbook.values('Жаңа', 'A1:B2')).toEqual([
    ['Аспазшы', 3],
    ['Дәрігер', 2],
  ]);
  if (hasLibreOffice()) expect([...shownByLibreOffice([saved]).values()].join('\n')).toContain('Дәрігер,2');
});
