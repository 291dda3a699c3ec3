import ExcelJS from 'exceljs';
import { strFromU8, unzipSync, zipSync, strToU8 } from 'fflate';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileFormula } from '../../../src/workbook/copy/file/file-formula';
import {
  fileWithoutNorms as madeFrom,
  type CellPlan,
  type FileWithoutNorms,
} from '../../../src/workbook/copy/file/file-without-norms';

const words = {
  name: 'Пояснения NORMS',
  headings: ['Лист', 'Ячейка', 'Значение', 'Пояснение'],
} as const;

const own = (call: string): string => `_xldudf_NORMS_${call}`;

/** A small workbook as Excel saves it: the figures of the add-in's formulas beside them. */
async function workbookFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const staff = workbook.addWorksheet('Штат & смета');
  staff.getCell('A1').value = 'Аспазшы';
  staff.getCell('B1').value = 120;
  staff.getCell('C1').value = { formula: own('REQUIRED_STAFF(A1,B1,4)'), result: 3 };
  staff.getCell('C2').value = { formula: own('EXPLAIN(A1,B1,4)'), result: '=1+1 < 2 & "3"' };
  staff.getCell('C3').value = { formula: `${own('REQUIRED_STAFF(21,B1,4)')}*2`, result: { error: '#N/A' } };
  staff.getCell('C4').value = { formula: 'B1*2', result: 240 };
  staff.getCell('C5').value = { formula: `IF(B1>9,${own('TOTAL_STAFF(B1,4)')},"NORMS.X(")`, result: 57.5 };
  staff.getCell('C5').font = { bold: true };
  const noted = workbook.addWorksheet('Noted');
  noted.getCell('A1').value = { formula: own('REQUIRED_STAFF(40,50,4)'), result: 2 };
  noted.getCell('A2').note = 'mine';
  const plain = workbook.addWorksheet('Plain');
  plain.getCell('A1').value = 'untouched';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fileWithoutNorms(file: Uint8Array, plans: readonly CellPlan[], listed: typeof words): FileWithoutNorms {
  const made = madeFrom(file, plans, listed);
  if (made === undefined) throw new Error('no .xlsx file');
  return made;
}

const plan = (address: string, more: Partial<CellPlan> = {}): CellPlan => ({
  sheet: 'Штат & смета',
  address,
  formula: undefined,
  explanation: undefined,
  ...more,
});

async function opened(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as ExcelJS.Buffer);
  return workbook;
}

interface SheetSeen {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly notes: Readonly<Record<string, string>>;
}

/** The file as another library than the one that wrote it reads it; notes by row and column, counted from 0. */
function seenByOther(file: Uint8Array): SheetSeen[] {
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'read-file.mjs')], { input: file });
  if (stdout.length === 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as SheetSeen[];
}

const partsOf = (file: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes, true)]));

describe('values with explanations', () => {
  const plans = [
    plan('C1', { explanation: 'Row 40 <Cook>\n120 & 3' }),
    plan('C3', { explanation: 'Not known: vehicles' }),
    { ...plan('A1', { explanation: 'Row 40: 2' }), sheet: 'noted' },
  ];

  test('the figures stay as values, text that begins with = stays text, other formulas stay', async () => {
    const sheet = (await opened(fileWithoutNorms(await workbookFile(), plans, words).file)).getWorksheet(1);
    expect(sheet?.getCell('C1').value).toBe(3);
    expect(sheet?.getCell('C2').value).toBe('=1+1 < 2 & "3"');
    expect(sheet?.getCell('C3').value).toEqual({ error: '#N/A' });
    expect(sheet?.getCell('C4').value).toEqual({ formula: 'B1*2', result: 240 });
    expect(sheet?.getCell('C5').value).toBe(57.5);
    expect(sheet?.getCell('C5').font.bold).toBe(true);
  });

  test('the explanations are notes; on a sheet with notes of its own they go to a list', async () => {
    const { file } = fileWithoutNorms(await workbookFile(), plans, words);
    const [staff, noted, , list] = seenByOther(file);
    expect(staff?.notes).toEqual({ '0,2': 'Row 40 <Cook>\n120 & 3', '2,2': 'Not known: vehicles' });
    expect(Object.keys(noted?.notes ?? {})).toEqual(['1,0']);
    expect(list?.name).toBe('Пояснения NORMS');
    expect(list?.rows).toEqual([words.headings, ['Noted', 'A1', '2', 'Row 40: 2']]);
    const notes = (await opened(file)).getWorksheet('Noted');
    expect(notes?.getCell('A1').value).toBe(2);
  });

  test('what was done is told cell by cell', async () => {
    const { cells } = fileWithoutNorms(await workbookFile(), plans, words);
    expect(cells.map(({ sheet, address, became }) => `${sheet}!${address} ${became}`)).toEqual([
      'Штат & смета!C1 value',
      'Штат & смета!C2 value',
      'Штат & смета!C3 value',
      'Штат & смета!C5 value',
      'Noted!A1 value',
    ]);
  });

  test('parts of the file that have nothing to do with it keep their bytes', async () => {
    const before = await workbookFile();
    const [was, is] = [partsOf(before), partsOf(fileWithoutNorms(before, plans, words).file)];
    const changed = [...was.keys()].filter((name) => was.get(name) !== is.get(name));
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect([...is.values()].some((text) => text.includes('_xldudf_'))).toBe(false);
  });

  test('a file without formulas of the add-in keeps all its parts', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('S').getCell('A1').value = { formula: 'SUM(B1:B2)', result: 0 };
    const before = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(partsOf(fileWithoutNorms(before, [], words).file)).toEqual(partsOf(before));
  });
});

describe('ordinary formulas', () => {
  test('a formula takes the place of the call, with the figure that stood there', async () => {
    const plans = [
      plan('C1', { formula: '=IF(B1<1,NA(),LOOKUP(B1,{1,101},{2,3}))' }),
      plan('C3', { formula: '=IFNA(NUMBERVALUE("1,5",","),"IFNA(")' }),
      plan('C5', { formula: '=IF(B1>9,D3#,0)', explanation: 'why' }),
    ];
    const { file, cells } = fileWithoutNorms(await workbookFile(), plans, words);
    const sheet = (await opened(file)).getWorksheet(1);
    expect(sheet?.getCell('C1').value).toEqual({ formula: 'IF(B1<1,NA(),LOOKUP(B1,{1,101},{2,3}))', result: 3 });
    expect(partsOf(file).get('xl/worksheets/sheet1.xml')).toContain(
      '<f>_xlfn.IFNA(_xlfn.NUMBERVALUE(&quot;1,5&quot;,&quot;,&quot;),&quot;IFNA(&quot;)</f>',
    );
    // What only newer Excel can write stays a value.
    expect(sheet?.getCell('C5').value).toBe(57.5);
    expect(cells.find(({ address }) => address === 'C5')?.became).toBe('value');
  });
});

describe('what only Excel itself writes', () => {
  const sheetOf = (cells: string, after = ''): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData>${after}</worksheet>`;

  /** The workbook above with other XML in its third sheet, names, and an order of calculation. */
  async function with3rdSheet(xml: string, names = ''): Promise<Uint8Array> {
    const parts = unzipSync(await workbookFile());
    const edit = (name: string, change: (text: string) => string): void => {
      parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
    };
    edit('xl/worksheets/sheet3.xml', () => xml);
    edit('xl/workbook.xml', (text) => text.replace('</sheets>', `</sheets>${names}`));
    edit('xl/_rels/workbook.xml.rels', (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    );
    edit('[Content_Types].xml', (text) =>
      text.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>'),
    );
    parts['xl/calcChain.xml'] = strToU8('<calcChain/>');
    return zipSync(parts);
  }

  const rewritten = async (cells: string, plans: CellPlan[] = []): Promise<string> => {
    const file = fileWithoutNorms(await with3rdSheet(sheetOf(cells)), plans, words).file;
    return /<sheetData>(.*)<\/sheetData>/s.exec(partsOf(file).get('xl/worksheets/sheet3.xml') ?? '')?.[1] ?? '';
  };
  const on3 = (address: string, formula: string): CellPlan => ({ ...plan(address, { formula }), sheet: 'Plain' });

  test.each([
    [
      'a formula that spills leaves its figures',
      `<c r="A1" s="2" t="str" cm="1"><f t="array" ref="A1:A2">${own('POSITIONS()')}</f><v>A</v></c><c r="A2" t="str"><v>B</v></c>`,
      '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">A</t></is></c><c r="A2" t="str"><v>B</v></c>',
    ],
    [
      'an error with a message of its own',
      `<c r="A1" t="e" vm="1"><f>${own('X(1)')}</f><v>#VALUE!</v></c>`,
      '<c r="A1" t="e"><v>#VALUE!</v></c>',
    ],
    [
      'formulas that cells share',
      `<c r="A1"><f t="shared" ref="A1:A2" si="0">${own('TOTAL_STAFF(B1,4)')}</f><v>1</v></c><c r="A2"><f t="shared" si="0"/><v>2</v></c>`,
      '<c r="A1"><v>1</v></c><c r="A2"><v>2</v></c>',
    ],
    ['an empty answer', `<c r="A1" s="1"><f>${own('X(1)')}</f></c>`, '<c r="A1" s="1"/>'],
    [
      'empty cells and other formulas',
      '<c r="A1" s="1"/><c r="B1"><f>A1</f></c>',
      '<c r="A1" s="1"/><c r="B1"><f>A1</f></c>',
    ],
  ])('%s', async (_, before, after) => expect(await rewritten(before)).toBe(after));

  test('one cell’s array formula becomes a plain formula; with more around the call it stays one', async () => {
    const call = own('REQUIRED_STAFF(40,B1,4)');
    const cells =
      `<c r="A1" cm="1"><f t="array" ref="A1">${call}</f><v>3</v></c>` +
      `<c r="A2" cm="1"><f t="array" ref="A2">SUM(_xlfn.SEQUENCE(2)*${call})</f><v>9</v></c>`;
    const plans = [on3('A1', '=IF(B1<9,2,3)'), on3('A2', '=SUM(SEQUENCE(2)*IF(B1<9,2,3))')];
    expect(await rewritten(cells, plans)).toBe(
      '<c r="A1"><f>IF(B1&lt;9,2,3)</f><v>3</v></c>' +
        '<c r="A2" cm="1"><f t="array" ref="A2">SUM(_xlfn.SEQUENCE(2)*IF(B1&lt;9,2,3))</f><v>9</v></c>',
    );
  });

  test('names, validations and conditional formats are told and left alone; the order of calculation goes', async () => {
    const rules =
      `<conditionalFormatting sqref="B2:B9"><cfRule type="expression"><formula>B2&lt;${own('TOTAL_STAFF(1,4)')}</formula></cfRule></conditionalFormatting>` +
      `<dataValidations count="2"><dataValidation type="none" sqref="Z1"/><dataValidation sqref="A2"><formula1>${own('POSITIONS()')}</formula1></dataValidation></dataValidations>`;
    const names = `<definedNames><definedName name="Need">${own('TOTAL_STAFF(120,4)')}</definedName><definedName name="Other">Plain!$A$1</definedName></definedNames>`;
    const made = fileWithoutNorms(await with3rdSheet(sheetOf('', rules), names), [], words);
    expect(made.leftAlone).toEqual([
      { kind: 'name', what: 'Need' },
      { kind: 'format', sheet: 'Plain', what: 'B2:B9' },
      { kind: 'validation', sheet: 'Plain', what: 'A2' },
    ]);
    const parts = partsOf(made.file);
    expect(parts.get('xl/worksheets/sheet3.xml')).toBe(sheetOf('', rules));
    expect(parts.has('xl/calcChain.xml')).toBe(false);
    expect(parts.get('[Content_Types].xml')).not.toContain('calcChain');
    expect(parts.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

test.each([
  ['no zip archive', strToU8('PK is not enough')],
  [
    'a binary workbook',
    zipSync({
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      ),
      'xl/workbook.bin': new Uint8Array([131, 1]),
    }),
  ],
])('%s is refused', (_, file) => expect(madeFrom(file, [], words)).toBeUndefined());

describe('a formula as files write it', () => {
  test.each([
    ['=IFNA(A1,"IFNA(")', '', '_xlfn.IFNA(A1,"IFNA(")'],
    ['=MYIFNA(A1)+IFNA_X(1)', '', 'MYIFNA(A1)+IFNA_X(1)'],
    ['=SORT(A1:A2)*2', 'SUM(_xlfn._xlws.SORT(A1:A2))', '_xlfn._xlws.SORT(A1:A2)*2'],
    ["='A@[1'!B1", '', undefined],
    ["='[Other.xlsx]S'!B1+1", '', undefined],
    ['=SUM(D3#)', '', undefined],
    ['=IF(A1=#N/A,1,"@")', '', 'IF(A1=#N/A,1,"@")'],
    ['=Table1[Units]*2', '', undefined],
    ['=LET(x,1,x)', '_xlfn.LET(_xlpm.x,1,_xlpm.x)', undefined],
  ])('%s', (formula, before, written) => expect(fileFormula(formula, before)).toBe(written));
});
