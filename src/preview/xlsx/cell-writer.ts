import type { ICellData, Nullable } from '@univerjs/core';
import type { NewCell, NewFormula, NewValue } from '../../xlsx-file/cell-xml';
import type { AddedStrings } from '../../xlsx-file/shared-strings';
import { areaName, type Area } from '../spreadsheet/address';
import type { Book } from '../spreadsheet/book';
import { isErrorCode, type CellContent } from '../spreadsheet/content';
import { keptFormula, type KeptFormula } from '../spreadsheet/kept-formula';
import { withSingle } from '../spreadsheet/single';
import { withAnchorArray } from '../spreadsheet/spill-reference';
import type { AddedFormats } from './added-formats';
import { cellKey, formatKey, fileFormatNumber } from './file-cells';
import type { FormulaNames } from './formulas';
import { isArrayFormula } from './array-formula';

/** What a formula in the file is written as, where it is to stay so. */
export interface WrittenFormula {
  readonly ref: string | undefined;
  readonly isDynamic: boolean;
}

/** Cells of the open workbook as a file has them. */
export class CellWriter {
  /** Whether a formula that calls the add-in was among them. */
  hasWrittenOwn = false;

  private mark: number | undefined | null = null;

  constructor(
    private readonly book: Book,
    private readonly names: FormulaNames,
    private readonly follow: (formula: string, sheetId: string) => string,
    private readonly formats: AddedFormats,
    private readonly strings: AddedStrings,
    private readonly dynamicMark: () => number | undefined,
  ) {}

  /** A formula that cannot be calculated here, as the file is to have it. */
  keptText({ formula }: KeptFormula, sheetId: string): string {
    return this.follow(formula, sheetId);
  }

  /** The number of the format of a cell; undefined: it has none of its own. */
  format({ s }: ICellData): number | undefined {
    if (s === undefined || s === null) return undefined;
    const style = this.book.style(s);
    // Some files name formats that their list does not have.
    if (!style) return fileFormatNumber(s);
    if (Object.keys(style).length === 0) return undefined;
    const number = 'format' in style ? Number(style.format) : undefined;
    return number !== undefined && s === formatKey(number) ? number : this.formats.number(style);
  }

  /** @param style of a cell that has none of its own */
  write(
    sheetId: string,
    [row, column]: readonly [number, number],
    cell: Nullable<ICellData>,
    {
      spills,
      style,
      before,
    }: { spills: ReadonlyMap<number, Area>; style: number; before?: WrittenFormula | undefined },
  ): NewCell {
    const shown = this.book.shown(sheetId, row, column);
    const formula = this.formula(sheetId, [row, column], cell, spills.get(cellKey(row, column)), before);
    return {
      style: (cell && this.format(cell)) ?? style,
      formula,
      value: this.value(shown, formula !== undefined),
    };
  }

  /** A heading of a table, which is a text whatever was typed. */
  heading(style: number, text: string): NewCell {
    return { style, formula: undefined, value: { type: 'listed', value: this.strings.number(text) } };
  }

  private formula(
    sheetId: string,
    [row, column]: readonly [number, number],
    cell: Nullable<ICellData>,
    spill: Area | undefined,
    before: WrittenFormula | undefined,
  ): NewFormula | undefined {
    const kept = keptFormula(cell);
    if (kept) return { text: this.keptText(kept, sheetId), ...this.array(before?.ref, before?.isDynamic ?? false) };
    const formula = this.book.formula(sheetId, row, column);
    if (formula === null) return undefined;
    const text = this.names.toFile(withAnchorArray(withSingle(formula)));
    if (this.names.isOwn(text)) this.hasWrittenOwn = true;
    if (spill) return { text, ...this.array(areaName(spill), true) };
    const own = areaName({ row, column, rows: 1, columns: 1 });
    const isArray = before?.ref !== undefined || isArrayFormula(formula);
    return { text, ...this.array(isArray ? own : undefined, before?.isDynamic ?? true) };
  }

  private array(ref: string | undefined, isDynamic: boolean): Pick<NewFormula, 'ref' | 'dynamic'> {
    if (ref === undefined || !isDynamic) return { ref };
    if (this.mark === null) this.mark = this.dynamicMark();
    return { ref, dynamic: this.mark };
  }

  private value(content: CellContent, isAnswer: boolean): NewValue | undefined {
    if (typeof content === 'number') return { type: 'number', value: content };
    if (typeof content === 'boolean') return { type: 'boolean', value: content };
    if (content === null) return undefined;
    if (isErrorCode(content)) return { type: 'error', value: content };
    if (isAnswer) return { type: 'text', value: content };
    return content === '' ? undefined : { type: 'listed', value: this.strings.number(content) };
  }
}
