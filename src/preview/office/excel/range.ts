import {
  areaName,
  fill,
  intersection,
  maxColumns,
  maxRows,
  sheetPrefix,
  union,
  type Area,
} from '../../spreadsheet/address';
import type { Book } from '../../spreadsheet/book';
import { isFormula, type CellInput } from '../../spreadsheet/content';
import {
  defineProperties,
  required,
  TransientObject,
  type ClientObject,
  type ClientResult,
  type Finding,
  type Property,
} from './client-object';
import { DataValidation } from './data-validation';
import { invalidArgument, OfficeError } from './error';
import { parseInput } from './input';
import { writable } from './protection';
import { RangeAreas } from './range-areas';
import {
  fontOf,
  RangeFormat,
  setColumnWidth,
  setFormat,
  setHeights,
  type AskedFormat,
  type GivenFormat,
} from './range-format';
import type { RequestContext } from './request-context';
import { areaAt, type AreasTarget, type RangeTarget, type SheetTarget } from './targets';

/** The most cells that Excel sends in one answer. */
const mostCells = 5_000_000;
const longestFormula = 8192;

/** A property with a value for each cell: what is given is read, or refused, before any of it is written. */
interface TableProperty<Cell> {
  read(target: RangeTarget, value: unknown): Cell[][];
  write(target: RangeTarget, cells: Cell[][]): void;
}

/** A table of the range's shape, or one value for all of it; `null` in a table leaves a cell alone. */
const contents: TableProperty<CellInput> = {
  read(target, value) {
    const { book, area } = writable(target);
    const table = Array.isArray(value) ? tableOf(value, area) : fill(readable(area), () => value);
    const inputs = table.map((row) => row.map(parseInput));
    if (!inputs.every((row) => row.every((input) => isAccepted(book, input)))) throw invalidArgument('Range.formulas');
    return inputs;
  },
  write: ({ book, sheetId, area }, inputs) => book.write(sheetId, area, inputs),
};

/** A table of the range's shape. */
const numberFormats: TableProperty<string> = {
  read: (target, value) => tableOf(value as unknown[], writable(target).area).map((row) => row.map(String)),
  write: ({ book, sheetId, area }, formats) => {
    const looks = new Map(formats.flat().map((numbers) => [numbers, { numbers }]));
    book.looks.change(sheetId, area, (row, column) => looks.get(formats[row]?.[column] ?? '') ?? {});
  },
};

const properties: Record<string, Property<RangeTarget>> = {
  address: {
    get: ({ book, sheetId, area }) => `${sheetPrefix(book.sheetWithId(sheetId)?.name ?? '')}!${areaName(area)}`,
  },
  rowIndex: { get: ({ area }) => area.row },
  columnIndex: { get: ({ area }) => area.column },
  rowCount: { get: ({ area }) => area.rows },
  columnCount: { get: ({ area }) => area.columns },
  cellCount: { get: ({ area }) => area.rows * area.columns },
  values: { get: ({ book, sheetId, area }) => book.values(sheetId, readable(area)), set: setWith(contents) },
  formulas: { get: ({ book, sheetId, area }) => book.formulas(sheetId, readable(area)), set: setWith(contents) },
  text: { get: ({ book, sheetId, area }) => book.texts(sheetId, readable(area)) },
  numberFormat: {
    get: ({ book, sheetId, area: { row, column, ...size } }) =>
      fill(size, (down, right) => book.looks.numbers(sheetId, row + down, column + right)),
    set: (target, value) => {
      if (Array.isArray(value)) return setWith(numberFormats)(target, value);
      const { book, sheetId, area } = writable(target);
      book.looks.change(sheetId, area, { numbers: String(value) });
    },
  },
  hasSpill: {
    get: ({ book, sheetId, area: { row, column, ...size } }) => {
      const spills = fill(size, (down, right) => book.spillAt(sheetId, row + down, column + right) !== null);
      const found = new Set(spills.flat());
      return found.size === 1 ? found.has(true) : null;
    },
  },
  rowHidden: {
    get: ({ book, sheetId, area: { row, rows } }) => {
      const hidden = new Set(Array.from({ length: rows }, (_, at) => book.looks.isRowHidden(sheetId, row + at)));
      return hidden.size === 1 ? hidden.has(true) : null;
    },
    set: (target, value) => {
      const { book, sheetId, area } = writable(target);
      book.looks.hideRows(sheetId, [area], Boolean(value));
    },
  },
};

type MakeSheet = (context: RequestContext, find: () => SheetTarget | null) => ClientObject<SheetTarget>;

let makeSheet: MakeSheet = () => {
  throw new Error('no worksheets so far');
};

/** Sets how ranges make the object of their sheet: worksheet.ts makes ranges, so this file cannot import it. */
export function onSheetOfRange(make: MakeSheet): void {
  makeSheet = make;
}

export class Range extends TransientObject<RangeTarget> {
  declare readonly address: string;
  declare readonly rowIndex: number;
  declare readonly columnIndex: number;
  declare readonly rowCount: number;
  declare readonly columnCount: number;
  declare readonly cellCount: number;
  declare values: unknown[][];
  declare formulas: unknown[][];
  declare readonly text: string[][];
  declare numberFormat: string[][];
  declare readonly hasSpill: boolean | null;
  declare rowHidden: boolean | null;

  private ownSheet: ClientObject<SheetTarget> | null = null;
  private ownFormat: RangeFormat | null = null;
  private ownValidation: DataValidation | null = null;

  get worksheet(): ClientObject<SheetTarget> {
    this.ownSheet ??= makeSheet(
      this.context,
      this.from(({ book, sheetId }) => ({ book, sheetId })),
    );
    return this.ownSheet;
  }

  get format(): RangeFormat {
    this.ownFormat ??= new RangeFormat(this.context, this.asAreas());
    return this.ownFormat;
  }

  get dataValidation(): DataValidation {
    this.ownValidation ??= new DataValidation(this.context, this.asAreas());
    return this.ownValidation;
  }

  /** The target of the range, once found, for methods that take a range. */
  rangeTarget(): RangeTarget {
    return this.found();
  }

  getCell(row: number, column: number): Range {
    return this.derive(({ area }) => ({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }));
  }

  getRow(row: number): Range {
    return this.derive(({ area }) => ({ ...area, row: area.row + row, rows: 1 }));
  }

  getColumn(column: number): Range {
    return this.derive(({ area }) => ({ ...area, column: area.column + column, columns: 1 }));
  }

  getLastCell(): Range {
    return this.derive(({ area }) => ({
      row: area.row + area.rows - 1,
      column: area.column + area.columns - 1,
      rows: 1,
      columns: 1,
    }));
  }

  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    return this.derive(({ area }) => ({ ...area, row: area.row + rowOffset, column: area.column + columnOffset }));
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.derive(({ area }) => ({ ...area, rows: area.rows + deltaRows, columns: area.columns + deltaColumns }));
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.derive(({ area }) => ({ ...area, rows, columns }));
  }

  getEntireRow(): Range {
    return this.derive(({ area }) => ({ ...area, column: 0, columns: maxColumns }));
  }

  getEntireColumn(): Range {
    return this.derive(({ area }) => ({ ...area, row: 0, rows: maxRows }));
  }

  /** For an empty range, its first cell. */
  getUsedRange(valuesOnly = false): Range {
    return this.derive((target) => used(target, valuesOnly) ?? { ...target.area, rows: 1, columns: 1 });
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range {
    return this.derive((target) => used(target, valuesOnly));
  }

  /** The smallest range that holds both. */
  getBoundingRect(other: Range | string): Range {
    const area = this.areaOf(other);
    return this.derive((target) => union(target.area, required(area(), 'Range.getBoundingRect')));
  }

  getIntersection(other: Range | string): Range {
    const area = this.areaOf(other);
    return this.derive((target) => required(common(target, area()), 'Range.getIntersection'));
  }

  getIntersectionOrNullObject(other: Range | string): Range {
    const area = this.areaOf(other);
    return this.derive((target) => common(target, area()));
  }

  /** The range that the formula in this cell fills. */
  getSpillingToRange(): Range {
    return this.derive((target) => required(spillFrom(target), 'Range.getSpillingToRange'));
  }

  getSpillingToRangeOrNullObject(): Range {
    return this.derive(spillFrom);
  }

  /** The cell whose formula fills this one. */
  getSpillParent(): Range {
    return this.derive((target) => required(spillParent(target), 'Range.getSpillParent'));
  }

  getSpillParentOrNullObject(): Range {
    return this.derive(spillParent);
  }

  clear(applyTo: 'All' | 'Contents' | 'Formats' = 'All'): void {
    const what = ({ All: 'all', Contents: 'contents', Formats: 'formats' } as const)[applyTo];
    this.act((target) => {
      const { book, sheetId, area } = writable(target);
      book.clear(sheetId, area, what);
    });
  }

  /** Only for whole rows. References to the rows below are moved. */
  insert(shift: 'Down' | 'Right'): Range {
    this.act((target) => {
      const { book, sheetId, area } = wholeRows(writable(target), shift === 'Down');
      book.insertRows(sheetId, area.row, area.rows);
    });
    return this.derive(({ area }) => area);
  }

  /** Only for whole rows. */
  delete(shift: 'Up' | 'Left'): void {
    this.act((target) => {
      const { book, sheetId, area } = wholeRows(writable(target), shift === 'Up');
      book.deleteRows(sheetId, area.row, area.rows);
    });
  }

  /** @param across each row for itself */
  merge(across = false): void {
    this.act((target) => {
      const { book, sheetId, area } = writable(target);
      book.merge(sheetId, area, across);
    });
  }

  unmerge(): void {
    this.act((target) => {
      const { book, sheetId, area } = writable(target);
      book.looks.unmerge(sheetId, area);
    });
  }

  getMergedAreasOrNullObject(): RangeAreas {
    return new RangeAreas(
      this.context,
      this.from(({ book, sheetId, area }) => {
        const areas = book.looks.merged(sheetId, area);
        return areas.length > 0 ? { book, sheetId, areas } : null;
      }),
      makeRange,
    );
  }

  /** For each row of the range, whether it is hidden and its font, as far as they are requested. */
  getRowProperties({ rowHidden, format }: { rowHidden?: boolean; format?: AskedFormat }): ClientResult<object[]> {
    return this.ask(({ book, sheetId, area }) =>
      Array.from({ length: area.rows }, (_, at) => {
        const row = area.row + at;
        const hidden = rowHidden ? { rowHidden: book.looks.isRowHidden(sheetId, row) } : {};
        const own = { ...area, row, rows: 1 };
        return { ...hidden, ...(format && { format: fontOf({ book, sheetId, areas: [own] }, format) }) };
      }),
    );
  }

  /** For each cell of the range its font, as far as it is requested. */
  getCellProperties({ format }: { format?: AskedFormat }): ClientResult<object[][]> {
    return this.ask(({ book, sheetId, area }) =>
      Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, across) => {
          const own = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
          return format ? { format: fontOf({ book, sheetId, areas: [own] }, format) } : {};
        }),
      ),
    );
  }

  /** For each column of the range, whether it is hidden, if that is requested. */
  getColumnProperties({ columnHidden }: { columnHidden?: boolean }): ClientResult<{ columnHidden?: boolean }[]> {
    return this.ask(({ book, sheetId, area: { column, columns } }) => {
      const hidden = Array.from({ length: columns }, (_, at) => book.looks.isColumnHidden(sheetId, column + at));
      return hidden.map((isHidden) => (columnHidden ? { columnHidden: isHidden } : {}));
    });
  }

  /** Sets the width of each column, in points, from the first on; absent ones stay unchanged. */
  setColumnProperties(columns: { format?: { columnWidth?: number } }[]): void {
    this.act((target) => {
      for (const { from, count, told } of alikeInTurn(columns)) {
        const area = { ...target.area, column: target.area.column + from, columns: count };
        if (told.format?.columnWidth !== undefined) setColumnWidth({ ...target, area }, told.format.columnWidth);
      }
    });
  }

  /** Sets looks and heights of each row of the range, from the first on; an empty object leaves a row unchanged. */
  setRowProperties(rows: { format?: GivenFormat & { rowHeight?: number }; rowHidden?: boolean }[]): void {
    this.act((given) => {
      const { area, ...sheet } = writable(given);
      if (rows.length !== area.rows) throw invalidArgument('Range.setRowProperties');
      const runs = alikeInTurn(rows).map(
        ({ from, count, told: { format: { rowHeight, ...format } = {}, rowHidden } }) => ({
          area: { ...area, row: area.row + from, rows: count },
          format,
          rowHeight,
          rowHidden,
        }),
      );
      for (const run of runs) setFormat({ ...sheet, areas: [run.area] }, run.format);
      // Heights come last: a wrapped text makes its row as high as it needs.
      for (const [height, areas] of areasBy(runs, ({ rowHeight }) => rowHeight))
        setHeights({ ...sheet, areas }, height);
      for (const [isHidden, areas] of areasBy(runs, ({ rowHidden }) => rowHidden))
        sheet.book.looks.hideRows(sheet.sheetId, areas, isHidden);
    });
  }

  select(): void {
    this.act(({ book, sheetId, area }) => book.select(sheetId, area));
  }

  protected override properties(): Record<string, Property<RangeTarget>> {
    return properties;
  }

  private asAreas(): Finding<AreasTarget> {
    return this.from(({ area, ...target }) => ({ ...target, areas: [area] }));
  }

  private derive(area: (target: RangeTarget) => Area | null): Range {
    return new Range(
      this.context,
      this.from((target) => {
        const derived = area(target);
        return derived && { ...target, area: onSheet(derived) };
      }),
    );
  }

  private areaOf(other: Range | string): () => Area | null {
    if (typeof other === 'string') return () => areaAt(other);
    this.given(other);
    return () => other.target?.area ?? null;
  }

  /**
   * Large tables are sent in pieces, after the size of the whole: where one piece is refused, the pieces before it stay
   * written.
   */
  protected override queueWrite(property: string, value: unknown, write: (sent: unknown) => void): void {
    const pieces = piecesOf(value);
    if (pieces && (property === 'values' || property === 'formulas')) this.queuePieces(pieces, contents);
    else if (pieces && property === 'numberFormat') this.queuePieces(pieces, numberFormats);
    else super.queueWrite(property, value, write);
  }

  private queuePieces<Cell>({ rows, columns, tables }: Pieces, { read, write }: TableProperty<Cell>): void {
    this.act(({ area }) => {
      if (rows !== area.rows || columns !== area.columns) throw invalidArgument('Range.values');
    });
    const firstRows = (count: number): RangeTarget => {
      const target = this.found();
      return { ...target, area: { ...target.area, rows: count } };
    };
    this.context.enqueuePieces(
      tables,
      (table) => read(firstRows(table.length), table),
      (all) => write(firstRows(all.length), all),
    );
  }
}

/** Rows or columns that follow each other and are told the same: every change costs the spreadsheet time. */
function alikeInTurn<Told>(all: readonly Told[]): { from: number; count: number; told: Told }[] {
  const runs: { from: number; count: number; told: Told }[] = [];
  all.forEach((told, from) => {
    const last = runs[runs.length - 1];
    if (last && JSON.stringify(last.told) === JSON.stringify(told)) last.count += 1;
    else runs.push({ from, count: 1, told });
  });
  return runs;
}

/** The areas of those that are told something, by what they are told. */
function areasBy<One extends { readonly area: Area }, Told>(
  all: readonly One[],
  toldOf: (one: One) => Told | undefined,
): Map<Told, Area[]> {
  const areas = new Map<Told, Area[]>();
  for (const one of all) {
    const told = toldOf(one);
    if (told === undefined) continue;
    const alike = areas.get(told);
    if (alike) alike.push(one.area);
    else areas.set(told, [one.area]);
  }
  return areas;
}

const mostInPiece = 1500;

interface Pieces {
  rows: number;
  columns: number;
  tables: unknown[][][];
}

/** The pieces of a large table; `null` for what is sent as one. */
function piecesOf(value: unknown): Pieces | null {
  if (!Array.isArray(value) || !Array.isArray(value[0])) return null;
  const [rows, columns] = [value.length, value[0].length];
  if (rows * columns <= mostInPiece) return null;
  const most = Math.max(1, Math.round(mostInPiece / columns));
  const starts = Array.from({ length: Math.ceil(rows / most) }, (_, at) => at * most);
  return { rows, columns, tables: starts.map((from) => value.slice(from, from + most) as unknown[][]) };
}

function common({ area }: RangeTarget, other: Area | null): Area | null {
  return other && intersection(area, other);
}

defineProperties(Range, properties);

export function makeRange(context: RequestContext, find: () => RangeTarget | null): Range {
  return new Range(context, find);
}

function onSheet(area: Area): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= maxRows &&
    area.column + area.columns <= maxColumns;
  if (!fits) throw invalidArgument('Range');
  return area;
}

function used({ book, sheetId, area }: RangeTarget, valuesOnly: boolean): Area | null {
  const whole = book.usedArea(sheetId, valuesOnly);
  return whole && intersection(area, whole);
}

function spillFrom({ book, sheetId, area }: RangeTarget): Area | null {
  const spill = book.spillAt(sheetId, area.row, area.column);
  return spill?.row === area.row && spill.column === area.column ? spill : null;
}

function spillParent({ book, sheetId, area }: RangeTarget): Area | null {
  const spill = book.spillAt(sheetId, area.row, area.column);
  return spill && { ...spill, rows: 1, columns: 1 };
}

function wholeRows(target: RangeTarget, isAlongRows: boolean): RangeTarget {
  if (isAlongRows && target.area.columns === maxColumns) return target;
  throw new OfficeError('NotImplemented', 'The requested feature is not implemented.');
}

function readable(area: Area): Area {
  if (area.rows * area.columns <= mostCells) return area;
  throw new OfficeError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
}

function setWith<Cell>({ read, write }: TableProperty<Cell>): (target: RangeTarget, value: unknown) => void {
  return (target, value) => write(target, read(target, value));
}

/** Whether Excel accepts a formula; it refuses one with a missing bracket, for example. */
function isAccepted(book: Book, input: CellInput): boolean {
  if (typeof input !== 'string' || !isFormula(input)) return true;
  return input.length <= longestFormula && book.canRead(input);
}

function tableOf(value: unknown[], { rows, columns }: Area): unknown[][] {
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument('Range.values');
  return value as unknown[][];
}
