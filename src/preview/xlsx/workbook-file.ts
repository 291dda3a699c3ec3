import type { Injector } from '@univerjs/core';
import type { Book } from '../spreadsheet/book';
import { isErrorCode, type CellContent } from '../spreadsheet/content';
import type { KeptFormula } from '../spreadsheet/kept-formula';
import { asXlsx } from './as-xlsx';
import { cellKey } from './file-cells';
import { createFormulaNames } from './formulas';
import type { NotShown, Unshown } from './not-shown';
import { readWorkbook, type OpenedFile, type OpenedSheet } from './read';
import { writeWorkbook } from './write';

export interface OpenOptions {
  /** As in an Excel that does not have the add-in yet: its functions in the file are unknown names, and stay so. */
  namesUnknown?: boolean;
}

/** Opens the workbook of a file, and saves it by changing that file. */
export class WorkbookFile {
  /** The namespace of the hosted add-in's functions: files write it in their own way. */
  namespace = '';

  /** Whether the file was of an older or binary format, of which values alone are read. */
  isValuesAlone = false;

  private opened: OpenedFile | null = null;
  /** Formulas that could not be calculated when the workbook was opened. */
  private keptSince = 0;
  private first = new Map<string, Map<number, CellContent>>();

  constructor(
    private readonly book: Book,
    private readonly injector: Injector,
  ) {}

  /** @throws NoWorkbook */
  async open(file: ArrayBuffer, { namesUnknown = false }: OpenOptions = {}): Promise<void> {
    const names = createFormulaNames(this.injector, namesUnknown ? undefined : this.namespace);
    const { bytes, isValuesAlone } = await asXlsx(new Uint8Array(file));
    const { data, opened, ...beside } = await readWorkbook(bytes, names);
    this.book.open(data, beside);
    this.isValuesAlone = isValuesAlone;
    this.opened = opened;
    this.keptSince = 0;
    this.first = new Map();
  }

  /** What stays in the file and is not shown, formulas among it. */
  notShown(): NotShown {
    const formulas = (this.opened?.keptFormulas ?? 0) + this.keptSince;
    const counts: [Unshown, number][] = [['formulas', formulas], ...(this.opened?.notShown ?? [])];
    return new Map(counts.filter(([, count]) => count > 0));
  }

  /**
   * Looks at what the formulas have given when they were calculated for the first time. Where nothing that they depend
   * on has changed, the file's figures stand: one that is no error here stays, and the cell shows it.
   */
  calculated(): void {
    const differences = (this.opened?.sheets ?? []).map((sheet) => ({ sheet, answers: this.differences(sheet) }));
    const isOther = (isReason: (answer: CellContent, key: number, sheet: OpenedSheet) => boolean): boolean =>
      differences.some(({ sheet, answers }) =>
        [...answers].some(([key, answer]) => sheet.own.has(key) && isReason(answer, key, sheet)),
      );
    const hasReason = isOther(() => true);
    const hasReasonForErrors = isOther((answer) => isErrorCode(answer));
    this.first = new Map(differences.map(({ sheet, answers }) => [sheet.id, new Map(hasReason ? [] : answers)]));
    for (const { sheet, answers } of differences) {
      const isWrong = ([key, answer]: [number, CellContent]): boolean =>
        !hasReasonForErrors && isErrorCode(answer) && !isErrorCode(sheet.answers.get(key) ?? '#N/A');
      const kept = [...[...answers].filter(isWrong).map(([key]) => key), ...this.wronglySpilled(sheet)];
      for (const key of kept) this.keep(sheet, key);
    }
  }

  /** Formulas that fill cells here which they do not fill in the file. */
  private wronglySpilled({ id, answers, own }: OpenedSheet): number[] {
    return this.book.spills(id).flatMap(({ row, column, rows, columns }) => {
      const [first, last] = [cellKey(row, column), cellKey(row + rows - 1, column + columns - 1)];
      return answers.has(first) && !answers.has(last) && !own.has(first) ? [first] : [];
    });
  }

  async save(): Promise<ArrayBuffer> {
    if (this.opened === null) throw new Error('No file is open.');
    const names = createFormulaNames(this.injector, this.namespace);
    const file = await writeWorkbook(this.book, this.opened, names, this.first);
    return file.buffer;
  }

  private differences({ id, answers }: OpenedSheet): Map<number, CellContent> {
    const different = new Map<number, CellContent>();
    for (const [key, answer] of answers) {
      const shown = this.book.shown(id, ...placeOf(key));
      if (shown !== answer) different.set(key, shown);
    }
    return different;
  }

  /** The cell shows what the file says, and its formula waits. */
  private keep({ id, answers, filled }: OpenedSheet, key: number): void {
    const answer = answers.get(key) ?? '';
    const [row, column] = placeOf(key);
    const text = this.book.formula(id, row, column);
    if (text === null) return;
    const names = createFormulaNames(this.injector, this.namespace);
    const kept: KeptFormula = { formula: names.toFile(text), text, answer };
    this.book.keep(id, row, column, kept);
    this.keptSince += 1;
    this.first.get(id)?.delete(key);
    for (const other of filled.get(key) ?? []) {
      this.book.show(id, ...placeOf(other), answers.get(other) ?? '');
      this.first.get(id)?.delete(other);
    }
  }
}

function placeOf(key: number): [row: number, column: number] {
  return [Math.floor(key / 16_384), key % 16_384];
}
