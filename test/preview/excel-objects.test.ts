import {
  ClientCollection,
  ClientObject,
  defineProperties,
  required,
  type Property,
} from '../../src/preview/office/excel/client-object';
import { RequestContext } from '../../src/preview/office/excel/request-context';
import type { OfficeHost } from '../../src/preview/office/connection';

/** A shelf of books stands in for a workbook: what is tested is the manner, not the matter. */
interface Shelf {
  books: { title: string; pages: number }[];
}
type BookTarget = Shelf['books'][number];

const properties: Record<string, Property<BookTarget>> = {
  title: { get: ({ title }) => title, set: (book, title) => void (book.title = String(title)) },
  pages: { get: ({ pages }) => pages },
};

class Volume extends ClientObject<BookTarget> {
  declare title: string;
  declare readonly pages: number;

  burn(): void {
    this.act((book) => (book.pages = 0));
  }

  protected override properties(): Record<string, Property<BookTarget>> {
    return properties;
  }
}
defineProperties(Volume, properties);

class Volumes extends ClientCollection<Shelf, Volume> {
  getItem(title: string): Volume {
    return new Volume(
      this.context,
      this.from(({ books }) => required(books.find((book) => book.title === title) ?? null, 'Volumes.getItem')),
    );
  }

  getItemOrNullObject(title: string): Volume {
    return new Volume(
      this.context,
      this.from(({ books }) => books.find((book) => book.title === title) ?? null),
    );
  }

  protected override makeItems({ books }: Shelf): Volume[] {
    return books.map((book) => new Volume(this.context, () => book));
  }
}

function openShelf() {
  const shelf: Shelf = {
    books: [
      { title: 'Norms', pages: 78 },
      { title: 'Notes', pages: 8 },
    ],
  };
  const host = {
    book: { editing: { isOn: () => false }, calculation: { settled: async () => undefined } },
    synced: jest.fn(),
  };
  const context = new RequestContext(host as unknown as OfficeHost);
  return { shelf, host, context, volumes: new Volumes(context, () => shelf, true) };
}

const code = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
};

test('a property can be read once it was loaded and synced', async () => {
  const { context, volumes } = openShelf();
  const volume = volumes.getItem('Norms');
  expect(code(() => volume.pages)).toBe('PropertyNotLoaded');
  volume.load('pages');
  expect(code(() => volume.pages)).toBe('PropertyNotLoaded');
  await context.sync();
  expect(volume.pages).toBe(78);
  expect(code(() => volume.title)).toBe('PropertyNotLoaded');
});

test.each([
  ['a text', 'title, pages'],
  ['a list', ['title', 'pages']],
  ['an object', { title: true, pages: true }],
  ['nothing', undefined],
])('what to load may be given as %s', async (_form, option) => {
  const { context, volumes } = openShelf();
  const volume = volumes.getItem('Norms').load(option);
  await context.sync();
  expect(volume.toJSON()).toEqual({ title: 'Norms', pages: 78 });
});

test('a collection has its items once loaded, with what was asked of them', async () => {
  const { context, volumes } = openShelf();
  expect(code(() => volumes.items)).toBe('PropertyNotLoaded');
  volumes.load('items/title');
  const count = volumes.getCount();
  expect(code(() => count.value)).toBe('ValueNotLoaded');
  await context.sync();
  expect(volumes.items?.map(({ title }) => title)).toEqual(['Norms', 'Notes']);
  expect(code(() => volumes.items?.[0]?.pages)).toBe('PropertyNotLoaded');
  expect(count.value).toBe(2);
});

test('nothing is written before the sync, and the writer reads its own value', async () => {
  const { shelf, context, volumes } = openShelf();
  const volume = volumes.getItem('Norms');
  volume.title = 'Order';
  expect([volume.title, shelf.books[0]?.title]).toEqual(['Order', 'Norms']);
  await context.sync();
  expect(shelf.books[0]?.title).toBe('Order');
});

test('operations are done in their order; after one that fails, no more', async () => {
  const { shelf, host, context, volumes } = openShelf();
  volumes.getItem('Norms').title = 'First';
  volumes.getItem('Nowhere').load();
  volumes.getItem('Notes').title = 'Last';
  await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(shelf.books.map(({ title }) => title)).toEqual(['First', 'Notes']);
  await context.sync();
  expect(shelf.books.map(({ title }) => title)).toEqual(['First', 'Notes']);
  expect(host.synced).toHaveBeenCalledTimes(1);
});

test('a null object says so, is left alone, and cannot be written to', async () => {
  const { context, volumes } = openShelf();
  const volume = volumes.getItemOrNullObject('Nowhere').load('pages');
  expect(code(() => volume.isNullObject)).toBe('PropertyNotLoaded');
  await context.sync();
  expect(volume.isNullObject).toBe(true);
  expect(volume.pages).toBeUndefined();
  volume.burn();
  await context.sync();
  volume.title = 'Any';
  await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidObjectPath' });
});

test('a property that Excel does not have is refused', async () => {
  const { context, volumes } = openShelf();
  volumes.getItem('Norms').load('weight');
  await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
});
