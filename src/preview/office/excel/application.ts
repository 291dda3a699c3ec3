import type { Book } from '../../spreadsheet/book';
import { ClientObject, defineProperties, type Property } from './client-object';

const properties: Record<string, Property<Book>> = {
  calculationMode: { get: () => 'Automatic' },
};

export class Application extends ClientObject<Book> {
  declare readonly calculationMode: string;

  /** Calculates every formula, whatever kind of calculation is requested. */
  calculate(): void {
    this.act((book) => book.calculation.recalculate());
  }

  /** Nothing to do: formulas are calculated only after a sync. */
  suspendApiCalculationUntilNextSync(): void {
    this.act(() => undefined);
  }

  /** Nothing to do: the screen is drawn only between syncs. */
  suspendScreenUpdatingUntilNextSync(): void {
    this.act(() => undefined);
  }

  protected override properties(): Record<string, Property<Book>> {
    return properties;
  }
}

defineProperties(Application, properties);
