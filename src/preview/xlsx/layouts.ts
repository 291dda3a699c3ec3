import { strToU8, zipSync } from 'fflate';
import { readXlsx, type CellStyle, type Sheet, type Workbook } from 'hucre/xlsx';
import { frameOf, type Element } from '../../xlsx-file/elements';
import type { Parts } from '../../xlsx-file/parts';
import type { SheetRows } from '../../xlsx-file/sheet-rows';
import { workbookPart } from '../../xlsx-file/sheets';
import { cellFormats, stylesPart } from '../../xlsx-file/styles-part';
import { addressOf } from '../../xlsx-file/cell-address';

/** What a file says of looks: the formats of cells by their numbers, and of each sheet what is no cell. */
export interface Layouts {
  readonly formats: readonly CellStyle[];
  readonly theme: string[];
  readonly defaultFont: Workbook['defaultFont'];
  readonly sheets: readonly Sheet[];
}

/** The elements of a sheet that the browser workbook and the add-in in it work with. */
const read = new Set([
  ...['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetProtection', 'mergeCells', 'dataValidations'],
  ...['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
]);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Other programs say of every font that it has no line below; the library reads any `u` as one. */
const noUnderline = /<(?:\w+:)?u\s+val\s*=\s*["']none["']\s*\/>/g;
/** Cells in a row of the sheet that shows the formats. */
const inRow = 1000;

/**
 * Has the library read a small file made of what it is to read: the sheets without cells, and a sheet that has one cell
 * of every format. What it does not know cannot trouble it.
 */
export async function readLayouts(parts: Parts, sheets: readonly SheetRows[]): Promise<Layouts> {
  const themePart = parts.related(workbookPart(parts)).find(({ type }) => type === 'theme')?.part;
  const [styles, theme] = [stylesPart(parts), themePart].map((part) =>
    part === undefined ? undefined : parts.bytes(part),
  );
  const looks = styles && new TextDecoder().decode(styles).replaceAll(noUnderline, '');
  const count = cellFormats(looks ?? '').length;
  const files = {
    ...packaging(sheets.length + 1, theme !== undefined),
    ...(looks ? { 'xl/styles.xml': strToU8(looks) } : {}),
    ...(theme ? { 'xl/theme/theme1.xml': theme } : {}),
    ...Object.fromEntries(sheets.map((sheet, at) => [sheetName(at), strToU8(withoutCells(sheet))])),
    [sheetName(sheets.length)]: strToU8(formatSheet(count)),
  };
  const workbook = await readXlsx(zipSync(files, { level: 0 }), { readStyles: true });
  const shown = workbook.sheets.at(-1)?.cells;
  return {
    formats: Array.from(
      { length: count },
      (_, at) => shown?.get(`${Math.floor(at / inRow)},${at % inRow}`)?.style ?? {},
    ),
    theme: workbook.themeColors ?? [],
    defaultFont: workbook.defaultFont,
    sheets: workbook.sheets.slice(0, -1),
  };
}

function withoutCells({ before, after, prefix }: SheetRows): string {
  const { start, beforeRows, afterRows, end } = frameOf(before, after);
  const kept = (elements: readonly Element[]): string =>
    elements
      .filter(({ name, xml: one }) => read.has(name) && !(name === 'sheetProtection' && !isOn(one)))
      .map((one) => one.xml)
      .join('');
  return `${start}${kept(beforeRows)}<${prefix}sheetData/>${kept(afterRows)}${end || `</${prefix}worksheet>`}`;
}

/** Other programs write the element where nothing is protected. */
function isOn(protection: string): boolean {
  return /\ssheet\s*=\s*["'](?:1|true)["']/.test(protection);
}

function formatSheet(count: number): string {
  const rows = Array.from({ length: Math.ceil(count / inRow) }, (_, row) => {
    const cells = Array.from({ length: Math.min(inRow, count - row * inRow) }, (_cell, column) => {
      return `<c r="${addressOf({ row, column })}" s="${row * inRow + column}"><v>0</v></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

const sheetName = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;

function packaging(sheets: number, hasTheme: boolean): Record<string, Uint8Array> {
  const numbers = Array.from({ length: sheets }, (_, at) => at + 1);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const related = [
    ...numbers.map((number) => relation(`s${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
    relation('styles', 'styles', 'styles.xml'),
    ...(hasTheme ? [relation('theme', 'theme', 'theme/theme1.xml')] : []),
  ];
  const listed = numbers.map((number) => `<sheet name="s${number}" sheetId="${number}" r:id="s${number}"/>`);
  const list = (relations: readonly string[]): Uint8Array =>
    strToU8(`${head}<Relationships xmlns="${packageNamespace}/relationships">${relations.join('')}</Relationships>`);
  return {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${packageNamespace}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': list([relation('book', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': list(related),
  };
}
