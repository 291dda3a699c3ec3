import type { Book } from '../../spreadsheet/book';
import { ClientCollection, required } from './client-object';
import { OfficeError } from './error';
import { openToSheets } from './protection';
import type { SheetTarget } from './targets';
import { sheetName, Worksheet } from './worksheet';

export class WorksheetCollection extends ClientCollection<Book, Worksheet> {
  /** @param key a sheet's name or id */
  getItem(key: string): Worksheet {
    return this.sheet((book) => required(find(book, key), 'WorksheetCollection.getItem'));
  }

  getItemOrNullObject(key: string): Worksheet {
    return this.sheet((book) => find(book, key));
  }

  getActiveWorksheet(): Worksheet {
    return this.sheet((book) => ({ book, sheetId: book.activeSheet().id }));
  }

  getFirst(): Worksheet {
    return this.sheet((book) => target(book, book.sheets()[0]?.id));
  }

  getLast(): Worksheet {
    return this.sheet((book) => target(book, book.sheets().at(-1)?.id));
  }

  add(name?: string): Worksheet {
    return this.sheet((book) => {
      if (name !== undefined && book.sheetNamed(name)) {
        throw new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
      }
      return { book, sheetId: openToSheets(book).addSheet(name === undefined ? undefined : sheetName(name)).id };
    });
  }

  protected override makeItems(book: Book): Worksheet[] {
    return book.sheets().map(({ id }) => new Worksheet(this.context, () => ({ book, sheetId: id })));
  }

  private sheet(findSheet: (book: Book) => SheetTarget | null): Worksheet {
    return new Worksheet(this.context, this.from(findSheet));
  }
}

function find(book: Book, key: string): SheetTarget | null {
  return target(book, (book.sheetNamed(key) ?? book.sheetWithId(key))?.id);
}

function target(book: Book, sheetId: string | undefined): SheetTarget | null {
  return sheetId === undefined ? null : { book, sheetId };
}
