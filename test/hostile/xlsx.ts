import { constants, deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** An .xlsx file with all that the readers look at: formulas of the add-in, shared ones, names, rules, notes, merged cells. */
export async function honestFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.definedNames.add("'Штат'!$A$1:$A$3", 'Positions');
  const sheet = workbook.addWorksheet('Штат');
  sheet.getCell('A1').value = 'Аспазшы';
  sheet.getCell('B1').value = 120;
  sheet.getCell('C1').value = { formula: '_xldudf_NORMS_REQUIRED_STAFF(A1,B1,4)', result: 3 };
  sheet.getCell('C2').value = { formula: '_xldudf_NORMS_EXPLAIN(A1,B1,4)', result: 'Row 40 & more' };
  sheet.getCell('D1').value = new Date(Date.UTC(2022, 0, 1));
  sheet.getCell('D1').numFmt = 'dd.mm.yyyy';
  sheet.getCell('E1').value = { richText: [{ text: 'bold', font: { bold: true } }, { text: ' and not' }] };
  sheet.getCell('F1').value = true;
  sheet.mergeCells('A5:C6');
  sheet.getColumn(1).width = 30;
  sheet.getRow(7).height = 40;
  sheet.getCell('B2').dataValidation = { type: 'list', formulae: ['"да,нет"'] };
  sheet.getCell('A2').note = 'mine';
  workbook.addWorksheet('Plain').getCell('A1').value = 'untouched';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const sheetPart = 'xl/worksheets/sheet1.xml';
const workbookPart = 'xl/workbook.xml';

/** The honest file after a change of one part's text. */
function after(file: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(file);
  parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  return zipSync(parts, { level: 1 });
}

const inSheet = (xml: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${xml}</sheetData></worksheet>`;

type Change = (view: DataView, at: number, isCentral: boolean) => void;

/** An archive with other headers of its entries. */
function withHeaders(file: Uint8Array, change: Change): Uint8Array {
  const changed = file.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 30 < changed.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50 || mark === 0x02014b50) change(view, at, mark === 0x02014b50);
  }
  return changed;
}

/** Every entry says that it has another size when unpacked. */
function lyingAboutSizes(file: Uint8Array, size: number): Uint8Array {
  return withHeaders(file, (view, at, isCentral) => view.setUint32(at + (isCentral ? 24 : 22), size, true));
}

/** A sheet that goes on with so many megabytes of spaces, packed to a thousandth of that. */
function bomb(file: Uint8Array, megabytes: number): Uint8Array {
  const flushed = { finishFlush: constants.Z_FULL_FLUSH };
  const head = deflateRawSync(inSheet('<row r="1"><c r="A1"><v>1</v></c></row>'), flushed);
  const spaces = deflateRawSync(Buffer.alloc(1e6, ' '), flushed);
  const last = deflateRawSync('');
  const packed = Buffer.concat([head, ...new Array<Buffer>(megabytes).fill(spaces), last]);
  const plain = zipSync({ ...unzipSync(file), [sheetPart]: [packed, { level: 0 }] });
  return withHeaders(plain, (view, at, isCentral) => {
    const from = at + (isCentral ? 20 : 18);
    if (view.getUint32(from, true) !== packed.length) return;
    view.setUint16(at + (isCentral ? 10 : 8), 8, true);
    view.setUint32(from + 4, megabytes * 1e6, true);
  });
}

const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

/** Files that no honest hand would make, each with what is wrong with it. */
export function hostileFiles(file: Uint8Array): readonly (readonly [what: string, file: Uint8Array])[] {
  const cells = (what: string, xml: string): readonly [string, Uint8Array] => [
    what,
    after(file, sheetPart, () => inSheet(xml)),
  ];
  const sheet = (what: string, change: (text: string) => string): readonly [string, Uint8Array] => [
    what,
    after(file, sheetPart, change),
  ];
  const book = (what: string, change: (text: string) => string): readonly [string, Uint8Array] => [
    what,
    after(file, workbookPart, change),
  ];
  const beforeData = (xml: string) => (text: string) => text.replace('<sheetData', `${xml}<sheetData`);
  const afterData = (xml: string) => (text: string) => text.replace('</sheetData>', `</sheetData>${xml}`);
  const formula = '_xldudf_NORMS_X(1)';
  return [
    ['nothing at all', new Uint8Array()],
    ['a text', strToU8('Штатное расписание')],
    ['an archive of nothing', zipSync({})],
    ['an archive of a text', zipSync({ 'a.txt': strToU8('a') })],
    ['the first half', file.slice(0, file.length / 2)],
    ['the second half', file.slice(file.length / 2)],
    [
      'a file with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
    ],
    ['800 MB in a few kilobytes', bomb(file, 800)],
    ['sizes that are lies: nothing', lyingAboutSizes(bomb(file, 300), 0)],
    ['sizes that are lies: four gigabytes', lyingAboutSizes(file, 0xfffffff0)],
    cells('a hundred thousand levels', '<c r="A1">'.repeat(1e5) + '</c>'.repeat(1e5)),
    cells('a hundred thousand cells that never end', `<c r="A1"><f>${formula}</f>`.repeat(1e5)),
    cells('a hundred thousand formulas that never end', `<c r="A1"><f>${formula}`.repeat(1e5)),
    cells('a tag that never ends', `<c r="${'A'.repeat(2e6)}`),
    cells('a tag of spaces', `<c${' '.repeat(2e6)}><f>${formula}</f></c>`),
    cells('an attribute with no value a million times', `<c r=${'"" r='.repeat(1e6)}/>`),
    sheet(
      'entities within entities',
      (text) => `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>${text.replace('120', '&l12;')}`,
    ),
    sheet(
      'an entity from another file',
      (text) => `<!DOCTYPE x [<!ENTITY l SYSTEM "file:///etc/passwd">]>${text.replace('120', '&l;')}`,
    ),
    cells(
      'letters that do not exist',
      `<row r="1"><c r="A1" t="str"><f>${formula}&#x110000;&#9999999999;&#0;&#xD800;</f><v>&#x110000;</v></c></row>`,
    ),
    cells('cells beyond the sheet', `<row r="99999999"><c r="ZZZZZZ99999999"><f>${formula}</f><v>1</v></c></row>`),
    cells(
      'two cells at the corners of the sheet',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    ),
    cells(
      'cells nowhere',
      ['', 'A0', 'A-1', '1A', '__proto__', 'A1:B2', 'А1']
        .map((r) => `<row r="1"><c r="${r}"><f>${formula}</f><v>1</v></c></row>`)
        .join(''),
    ),
    cells(
      'values of the wrong kind',
      ['s', 'b', 'e', 'd', 'n', 'str', 'inlineStr', '__proto__']
        .map(
          (t, at) =>
            `<row r="${at + 1}"><c r="A${at + 1}" t="${t}" s="999999"><f>${formula}</f><v>1e999x</v></c></row>`,
        )
        .join(''),
    ),
    cells(
      'texts that are not there',
      [-1, 1e9, 0.5].map((at, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>${at}</v></c></row>`).join(''),
    ),
    cells(
      'formulas that fill the whole sheet',
      `<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">${formula}</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:XFD1048576" si="0">${formula}</f><v>1</v></c><c r="C1"><f t="shared" si="99"/><v>1</v></c></row>`,
    ),
    cells(
      'a formula of a hundred thousand brackets',
      `<row r="1"><c r="A1"><f>${'_xldudf_NORMS_X('.repeat(1e5)}</f><v>1</v></c></row>`,
    ),
    sheet('a milliard columns', beforeData('<cols><col min="1" max="1000000000" width="1e9" customWidth="1"/></cols>')),
    sheet(
      'merged cells backwards, endless and nowhere',
      afterData(
        '<mergeCells><mergeCell ref="C3:A1"/><mergeCell ref="A1:XFD1048576"/><mergeCell ref="__proto__"/><mergeCell/></mergeCells>',
      ),
    ),
    sheet(
      'a rule for every cell',
      afterData(
        '<dataValidations count="1e9"><dataValidation type="x" sqref="A1:XFD1048576"><formula1>NORMS.X(</formula1></dataValidation></dataValidations>',
      ),
    ),
    book('no sheets', (text) => text.replace(/<sheets>.*<\/sheets>/s, '<sheets/>')),
    book('a sheet for all objects', (text) => text.replace('name="Plain"', 'name="__proto__"')),
    book('a sheet for the makers of objects', (text) => text.replace('name="Plain"', 'name="constructor"')),
    book('two sheets of one name', (text) => text.replace('name="Plain"', 'name="Штат"')),
    book('a name that no sheet has', (text) => text.replace('name="Plain"', `name="${'x'.repeat(1e5)}&lt;script&gt;"`)),
    book('a name for all objects', (text) => text.replace('name="Positions"', 'name="__proto__"')),
    [
      'parts outside the archive',
      after(file, 'xl/_rels/workbook.xml.rels', (text) =>
        text.replaceAll(/Target="[^"]*sheet1/g, 'Target="../../../../../../etc/passwd'),
      ),
    ],
    [
      'parts that refer to themselves',
      after(file, 'xl/_rels/workbook.xml.rels', (text) => text.replaceAll(/Target="[^"]*"/g, 'Target="workbook.xml"')),
    ],
    ['styles that are not there', after(file, 'xl/styles.xml', () => '<styleSheet/>')],
    [
      'texts without an end',
      after(file, 'xl/sharedStrings.xml', (text) => `${text.slice(0, 200)}${'<si><t>'.repeat(1e5)}`),
    ],
  ];
}
