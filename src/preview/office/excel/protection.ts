import type { Book } from '../../spreadsheet/book';
import { ClientObject, defineProperties, type Property } from './client-object';
import { OfficeError } from './error';
import type { SheetTarget } from './targets';

/** A target to be written to; a protected sheet refuses. */
export function writable<Target extends SheetTarget>(target: Target): Target {
  if (target.book.extras(target.sheetId).protection) throw accessDenied();
  return target;
}

/** A workbook whose sheets will be changed; a protected workbook refuses. */
export function openToSheets(book: Book): Book {
  if (book.isProtected) throw accessDenied();
  return book;
}

function accessDenied(): OfficeError {
  return new OfficeError('AccessDenied', 'You cannot perform the requested operation.');
}

const ofSheet: Record<string, Property<SheetTarget>> = {
  protected: { get: ({ book, sheetId }) => book.extras(sheetId).protection !== undefined },
};

export class WorksheetProtection extends ClientObject<SheetTarget> {
  declare readonly protected: boolean;

  protect(): void {
    this.act((target) => {
      const { book, sheetId } = writable(target);
      book.extras(sheetId).protection = { sheet: true };
    });
  }

  unprotect(): void {
    this.act(({ book, sheetId }) => delete book.extras(sheetId).protection);
  }

  protected override properties(): Record<string, Property<SheetTarget>> {
    return ofSheet;
  }
}

defineProperties(WorksheetProtection, ofSheet);

const ofWorkbook: Record<string, Property<Book>> = {
  protected: { get: (book) => book.isProtected },
};

export class WorkbookProtection extends ClientObject<Book> {
  declare readonly protected: boolean;

  protect(): void {
    this.act((book) => (openToSheets(book).isProtected = true));
  }

  unprotect(): void {
    this.act((book) => (book.isProtected = false));
  }

  protected override properties(): Record<string, Property<Book>> {
    return ofWorkbook;
  }
}

defineProperties(WorkbookProtection, ofWorkbook);
