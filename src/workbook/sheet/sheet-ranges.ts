import type { Rectangle } from './area';
import { addressesOf } from './by-area';

/**
 * The ranges of a sheet that one batch writes, each made once: making a range tells Excel two things. They are not
 * tracked beyond the batch, which would tell two more.
 */
export class SheetRanges {
  private readonly made = new Map<string, Excel.Range>();
  private readonly several = new Map<string, Excel.RangeAreas>();

  constructor(readonly sheet: Excel.Worksheet) {}

  at(address: string): Excel.Range {
    return madeOnce(this.made, address, () => this.sheet.getRange(address).untrack());
  }

  of(area: Rectangle): Excel.Range {
    return this.at(addressesOf([area]).join());
  }

  /** Areas as few objects as possible. */
  ofAll(areas: readonly Rectangle[]): (Excel.Range | Excel.RangeAreas)[] {
    return addressesOf(areas).map((addresses) =>
      addresses.includes(',')
        ? madeOnce(this.several, addresses, () => this.sheet.getRanges(addresses).untrack())
        : this.at(addresses),
    );
  }
}

function madeOnce<Made>(made: Map<string, Made>, key: string, make: () => Made): Made {
  const one = made.get(key) ?? make();
  made.set(key, one);
  return one;
}
