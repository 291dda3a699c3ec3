import { maxColumns, maxRows, type Area } from '../../spreadsheet/address';
import { ChartCollection } from './charts';
import { ClientObject, defineProperties, type Property } from './client-object';
import { invalidArgument, OfficeError } from './error';
import { WorksheetFreezePanes } from './freeze-panes';
import { PageBreakCollection } from './page-breaks';
import { PageLayout } from './page-layout';
import { openToSheets, WorksheetProtection } from './protection';
import { makeRange, onSheetOfRange, Range } from './range';
import { RangeAreas } from './range-areas';
import { AutoFilter, TableCollection } from './tables';
import { areaAt, type SheetTarget } from './targets';

const properties: Record<string, Property<SheetTarget>> = {
  id: { get: ({ sheetId }) => sheetId },
  name: {
    get: ({ book, sheetId }) => book.sheetWithId(sheetId)?.name,
    set: ({ book, sheetId }, value) => openToSheets(book).renameSheet(sheetId, sheetName(String(value))),
  },
  visibility: {
    get: ({ book, sheetId }) => (book.isSheetHidden(sheetId) ? 'Hidden' : 'Visible'),
    set: ({ book, sheetId }, value) => openToSheets(book).hideSheet(sheetId, value !== 'Visible'),
  },
  position: { get: ({ book, sheetId }) => book.sheets().findIndex(({ id }) => id === sheetId) },
};

/** The length that every Excel accepts; longer lists fail in some, with some addresses. */
const longestAddresses = 255;

const whole: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

export class Worksheet extends ClientObject<SheetTarget> {
  declare readonly id: string;
  declare name: string;
  declare visibility: string;
  declare readonly position: number;

  private ownProtection: WorksheetProtection | null = null;
  private ownFreezePanes: WorksheetFreezePanes | null = null;
  private ownCharts: ChartCollection | null = null;
  private ownPageLayout: PageLayout | null = null;
  private ownTables: TableCollection | null = null;
  private ownFilter: AutoFilter | null = null;
  private ownPageBreaks: PageBreakCollection | null = null;

  get protection(): WorksheetProtection {
    this.ownProtection ??= new WorksheetProtection(this.context, this.same());
    return this.ownProtection;
  }

  get freezePanes(): WorksheetFreezePanes {
    this.ownFreezePanes ??= new WorksheetFreezePanes(this.context, this.same());
    return this.ownFreezePanes;
  }

  get charts(): ChartCollection {
    this.ownCharts ??= new ChartCollection(this.context, this.same());
    return this.ownCharts;
  }

  get pageLayout(): PageLayout {
    this.ownPageLayout ??= new PageLayout(this.context, this.same());
    return this.ownPageLayout;
  }

  get tables(): TableCollection {
    this.ownTables ??= new TableCollection(this.context, this.same());
    return this.ownTables;
  }

  get autoFilter(): AutoFilter {
    this.ownFilter ??= new AutoFilter(
      this.context,
      this.from(({ book, sheetId }) => ({ isFiltered: book.extras(sheetId).isFiltered === true })),
    );
    return this.ownFilter;
  }

  get horizontalPageBreaks(): PageBreakCollection {
    this.ownPageBreaks ??= new PageBreakCollection(this.context, this.same());
    return this.ownPageBreaks;
  }

  /** Without an address, the whole sheet. */
  getRange(address?: string): Range {
    return this.range(() => (address === undefined ? whole : areaAt(address)));
  }

  /** Several ranges, their addresses with commas between them. */
  getRanges(addresses: string): RangeAreas {
    return new RangeAreas(
      this.context,
      this.from((target) => {
        if (addresses.length > longestAddresses) throw invalidArgument('Worksheet.getRanges');
        return { ...target, areas: addresses.split(',').map(areaAt) };
      }),
      makeRange,
    );
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.range(() => ({ row, column, rows, columns }));
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** Of an empty sheet, its first cell. */
  getUsedRange(valuesOnly = false): Range {
    return this.range(
      ({ book, sheetId }) => book.usedArea(sheetId, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 },
    );
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range {
    return this.range(({ book, sheetId }) => book.usedArea(sheetId, valuesOnly));
  }

  activate(): void {
    this.act(({ book, sheetId }) => {
      // What Excel does then is not documented; nobody is to rely on it.
      if (book.isSheetHidden(sheetId)) throw new OfficeError('InvalidOperation', 'The sheet is hidden.');
      book.activate(sheetId);
    });
  }

  delete(): void {
    this.act(({ book, sheetId }) => openToSheets(book).deleteSheet(sheetId));
  }

  protected override properties(): Record<string, Property<SheetTarget>> {
    return properties;
  }

  private range(area: (target: SheetTarget) => Area | null): Range {
    return new Range(
      this.context,
      this.from((target) => {
        const found = area(target);
        return found && { ...target, area: found };
      }),
    );
  }
}

defineProperties(Worksheet, properties);
onSheetOfRange((context, find) => new Worksheet(context, find));

/** @throws OfficeError for a name that Excel does not take */
export function sheetName(name: string): string {
  if (/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name)) return name;
  throw invalidArgument('Worksheet.name');
}
