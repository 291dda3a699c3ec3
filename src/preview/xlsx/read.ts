import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/preset-sheets-core';
import type { Sheet } from 'hucre/xlsx';
import { readDefinedNames, type DefinedName } from '../../xlsx-file/defined-names';
import { Parts } from '../../xlsx-file/parts';
import { readSharedStrings, sharedStringsPart } from '../../xlsx-file/shared-strings';
import { splitRows, type FileRow, type SheetRows } from '../../xlsx-file/sheet-rows';
import { listedSheets, workbookPart, type ListedSheet } from '../../xlsx-file/sheets';
import { isSoundXml } from '../../xlsx-file/sound-xml';
import { attribute } from '../../xlsx-file/xml';
import type { BesideCells } from '../spreadsheet/book';
import type { CellContent } from '../spreadsheet/content';
import type { SheetExtras } from '../spreadsheet/sheet-extras';
import { isCalculable } from './calculable';
import { definedNamesPlugin, type DefinedNames } from './defined-names';
import { cellKey, formatKey, openCells, type CellGround } from './file-cells';
import type { FormulaNames } from './formulas';
import { readObjects } from './list-objects';
import { known } from './known';
import { readLayouts, type Layouts } from './layouts';
import { notShown, type NotShown } from './not-shown';
import { readPrinted } from './print-names';
import { NoWorkbook } from './refusal';
import { readSettings } from './settings';
import { columnPixels, rowPixels } from './sizes';
import { defaultFont, readStyle, type FileStyle } from './styles';

/** A sheet as it was opened. */
export interface OpenedSheet {
  readonly id: string;
  readonly listed: ListedSheet;
  /** What Univer does not know, as it was. */
  readonly extras: SheetExtras;
  readonly layout: SheetLayout;
  /** What the file says that its formulas gave, by the keys of the cells. */
  readonly answers: ReadonlyMap<number, CellContent>;
  /** The other cells that a formula fills, by the key of its own. */
  readonly filled: ReadonlyMap<number, readonly number[]>;
  /** The cells whose formulas call the add-in. */
  readonly own: ReadonlySet<number>;
}

export type SheetLayout = Pick<IWorksheetData, 'rowData' | 'columnData' | 'mergeData'> &
  Pick<Partial<IWorksheetData>, 'freeze'>;

/** The file that was opened: saving changes it. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly sheets: readonly OpenedSheet[];
  readonly strings: readonly string[];
  readonly layouts: Layouts;
  readonly names: DefinedNames;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly isProtected: boolean;
  readonly ground: CellGround;
  /** But for formulas. */
  readonly notShown: NotShown;
  /** How many formulas cannot be calculated here. */
  readonly keptFormulas: number;
}

export interface ReadWorkbook extends BesideCells {
  data: IWorkbookData;
  opened: OpenedFile;
}

/** Univer walks through the cells that are merged. */
const mostMerged = 1_000_000;
/** Of all sheets together: more than Excel opens in a browser. */
const mostCells = 5_000_000;

/**
 * An `.xlsx` file → a workbook for Univer.
 * @throws NoWorkbook
 */
export async function readWorkbook(bytes: Uint8Array, names: FormulaNames): Promise<ReadWorkbook> {
  const parts = Parts.open(bytes);
  if (parts === undefined) throw new NoWorkbook('damaged');
  const listed = listedSheets(parts);
  const workbook = soundPart(parts, workbookPart(parts));
  const worksheets = listed.filter(({ kind }) => kind === 'worksheet');
  if (worksheets.length === 0) throw new NoWorkbook(listed.length > 0 ? 'no-workbook' : 'damaged');
  const sheetRows = worksheets.map(({ part }) => splitRows(soundPart(parts, part)));
  const stringsPart = sharedStringsPart(parts) ?? '';
  const strings = parts.has(stringsPart) ? soundPart(parts, stringsPart) : '';
  const layouts = await library(() => readLayouts(parts, sheetRows));
  const definedNames = readDefinedNames(workbook);
  const standFor = new Map(definedNames.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const shownSheets = new Set(worksheets.map(({ name }) => name.toLowerCase()));
  const ground: CellGround = {
    strings: readSharedStrings(strings),
    names,
    isCalculable: (formula) =>
      isCalculable(formula, { hasFunction: names.hasFunction, sheets: shownSheets, names: standFor }),
  };
  const order = worksheets.map((_, at) => `sheet-${at + 1}`);
  const sheetIdAt = (index: number): string | undefined => order[worksheets.indexOf(listed[index] as ListedSheet)];
  const read = sheetRows.map((rows, at) => {
    const [id = '', sheet] = [order[at], worksheets[at] as ListedSheet];
    const extras = {
      ...readExtras(layouts.sheets[at], readPrinted(definedNames, listed.indexOf(sheet))),
      ...readObjects(parts, sheet.part, rows.after),
    };
    return readSheet({ id, listed: sheet, extras }, rows, layouts.sheets[at], ground);
  });
  const univerNames = readNames(definedNames, sheetIdAt, names);
  const settings = readSettings(parts);
  const isProtected = /<(?:\w+:)?workbookProtection\b[^>]*\slockStructure\s*=\s*["'](?:1|true)["']/.test(workbook);
  return {
    data: {
      id: '',
      name: '',
      appVersion: '',
      locale: LocaleType.EN_US,
      styles: readStyles(layouts),
      defaultStyle: {
        ff: layouts.defaultFont?.name ?? defaultFont.name,
        fs: layouts.defaultFont?.size ?? defaultFont.size,
      },
      sheetOrder: order,
      sheets: Object.fromEntries(read.map(({ data }) => [data.id, data])),
      resources: [{ name: definedNamesPlugin, data: JSON.stringify(univerNames) }],
    },
    settings,
    extras: new Map(read.map(({ opened }) => [opened.id, structuredClone(opened.extras)])),
    isProtected,
    opened: {
      bytes,
      sheets: read.map(({ opened }) => opened),
      strings: ground.strings,
      layouts,
      names: univerNames,
      settings: new Map(settings),
      isProtected,
      ground,
      notShown: notShown(parts, listed, sheetRows),
      keptFormulas: read.reduce((sum, { kept }) => sum + kept, 0),
    },
  };
}

function soundPart(parts: Parts, part: string): string {
  const xml = library(() => parts.read(part));
  if (xml === undefined || !isSoundXml(xml)) throw new NoWorkbook('damaged', part);
  return xml;
}

/** What the libraries throw says that the file is damaged. */
function library<T>(read: () => T): T {
  const fail = (error: unknown): never => {
    throw error instanceof NoWorkbook ? error : new NoWorkbook('damaged', String(error));
  };
  try {
    const result = read();
    return result instanceof Promise ? (result.catch(fail) as T) : result;
  } catch (error) {
    return fail(error);
  }
}

function readStyles({ formats, theme }: Layouts): Record<string, IStyleData> {
  return Object.fromEntries(
    formats.map((format, number): [string, FileStyle] => [
      formatKey(number),
      { ...readStyle(format, theme), format: number },
    ]),
  );
}

interface ReadSheet {
  readonly data: Partial<IWorksheetData>;
  readonly opened: OpenedSheet;
  /** How many formulas cannot be calculated here. */
  readonly kept: number;
}

function readSheet(
  sheet: Pick<OpenedSheet, 'id' | 'listed' | 'extras'>,
  rows: SheetRows,
  layout: Sheet | undefined,
  ground: CellGround,
): ReadSheet {
  const { cellData, answers, filled, own, kept, lastRow, lastColumn } = readCells(rows, ground);
  const parts: SheetLayout = {
    rowData: Object.fromEntries(rows.rows.flatMap(readRow)),
    columnData: readColumns(layout),
    mergeData: readMerges(layout),
    ...readFreeze(layout),
  };
  const data: Partial<IWorksheetData> = {
    id: sheet.id,
    name: sheet.listed.name,
    hidden: sheet.listed.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: lastRow + 1,
    columnCount: lastColumn + 1,
    cellData,
    showGridlines: layout?.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...structuredClone(parts),
  };
  return { data, opened: { ...sheet, layout: parts, answers, filled, own }, kept };
}

type ReadCells = Pick<OpenedSheet, 'answers' | 'filled' | 'own'> &
  Pick<ReadSheet, 'kept'> & {
    readonly cellData: Record<number, Record<number, ICellData>>;
    readonly lastRow: number;
    readonly lastColumn: number;
  };

function readCells(rows: SheetRows, ground: CellGround): ReadCells {
  const answers = new Map<number, CellContent>();
  const own = new Set<number>();
  const filled = new Map<number, number[]>();
  const cellData: ReadCells['cellData'] = {};
  let [lastRow, lastColumn, cells, kept] = [0, 0, 0, 0];
  for (const { row, column, cell, answer, isOwn, filledBy } of openCells(rows, ground)) {
    const key = cellKey(row, column);
    cells += 1;
    if (cells > mostCells) throw new NoWorkbook('too-large');
    if (filledBy !== undefined) filled.set(filledBy, [...(filled.get(filledBy) ?? []), key]);
    if (answer !== undefined) answers.set(key, answer);
    if (isOwn) own.add(key);
    if (cell.custom) kept += 1;
    if (Object.keys(cell).length > 0) (cellData[row] ??= {})[column] = cell;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return { cellData, answers, filled, own, kept, lastRow, lastColumn };
}

/** What Univer does not know. */
function readExtras(sheet: Sheet | undefined, printed: SheetExtras['pageSetup'] & object): SheetExtras {
  const { dataValidations, protection, pageSetup, headerFooter, view, rowBreaks, colBreaks, outlineProperties } =
    sheet ?? {};
  return known({
    ...{ dataValidations, protection, headerFooter, view, rowBreaks, colBreaks, outlineProperties },
    pageSetup: pageSetup || Object.keys(printed).length > 0 ? { ...pageSetup, ...printed } : undefined,
  });
}

function readFreeze(sheet: Sheet | undefined): Pick<Partial<IWorksheetData>, 'freeze'> {
  if (!sheet?.freezePane) return {};
  const { rows = 0, columns = 0 } = sheet.freezePane;
  return { freeze: { ySplit: rows, startRow: rows || -1, xSplit: columns, startColumn: columns || -1 } };
}

function readColumns(sheet: Sheet | undefined): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    (sheet?.columns ?? []).map(({ width, hidden }, column) => [
      column,
      known({ w: width ? columnPixels(width) : undefined, hd: hidden ? BooleanNumber.TRUE : undefined }),
    ]),
  );
}

function readMerges(sheet: Sheet | undefined): IRange[] {
  return (sheet?.merges ?? [])
    .map(({ startRow, startCol, endRow, endCol }) => ({ startRow, endRow, startColumn: startCol, endColumn: endCol }))
    .filter(
      ({ startRow, endRow, startColumn, endColumn }) =>
        startRow <= endRow &&
        startColumn <= endColumn &&
        (endRow - startRow + 1) * (endColumn - startColumn + 1) <= mostMerged,
    );
}

function readRow({ row, tag }: FileRow): [number, Partial<IRowData>][] {
  const height = Number(attribute(tag, 'ht') ?? 0);
  const isHidden = /^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '');
  if (!(height > 0) && !isHidden) return [];
  return [
    [
      row,
      {
        ...(height > 0 ? { h: rowPixels(height), ia: BooleanNumber.FALSE } : {}),
        ...(isHidden ? { hd: BooleanNumber.TRUE } : {}),
      },
    ],
  ];
}

/** The id among Univer's names of the one that is the file's so many-th. */
export const nameId = (index: number): string => `name-${index}`;

/** The names that are not Excel's own. */
function readNames(
  all: readonly DefinedName[],
  sheetIdAt: (index: number) => string | undefined,
  names: FormulaNames,
): DefinedNames {
  return Object.fromEntries(
    all.flatMap(({ name, formula, sheet, comment }, index) => {
      const localSheetId = sheet === undefined ? SCOPE_WORKBOOK_VALUE_DEFINED_NAME : sheetIdAt(sheet);
      if (name.startsWith('_xlnm.') || localSheetId === undefined) return [];
      const id = nameId(index);
      // Univer wants a formula with its sign, a reference without.
      const isReference = /^('[^']+'|[^'!()+*/,-]+)![$A-Z\d:]+$/i.test(formula);
      const formulaOrRefString = isReference ? formula : names.fromFile(formula);
      return [[id, { id, name, formulaOrRefString, comment, localSheetId }]];
    }),
  );
}
