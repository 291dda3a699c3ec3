import { BooleanNumber } from '@univerjs/core';
import { rangeName } from '../../xlsx-file/cell-address';
import { addDrawing } from '../../xlsx-file/copied-parts';
import { dropCalculationChain } from '../../xlsx-file/calculation-chain';
import { columnStyle, rewriteColumns, type ColumnLook } from '../../xlsx-file/columns';
import { dynamicMark } from '../../xlsx-file/dynamic-arrays';
import { elementNamed, frameOf, withElement, type Element, type SheetFrame } from '../../xlsx-file/elements';
import { movedFrame } from '../../xlsx-file/moved-elements';
import { moveChartFormulas, movePivotSources, moveSheetParts } from '../../xlsx-file/moved-parts';
import { movedFormula, movedRange, type Move, type SheetChanges } from '../../xlsx-file/moves';
import { Parts } from '../../xlsx-file/parts';
import { rewriteRows } from '../../xlsx-file/rewrite-rows';
import { AddedStrings } from '../../xlsx-file/shared-strings';
import { writeSheetList, type SheetNow } from '../../xlsx-file/sheet-list';
import { splitRows } from '../../xlsx-file/sheet-rows';
import { listedSheets, workbookPart } from '../../xlsx-file/sheets';
import { nameWriter } from '../../xlsx-file/writer-name';
import type { Book } from '../spreadsheet/book';
import { moveRules } from '../spreadsheet/sheet-extras';
import { AddedFormats } from './added-formats';
import { CellWriter } from './cell-writer';
import { cellKey } from './file-cells';
import type { FormulaNames } from './formulas';
import type { OpenedFile, OpenedSheet } from './read';
import { writeNames } from './names';
import { writeSettings } from './settings';
import { editOfSheet, type FirstAnswers } from './sheet-edit';
import { SheetTables } from './sheet-tables';
import { columnWidth } from './sizes';
import { changeable, changedElement, writeLayout, type SheetModel } from './written-layout';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The open workbook → the file that was opened, changed where it was changed. */
export async function writeWorkbook(
  book: Book,
  opened: OpenedFile,
  names: FormulaNames,
  first: ReadonlyMap<string, FirstAnswers>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = Parts.open(opened.bytes);
  if (parts === undefined) throw new Error('The file that was opened is none any more.');
  const saving = new Saving(parts, book, opened, names, first);
  await saving.run();
  return parts.toFile();
}

class Saving {
  private readonly formats: AddedFormats;
  private readonly strings: AddedStrings;
  private readonly writer: CellWriter;
  private readonly changes: SheetChanges;
  private readonly tables: SheetTables;
  private isFormulaGone = false;

  constructor(
    private readonly parts: Parts,
    private readonly book: Book,
    private readonly opened: OpenedFile,
    private readonly names: FormulaNames,
    private readonly first: ReadonlyMap<string, FirstAnswers>,
  ) {
    this.formats = new AddedFormats(parts, opened.layouts);
    this.strings = new AddedStrings(opened.strings.length);
    this.tables = new SheetTables(parts, book, opened);
    this.changes = { ...changesOf(book, opened.sheets), headings: this.tables.renamed() };
    const follow = (formula: string, id: string): string => movedFormula(formula, this.nameInFile(id), this.changes);
    this.writer = new CellWriter(book, names, follow, this.formats, this.strings, () => dynamicMark(parts));
  }

  private nameInFile(id: string): string {
    return this.opened.sheets.find((one) => one.id === id)?.listed.name ?? '';
  }

  async run(): Promise<void> {
    const { parts, book, opened } = this;
    const listed = listedSheets(parts);
    const now: SheetNow[] = [];
    for (const { id, name } of book.sheets()) {
      const sheet = opened.sheets.find((one) => one.id === id);
      const isHidden = book.layout(id).hidden === BooleanNumber.TRUE;
      const from = listed.find(({ relation }) => relation === sheet?.listed.relation);
      if (sheet) await this.changeSheet(sheet, name);
      now.push({ name, isHidden, from, ...(from ? {} : { xml: await this.newSheet(id, name) }) });
    }
    const { numbers, order, added } = writeSheetList(parts, listed, now);
    for (const { id, name } of book.sheets()) await this.addCharts(id, name, added.get(name));
    if (numbers.includes(-1)) this.isFormulaGone = true;
    if (this.hasMoved()) {
      moveChartFormulas(parts, this.changes);
      movePivotSources(parts, this.changes);
      this.tables.write(this.changes);
    }
    writeNames(parts, { book, opened, names: this.names, listed, numbers, order, changes: this.changes });
    this.strings.write(parts);
    this.formats.write();
    if (this.isFormulaGone) dropCalculationChain(parts);
    this.writeSettings();
    this.writeProtection();
    // Only of what was calculated here: a file that nobody has edited comes back as it was.
    if (this.writer.hasWrittenOwn) nameWriter(parts);
  }

  private async changeSheet(sheet: OpenedSheet, name: string): Promise<void> {
    const { parts, book, opened, changes } = this;
    if (this.isAsItWas(sheet)) return;
    const moves = book.changes.moves(sheet.id);
    const rows = splitRows(parts.read(sheet.listed.part) ?? '');
    const own = frameOf(rows.before, rows.after);
    const edit = editOfSheet(sheet, rows, {
      book,
      writer: this.writer,
      ground: opened.ground,
      first: this.first.get(sheet.id) ?? new Map(),
      headings: this.tables.headings(sheet.id),
      columnFormat: columnStyle(elementNamed(own, 'cols')),
    });
    if (edit.isFormulaGone || moves.length > 0) this.isFormulaGone = true;
    let frame = this.hasMoved() ? movedFrame(own, sheet.listed.name, moves, changes) : own;
    frame = this.withColumns(frame, sheet, moves, rows.prefix);
    frame = this.withMerges(frame, sheet, moves, rows.prefix);
    frame = await this.withLayout(frame, sheet, name, rows.prefix);
    frame = this.tables.withoutDeleted(frame, sheet);
    const isOther = JSON.stringify(frame) !== JSON.stringify(own);
    const around = isOther ? { ...rows, ...joined(frame) } : rows;
    if (isOther || edit.cells.size > 0 || edit.rows.size > 0 || edit.moved)
      parts.write(sheet.listed.part, rewriteRows(around, edit));
    if (moves.length > 0) moveSheetParts(parts, sheet.listed.part, moves);
  }

  private hasMoved(): boolean {
    const { moves, names, headings } = this.changes;
    return moves.size > 0 || names.size > 0 || headings.size > 0;
  }

  private isAsItWas(sheet: OpenedSheet): boolean {
    const isTouched = this.book.changes.isTouched(sheet.id) || this.hasMoved();
    return !isTouched && !this.hasOtherAnswers(sheet) && this.hasSameExtras(sheet);
  }

  /** Formulas of a sheet that nobody has touched may give something else. */
  private hasOtherAnswers({ id, answers }: OpenedSheet): boolean {
    const first = this.first.get(id);
    for (const [key, answer] of answers) {
      const shown = this.book.shown(id, Math.floor(key / 16_384), key % 16_384);
      if (shown !== (first?.get(key) ?? answer)) return true;
    }
    return this.book.spills(id).some(({ row, column, rows, columns }) => {
      const last = cellKey(row + rows - 1, column + columns - 1);
      return !answers.has(last) && !first?.has(last);
    });
  }

  private hasSameExtras({ id, extras }: OpenedSheet): boolean {
    const { drawnCharts: _drawn, ...now } = this.book.extras(id);
    return JSON.stringify(now) === JSON.stringify(extras);
  }

  private withColumns(
    frame: SheetFrame,
    { id, layout }: OpenedSheet,
    moves: readonly Move[],
    prefix: string,
  ): SheetFrame {
    const looks = new Map<number, ColumnLook>();
    const before = new Map(
      Object.entries(layout.columnData).flatMap(([column, data]) => {
        const at = Number(column);
        const range = movedRange(
          { top: 0, bottom: 0, left: at, right: at },
          moves.filter(({ kind }) => kind === 'columns'),
        );
        return range ? [[range.left, data] as const] : [];
      }),
    );
    const { columnData } = this.book.layout(id);
    for (const column of new Set([...before.keys(), ...Object.keys(columnData).map(Number)])) {
      const [old, now] = [before.get(column), columnData[column]];
      const isHidden = now?.hd === BooleanNumber.TRUE;
      if ((old?.w ?? 0) === (now?.w ?? 0) && isHidden === (old?.hd === BooleanNumber.TRUE)) continue;
      looks.set(column, { width: now?.w ? columnWidth(now.w) : undefined, isHidden });
    }
    const hasMoved = moves.some(({ kind }) => kind === 'columns');
    if (looks.size === 0 && !hasMoved) return frame;
    return withElement(frame, 'cols', rewriteColumns(elementNamed(frame, 'cols'), { moves, looks, prefix }));
  }

  private withMerges(
    frame: SheetFrame,
    { id, layout }: OpenedSheet,
    moves: readonly Move[],
    prefix: string,
  ): SheetFrame {
    const before = layout.mergeData.flatMap(({ startRow, endRow, startColumn, endColumn }) => {
      const moved = movedRange({ top: startRow, bottom: endRow, left: startColumn, right: endColumn }, moves);
      return moved ? [rangeName(moved)] : [];
    });
    const now = this.mergesOf(id);
    const isSame = [...before].sort().join(' ') === [...now].sort().join(' ');
    return isSame && moves.length === 0 ? frame : withElement(frame, 'mergeCells', mergesXml(now, prefix));
  }

  private mergesOf(id: string): string[] {
    return this.book
      .layout(id)
      .mergeData.map(({ startRow, endRow, startColumn, endColumn }) =>
        rangeName({ top: startRow, bottom: endRow, left: startColumn, right: endColumn }),
      );
  }

  /** Elements that are written otherwise than they would have been when the file was opened. */
  private async withLayout(frame: SheetFrame, sheet: OpenedSheet, name: string, prefix: string): Promise<SheetFrame> {
    const before: SheetModel = {
      ...this.model(sheet.id, name),
      ...openedModel(sheet, this.book.changes.moves(sheet.id)),
    };
    const now = this.model(sheet.id, name);
    if (JSON.stringify(before) === JSON.stringify(now)) return frame;
    const [old, fresh] = [await writeLayout(before, []), await writeLayout(now, [])];
    return changeable.reduce((changed, element) => {
      const [was, is] = [elementNamed(old.frame, element), elementNamed(fresh.frame, element)];
      if (was === is) return changed;
      const own = elementNamed(changed, element);
      const xml = is === undefined ? undefined : namespaced(changedElement(own ?? '', was ?? '', is), prefix);
      return withElement(changed, element, xml);
    }, frame);
  }

  private model(id: string, name: string): SheetModel {
    const { freeze, showGridlines, tabColor } = this.book.layout(id);
    const { drawnCharts: _drawn, ...extras } = this.book.extras(id);
    return {
      name,
      extras,
      freeze: frozen(freeze),
      showGridlines: showGridlines !== BooleanNumber.FALSE,
      tabColor: tabColor ?? '',
    };
  }

  private async newSheet(id: string, name: string): Promise<string> {
    const { book } = this;
    const { frame } = await writeLayout(this.model(id, name), []);
    const sheet: OpenedSheet = {
      id,
      listed: { name, part: '', kind: 'worksheet', relation: '', state: 'visible' },
      extras: {},
      layout: { rowData: {}, columnData: {}, mergeData: [] },
      answers: new Map(),
      filled: new Map(),
      own: new Set(),
    };
    const kept = new Set([...changeable, 'sheetFormatPr']);
    const plain = {
      end: '</worksheet>',
      start: `${head}<worksheet xmlns="${main}">`,
      beforeRows: frame.beforeRows.filter((one) => kept.has(one.name)),
      afterRows: frame.afterRows.filter((one) => kept.has(one.name)),
    };
    const whole = this.withMerges(this.withColumns(plain, sheet, [], ''), sheet, [], '');
    const edit = editOfSheet(
      sheet,
      { prefix: '', before: '', rows: [], rest: '', after: '' },
      {
        book,
        writer: this.writer,
        ground: this.opened.ground,
        first: new Map(),
        headings: new Map(),
        columnFormat: () => 0,
      },
    );
    return rewriteRows({ prefix: '', rows: [], rest: '', ...joined(whole) }, { ...edit, moved: undefined });
  }

  private async addCharts(id: string, name: string, added: string | undefined): Promise<void> {
    const charts = this.book.extras(id).drawnCharts ?? [];
    const part = added ?? this.opened.sheets.find((one) => one.id === id)?.listed.part;
    if (charts.length === 0 || part === undefined) return;
    const written = await writeLayout(this.model(id, name), charts);
    const element = addDrawing(written.parts, written.part, this.parts, part);
    if (element === undefined) return;
    this.parts.edit(part, (xml) => {
      const rows = splitRows(xml);
      const frame = withElement(frameOf(rows.before, rows.after), 'drawing', element);
      return xml.slice(0, xml.length - rows.after.length) + joined(frame).after;
    });
  }

  private writeSettings(): void {
    const now = this.book.settings.entries();
    if (JSON.stringify(now) !== JSON.stringify([...this.opened.settings])) writeSettings(this.parts, now);
  }

  private writeProtection(): void {
    const { isProtected } = this.book;
    if (isProtected === this.opened.isProtected) return;
    this.parts.edit(workbookPart(this.parts), (xml) => {
      const without = xml.replace(
        /<(?:\w+:)?workbookProtection\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?workbookProtection>)/,
        '',
      );
      return isProtected
        ? without.replace(
            /<((?:\w+:)?)(bookViews|sheets)\b/,
            (start, prefix: string) => `<${prefix}workbookProtection lockStructure="1"/>${start}`,
          )
        : without;
    });
  }
}

/** What stands before the rows and after them, as XML. */
function joined({ start, beforeRows, afterRows, end }: SheetFrame): { before: string; after: string } {
  const text = (elements: readonly Element[]): string => elements.map(({ xml }) => xml).join('');
  return { before: start + text(beforeRows), after: text(afterRows) + end };
}

function changesOf(book: Book, sheets: readonly OpenedSheet[]): Pick<SheetChanges, 'moves' | 'names'> {
  const moves = new Map<string, readonly Move[]>();
  const names = new Map<string, string>();
  for (const { id, listed } of sheets) {
    const now = book.sheetWithId(id)?.name;
    if (book.changes.moves(id).length > 0) moves.set(listed.name.toLowerCase(), book.changes.moves(id));
    if (now !== undefined && now !== listed.name) names.set(listed.name.toLowerCase(), now);
  }
  return { moves, names };
}

function openedModel({ extras, layout }: OpenedSheet, moves: readonly Move[]): Pick<SheetModel, 'extras' | 'freeze'> {
  const moved = structuredClone(extras);
  moveRules(moved, moves);
  return { extras: moved, freeze: frozen(layout.freeze) };
}

/** No pane is frozen where nothing stands still. */
function frozen(freeze: SheetModel['freeze']): SheetModel['freeze'] {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  return xSplit > 0 || ySplit > 0 ? { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 } : undefined;
}

function mergesXml(names: readonly string[], prefix: string): string | undefined {
  const merges = names.filter((name) => name.includes(':'));
  if (merges.length === 0) return undefined;
  const written = merges.map((name) => `<${prefix}mergeCell ref="${name}"/>`).join('');
  return `<${prefix}mergeCells count="${merges.length}">${written}</${prefix}mergeCells>`;
}

/** The library writes elements without a prefix. */
function namespaced(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/^<[\w.-]+/, (start) => `${start} xmlns="${main}"`);
}
