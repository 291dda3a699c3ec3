import type { ListObject } from '../../spreadsheet/sheet-extras';
import { ClientCollection, ClientObject, defineProperties, type Property } from './client-object';
import { makeRange, type Range } from './range';
import type { SheetTarget } from './targets';

interface TableTarget extends SheetTarget {
  table: ListObject;
}

const ofTable: Record<string, Property<TableTarget>> = { name: { get: ({ table }) => table.name } };

/** Excel's own tables of a file that was opened; none are made here. */
export class TableCollection extends ClientCollection<SheetTarget, Table> {
  protected override makeItems(target: SheetTarget): Table[] {
    const { listObjects = [] } = target.book.extras(target.sheetId);
    return listObjects.map((table) => new Table(this.context, () => ({ ...target, table })));
  }
}

class Table extends ClientObject<TableTarget> {
  declare readonly name: string;

  readonly autoFilter = new AutoFilter(
    this.context,
    this.from(({ table }) => ({ isFiltered: table.isFiltered })),
  );

  getRange(): Range {
    return makeRange(
      this.context,
      this.from(({ table, ...target }) => ({ ...target, area: table.area })),
    );
  }

  protected override properties(): Record<string, Property<TableTarget>> {
    return ofTable;
  }
}

interface FilterTarget {
  isFiltered: boolean;
}

const ofFilter: Record<string, Property<FilterTarget>> = { isDataFiltered: { get: ({ isFiltered }) => isFiltered } };

export class AutoFilter extends ClientObject<FilterTarget> {
  declare readonly isDataFiltered: boolean;

  protected override properties(): Record<string, Property<FilterTarget>> {
    return ofFilter;
  }
}

defineProperties(Table, ofTable);
defineProperties(AutoFilter, ofFilter);
