import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  Injector,
  Nullable,
  UniverInstanceType,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  FormulaDataModel,
  IDefinedNamesService,
  LexerTreeBuilder,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetInterceptorService,
  type IDefinedNamesServiceParam,
  type ISetSelectionsOperationParams,
} from '@univerjs/preset-sheets-core';
import { areaFromEnds, contains, fill, intersection, maxColumns, maxRows, union, type Area } from './address';
import { Calculation } from './calculation';
import { Changes } from './changes';
import { readCell, writeCell, writeText } from './cell';
import { CellEditing } from './cell-editing';
import { isErrorCode, isFormula, type CellContent, type CellInput } from './content';
import { keptFormula, type KeptFormula } from './kept-formula';
import { whenGoneForGood } from './gone-sheets';
import { Looks } from './looks';
import { Names } from './names';
import { mendUniver } from './mends/mend-univer';
import { PlainStyles } from './plain-styles';
import { RowMeasuring } from './row-measuring';
import { Selecting } from './selecting';
import { SettingStore } from './setting-store';
import { moveRules, type SheetExtras } from './sheet-extras';
import { withAtSign, withSingle } from './single';
import { withAnchorArray, withSpillSign } from './spill-reference';

export interface SheetInfo {
  id: string;
  name: string;
}

/** What is opened with a workbook beside its cells. */
export interface BesideCells {
  settings: Iterable<[string, unknown]>;
  /** By the ids of the sheets. */
  extras: Map<string, SheetExtras>;
  isProtected: boolean;
}

/** Smallest size of a sheet, so that tables have room to spill. */
const room = { rows: 1000, columns: 60 };

/** The open workbook: what it holds in plain values, sheets by their ids. Everything else of the page works through it. */
export class Book {
  readonly calculation: Calculation;
  /** What add-ins keep with the workbook. */
  readonly settings = new SettingStore();
  readonly names: Names;
  readonly looks: Looks;
  readonly editing: CellEditing;
  readonly selecting: Selecting;
  /** What has changed since the workbook was opened. */
  readonly changes: Changes;
  /** No sheet may be added, renamed or deleted. */
  isProtected = false;

  private readonly formulaData: FormulaDataModel;
  private readonly commands: ICommandService;
  private readonly nameService: IDefinedNamesService;
  private readonly rowMeasuring: RowMeasuring;
  private readonly undo: IUndoRedoService;
  private readonly units: IUniverInstanceService;
  private isMergingUndo = false;
  private extrasById = new Map<string, SheetExtras>();
  private opened = 0;

  constructor(
    private readonly api: FUniver,
    injector: Injector,
  ) {
    this.commands = injector.get(ICommandService);
    this.nameService = injector.get(IDefinedNamesService);
    whenGoneForGood(this.commands, (sheetId) => this.extrasById.delete(sheetId));
    this.changes = new Changes(this.commands, (sheetId, moves) => moveRules(this.extras(sheetId), moves));
    this.units = injector.get(IUniverInstanceService);
    this.looks = new Looks(
      { facade: (sheetId) => this.facade(sheetId), worksheet: (sheetId) => this.worksheet(sheetId) },
      this.commands,
      injector.get(SheetInterceptorService),
      new PlainStyles(injector),
    );
    this.names = new Names(injector, () => this.workbook());
    this.rowMeasuring = new RowMeasuring(injector);
    this.undo = injector.get(IUndoRedoService);
    this.calculation = new Calculation(injector);
    this.formulaData = injector.get(FormulaDataModel);
    mendUniver(injector, (sheetId, row, column) => this.spilledCells(sheetId)?.[row]?.[column]);
    this.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetSelectionsOperation.id) this.makeRoomForSelected(params as ISetSelectionsOperationParams);
    });
    this.editing = new CellEditing(api, injector);
    this.selecting = new Selecting(injector, () => this.workbook());
  }

  /** Puts another workbook in place of the open one. */
  open(data: Partial<IWorkbookData>, { settings, extras, isProtected }: BesideCells): void {
    const previous = this.api.getActiveWorkbook()?.getId();
    this.settings.replace(settings);
    this.extrasById = extras;
    this.isProtected = isProtected;
    this.opened += 1;
    const id = `workbook-${this.opened}`;
    const sheets = Object.fromEntries(
      Object.entries(data.sheets ?? {}).map(([sheetId, sheet]) => [
        sheetId,
        {
          ...sheet,
          rowCount: Math.max(sheet.rowCount ?? 0, room.rows),
          columnCount: Math.max(sheet.columnCount ?? 0, room.columns),
        },
      ]),
    );
    // Univer's parser spoils what it remembers of a LET for the next workbook: disposing of any parser makes all forget.
    new LexerTreeBuilder().dispose();
    this.rowMeasuring.callOff();
    // In this order, so that there is always one for those who ask in between.
    this.api.createWorkbook({ ...data, id, sheets });
    if (previous) this.api.disposeUnit(previous);
    this.changes.forget();
  }

  sheets(): SheetInfo[] {
    return this.workbook()
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() }));
  }

  /** Sheets' names do not mind upper and lower case. */
  sheetNamed(name: string): SheetInfo | null {
    const wanted = name.toLocaleLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLocaleLowerCase() === wanted) ?? null;
  }

  sheetWithId(id: string): SheetInfo | null {
    return this.sheets().find((sheet) => sheet.id === id) ?? null;
  }

  activeSheet(): SheetInfo {
    const sheet = this.workbook().getActiveSheet();
    return { id: sheet.getSheetId(), name: sheet.getSheetName() };
  }

  activate(sheetId: string): void {
    this.workbook().setActiveSheet(sheetId);
  }

  /** Adds a sheet after the others without going to it; without a name, the first free `Sheet1`, `Sheet2`, … */
  addSheet(name?: string): SheetInfo {
    const active = this.activeSheet();
    const free =
      name ??
      firstFree(
        (number) => `Sheet${number}`,
        (one) => this.sheetNamed(one) !== null,
      );
    const sheet = this.workbook().create(free, room.rows, room.columns);
    this.activate(active.id);
    return { id: sheet.getSheetId(), name: sheet.getSheetName() };
  }

  renameSheet(sheetId: string, name: string): void {
    this.facade(sheetId).setName(name);
  }

  isSheetHidden(sheetId: string): boolean {
    return this.facade(sheetId).isSheetHidden();
  }

  hideSheet(sheetId: string, isHidden: boolean): void {
    if (isHidden) this.facade(sheetId).hideSheet();
    else this.facade(sheetId).showSheet();
  }

  deleteSheet(sheetId: string): void {
    this.workbook().deleteSheet(sheetId);
  }

  /** What the sheet has that Univer does not know; to be changed in place. */
  extras(sheetId: string): SheetExtras {
    const extras = this.extrasById.get(sheetId) ?? {};
    this.extrasById.set(sheetId, extras);
    return extras;
  }

  values(sheetId: string, area: Area): CellContent[][] {
    const shown = this.shownCells(sheetId);
    return fill(area, (down, right) => readCell(shown(area.row + down, area.column + right)));
  }

  /** Formulas where there are some, values elsewhere. Cells of a spill but its first give their values, as in Excel. */
  formulas(sheetId: string, area: Area): CellContent[][] {
    const shown = this.shownCells(sheetId);
    return fill(area, (down, right) => {
      const [row, column] = [area.row + down, area.column + right];
      const cell = shown(row, column);
      const hasFormula = cell?.f || cell?.si || cell?.custom;
      return (hasFormula ? this.formula(sheetId, row, column) : null) ?? readCell(cell);
    });
  }

  /** What the cells show, in their number formats. */
  texts(sheetId: string, area: Area): string[][] {
    const { row, column, rows, columns } = area;
    this.makeRoom(sheetId, area);
    return this.facade(sheetId).getRange(row, column, rows, columns).getDisplayValues();
  }

  formula(sheetId: string, row: number, column: number): string | null {
    const formula = this.formulaData.getFormulaStringByCell(row, column, sheetId, this.id());
    return formula ? withAtSign(withSpillSign(formula)) : (keptFormula(this.cell(sheetId, row, column))?.text ?? null);
  }

  /** A cell as Univer has it. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.worksheet(sheetId).getCellMatrix().getValue(row, column);
  }

  eachCell(sheetId: string, see: (row: number, column: number, cell: ICellData) => void): void {
    this.worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell) see(row, column, cell);
      });
  }

  /** What a cell shows, be it its own or what a formula fills it with. */
  shown(sheetId: string, row: number, column: number): CellContent {
    return readCell(this.shownCell(sheetId, row, column));
  }

  /** Where a cell is on the page, in pixels. */
  placeOnPage(sheetId: string, row: number, column: number): Pick<DOMRect, 'left' | 'bottom'> {
    return this.facade(sheetId).getRange(row, column).getCellRect();
  }

  style(style: ICellData['s']): Nullable<IStyleData> {
    return typeof style === 'string' ? this.model().getStyles().get(style) : style;
  }

  /** What a sheet has beside its cells, as Univer has it. */
  layout(sheetId: string): IWorksheetData {
    return this.worksheet(sheetId).getConfig();
  }

  /** Every name of the workbook and of its sheets, by Univer's ids. */
  definedNames(): Record<string, IDefinedNamesServiceParam> {
    return this.nameService.getDefinedNameMap(this.id()) ?? {};
  }

  /** Has a cell show what its formula gave elsewhere, while the formula waits; there is no step to undo. */
  keep(sheetId: string, row: number, column: number, kept: KeptFormula): void {
    this.put(sheetId, row, column, { ...cellFor(asText(kept.answer)), custom: { kept } });
  }

  /** Gives a cell a value; there is no step to undo. */
  show(sheetId: string, row: number, column: number, content: CellContent): void {
    this.put(sheetId, row, column, cellFor(asText(content)));
  }

  private put(sheetId: string, row: number, column: number, cell: ICellData): void {
    const params = { unitId: this.id(), subUnitId: sheetId, cellValue: { [row]: { [column]: cell } } };
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
  }

  /** Whether a text that begins with an equals sign can be read as a formula. */
  canRead(formula: string): boolean {
    // A lexer remembers the names in LET and LAMBDA: each formula has its own. What this one has read, it has read
    // without the workbook's names, and all others would take it from there with #NAME?: disposing makes them forget.
    const lexer = new LexerTreeBuilder();
    const read = lexer.treeBuilder(withAnchorArray(withSingle(formula)));
    lexer.dispose();
    return typeof read === 'object';
  }

  /** Adds empty rows; what refers to the rows below goes with them. */
  insertRows(sheetId: string, row: number, count: number): void {
    this.facade(sheetId).insertRowsBefore(row, count);
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    this.facade(sheetId).deleteRows(row, count);
  }

  /** Writes values and formulas; formats stay. `undefined` leaves a cell alone. */
  write(sheetId: string, area: Area, contents: CellInput[][]): void {
    this.makeRoom(sheetId, area);
    const cells: Record<number, Record<number, ICellData>> = {};
    contents.forEach((row, rowOffset) => {
      row.forEach((content, columnOffset) => {
        if (content === undefined) return;
        (cells[area.row + rowOffset] ??= {})[area.column + columnOffset] = cellFor(content);
      });
    });
    this.facade(sheetId).getRange(area.row, area.column, area.rows, area.columns).setValues(cells);
  }

  /** Where none of the cells is selected the selection stays: Univer would set it anew, as if somebody had selected. */
  merge(sheetId: string, area: Area, across: boolean): void {
    const merge = () => this.looks.merge(sheetId, area, across);
    const selected = this.selecting.all();
    const isSelected = selected.sheetId === sheetId && selected.areas.some((one) => intersection(one, area) !== null);
    if (isSelected) merge();
    else this.selecting.whileNothingIsSelected(merge);
  }

  clear(sheetId: string, area: Area, what: 'all' | 'contents' | 'formats' = 'all'): void {
    if (what !== 'contents') {
      this.looks.unmerge(sheetId, area);
      this.looks.clearColumns(sheetId, area);
    }
    const held = this.looks.held(sheetId, area);
    if (!held) return;
    const range = this.facade(sheetId).getRange(held.row, held.column, held.rows, held.columns);
    this.selecting.whileNothingIsSelected(() =>
      range.clear({ contentsOnly: what === 'contents', formatOnly: what === 'formats' }),
    );
  }

  /** The smallest area that holds everything; `null` for an empty sheet. */
  usedArea(sheetId: string, valuesOnly = false): Area | null {
    let used: Area | null = null;
    const add = (area: Area) => (used = used ? union(used, area) : area);
    this.worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const hasValue = readCell(cell) !== '' || Boolean(cell?.f ?? cell?.si);
        if (hasValue || (!valuesOnly && cell?.s)) add({ row, column, rows: 1, columns: 1 });
      });
    for (const spill of this.spills(sheetId)) add(spill);
    return used;
  }

  /** The areas that the sheet's formulas fill, each with its formula in the first cell. */
  spills(sheetId: string): Area[] {
    const ranges = this.formulaData.getArrayFormulaRange()[this.id()]?.[sheetId] ?? {};
    return Object.values(ranges)
      .flatMap((row) => Object.values(row ?? {}))
      .filter((range): range is IRange => Boolean(range))
      .map(areaFromEnds)
      .filter(({ row, column }) => this.formula(sheetId, row, column) !== null)
      .filter(({ row, column }) => readCell(this.shownCell(sheetId, row, column)) !== '#SPILL!');
  }

  /** The spill that a cell belongs to, its first cell included. */
  spillAt(sheetId: string, row: number, column: number): Area | null {
    return this.spills(sheetId).find((spill) => contains(spill, row, column)) ?? null;
  }

  isError(sheetId: string, row: number, column: number): boolean {
    return isErrorCode(readCell(this.shownCell(sheetId, row, column)));
  }

  select(sheetId: string, area: Area): void {
    const { row, column, rows, columns } = area;
    this.activate(sheetId);
    this.makeRoom(sheetId, area);
    this.facade(sheetId).getRange(row, column, rows, columns).activate();
  }

  /** All changes until the end are undone in one step. @returns what ends it */
  mergeUndo(): () => void {
    if (this.isMergingUndo) return () => undefined;
    this.isMergingUndo = true;
    const merging = this.undo.__tempBatchingUndoRedo(this.id());
    return () => {
      merging.dispose();
      this.isMergingUndo = false;
    };
  }

  /** A cell with what a spill puts in it. */
  private shownCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.shownCells(sheetId)(row, column);
  }

  /** The same for many cells. */
  private shownCells(sheetId: string): (row: number, column: number) => Nullable<ICellData> {
    const matrix = this.worksheet(sheetId).getCellMatrix();
    const spilled = this.spilledCells(sheetId);
    return (row, column) => {
      const own = matrix.getValue(row, column);
      if (own && (own.f || own.si || (own.v ?? null) !== null || own.p)) return own;
      return spilled?.[row]?.[column] ?? own;
    };
  }

  /** What formulas elsewhere put in the cells of a sheet. */
  private spilledCells(sheetId: string): Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>> {
    return this.formulaData.getArrayFormulaCellData()[this.id()]?.[sheetId];
  }

  /** Nothing that is undone later: the cells are there in Excel too. */
  private makeRoom(sheetId: string, { row, column, rows, columns }: Area): void {
    const sheet = this.worksheet(sheetId);
    const [rowCount, columnCount] = [row + rows, column + columns];
    const grow = (mutation: string, to: object): boolean =>
      this.commands.syncExecuteCommand(mutation, { unitId: this.id(), subUnitId: sheetId, ...to });
    if (rowCount > sheet.getRowCount()) grow(SetWorksheetRowCountMutation.id, { rowCount });
    if (columnCount > sheet.getColumnCount()) grow(SetWorksheetColumnCountMutation.id, { columnCount });
  }

  private makeRoomForSelected({ unitId, subUnitId, selections }: ISetSelectionsOperationParams): void {
    // The workbook that is closing is told what is selected in it, too.
    if (unitId !== this.id() || !this.sheetWithId(subUnitId)) return;
    for (const { range } of selections) {
      const area = areaFromEnds(range);
      const [endRow, endColumn] = [area.row + area.rows, area.column + area.columns];
      // Whole rows and columns have no end.
      if (endRow <= maxRows && endColumn <= maxColumns) this.makeRoom(subUnitId, area);
    }
  }

  private id(): string {
    return this.model().getUnitId();
  }

  /** Univer's own workbook: its facade is made anew each time, which costs more than what a cell is asked for. */
  private model(): Workbook {
    const workbook = this.units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('No workbook is open.');
    return workbook;
  }

  private workbook() {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new Error('No workbook is open.');
    return workbook;
  }

  private facade(sheetId: string) {
    const sheet = this.workbook().getSheetBySheetId(sheetId);
    if (!sheet) throw noSheet(sheetId);
    return sheet;
  }

  private worksheet(sheetId: string): Worksheet {
    const sheet = this.model().getSheetBySheetId(sheetId);
    if (!sheet) throw noSheet(sheetId);
    return sheet;
  }
}

function noSheet(sheetId: string): Error {
  return new Error(`No sheet has the id ${sheetId}.`);
}

/** A text may begin with an equals sign and be no formula. */
function cellFor(input: Exclude<CellInput, undefined>): ICellData {
  if (typeof input === 'object' && input !== null) return writeText(input.text);
  return writeCell(isFormula(input) ? withAnchorArray(withSingle(input)) : input);
}

/** A text that begins with an equals sign is no formula. */
function asText(content: CellContent): CellContent | { text: string } {
  return typeof content === 'string' ? { text: content } : content;
}

function firstFree(name: (number: number) => string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    if (!isTaken(name(number))) return name(number);
  }
}
