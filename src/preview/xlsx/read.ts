import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/preset-sheets-core';
import { dateToSerial } from 'hucre';
import { readXlsx, type Cell, type Sheet, type Workbook } from 'hucre/xlsx';
import { contains, parseArea, type Area } from '../spreadsheet/address';
import type { BesideCells } from '../spreadsheet/book';
import { writeCell } from '../spreadsheet/cell';
import type { SheetExtras } from '../spreadsheet/sheet-extras';
import { withAnchorArray } from '../spreadsheet/spill-reference';
import { DEFINED_NAMES, type DefinedNames } from './defined-names';
import type { FormulaNames } from './formulas';
import { known } from './known';
import { readSettings } from './settings';
import { columnPixels, rowPixels } from './sizes';
import { DEFAULT_FONT, readStyle } from './styles';
import { sizeUnpacked } from './zip';

export interface ReadWorkbook extends BesideCells {
  data: IWorkbookData;
}

/** Thrown for what is no workbook, is damaged, has a password, or is larger than a page can hold. */
export class NoWorkbook extends Error {
  override name = 'NoWorkbook';
}

/** Bytes of a file when unpacked. */
const MOST_BYTES = 200_000_000;
/** Excel's own limit. The longer names in files add to it. */
const LONGEST_FORMULA = 8192 * 2;
/** Univer walks through the cells that are merged. */
const MOST_MERGED = 1_000_000;

async function open(file: ArrayBuffer): Promise<Workbook> {
  try {
    if (sizeUnpacked(new Uint8Array(file)) > MOST_BYTES) throw new NoWorkbook('The file is too large.');
    return await readXlsx(file, { readStyles: true });
  } catch (error) {
    throw new NoWorkbook(error instanceof Error ? error.message : String(error));
  }
}

/**
 * An `.xlsx` file → a workbook for Univer.
 * @throws NoWorkbook
 */
export async function readWorkbook(file: ArrayBuffer, names: FormulaNames): Promise<ReadWorkbook> {
  const workbook = await open(file);
  const styles = new StyleTable(workbook.themeColors ?? []);
  const sheets = new Map(workbook.sheets.map((sheet, index) => [`sheet-${index + 1}`, sheet]));
  const data: IWorkbookData = {
    id: '',
    name: workbook.properties?.title ?? '',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: styles.styles,
    defaultStyle: {
      ff: workbook.defaultFont?.name ?? DEFAULT_FONT.name,
      fs: workbook.defaultFont?.size ?? DEFAULT_FONT.size,
    },
    sheetOrder: [...sheets.keys()],
    sheets: Object.fromEntries([...sheets].map(([id, sheet]) => [id, readSheet(id, sheet, styles, names)])),
    resources: [{ name: DEFINED_NAMES, data: JSON.stringify(readNames(workbook, sheets, names)) }],
  };
  return {
    data,
    settings: readSettings(workbook.properties?.custom ?? {}),
    extras: new Map([...sheets].map(([id, sheet]) => [id, readExtras(sheet)])),
    isProtected: workbook.workbookProtection?.lockStructure === true,
  };
}

/** Gives each style one key, as Univer wants them. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly keys = new Map<string, string>();

  constructor(private readonly theme: string[]) {}

  key(style: NonNullable<Cell['style']>): string {
    const text = JSON.stringify(style);
    const known = this.keys.get(text);
    if (known) return known;
    const key = `s${this.keys.size + 1}`;
    this.keys.set(text, key);
    this.styles[key] = readStyle(style, this.theme);
    return key;
  }
}

function readSheet(id: string, sheet: Sheet, styles: StyleTable, names: FormulaNames): Partial<IWorksheetData> {
  const cellData = readCells(sheet, styles, names);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: 1 + Math.max(0, ...Object.keys(cellData).map(Number)),
    columnCount: 1 + Math.max(0, ...Object.values(cellData).flatMap((row) => Object.keys(row).map(Number))),
    cellData,
    rowData: readRows(sheet),
    columnData: readColumns(sheet),
    mergeData: (sheet.merges ?? []).filter(isMerge).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...readFreeze(sheet),
  };
}

type Merge = NonNullable<Sheet['merges']>[number];

function isMerge({ startRow, startCol, endRow, endCol }: Merge): boolean {
  return startRow <= endRow && startCol <= endCol && (endRow - startRow + 1) * (endCol - startCol + 1) <= MOST_MERGED;
}

/** What Univer does not know. */
function readExtras(sheet: Sheet): SheetExtras {
  const { name: _name, rows: _rows, cells: _cells, ...extras } = sheet;
  return extras;
}

function readFreeze({ freezePane }: Sheet): Pick<Partial<IWorksheetData>, 'freeze'> {
  if (!freezePane) return {};
  const { rows = 0, columns = 0 } = freezePane;
  return { freeze: { ySplit: rows, startRow: rows || -1, xSplit: columns, startColumn: columns || -1 } };
}

function readColumns({ columns = [] }: Sheet): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    columns.map(({ width, hidden }, column) => [
      column,
      known({ w: width ? columnPixels(width) : undefined, hd: hidden ? BooleanNumber.TRUE : undefined }),
    ]),
  );
}

function readCells(sheet: Sheet, styles: StyleTable, names: FormulaNames): Record<number, Record<number, ICellData>> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const spills = spillsOf(sheet);
  const put = (row: number, column: number, cell: ICellData) => {
    const cells = (cellData[row] ??= {});
    cells[column] = { ...cells[column], ...cell };
  };
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null && !isSpilled(spills, row, column)) put(row, column, readValue(value));
    });
  });
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    put(row, column, readCell(cell, isSpilled(spills, row, column), styles, names));
  }
  return cellData;
}

/** A date is a number to a spreadsheet; its format makes it a date. */
function readValue(value: NonNullable<Cell['value']>): ICellData {
  if (value instanceof Date) return { v: dateToSerial(value), t: CellValueType.NUMBER };
  // A text that begins with an equals sign is a text here.
  return typeof value === 'string' ? { v: value, t: CellValueType.STRING } : writeCell(value);
}

function readCell(cell: Cell, spilled: boolean, styles: StyleTable, names: FormulaNames): ICellData {
  const { comment, hyperlink, formulaSharedIndex } = cell;
  const formula = cell.formula && cell.formula.length <= LONGEST_FORMULA ? cell.formula : undefined;
  const result = cell.formulaResult ?? cell.value;
  return {
    ...(spilled || result === null ? {} : readValue(result)),
    ...known({
      f: formula ? withAnchorArray(names.fromFile(formula)) : undefined,
      si: formulaSharedIndex === undefined ? undefined : `shared-${formulaSharedIndex}`,
      s: cell.style && styles.key(cell.style),
      // Univer keeps what stands in `custom` with the cell when rows move.
      custom: comment || hyperlink ? known({ comment, hyperlink }) : undefined,
    }),
  };
}

/** Cells that a formula fills hold only what it gave when the file was saved. */
function spillsOf(sheet: Sheet): Area[] {
  return [...(sheet.cells?.values() ?? [])]
    .map(({ formulaType, formulaRef }) => (formulaType === 'array' && formulaRef ? parseArea(formulaRef) : null))
    .filter((area) => area !== null);
}

function isSpilled(spills: Area[], row: number, column: number): boolean {
  return spills.some((spill) => contains(spill, row, column) && !(spill.row === row && spill.column === column));
}

function readRows({ rowDefs = new Map() }: Sheet): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    [...rowDefs].map(([row, { height, hidden }]) => [
      row,
      {
        ...(height ? { h: rowPixels(height), ia: BooleanNumber.FALSE } : {}),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      },
    ]),
  );
}

function readNames({ namedRanges = [] }: Workbook, sheets: Map<string, Sheet>, names: FormulaNames): DefinedNames {
  return Object.fromEntries(
    namedRanges.map(({ name, range, scope, comment }, index) => {
      const id = `name-${index + 1}`;
      const sheetId = [...sheets].find(([, sheet]) => sheet.name === scope)?.[0];
      // Univer wants a formula with its sign, a reference without.
      const isReference = /^('[^']+'|[^'!()+*/,-]+)![$A-Z\d:]+$/i.test(range);
      const refersTo = isReference ? range : names.fromFile(range);
      return [
        id,
        {
          id,
          name,
          formulaOrRefString: refersTo,
          comment: comment ?? '',
          localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
        },
      ];
    }),
  );
}
