import { holdsCell, type Rectangle } from '../sheet/area';
import { asText } from '../sheet/literal';

/** A part of the workbook that will be written over: cells of a sheet, or without an area all of them. */
export interface SheetPart {
  readonly sheet: string;
  readonly area?: Rectangle | undefined;
}

interface SnapshotPart extends SheetPart {
  readonly range: Excel.Range;
}

/** Sends what is queued and waits for Excel's answer. */
export type Send = () => Promise<unknown>;

const properties = 'rowIndex,columnIndex,formulas,values,numberFormat';

/**
 * What parts of the workbook hold before they are written over: contents, number formats and names, but no other
 * formats. It is read before the writing, and put back where the writing fails.
 */
export class Snapshot {
  private readonly parts: readonly SnapshotPart[];
  private readonly items: readonly { readonly name: string; readonly item: Excel.NamedItem }[];

  constructor(
    private readonly workbook: Excel.Workbook,
    parts: readonly SheetPart[],
    names: readonly string[] = [],
  ) {
    this.parts = parts.map((part) => ({ ...part, range: this.rangeOf(part) }));
    for (const { range } of this.parts) range.load(properties);
    this.items = names.map((name) => ({ name, item: workbook.names.getItemOrNullObject(name) }));
    for (const { item } of this.items) item.load('name,formula');
  }

  /** Whether it includes a whole sheet. */
  has(sheet: string): boolean {
    return this.parts.some((part) => part.sheet === sheet && part.area === undefined);
  }

  /** The contents of a whole sheet; undefined where it is empty. */
  cells(sheet: string): { row: number; column: number; formulas: unknown[][] } | undefined {
    const range = this.parts.find((part) => part.sheet === sheet && part.area === undefined)?.range;
    if (range === undefined || range.isNullObject) return undefined;
    return { row: range.rowIndex, column: range.columnIndex, formulas: range.formulas as unknown[][] };
  }

  /** The names' formulas; undefined for a name that did not exist. */
  names(): Map<string, string | undefined> {
    return new Map(this.items.map(({ name, item }) => [name, item.isNullObject ? undefined : String(item.formula)]));
  }

  /**
   * Queues the changes that restore all of it; what has not changed is left alone. Excel returns the cells that a
   * formula spills into as if they had content, which would block the spill; those of `spills` are left empty.
   */
  async putBack(
    send: Send,
    names = this.names(),
    spills: (sheet: string) => readonly Rectangle[] = () => [],
  ): Promise<readonly string[]> {
    const now = this.parts.map((part) => ({ part, range: this.rangeOf(part) }));
    for (const { range } of now) range.load('formulas,numberFormat');
    const items = [...names.keys()].map((name) => ({ name, item: this.workbook.names.getItemOrNullObject(name) }));
    for (const { item } of items) item.load('formula');
    await send();
    const moved = items.flatMap(({ name, item }) => {
      const formula = names.get(name);
      return formula === (item.isNullObject ? undefined : String(item.formula)) ? [] : [{ name, formula }];
    });
    for (const { name, formula } of moved) this.putBackName(name, formula);
    const changed = now.filter(({ part, range }) => !isSame(part.range, range)).map(({ part }) => part);
    for (const part of changed) this.clear(part);
    // Formulas that use a deleted name have to be entered again.
    const entered = moved.some(({ formula }) => formula !== undefined) ? this.parts : changed;
    for (const { sheet, range } of entered)
      if (!range.isNullObject) writeBack(this.workbook.worksheets.getItem(sheet), range, spills(sheet));
    return changed.map(({ sheet }) => sheet);
  }

  private putBackName(name: string, formula: string | undefined): void {
    const { names } = this.workbook;
    names.getItemOrNullObject(name).delete();
    if (formula !== undefined) names.add(name, formula);
  }

  private clear({ sheet, area }: SheetPart): void {
    const found = this.workbook.worksheets.getItem(sheet);
    if (area === undefined) emptied(found);
    else found.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).clear();
  }

  private rangeOf({ sheet, area }: SheetPart): Excel.Range {
    const found = this.workbook.worksheets.getItemOrNullObject(sheet);
    if (area === undefined) return found.getUsedRangeOrNullObject(true).untrack();
    return found.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).untrack();
  }
}

/** Queues clearing a sheet. Merged cells are split, since they would swallow what is written into them. */
export function emptied(sheet: Excel.Worksheet): Excel.Worksheet {
  const all = sheet.getRange();
  all.unmerge();
  all.rowHidden = false;
  all.clear();
  all.dataValidation.clear();
  sheet.freezePanes.unfreeze();
  return sheet;
}

/** A sheet that was cleared and written with what it held before has lost its formats alone. */
function isSame(before: Excel.Range, now: Excel.Range): boolean {
  if (before.isNullObject || now.isNullObject) return before.isNullObject === now.isNullObject;
  const held = ({ formulas, numberFormat }: Excel.Range): string => JSON.stringify([formulas, numberFormat]);
  return held(before) === held(now);
}

function writeBack(sheet: Excel.Worksheet, before: Excel.Range, spills: readonly Rectangle[]): void {
  const { rowIndex: row, columnIndex: column, formulas, values, numberFormat } = before;
  const range = sheet.getRangeByIndexes(row, column, formulas.length, formulas[0]?.length ?? 1);
  // In a cell with the text format the apostrophe would stay visible.
  range.numberFormat = formulas.map((cells) => cells.map(() => 'General'));
  range.formulas = formulas.map((cells: unknown[], down) =>
    cells.map((formula, right) =>
      isSpilledInto(spills, row + down, column + right) ? null : asEntered(formula, values[down]?.[right]),
    ),
  );
  range.numberFormat = numberFormat;
}

function isSpilledInto(spills: readonly Rectangle[], row: number, column: number): boolean {
  return spills.some((area) => holdsCell(area, row, column) && (area.row !== row || area.column !== column));
}

const errorSign = /^#[A-Z0-9/]+[!?A]$/;

/** A formula or value to be written back so that a text stays that text. */
export function asEntered(formula: unknown, value: unknown): unknown {
  const isText = typeof formula === 'string' && formula === value && !errorSign.test(formula);
  return isText ? asText(formula) : formula;
}
