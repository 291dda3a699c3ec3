import { strToU8, zipSync } from 'fflate';
import { readPage } from '../../../src/editions/printed/read-page';
import { sheetsOfFile } from '../../../src/workbook/editions/page-file';

const rels = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

/** INVENTED TEST DATA: a workbook of one sheet, with a raised mark, a day, merged cells, a hole and what is hidden. */
const workbook = workbookWith(
  '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  '<worksheet><cols><col min="3" max="4" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
    '<row r="3" hidden="true"><c r="A3" t="inlineStr"><is><t>Повар &amp; кухня</t></is></c><c r="B3" s="1"><v>45658</v></c><c r="D3"><v>0.5</v></c></row>' +
    '</sheetData><mergeCells count="1"><mergeCell ref="B3:C3"/></mergeCells></worksheet>',
);

function workbookWith(styles: string, sheet: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(rels('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Бет" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      rels('worksheet', 'worksheets/sheet1.xml').replace(
        '</Relationships>',
        '<Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="x/styles" Target="styles.xml"/></Relationships>',
      ),
    ),
    'xl/sharedStrings.xml': strToU8(
      '<sst><si><t>Наименование должности</t></si><si><r><t>до 25</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si><si><t/></si></sst>',
    ),
    'xl/styles.xml': strToU8(styles),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
}

test('the sheets of a workbook are read with raised marks, number formats, merged cells and what is hidden', () => {
  expect(sheetsOfFile(workbook, 'a.xlsx')).toEqual([
    {
      name: 'Бет',
      rows: [
        ['Наименование должности', 'до 25¹', '', ''],
        ['', '', '', ''],
        ['Повар & кухня', 45658, '', 0.5],
      ],
      formats: [
        ['General', 'General', 'General', 'General'],
        ['General', 'General', 'General', 'General'],
        ['General', 'dd.mm.yyyy', 'General', 'General'],
      ],
      merged: [{ row: 2, column: 1, rows: 1, columns: 2 }],
      hiddenRows: [false, false, true],
      hiddenColumns: [false, false, true, true],
    },
  ]);
});

const stylesOfStruck =
  '<styleSheet><fonts><font/><font><strike/><sz val="11"/></font><font><strike val="0"/></font></fonts>' +
  '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';
const rowOfStruck =
  '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" t="inlineStr"><is>' +
  '<r><rPr><strike/></rPr><t>1</t></r><r><t> 2</t></r></is></c></row></sheetData></worksheet>';

test('what a workbook strikes out is told of each cell, in part or whole', () => {
  const [sheet] = sheetsOfFile(workbookWith(stylesOfStruck, rowOfStruck), 'a.xlsx');
  expect(sheet).toMatchObject({ rows: [[1, 2, '1 2']], struck: [[true, false, true]] });
});

const html =
  '<html><head><meta charset="windows-1251"></head><table><tr><td>Наименование должности<td>Норма</tr><tr><td>Повар<td>2</tr></table>';

/** Cyrillic letters as windows-1251 has them. */
function inWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

test('a page in HTML is read in the characters that it names', () => {
  const [sheet] = sheetsOfFile(inWindows1251(html), 'a.html');
  expect(sheet && readPage(sheet)?.sections[0]?.positions).toMatchObject([
    { name: 'Повар', cells: [{ is: 'read', rule: '2' }] },
  ]);
});

test.each([
  ['utf-16le', (code: number): number[] => [code & 255, code >> 8]],
  ['utf-16be', (code: number): number[] => [code >> 8, code & 255]],
])('a page that Word saved as %s is read by the mark that it begins with', (_encoding, bytesOf) => {
  const bytes = Uint8Array.from([...`\ufeff${html}`].flatMap((letter) => bytesOf(letter.charCodeAt(0))));
  const [sheet] = sheetsOfFile(bytes, 'a.html');
  expect(sheet && readPage(sheet)?.sections[0]?.positions).toMatchObject([{ name: 'Повар' }]);
});

test.each(['', 'PK\u0003\u0004 spoilt', 'no table'])('%j holds no table', (text) => {
  expect(sheetsOfFile(strToU8(text), 'a').flatMap((sheet) => readPage(sheet) ?? [])).toEqual([]);
});
