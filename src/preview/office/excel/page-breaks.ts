import { ClientObject, type Property } from './client-object';
import { writable } from './protection';
import { areaAt, type SheetTarget } from './targets';

/** Where pages begin, kept for the file: a break stands after the row before, counted from 0. */
export class PageBreakCollection extends ClientObject<SheetTarget> {
  /** A page begins with the first row of the range. */
  add(address: string): PageBreak {
    return new PageBreak(
      this.context,
      this.from((target) => {
        const { book, sheetId } = writable(target);
        const extras = book.extras(sheetId);
        extras.rowBreaks = [...(extras.rowBreaks ?? []), areaAt(address).row - 1].sort((a, b) => a - b);
        return target;
      }),
    );
  }

  removePageBreaks(): void {
    this.act((target) => {
      const { book, sheetId } = writable(target);
      delete book.extras(sheetId).rowBreaks;
    });
  }

  protected override properties(): Record<string, Property<SheetTarget>> {
    return {};
  }
}

/** A break that was added; nothing is read of it here. */
class PageBreak extends ClientObject<SheetTarget> {
  protected override properties(): Record<string, Property<SheetTarget>> {
    return {};
  }
}
