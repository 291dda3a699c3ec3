import type { Injector } from '@univerjs/core';
import type { Book } from '../spreadsheet/book';
import { createFormulaNames } from './formulas';
import { readWorkbook } from './read';
import { writeWorkbook } from './write';

export interface OpenOptions {
  /** As in an Excel that does not have the add-in yet: its functions in the file are unknown names, and stay so. */
  namesUnknown?: boolean;
}

/** Opens and saves the workbook as an `.xlsx` file. */
export class WorkbookFile {
  /** The namespace of the hosted add-in's functions: files write it in their own way. */
  namespace = '';

  constructor(
    private readonly book: Book,
    private readonly injector: Injector,
  ) {}

  async open(file: ArrayBuffer, { namesUnknown = false }: OpenOptions = {}): Promise<void> {
    const namespace = namesUnknown ? 'UNKNOWN' : this.namespace;
    const { data, ...beside } = await readWorkbook(file, createFormulaNames(this.injector, namespace));
    this.book.open(data, beside);
  }

  async save(): Promise<ArrayBuffer> {
    const file = await writeWorkbook(this.book, createFormulaNames(this.injector, this.namespace));
    return file.buffer;
  }
}
