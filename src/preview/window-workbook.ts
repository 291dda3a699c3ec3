import type { AddinPage } from './addin/addin-page';
import type { HostedAddin } from './addin/hosted-addin';
import type { SyncFaults } from './office/sync-faults';
import { intersection, parseArea, type Area } from './spreadsheet/address';
import type { Book, SheetInfo } from './spreadsheet/book';
import type { CellContent } from './spreadsheet/content';
import type { DrawnChart } from './spreadsheet/charts';
import type { OpenOptions } from './xlsx/workbook-file';

/** `window.workbook`: the open workbook for tests and tools. Addresses are A1 without a sheet. */
export interface WindowWorkbook {
  /** Resolves when the add-in is registered and the first workbook is calculated; rejects when the add-in cannot be hosted. */
  ready: Promise<void>;
  /** Writes rows from a cell to the right and down, texts that begin with `=` as formulas; makes the sheet if there is none. */
  setCells(sheet: string, a1: string, rows: CellContent[][]): Promise<void>;
  /** Writes one formula, in English with commas, with or without `=`; makes the sheet if there is none. */
  setFormula(sheet: string, a1: string, formula: string): Promise<void>;
  /** A cell's value after calculation: empty is `""`, an error its code. */
  value(sheet: string, a1: string): Promise<CellContent>;
  /** The values of a range after calculation; of a whole column or row, the used part. */
  values(sheet: string, a1Range: string): Promise<CellContent[][]>;
  /** The formula of a cell; `null` where there is none. */
  formula(sheet: string, a1: string): Promise<string | null>;
  /** The message behind a cell's error value; `null` where there is none. */
  error(sheet: string, a1: string): Promise<string | null>;
  sheets(): string[];
  /** The charts that the add-in has drawn on a sheet. */
  charts(sheet: string): DrawnChart[];
  /** Puts the workbook of an `.xlsx` file in place of the open one and calculates it. */
  open(file: ArrayBuffer, options?: OpenOptions): Promise<void>;
  /** The open workbook as an `.xlsx` file, with the values its formulas gave. */
  save(): Promise<ArrayBuffer>;
  /** The workbooks that the add-in has made. */
  readonly created: readonly ArrayBuffer[];
  /** How often the add-in called `context.sync()`, or another call that asks Excel. */
  readonly syncs: number;
  /** Resolves when the add-in has nothing under way that it has asked Excel for. */
  idle(): Promise<void>;
  /** Makes those calls fail. */
  readonly faults: SyncFaults;
  /** Begins to type in a cell, as a double click would. */
  startEdit(sheet: string, a1: string): Promise<void>;
  /** Leaves the cell that is typed in, with what it holds. */
  endEdit(): Promise<void>;
}

declare global {
  interface Window {
    workbook: WindowWorkbook;
  }
}

interface Files {
  open(file: ArrayBuffer, options?: OpenOptions): Promise<void>;
  save(): Promise<ArrayBuffer>;
  readonly created: readonly ArrayBuffer[];
  /** Resolves when the workbook that was opened last is there, with the add-in running. */
  opened(): Promise<void>;
  /** Resolves when everything in it is calculated. */
  settled(): Promise<void>;
}

export function createWindowWorkbook(
  book: Book,
  addin: HostedAddin,
  page: AddinPage,
  files: Files,
  ready: Promise<void>,
): WindowWorkbook {
  async function write(sheet: string, a1: string, rows: CellContent[][]): Promise<void> {
    await files.opened();
    const { row, column } = area(a1);
    const size = { rows: rows.length, columns: Math.max(0, ...rows.map((cells) => cells.length)) };
    const { id } = book.sheetNamed(sheet) ?? book.addSheet(sheet);
    if (size.rows > 0 && size.columns > 0) book.write(id, { row, column, ...size }, rows);
    await files.settled();
  }

  async function read(sheet: string, a1: string): Promise<{ id: string; area: Area }> {
    await files.settled();
    return { id: existing(sheet).id, area: area(a1) };
  }

  function existing(name: string): SheetInfo {
    const sheet = book.sheetNamed(name);
    if (!sheet)
      throw new Error(
        `There is no sheet ${name}. Sheets: ${book
          .sheets()
          .map((one) => one.name)
          .join(', ')}`,
      );
    return sheet;
  }

  return {
    ready,
    setCells: write,
    setFormula: (sheet, a1, formula) => write(sheet, a1, [[formula.startsWith('=') ? formula : `=${formula}`]]),
    value: async (sheet, a1) => {
      const { id, area } = await read(sheet, a1);
      return book.values(id, area)[0]?.[0] ?? '';
    },
    values: async (sheet, a1Range) => {
      const { id, area } = await read(sheet, a1Range);
      const used = book.usedArea(id) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const isWhole = !/\d/.test(a1Range) || !/[a-z]/i.test(a1Range);
      return book.values(id, isWhole ? (intersection(area, used) ?? { ...area, rows: 0, columns: 0 }) : area);
    },
    formula: async (sheet, a1) => {
      const { id, area } = await read(sheet, a1);
      return book.formula(id, area.row, area.column);
    },
    error: async (sheet, a1) => {
      const { id, area } = await read(sheet, a1);
      return addin.message(id, area.row, area.column);
    },
    sheets: () => book.sheets().map(({ name }) => name),
    charts: (sheet) => book.extras(existing(sheet).id).drawnCharts ?? [],
    open: async (bytes, options) => {
      await files.open(bytes, options);
      await files.settled();
    },
    save: async () => {
      await files.settled();
      return files.save();
    },
    created: files.created,
    get syncs() {
      return page.syncs.count;
    },
    idle: () => page.idle(),
    faults: page.syncs,
    startEdit: async (sheet, a1) => {
      const { id, area } = await read(sheet, a1);
      book.select(id, area);
      await book.editing.start(id, area.row, area.column);
    },
    endEdit: () => book.editing.end(),
  };
}

function area(a1: string): Area {
  const parsed = parseArea(a1);
  if (!parsed) throw new Error(`${a1} is not an address such as B2 or A1:C3.`);
  return parsed;
}
