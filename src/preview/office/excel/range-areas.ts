import { areaName, sheetPrefix } from '../../spreadsheet/address';
import { ClientCollection, defineProperties, TransientObject, type ClientObject, type Property } from './client-object';
import type { RequestContext } from './request-context';
import type { AreasTarget, RangeTarget } from './targets';
import { DataValidation } from './data-validation';
import { RangeFormat } from './range-format';

const properties: Record<string, Property<AreasTarget>> = {
  address: {
    get: ({ book, sheetId, areas }) => {
      const sheet = sheetPrefix(book.sheetWithId(sheetId)?.name ?? '');
      return areas.map((area) => `${sheet}!${areaName(area)}`).join(',');
    },
  },
  areaCount: { get: ({ areas }) => areas.length },
  cellCount: { get: ({ areas }) => areas.reduce((count, { rows, columns }) => count + rows * columns, 0) },
};

type MakeRange = (context: RequestContext, find: () => RangeTarget | null) => ClientObject<RangeTarget>;

/** Several ranges of one sheet. */
export class RangeAreas extends TransientObject<AreasTarget> {
  declare readonly address: string;
  declare readonly areaCount: number;
  declare readonly cellCount: number;

  readonly format = new RangeFormat(this.context, this.same());
  readonly dataValidation = new DataValidation(this.context, this.same());
  private ownAreas: RangeCollection | null = null;

  constructor(
    context: RequestContext,
    find: () => AreasTarget | null,
    private readonly makeRange: MakeRange,
  ) {
    super(context, find);
  }

  get areas(): RangeCollection {
    this.ownAreas ??= new RangeCollection(this.context, this.same(), this.makeRange);
    return this.ownAreas;
  }

  protected override properties(): Record<string, Property<AreasTarget>> {
    return properties;
  }
}

class RangeCollection extends ClientCollection<AreasTarget, ClientObject<RangeTarget>> {
  constructor(
    context: RequestContext,
    find: () => AreasTarget | null,
    private readonly makeRange: MakeRange,
  ) {
    super(context, find);
  }

  protected override makeItems({ book, sheetId, areas }: AreasTarget): ClientObject<RangeTarget>[] {
    return areas.map((area) => this.makeRange(this.context, () => ({ book, sheetId, area })));
  }
}

defineProperties(RangeAreas, properties);
