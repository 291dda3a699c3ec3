import { ICommandService, type Injector } from '@univerjs/core';
import { ErrorType } from '@univerjs/preset-sheets-core';
import type { Invocation } from '../office/connection';
import { cellName, sheetPrefix } from '../spreadsheet/address';
import type { Book } from '../spreadsheet/book';
import { whenGoneForGood } from '../spreadsheet/gone-sheets';
import type { AddinFiles } from './addin-files';
import type { AddinAppearance, AddinPage } from './addin-page';
import { ErrorMessages } from './error-messages';
import { describeFunctions, registerFunctions, type FormulaCell } from './functions';
import type { FunctionsMetadata } from './metadata';

/** The add-in in the workbook: its page runs the functions that cells call. */
export class HostedAddin {
  private readonly messages = new ErrorMessages();
  private installed: AddinFiles | null = null;

  constructor(
    private readonly book: Book,
    private readonly injector: Injector,
    private readonly page: AddinPage,
  ) {
    whenGoneForGood(injector.get(ICommandService), (sheetId) => this.messages.forget(sheetId));
  }

  /** Registers the add-in's functions, with what is said of them in the language that its files were read in. */
  install(files: AddinFiles): void {
    if (!this.installed) this.registerFunctions(files);
    describeFunctions(this.injector, files.manifest.namespace, files.metadata);
    this.installed = files;
  }

  /**
   * Loads the add-in's page again, as Excel does for each workbook.
   * @throws Error in words for the reader of the page: Office.js or a function is missing
   */
  async start(appearance: AddinAppearance): Promise<void> {
    if (!this.installed) throw new Error('The add-in is not installed.');
    this.messages.clear();
    await this.page.load(this.installed, appearance);
  }

  /** The message of an error value; `null` where there is none. */
  message(sheetId: string, row: number, column: number): string | null {
    if (!this.book.isError(sheetId, row, column)) return null;
    const spill = this.book.spillAt(sheetId, row, column);
    if (!spill) return this.messages.find(sheetId, row, column, 0, 0);
    return this.messages.find(sheetId, spill.row, spill.column, row - spill.row, column - spill.column);
  }

  private registerFunctions({ manifest, metadata }: AddinFiles): void {
    const { page } = this;
    registerFunctions(this.injector, manifest.namespace, metadata, {
      call: (id, args, cell) =>
        page.hosted ? page.hosted.call(id, args, this.invocation(id, metadata, cell)) : { code: ErrorType.CONNECT },
      note: ({ sheetId, row, column }, notes) =>
        this.messages.note(sheetId, row, column, this.book.calculation.pass, notes),
    });
  }

  private invocation(id: string, { functions }: FunctionsMetadata, { sheetId, row, column }: FormulaCell): Invocation {
    const metadata = functions.find((one) => one.id === id);
    const invocation = { functionName: metadata?.name ?? id, isInValuePreview: false };
    if (!metadata?.options?.requiresAddress) return invocation;
    const sheet = this.book.sheetWithId(sheetId)?.name ?? '';
    return { ...invocation, address: `${sheetPrefix(sheet)}!${cellName(row, column)}` };
  }
}
