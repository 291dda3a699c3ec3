import type { Book } from '../../spreadsheet/book';
import { Application } from './application';
import { ClientObject, type Property } from './client-object';
import { EventHandlers } from './event-handlers';
import { NamedItemCollection } from './named-items';
import { WorkbookProtection } from './protection';
import { makeRange, Range } from './range';
import { RangeAreas } from './range-areas';
import type { RequestContext } from './request-context';
import { SettingCollection } from './settings';
import { WorksheetCollection } from './worksheet-collection';

export class Workbook extends ClientObject<Book> {
  readonly application: Application;
  readonly names: NamedItemCollection;
  readonly protection: WorkbookProtection;
  readonly settings: SettingCollection;
  readonly worksheets: WorksheetCollection;
  readonly onSelectionChanged = new EventHandlers(
    this.context,
    (listener) => this.context.book.selecting.changed.add(listener),
    {
      workbook: this,
    },
  );

  constructor(context: RequestContext) {
    const find = () => context.book;
    super(context, find, true);
    this.application = new Application(context, find, true);
    this.names = new NamedItemCollection(context, find, true);
    this.protection = new WorkbookProtection(context, find, true);
    this.settings = new SettingCollection(context, find, true);
    this.worksheets = new WorksheetCollection(context, find, true);
  }

  getSelectedRange(): Range {
    return new Range(
      this.context,
      this.from((book) => ({ book, ...book.selecting.one() })),
    );
  }

  getSelectedRanges(): RangeAreas {
    return new RangeAreas(
      this.context,
      this.from((book) => ({ book, ...book.selecting.all() })),
      makeRange,
    );
  }

  getActiveCell(): Range {
    return new Range(
      this.context,
      this.from((book) => {
        const { sheetId, area } = book.selecting.one();
        return { book, sheetId, area: { ...area, rows: 1, columns: 1 } };
      }),
    );
  }

  protected override properties(): Record<string, Property<Book>> {
    return {};
  }
}
