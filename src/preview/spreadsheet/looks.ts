import {
  BooleanNumber,
  RANGE_TYPE,
  type ICommandService,
  type IRange,
  type IStyleData,
  type Worksheet,
} from '@univerjs/core';
import {
  SetRowHeightCommand,
  SetRowHiddenCommand,
  SetSpecificRowsVisibleCommand,
  SetStyleCommand,
  type FWorksheet,
  type SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { readCell } from './cell';
import { lookOf, numbersOf, styleFor, type Look, type StyleChange } from './look';
import { areaFromEnds, fill, intersection, maxColumns, maxRows, type Area } from './address';
import { isPlain, type PlainStyles } from './plain-styles';

/** Sheets by their ids: as Univer's facade, which is made anew each time, and as Univer itself has them. */
interface SheetsById {
  readonly facade: (sheetId: string) => FWorksheet;
  readonly worksheet: (sheetId: string) => Worksheet;
}

/** A look, or Univer's style, for each cell by its place in the area. */
type LookAt = (row: number, column: number) => Partial<Look>;
type StyleAt = (row: number, column: number) => StyleChange;

/** The formats of cells, columns and rows. Sizes are in pixels. */
export class Looks {
  constructor(
    private readonly sheets: SheetsById,
    private readonly commands: ICommandService,
    private readonly interceptors: SheetInterceptorService,
    private readonly plain: PlainStyles,
  ) {}

  /** The format of a cell, including that of its row and column. */
  look(sheetId: string, row: number, column: number): Look {
    return lookOf(composedStyle(this.sheets.worksheet(sheetId), row, column));
  }

  /** The number format of a cell, including that of its row and column. */
  numbers(sheetId: string, row: number, column: number): string {
    return numbersOf(composedStyle(this.sheets.worksheet(sheetId), row, column));
  }

  /**
   * Changes every cell; of whole columns also the format of their empty cells. Cells that are to look alike should give
   * the same object.
   */
  change(sheetId: string, area: Area, look: Partial<Look> | LookAt): void {
    if (typeof look !== 'function') return this.changeAll(sheetId, area, styleFor(look));
    const changes = new Map<Partial<Look>, StyleChange>();
    this.changeEach(sheetId, area, (row, column) => {
      const own = look(row, column);
      const change = changes.get(own) ?? styleFor(own);
      changes.set(own, change);
      return change;
    });
  }

  private changeAll(sheetId: string, area: Area, style: StyleChange): void {
    if (isForTexts(style)) {
      this.changeEach(sheetId, area, () => style);
      return;
    }
    if (area.rows === maxRows) this.changeColumns(this.sheets.facade(sheetId), area, () => style);
    const cells = this.held(sheetId, area);
    if (!cells) return;
    if (isPlain(style)) this.plain.change(this.sheets.worksheet(sheetId), cells, () => style);
    else for (const [part, value] of Object.entries(style)) this.setPart(sheetId, cells, part, value);
  }

  private changeEach(sheetId: string, area: Area, at: StyleAt): void {
    if (area.rows === maxRows) this.changeColumns(this.sheets.facade(sheetId), area, at);
    const cells = this.held(sheetId, area);
    if (!cells) return;
    const sheet = this.sheets.worksheet(sheetId);
    const changes = fill(cells, (down, right) => at(cells.row + down - area.row, cells.column + right - area.column));
    const all = new Set(changes.flat());
    if ([...all].every(isPlain)) {
      this.plain.change(sheet, cells, (down, right) => changes[down]?.[right] ?? {});
      return;
    }
    const styles = changes.map((row, down) =>
      row.map((change, right) => sparingNumbers(sheet, cells.row + down, cells.column + right, change)),
    );
    for (const part of Object.keys(styles[0]?.[0] ?? {}) as (keyof StyleChange)[]) {
      const values = styles.map((row) => row.map((style) => style[part]));
      this.setPart(sheetId, cells, part, values);
    }
  }

  /**
   * Sets a part of the style of cells: one value for all, or a table of them. Writing a formula without its text would
   * delete it, so styles are set by a command of their own.
   */
  private setPart(sheetId: string, cells: Area, type: string, value: unknown): void {
    this.commands.syncExecuteCommand(SetStyleCommand.id, {
      unitId: this.sheets.worksheet(sheetId).getUnitId(),
      subUnitId: sheetId,
      range: rangeOf(cells),
      style: { type, value },
    });
  }

  /** The area; of whole columns and rows only the part with content. */
  held(sheetId: string, area: Area): Area | null {
    if (area.rows !== maxRows && area.columns !== maxColumns) return area;
    return intersection(area, contentOf(this.sheets.facade(sheetId)));
  }

  /** Resets the format of empty cells in whole columns. */
  clearColumns(sheetId: string, area: Area): void {
    if (area.rows !== maxRows) return;
    const sheet = this.sheets.facade(sheetId);
    const last = Math.min(area.column + area.columns, sheet.getMaxColumns());
    for (let column = area.column; column < last; column += 1) {
      if (sheet.getSheet().getColumnStyle(column)) sheet.setColumnDefaultStyle(column, null);
    }
  }

  columnWidth(sheetId: string, column: number): number {
    return this.sheets.facade(sheetId).getColumnWidth(column);
  }

  setColumnWidths(sheetId: string, area: Area, pixels: number): void {
    const { column, columns } = this.onSheet(sheetId, area);
    const set = (): unknown => this.sheets.facade(sheetId).setColumnWidths(column, columns, pixels);
    if (this.showsText(sheetId, column, columns)) set();
    else this.withoutMeasuringRows(set);
  }

  /** Whether anything in whole columns may make its row higher. */
  private showsText(sheetId: string, column: number, columns: number): boolean {
    const sheet = this.sheets.worksheet(sheetId);
    const matrix = sheet.getCellMatrix();
    return Array.from({ length: matrix.getLength() }, (_, row) => row).some((row) =>
      Array.from({ length: columns }, (_, at) => column + at).some((at) => {
        const cell = matrix.getValue(row, at);
        return cell && (readCell(cell) !== '' || composedStyle(sheet, row, at).tb !== undefined);
      }),
    );
  }

  /** Univer measures every row of the sheet when a column's width changes, be the column empty. */
  private withoutMeasuringRows(act: () => unknown): void {
    Object.assign(this.interceptors, { generateMutationsOfAutoHeight: () => ({ undos: [], redos: [] }) });
    try {
      act();
    } finally {
      Reflect.deleteProperty(this.interceptors, 'generateMutationsOfAutoHeight');
    }
  }

  rowHeight(sheetId: string, row: number): number {
    return this.sheets.facade(sheetId).getRowHeight(row);
  }

  setRowHeights(sheetId: string, areas: readonly Area[], pixels: number): void {
    this.commands.syncExecuteCommand(SetRowHeightCommand.id, { ...this.rowsOf(sheetId, areas), value: pixels });
  }

  fitRows(sheetId: string, area: Area): void {
    const { row, rows } = this.onSheet(sheetId, area);
    this.sheets.facade(sheetId).setRowAutoHeight(row, rows);
  }

  hideRows(sheetId: string, areas: readonly Area[], isHidden: boolean): void {
    const command = isHidden ? SetRowHiddenCommand : SetSpecificRowsVisibleCommand;
    this.commands.syncExecuteCommand(command.id, this.rowsOf(sheetId, areas));
  }

  /** Rows as Univer's commands take them: several ranges at once cost little more than one. */
  private rowsOf(
    sheetId: string,
    areas: readonly Area[],
  ): { readonly unitId: string; readonly subUnitId: string; readonly ranges: readonly IRange[] } {
    const sheet = this.sheets.worksheet(sheetId);
    const ranges = areas.map((area) => {
      const { row, rows } = this.onSheet(sheetId, area);
      const whole = { row, rows, column: 0, columns: sheet.getColumnCount() };
      return { ...rangeOf(whole), rangeType: RANGE_TYPE.ROW };
    });
    return { unitId: sheet.getUnitId(), subUnitId: sheetId, ranges };
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.sheets.worksheet(sheetId).getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return this.sheets.worksheet(sheetId).getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  /** Zero removes the frozen panes. */
  freeze(sheetId: string, rows: number, columns: number): void {
    const sheet = this.sheets.facade(sheetId);
    if (rows === 0 && columns === 0) sheet.cancelFreeze();
    else sheet.setFreeze({ ySplit: rows, startRow: rows || -1, xSplit: columns, startColumn: columns || -1 });
  }

  /** The merged areas that touch the area. */
  merged(sheetId: string, area: Area): Area[] {
    return this.sheets
      .worksheet(sheetId)
      .getMergeData()
      .map(areaFromEnds)
      .filter((merged) => intersection(merged, area) !== null);
  }

  /** @param across each row for itself */
  merge(sheetId: string, { row, column, rows, columns }: Area, across: boolean): void {
    const range = this.sheets.facade(sheetId).getRange(row, column, rows, columns);
    if (across) range.mergeAcross({ isForceMerge: true });
    else range.merge({ isForceMerge: true });
  }

  unmerge(sheetId: string, area: Area): void {
    for (const { row, column, rows, columns } of this.merged(sheetId, area)) {
      this.sheets.facade(sheetId).getRange(row, column, rows, columns).breakApart();
    }
  }

  /** A whole column or row cut to the sheet: Univer's sheets are smaller than Excel's. */
  private onSheet(sheetId: string, area: Area): Area {
    const sheet = this.sheets.facade(sheetId);
    const size = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    return area.rows === maxRows || area.columns === maxColumns ? (intersection(area, size) ?? size) : area;
  }

  private changeColumns(sheet: FWorksheet, area: Area, at: StyleAt): void {
    const last = Math.min(area.column + area.columns, sheet.getMaxColumns());
    for (let column = area.column; column < last; column += 1) {
      const before = sheet.getSheet().getColumnStyle(column);
      const merged = Object.entries({ ...before, ...at(0, column - area.column) });
      const style = Object.fromEntries(merged.filter(([, part]) => part !== null && part !== undefined));
      sheet.setColumnDefaultStyle(column, style as IStyleData);
    }
  }
}

/** Univer turns numbers into texts when their format becomes text. Excel keeps them, so the format is left out here. */
function sparingNumbers(sheet: Worksheet, row: number, column: number, change: StyleChange): StyleChange {
  if (!isForTexts(change)) return change;
  const cell = sheet.getCellMatrix().getValue(row, column);
  const isNumber = typeof cell?.v === 'number' || Boolean(cell?.f ?? cell?.si);
  return isNumber ? { ...change, n: composedStyle(sheet, row, column).n ?? null } : change;
}

function isForTexts(change: StyleChange): boolean {
  return change.n?.pattern === '@';
}

/** Of the cell itself: what Univer makes of it for showing takes several times as long. */
function composedStyle(sheet: Worksheet, row: number, column: number): IStyleData {
  return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellMatrix().getValue(row, column));
}

/** The area with content. */
function contentOf(sheet: FWorksheet): Area {
  const matrix = sheet.getSheet().getCellMatrix();
  const { endRow, endColumn } = matrix.getDataRange();
  return { row: 0, column: 0, rows: Math.max(1, endRow + 1), columns: Math.max(1, endColumn + 1) };
}

function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
