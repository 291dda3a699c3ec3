import type { Book } from '../../spreadsheet/book';
import { EventHandlers } from './event-handlers';
import { ClientCollection, ClientObject, defineProperties, required, type Property } from './client-object';

interface SettingTarget {
  book: Book;
  key: string;
}

const properties: Record<string, Property<SettingTarget>> = {
  key: { get: ({ key }) => key },
  value: {
    get: ({ book, key }) => structuredClone(book.settings.get(key)),
    set: ({ book, key }, value) => book.settings.set(key, value),
  },
};

/** What add-ins keep with the workbook. */
export class SettingCollection extends ClientCollection<Book, Setting> {
  readonly onSettingsChanged = new EventHandlers(
    this.context,
    (listener) => this.context.book.settings.changed.add(listener),
    { settings: this },
  );

  /** Adds a setting or changes the one with this key. */
  add(key: string, value: unknown): Setting {
    return this.setting((book) => {
      book.settings.set(key, value);
      return { book, key };
    });
  }

  getItem(key: string): Setting {
    return this.setting((book) => required(find(book, key), 'SettingCollection.getItem'));
  }

  getItemOrNullObject(key: string): Setting {
    return this.setting((book) => find(book, key));
  }

  protected override makeItems(book: Book): Setting[] {
    return book.settings.entries().map(([key]) => new Setting(this.context, () => ({ book, key })));
  }

  private setting(findSetting: (book: Book) => SettingTarget | null): Setting {
    return new Setting(this.context, this.from(findSetting));
  }
}

export class Setting extends ClientObject<SettingTarget> {
  declare readonly key: string;
  declare value: unknown;

  delete(): void {
    this.act(({ book, key }) => book.settings.delete(key));
  }

  protected override properties(): Record<string, Property<SettingTarget>> {
    return properties;
  }
}

defineProperties(Setting, properties);

function find(book: Book, key: string): SettingTarget | null {
  return book.settings.has(key) ? { book, key } : null;
}
