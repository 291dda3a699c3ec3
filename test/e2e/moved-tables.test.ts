import { cellsIn, partNames, sheetIn } from '../corpus/compare';
import { hasLibreOffice, shownByLibreOffice } from '../corpus/libreoffice';
import { main, workbookFile, type Peculiar } from '../corpus/parts-of-a-file';
import { workbookInBrowser } from './browser-workbook';

const workbook = workbookInBrowser();
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const firstSheet = 'xl/worksheets/sheet1.xml';
const tablePart = 'xl/tables/table1.xml';

async function changeRows(
  steps: readonly (readonly ['insert' | 'delete', rows: string])[],
  sheet = 'Штат',
): Promise<void> {
  await workbook.pane.evaluate(
    ([list, name]) =>
      Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem(name);
        for (const [what, rows] of list)
          if (what === 'insert') own.getRange(rows).insert('Down');
          else own.getRange(rows).delete('Up');
        await context.sync();
      }),
    [steps, sheet] as const,
  );
}

const text = (address: string, said: string): string => `<c r="${address}" t="inlineStr"><is><t>${said}</t></is></c>`;
const formula = (address: string, said: string, value: number): string =>
  `<c r="${address}"><f>${said}</f><v>${value}</v></c>`;
const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join('')}</row>`;

/** A table in B2:C4 with formulas that name its columns, on both sheets. */
const withTable: Peculiar = {
  rows:
    row(1, text('A1', 'Штат')) +
    row(2, text('B2', 'Лауазым'), text('C2', 'Саны'), formula('E2', 'SUM(Tbl[Саны])', 30)) +
    row(3, text('B3', 'Аспаз'), '<c r="C3"><v>10</v></c>', formula('E3', 'Tbl[[#This Row],[Саны]]*2', 20)) +
    row(4, text('B4', 'Күтуші'), '<c r="C4"><v>20</v></c>'),
  after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  bookAfter: '<definedNames><definedName name="Барлығы">SUM(Tbl[Саны])</definedName></definedNames>',
  sheetReferences: [['rId1', 'table', '../tables/table1.xml']],
  parts: [
    {
      name: tablePart,
      content: `<table xmlns="${main}" id="1" name="Tbl" displayName="Tbl" ref="B2:C4" totalsRowShown="0"><autoFilter ref="B2:C4"/><tableColumns count="2"><tableColumn id="1" name="Лауазым"/><tableColumn id="2" name="Саны"/></tableColumns></table>`,
      type: `${types}.table+xml`,
    },
  ],
};

const cells = (file: Uint8Array): Map<string, string> => cellsIn(sheetIn(file, firstSheet));
const shownTexts = async (file: Uint8Array, area: string): Promise<unknown> => {
  await workbook.openFile(file);
  return workbook.values('Штат', area);
};

test('a heading of a table is typed over: column, formulas and names follow', async () => {
  await workbook.openFile(workbookFile(withTable));
  await workbook.setCells('Штат', 'C2', [['Бірлік [саны]']]);
  const saved = await workbook.saveFile();
  expect(sheetIn(saved, tablePart)).toContain('<tableColumn id="2" name="Бірлік [саны]"/>');
  expect(cells(saved).get('E2')).toContain("<f>SUM(Tbl[Бірлік '[саны']])</f><v>30</v>");
  expect(cells(saved).get('E3')).toContain("<f>Tbl[[#This Row],[Бірлік '[саны']]]*2</f>");
  expect(sheetIn(saved, 'xl/workbook.xml')).toContain("SUM(Tbl[Бірлік '[саны']])</definedName>");
  if (hasLibreOffice()) expect([...shownByLibreOffice([saved]).values()].join('\n')).toContain('Бірлік [саны],,30');
});

test('headings that are numbers, blank or twice the same are texts that differ, as Excel makes them', async () => {
  await workbook.openFile(workbookFile(withTable));
  await workbook.setCells('Штат', 'B2', [[2025, '']]);
  const numbered = await workbook.saveFile();
  expect(sheetIn(numbered, tablePart)).toMatch(/name="2025"\/>.*name="Column1"\/>/);
  expect(cells(numbered).get('B2')).toContain('t="s"');
  expect(await shownTexts(numbered, 'B2:C2')).toEqual([['2025', 'Column1']]);
  await workbook.setCells('Штат', 'B2', [['Саны', 'саны']]);
  expect(await shownTexts(await workbook.saveFile(), 'B2:C2')).toEqual([['Саны', 'саны2']]);
});

test('rows are inserted in a table, and all of it is deleted', async () => {
  await workbook.openFile(workbookFile(withTable));
  await changeRows([['insert', '3:4']]);
  const longer = await workbook.saveFile();
  expect(sheetIn(longer, tablePart)).toMatch(/<table [^>]*ref="B2:C6"[^>]*><autoFilter ref="B2:C6"\/>/);
  await workbook.openFile(workbookFile(withTable));
  await changeRows([['delete', '2:4']]);
  const without = await workbook.saveFile();
  expect(partNames(without)).not.toContain(tablePart);
  expect(sheetIn(without, firstSheet)).not.toContain('tablePart');
  expect(sheetIn(without, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('table');
  expect(sheetIn(without, '[Content_Types].xml')).not.toContain('table1');
  expect(sheetIn(without, 'xl/workbook.xml')).toContain('SUM(#REF!)</definedName>');
});

const pivot: Peculiar = {
  bookAfter: '<pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches>',
  bookReferences: [['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml']],
  sheetReferences: [['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']],
  parts: [
    {
      name: 'xl/pivotTables/pivotTable1.xml',
      content: `<pivotTableDefinition xmlns="${main}" name="P" cacheId="1"><location ref="E3:F5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
      type: `${types}.pivotTable+xml`,
    },
    {
      name: 'xl/pivotCache/pivotCacheDefinition1.xml',
      content: `<pivotCacheDefinition xmlns="${main}"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Штат"/></cacheSource></pivotCacheDefinition>`,
      type: `${types}.pivotCacheDefinition+xml`,
    },
  ],
};

test('rows above a pivot table are inserted, and its sheet is named anew: place and source follow', async () => {
  await workbook.openFile(workbookFile(pivot));
  await changeRows([['insert', '2:3']]);
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Штат').name = "Штат '25";
      await context.sync();
    }),
  );
  const saved = await workbook.saveFile();
  expect(sheetIn(saved, 'xl/pivotTables/pivotTable1.xml')).toContain('<location ref="E5:F7"');
  expect(sheetIn(saved, 'xl/pivotCache/pivotCacheDefinition1.xml')).toMatch(
    /<worksheetSource (?=.*sheet="Штат '25")(?=.*ref="A1:B5")/,
  );
});

/** Merged cells as Excel leaves them, on the sheet that is shown and on one that never was. */
test.each<[steps: Parameters<typeof changeRows>[0], merged: string[]]>([
  [[['insert', '3:4']], ['A2:B7', 'C9:D9', 'E1:E2']],
  [[['insert', '2:2']], ['A3:B6', 'C8:D8', 'E1:E3']],
  [[['delete', '3:3']], ['A2:B4', 'C6:D6', 'E1:E2']],
  [[['delete', '2:5']], ['C3:D3']],
  [[['delete', '5:7']], ['A2:B4', 'E1:E2']],
  [
    [
      ['insert', '3:3'],
      ['delete', '3:3'],
    ],
    ['A2:B5', 'C7:D7', 'E1:E2'],
  ],
])('merged cells after %j', async (steps, merged) => {
  const after =
    '<mergeCells count="3"><mergeCell ref="A2:B5"/><mergeCell ref="C7:D7"/><mergeCell ref="E1:E2"/></mergeCells>';
  const left = (xml: string): string[] =>
    [...xml.matchAll(/mergeCell ref="([^"]*)"/g)].map(([, ref = '']) => ref).sort();
  await workbook.openFile(workbookFile({ after }));
  await changeRows(steps);
  expect(left(sheetIn(await workbook.saveFile(), firstSheet))).toEqual(merged);
  const secondSheet = 'xl/worksheets/sheet2.xml';
  const rewrite = (text: string, name: string): string =>
    name === secondSheet ? text.replace('</sheetData>', `</sheetData>${after}`) : text;
  await workbook.openFile(workbookFile({ rewrite }));
  await changeRows(steps, 'Other');
  expect(left(sheetIn(await workbook.saveFile(), secondSheet))).toEqual(merged);
});
