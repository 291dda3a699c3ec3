import type { Injector } from '@univerjs/core';
import type { Book } from '../spreadsheet/book';
import { createFormulaNames } from './formulas';
import { readWorkbook } from './read';
import { writeWorkbook } from './write';

/** Opens and saves the workbook as an `.xlsx` file. */
export class WorkbookFile {
  /** The namespace of the hosted add-in's functions: files write it in their own way. */
  namespace = '';

  constructor(
    private readonly book: Book,
    private readonly injector: Injector,
  ) {}

  async open(file: ArrayBuffer): Promise<void> {
    const { data, ...beside } = await readWorkbook(file, createFormulaNames(this.injector, this.namespace));
    this.book.open(data, beside);
  }

  async save(): Promise<ArrayBuffer> {
    const file = await writeWorkbook(this.book, createFormulaNames(this.injector, this.namespace));
    return file.buffer;
  }
}
