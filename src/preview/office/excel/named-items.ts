import type { Book } from '../../spreadsheet/book';
import { ClientCollection, ClientObject, defineProperties, required, type Property } from './client-object';
import { invalidArgument, OfficeError } from './error';
import { Range } from './range';
import { areaAt, type RangeTarget } from './targets';
import { splitSheet } from '../../spreadsheet/address';

interface NameTarget {
  book: Book;
  name: string;
}

const properties: Record<string, Property<NameTarget>> = {
  name: { get: ({ name }) => name },
  formula: { get: ({ book, name }) => book.names.formula(name) },
  type: { get: ({ book, name }) => (book.names.area(name) ? 'Range' : 'Error') },
};

export class NamedItemCollection extends ClientCollection<Book, NamedItem> {
  /** @param reference a range, or its address as `='Sheet 1'!$A$2:$B$9` */
  add(name: string, reference: Range | string): NamedItem {
    if (typeof reference !== 'string') this.given(reference);
    return this.named((book) => {
      if (book.names.has(name)) {
        throw new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
      }
      addName(book, name, typeof reference === 'string' ? parseReference(book, reference) : reference.rangeTarget());
      return { book, name };
    });
  }

  getItem(name: string): NamedItem {
    return this.named((book) => required(find(book, name), 'NamedItemCollection.getItem'));
  }

  getItemOrNullObject(name: string): NamedItem {
    return this.named((book) => find(book, name));
  }

  protected override makeItems(book: Book): NamedItem[] {
    return book.names.all().map((name) => new NamedItem(this.context, () => ({ book, name })));
  }

  private named(findName: (book: Book) => NameTarget | null): NamedItem {
    return new NamedItem(this.context, this.from(findName));
  }
}

export class NamedItem extends ClientObject<NameTarget> {
  declare readonly name: string;
  declare readonly formula: string;
  declare readonly type: string;

  getRange(): Range {
    return new Range(
      this.context,
      this.from((target) => required(rangeOf(target), 'NamedItem.getRange')),
    );
  }

  getRangeOrNullObject(): Range {
    return new Range(this.context, this.from(rangeOf));
  }

  delete(): void {
    this.act(({ book, name }) => book.names.delete(name));
  }

  protected override properties(): Record<string, Property<NameTarget>> {
    return properties;
  }
}

defineProperties(NamedItem, properties);

function find(book: Book, name: string): NameTarget | null {
  return book.names.has(name) ? { book, name } : null;
}

function rangeOf({ book, name }: NameTarget): RangeTarget | null {
  const named = book.names.area(name);
  const sheet = named && book.sheetNamed(named.sheet);
  return named && sheet && { book, sheetId: sheet.id, area: named.area };
}

function addName(book: Book, name: string, { sheetId, area }: RangeTarget): void {
  try {
    book.names.add(name, { sheet: book.sheetWithId(sheetId)?.name ?? '', area });
  } catch {
    throw invalidArgument('NamedItemCollection.add');
  }
}

function parseReference(book: Book, reference: string): RangeTarget {
  const address = reference.replace(/^=/, '');
  const sheet = book.sheetNamed(splitSheet(address).sheet ?? '');
  if (!sheet) throw invalidArgument('NamedItemCollection.add');
  return { book, sheetId: sheet.id, area: areaAt(address) };
}
