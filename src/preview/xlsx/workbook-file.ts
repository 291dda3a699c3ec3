import type { Injector } from '@univerjs/core';
import type { Sheet } from 'hucre/xlsx';
import type { Book } from '../spreadsheet/book';
import { createFormulaNames } from './formulas';
import { readWorkbook } from './read';
import { writeWorkbook } from './write';

/** Opens and saves the workbook as an `.xlsx` file. */
export class WorkbookFile {
  /** The namespace of the hosted add-in's functions: files write it in their own way. */
  namespace = '';
  private sheets = new Map<string, Sheet>();

  constructor(
    private readonly book: Book,
    private readonly injector: Injector,
  ) {}

  async open(file: ArrayBuffer): Promise<void> {
    const { data, settings, sheets } = await readWorkbook(file, createFormulaNames(this.injector, this.namespace));
    this.sheets = sheets;
    this.book.open(data, settings);
  }

  async save(): Promise<ArrayBuffer> {
    const file = await writeWorkbook(this.book, createFormulaNames(this.injector, this.namespace), this.sheets);
    return file.buffer;
  }
}
