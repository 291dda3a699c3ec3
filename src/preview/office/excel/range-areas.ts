import { areaName, sheetPrefix, type Area } from '../../spreadsheet/address';
import type { Book } from '../../spreadsheet/book';
import { ClientCollection, defineProperties, TransientObject, type Property } from './client-object';
import { Range } from './range';

export interface AreasTarget {
  book: Book;
  sheetId: string;
  areas: Area[];
}

const PROPERTIES: Record<string, Property<AreasTarget>> = {
  address: {
    get: ({ book, sheetId, areas }) => {
      const sheet = sheetPrefix(book.sheetWithId(sheetId)?.name ?? '');
      return areas.map((area) => `${sheet}!${areaName(area)}`).join(',');
    },
  },
  areaCount: { get: ({ areas }) => areas.length },
  cellCount: { get: ({ areas }) => areas.reduce((count, { rows, columns }) => count + rows * columns, 0) },
};

/** Several ranges of one sheet. */
export class RangeAreas extends TransientObject<AreasTarget> {
  declare readonly address: string;
  declare readonly areaCount: number;
  declare readonly cellCount: number;

  readonly areas = new RangeCollection(this.context, this.same());

  protected override properties(): Record<string, Property<AreasTarget>> {
    return PROPERTIES;
  }
}

class RangeCollection extends ClientCollection<AreasTarget, Range> {
  protected override makeItems({ book, sheetId, areas }: AreasTarget): Range[] {
    return areas.map((area) => new Range(this.context, () => ({ book, sheetId, area })));
  }
}

defineProperties(RangeAreas, PROPERTIES);
