import { ClientObject, type Property } from './client-object';
import { writable } from './protection';
import { areaAt, type GivenRange, type SheetTarget } from './targets';

export class WorksheetFreezePanes extends ClientObject<SheetTarget> {
  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }

  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }

  /** Freezes the rows and columns of a range that begins at A1. */
  freezeAt(range: GivenRange | string): void {
    if (typeof range !== 'string') this.given(range);
    this.act((target) => {
      const { book, sheetId } = writable(target);
      const area = typeof range === 'string' ? areaAt(range) : range.rangeTarget().area;
      book.looks.freeze(sheetId, area.row + area.rows, area.column + area.columns);
    });
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  protected override properties(): Record<string, Property<SheetTarget>> {
    return {};
  }

  private freeze(rows: number, columns: number): void {
    this.act((target) => {
      const { book, sheetId } = writable(target);
      book.looks.freeze(sheetId, rows, columns);
    });
  }
}
