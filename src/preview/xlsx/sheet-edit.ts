import { BooleanNumber, type ICellData, type IRowData, type Nullable } from '@univerjs/core';
import { movedAddresses, movedTo, type Move } from '../../xlsx-file/moves';
import type { CellEdit, MovedTo, RowLook, RowsEdit } from '../../xlsx-file/rewrite-rows';
import type { SheetRows } from '../../xlsx-file/sheet-rows';
import type { Area } from '../spreadsheet/address';
import type { Book } from '../spreadsheet/book';
import { readCell } from '../spreadsheet/cell';
import type { CellContent } from '../spreadsheet/content';
import { keptFormula } from '../spreadsheet/kept-formula';
import type { CellWriter } from './cell-writer';
import { cellKey, openCells, type CellGround, type OpenedCell } from './file-cells';
import type { OpenedSheet } from './read';
import { rowPoints } from './sizes';

/** What the formulas of a sheet gave after opening, where that is not what the file says. */
export type FirstAnswers = ReadonlyMap<number, CellContent>;

export interface SheetEditing {
  readonly book: Book;
  readonly writer: CellWriter;
  readonly ground: CellGround;
  readonly first: FirstAnswers;
  /** The headings of tables that are other ones than in the file: texts, whatever stands there. */
  readonly headings: ReadonlyMap<number, string>;
  /** The format that a column has where a cell has none. */
  columnFormat(column: number): number;
}

/** What has changed in the cells and rows of a sheet since its file was opened. */
export function editOfSheet(
  sheet: OpenedSheet,
  rows: SheetRows,
  editing: SheetEditing,
): RowsEdit & { isFormulaGone: boolean } {
  const { book } = editing;
  const moves = book.changes.moves(sheet.id);
  const moved = moves.length > 0 ? movedTo(moves) : undefined;
  const cells = new CellEdits(sheet, editing, moved);
  for (const opened of openCells(rows, editing.ground)) cells.compare(opened);
  cells.addNew();
  return {
    cells: cells.edits,
    rows: rowLooks(sheet, book, moves),
    moved,
    isFormulaGone: cells.isFormulaGone,
  };
}

class CellEdits {
  readonly edits = new Map<number, Map<number, CellEdit>>();
  isFormulaGone = false;

  private readonly seen = new Set<number>();
  private readonly spills: ReadonlyMap<number, Area>;
  /** The cells of shared formulas of which one has changed are all written with their own. */
  private readonly shared = new Map<string, { isChanged: boolean; cells: OpenedCell[] }>();

  constructor(
    private readonly sheet: OpenedSheet,
    private readonly editing: SheetEditing,
    private readonly moved: MovedTo | undefined,
  ) {
    const { book } = editing;
    this.spills = new Map(book.spills(sheet.id).map((spill) => [cellKey(spill.row, spill.column), spill]));
  }

  compare(opened: OpenedCell): void {
    const place = this.placeOf(opened);
    const number = opened.formula?.shared;
    if (place === undefined) {
      if (opened.formula) this.isFormulaGone = true;
      if (number !== undefined) this.group(number).isChanged = true;
      return;
    }
    this.seen.add(cellKey(...place));
    const style = this.styleOf(place);
    const isSame = this.holdsTheSame(opened, place);
    if (number !== undefined) {
      const group = this.group(number);
      group.cells.push(opened);
      if (!isSame || this.moved) group.isChanged = true;
    }
    if (!isSame || (this.moved && opened.formula)) this.put(opened, place);
    else if (style !== opened.style) this.note(place, { style });
  }

  /** Cells that the file does not have, and those that share their formula with one that has changed. */
  addNew(): void {
    const { book } = this.editing;
    const unshared = [...this.shared.values()].flatMap(({ isChanged, cells }) => (isChanged ? cells : []));
    for (const opened of unshared) {
      const place = this.placeOf(opened);
      if (place) this.put(opened, place);
    }
    book.eachCell(this.sheet.id, (row, column, cell) => {
      const isEmpty = !cell.f && !cell.si && readCell(cell) === '' && this.editing.writer.format(cell) === undefined;
      if (!isEmpty && !this.seen.has(cellKey(row, column))) this.put(undefined, [row, column]);
    });
    for (const spill of this.spills.values()) this.addSpilled(spill);
    for (const [key, text] of this.editing.headings) {
      const place = [Math.floor(key / 16_384), key % 16_384] as const;
      this.note(place, this.editing.writer.heading(this.styleOf(place), text));
    }
  }

  private addSpilled({ row, column, rows, columns }: Area): void {
    for (let down = row; down < row + rows; down += 1)
      for (let right = column; right < column + columns; right += 1)
        if (!this.seen.has(cellKey(down, right))) this.put(undefined, [down, right]);
  }

  private group(number: string): { isChanged: boolean; cells: OpenedCell[] } {
    const group = this.shared.get(number) ?? { isChanged: false, cells: [] };
    this.shared.set(number, group);
    return group;
  }

  private placeOf({ row, column }: OpenedCell): readonly [number, number] | undefined {
    if (!this.moved) return [row, column];
    const [nowRow, nowColumn] = [this.moved.row(row), this.moved.column(column)];
    return nowRow === undefined || nowColumn === undefined ? undefined : [nowRow, nowColumn];
  }

  private styleOf(place: readonly [number, number]): number {
    const now = this.editing.book.cell(this.sheet.id, ...place);
    return (now && this.editing.writer.format(now)) ?? 0;
  }

  private holdsTheSame(opened: OpenedCell, place: readonly [number, number]): boolean {
    const { book, writer, first } = this.editing;
    const now = book.cell(this.sheet.id, ...place);
    const kept = keptFormula(opened.cell);
    if (kept)
      return keptFormula(now)?.formula === kept.formula && writer.keptText(kept, this.sheet.id) === kept.formula;
    // What could not be calculated when the workbook was opened has been kept since.
    const waiting = keptFormula(now);
    if (waiting && opened.answer !== undefined) return waiting.answer === opened.answer;
    if (!isSameFormula(now, opened.cell)) return false;
    const shown = book.shown(this.sheet.id, ...place);
    if (opened.answer === undefined) return shown === readCell(opened.cell) && !now?.p;
    return shown === (first.get(cellKey(opened.row, opened.column)) ?? opened.answer);
  }

  private put(opened: OpenedCell | undefined, [row, column]: readonly [number, number]): void {
    const { book, writer, columnFormat } = this.editing;
    const now = book.cell(this.sheet.id, row, column);
    const isArray = opened?.formula?.kind === 'array';
    const ref = movedAddresses(opened?.formula?.ref ?? '', book.changes.moves(this.sheet.id));
    const cell = writer.write(this.sheet.id, [row, column], now, {
      spills: this.spills,
      style: opened === undefined ? columnFormat(column) : 0,
      before: isArray ? { ref, isDynamic: opened.isDynamic } : undefined,
    });
    if (opened?.formula && cell.formula === undefined) this.isFormulaGone = true;
    const isEmpty = cell.formula === undefined && cell.value === undefined && cell.style === 0;
    this.note([row, column], isEmpty ? null : cell);
  }

  private note([row, column]: readonly [number, number], edit: CellEdit): void {
    this.edits.set(row, (this.edits.get(row) ?? new Map<number, CellEdit>()).set(column, edit));
  }
}

function isSameFormula(now: Nullable<ICellData>, before: ICellData): boolean {
  if (!now) return !before.f && !before.si;
  if ((now.si ?? null) !== (before.si ?? null)) return false;
  // Univer may drop or add the text of one that shares its formula.
  return (before.si !== undefined && !before.f) || (now.f ?? null) === (before.f ?? null);
}

function rowLooks({ id, layout }: OpenedSheet, book: Book, moves: readonly Move[]): Map<number, RowLook> {
  const { row: rowNow } = movedTo(moves);
  const before = new Map(
    Object.entries(layout.rowData).flatMap(([row, data]): [number, Partial<IRowData>][] => {
      const now = rowNow(Number(row));
      return now === undefined ? [] : [[now, data]];
    }),
  );
  const looks = new Map<number, RowLook>();
  const { rowData } = book.layout(id);
  for (const row of new Set([...before.keys(), ...Object.keys(rowData).map(Number)])) {
    const [old, now] = [lookOf(before.get(row)), lookOf(rowData[row])];
    if (old.pixels !== now.pixels || old.isHidden !== now.isHidden)
      looks.set(row, {
        height: now.pixels === undefined ? undefined : rowPoints(now.pixels),
        isHidden: now.isHidden,
      });
  }
  return looks;
}

/** A height that was measured is no height of its own. */
function lookOf(row: Partial<IRowData> | undefined): { pixels: number | undefined; isHidden: boolean } {
  const isOwn = row?.ia === BooleanNumber.FALSE && row.h;
  return { pixels: isOwn ? row.h : undefined, isHidden: row?.hd === BooleanNumber.TRUE };
}
