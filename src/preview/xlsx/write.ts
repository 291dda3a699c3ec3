import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import { writeXlsx, type Cell, type ColumnDef, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { areaName, sheetPrefix, type Area } from '../spreadsheet/address';
import type { Book } from '../spreadsheet/book';
import { readCell } from '../spreadsheet/cell';
import { isErrorCode, type CellContent } from '../spreadsheet/content';
import type { SheetExtras } from '../spreadsheet/sheet-extras';
import { withAnchorArray } from '../spreadsheet/spill-reference';
import { writeCharts } from './charts';
import { DEFINED_NAMES, type DefinedNames } from './defined-names';
import type { FormulaNames } from './formulas';
import { flag, known } from './known';
import { writeSettings } from './settings';
import { columnWidth, rowPoints } from './sizes';
import { DEFAULT_FONT, writeStyle } from './styles';
import { editZip } from './zip';

/** The open workbook → an `.xlsx` file. */
export async function writeWorkbook(book: Book, names: FormulaNames): Promise<Uint8Array<ArrayBuffer>> {
  const data = book.data();
  const active = data.sheetOrder.indexOf(book.activeSheet().id);
  const written = await writeXlsx({
    sheets: data.sheetOrder.map((id) => writeSheet(book, data, id, names)),
    namedRanges: [...writeNames(data, names), ...data.sheetOrder.flatMap((id) => printNames(book, id))],
    ...(book.isProtected ? { workbookProtection: { lockStructure: true } } : {}),
    activeSheet: Math.max(0, active),
    defaultFont: DEFAULT_FONT,
    properties: { ...(data.name ? { title: data.name } : {}), custom: writeSettings(book.settings.entries()) },
  });
  return editZip(new Uint8Array(written), correct);
}

/**
 * Two things that the writing library cannot be told. A workbook that is calculated on opening loses its figures where
 * the add-in is not installed; and an error that a formula gave is an error, not a text.
 */
function correct(part: string, text: string): string {
  if (part === 'xl/workbook.xml') return text.replace(/ fullCalcOnLoad="1"/, '');
  if (!part.startsWith('xl/worksheets/sheet')) return text;
  return text.replaceAll(
    /(<c [^>]*?)t="str"([^>]*><f[^>]*>[^<]*<\/f><v>(#[A-Z0-9/]+[!?]?)<\/v>)/g,
    (whole, before: string, after: string, value: string) => (isErrorCode(value) ? `${before}t="e"${after}` : whole),
  );
}

function writeSheet(book: Book, data: IWorkbookData, id: string, names: FormulaNames): WriteSheet {
  const sheet = data.sheets[id] ?? {};
  const extras = book.extras(id);
  const spills = book.spills(id);
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, columns] of numbered(sheet.cellData)) {
    for (const [column, cell] of numbered(columns)) {
      const spill = spills.find((one) => one.row === row && one.column === column);
      const written = writeCellOf(book, data, { id, row, column }, cell, spill, names);
      if (written) cells.set(`${row},${column}`, written);
    }
  }
  for (const spill of spills) addSpilled(book, data, id, spill, cells);
  const shape = layout(sheet);
  return {
    ...carried(extras),
    ...shape,
    view: { ...extras.view, ...shape.view },
    name: sheet.name ?? id,
    rows: [],
    cells,
    charts: writeCharts(extras.drawnCharts ?? []),
  };
}

/** What Univer does not know goes back as it came. */
function carried(extras: SheetExtras): Partial<WriteSheet> {
  const { dataValidations, conditionalRules, autoFilter, images, protection, pageSetup, headerFooter, tables } = extras;
  const { rowBreaks, colBreaks, outlineProperties, sparklines, textBoxes, backgroundImage, veryHidden } = extras;
  return known({
    ...{ dataValidations, conditionalRules, autoFilter, images, protection, headerFooter, tables },
    ...{ rowBreaks, colBreaks, outlineProperties, sparklines, textBoxes, backgroundImage, veryHidden },
    pageSetup: pageSetup && { ...pageSetup, printArea: '', printTitlesRow: '', printTitlesColumn: '' },
  });
}

/** The writing library does not quote the sheet's name where it names what is printed. */
function printNames(book: Book, id: string): NonNullable<WriteOptions['namedRanges']> {
  const scope = book.sheetWithId(id)?.name ?? '';
  const { printArea, printTitlesRow, printTitlesColumn } = book.extras(id).pageSetup ?? {};
  const onSheet = (ranges: (string | undefined)[]) =>
    ranges
      .filter(Boolean)
      .map((range) => `${sheetPrefix(scope)}!${range}`)
      .join(',');
  const named = [
    { name: '_xlnm.Print_Area', range: onSheet(printArea?.split(',') ?? []), scope },
    { name: '_xlnm.Print_Titles', range: onSheet([printTitlesColumn, printTitlesRow]), scope },
  ];
  return named.filter(({ range }) => range !== '');
}

function layout(sheet: Partial<IWorksheetData>): Partial<WriteSheet> {
  const { mergeData = [], hidden, tabColor = '', showGridlines } = sheet;
  const view = known({
    tabColor: /^#[0-9a-f]{6}$/i.test(tabColor) ? { rgb: tabColor.slice(1) } : undefined,
    showGridLines: showGridlines === BooleanNumber.FALSE ? false : undefined,
  });
  return known({
    view,
    columns: writeColumns(sheet),
    rowDefs: writeRows(sheet),
    merges: mergeData.map(({ startRow, endRow, startColumn, endColumn }) => ({
      startRow,
      endRow,
      startCol: startColumn,
      endCol: endColumn,
    })),
    freezePane: writeFreeze(sheet),
    hidden: flag(hidden),
  });
}

function writeColumns({ columnData }: Partial<IWorksheetData>): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const [column, { w, hd }] of numbered(columnData)) {
    while (columns.length < column) columns.push({});
    columns[column] = known({ width: w ? columnWidth(w) : undefined, hidden: flag(hd) });
  }
  return columns;
}

function writeRows({ rowData }: Partial<IWorksheetData>): NonNullable<WriteSheet['rowDefs']> {
  return new Map(
    numbered(rowData).map(([row, { h, hd, ia }]) => [
      row,
      known({ height: h && ia === BooleanNumber.FALSE ? rowPoints(h) : undefined, hidden: flag(hd) }),
    ]),
  );
}

function writeFreeze({ freeze }: Partial<IWorksheetData>): WriteSheet['freezePane'] {
  const { ySplit = 0, xSplit = 0 } = freeze ?? {};
  return ySplit > 0 || xSplit > 0 ? { rows: ySplit, columns: xSplit } : undefined;
}

function writeCellOf(
  book: Book,
  data: IWorkbookData,
  { id, row, column }: { id: string; row: number; column: number },
  cell: ICellData,
  spill: Area | undefined,
  names: FormulaNames,
): Partial<Cell> | null {
  const formula = book.formula(id, row, column);
  const content = readCell(cell);
  const style = styleOf(cell.s, data);
  const extras: Partial<Cell> = { ...(style ? { style: writeStyle(style) } : {}), ...cell.custom };
  if (formula === null)
    return content === '' && Object.keys(extras).length === 0 ? null : { ...extras, value: empty(content) };
  const asArray = spill ? ({ formulaType: 'array', formulaDynamic: true, formulaRef: areaName(spill) } as const) : {};
  return {
    ...extras,
    type: 'formula',
    formula: names.toFile(withAnchorArray(formula)),
    formulaResult: typeof content === 'string' && content === '' ? '' : content,
    ...asArray,
  };
}

function addSpilled(book: Book, data: IWorkbookData, id: string, spill: Area, cells: Map<string, Partial<Cell>>): void {
  book.values(id, spill).forEach((values, rowOffset) => {
    values.forEach((value, columnOffset) => {
      if (rowOffset === 0 && columnOffset === 0) return;
      const key = `${spill.row + rowOffset},${spill.column + columnOffset}`;
      const ofColumn = styleOf(data.sheets[id]?.columnData?.[spill.column + columnOffset]?.s, data);
      cells.set(key, { ...(ofColumn ? { style: writeStyle(ofColumn) } : {}), ...cells.get(key), value });
    });
  });
}

function empty(content: CellContent): CellContent {
  return content === '' ? null : content;
}

function styleOf(style: Nullable<IStyleData | string>, data: IWorkbookData): Nullable<IStyleData> {
  return typeof style === 'string' ? data.styles[style] : style;
}

function writeNames(data: IWorkbookData, names: FormulaNames): NonNullable<WriteOptions['namedRanges']> {
  const resource = data.resources?.find(({ name }) => name === DEFINED_NAMES)?.data;
  if (!resource) return [];
  return Object.values(JSON.parse(resource) as DefinedNames).map(
    ({ name, formulaOrRefString, comment, localSheetId }) => {
      const scope = localSheetId ? data.sheets[localSheetId]?.name : undefined;
      return {
        name,
        range: formulaOrRefString.startsWith('=') ? names.toFile(formulaOrRefString) : formulaOrRefString,
        ...(scope ? { scope } : {}),
        ...(comment ? { comment } : {}),
      };
    },
  );
}

function numbered<T>(items: Record<number, T> | undefined): [number, T][] {
  return Object.entries(items ?? {}).map(([index, item]) => [Number(index), item]);
}
