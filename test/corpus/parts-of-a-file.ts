import { strToU8, zipSync } from 'fflate';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part beside those that every workbook has. */
export interface ExtraPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly type?: string;
}

/** One part's reference to another: its id, the last word of its type (or the whole type), and where it leads. */
export type Reference = readonly [id: string, type: string, target: string, mode?: 'External'];

/** What a workbook has that another does not; the rest is the same in all. */
export interface Peculiar {
  /** Rows of the first sheet, instead of the plain ones. */
  readonly rows?: string;
  /** Elements of the first sheet before its rows, and after them. */
  readonly before?: string;
  readonly after?: string;
  readonly sheetReferences?: readonly Reference[];
  readonly bookReferences?: readonly Reference[];
  /** Elements of the workbook before its list of sheets, in the list, and after it. */
  readonly bookBefore?: string;
  readonly listed?: string;
  readonly bookAfter?: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly stringsName?: string;
  readonly parts?: readonly ExtraPart[];
  /** The workbook's own content type: a template, one with macros. */
  readonly bookType?: string;
  /** How strongly parts are packed; 0: not at all. */
  readonly level?: 0 | 6;
  /** What becomes of each part's text at last. */
  readonly rewrite?: (text: string, name: string) => string;
}

const plainRows =
  '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>120</v></c><c r="C1"><f>B1*2</f><v>240</v></c></row>' +
  '<row r="2" spans="1:3"><c r="A2" t="s" s="1"><v>1</v></c><c r="B2"><v>0.5</v></c><c r="C2" t="b"><v>1</v></c></row>' +
  '<row r="3" spans="1:3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>7</v></c><c r="C3" s="2"/></row>';

const plainStrings =
  `${head}<sst xmlns="${main}" count="3" uniqueCount="3"><si><t>Аспазшы</t></si>` +
  '<si><r><t xml:space="preserve">Бас </t></r><r><rPr><b/></rPr><t>дәрігер</t></r></si><si><t>=not a formula</t></si></sst>';

const plainStyles =
  `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot; бірлік&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="14"/><color theme="4"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF0070C0"/></stop></gradientFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1"><alignment wrapText="1"/><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFC00000"/></font></dxf></dxfs></styleSheet>';

/** An .xlsx file with two sheets, `Штат` and `Other`. */
export function workbookFile(own: Peculiar): Uint8Array {
  const strings = own.stringsName ?? 'sharedStrings.xml';
  const sheet = (rows: string, before = '', after = ''): string =>
    `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  const book =
    `${head}<workbook xmlns="${main}" xmlns:r="${office}">${own.bookBefore ?? ''}<sheets>` +
    `<sheet name="Штат" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2" r:id="rId2"/>${own.listed ?? ''}</sheets>${own.bookAfter ?? ''}</workbook>`;
  const overrides = [
    ['xl/workbook.xml', own.bookType ?? `${types}.sheet.main+xml`],
    ['xl/worksheets/sheet1.xml', `${types}.worksheet+xml`],
    ['xl/worksheets/sheet2.xml', `${types}.worksheet+xml`],
    ['xl/styles.xml', `${types}.styles+xml`],
    [`xl/${strings}`, `${types}.sharedStrings+xml`],
    ...(own.parts ?? []).flatMap(({ name, type }) => (type ? [[name, type]] : [])),
  ].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const texts: Record<string, string> = {
    '[Content_Types].xml':
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join('')}</Types>`,
    '_rels/.rels': references([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': references([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'sharedStrings', strings],
      ...(own.bookReferences ?? []),
    ]),
    'xl/worksheets/sheet1.xml': sheet(own.rows ?? plainRows, own.before, own.after),
    'xl/worksheets/sheet2.xml': sheet('<row r="1"><c r="A1"><v>5</v></c></row>'),
    'xl/styles.xml': own.styles ?? plainStyles,
    [`xl/${strings}`]: own.strings ?? plainStrings,
    ...(own.sheetReferences ? { 'xl/worksheets/_rels/sheet1.xml.rels': references(own.sheetReferences) } : {}),
  };
  const all: [string, string | Uint8Array][] = [
    ...Object.entries(texts),
    ...(own.parts ?? []).map(({ name, content }): [string, string | Uint8Array] => [name, content]),
  ];
  const written = all.map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(own.rewrite ? own.rewrite(content, name) : content) : content,
  ]);
  return zipSync(Object.fromEntries(written), { level: own.level ?? 6, mtime: new Date(1980, 0, 1) });
}

export function references(list: readonly Reference[]): string {
  const written = list.map(([id, type, target, mode]) => {
    const whole = type.includes('/') ? type : `${office}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
  });
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}
