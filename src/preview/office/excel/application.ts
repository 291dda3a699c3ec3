import type { Book } from '../../spreadsheet/book';
import { ClientObject, defineProperties, type Property } from './client-object';

const PROPERTIES: Record<string, Property<Book>> = {
  calculationMode: { get: () => 'Automatic' },
};

export class Application extends ClientObject<Book> {
  declare readonly calculationMode: string;

  /** Whichever kind is asked for, every formula is calculated: there is no less here. */
  calculate(): void {
    this.act((book) => book.calculation.recalculate());
  }

  /** Formulas are always calculated after the sync here. */
  suspendApiCalculationUntilNextSync(): void {
    this.act(() => undefined);
  }

  /** The screen is drawn between syncs here. */
  suspendScreenUpdatingUntilNextSync(): void {
    this.act(() => undefined);
  }

  protected override properties(): Record<string, Property<Book>> {
    return PROPERTIES;
  }
}

defineProperties(Application, PROPERTIES);
