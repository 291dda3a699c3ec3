import type { Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { SetWorksheetActiveOperation, SheetsSelectionsService, type FWorkbook } from '@univerjs/preset-sheets-core';
import { Listeners } from '../listeners';
import { areaFromEnds, type Area } from './address';

/** Cells of the active sheet. */
export interface Selection {
  sheetId: string;
  area: Area;
}

/** What is selected in the open workbook. */
export class Selecting {
  /** Tells when other cells are selected. */
  readonly changed = new Listeners<void>();

  private readonly service: SheetsSelectionsService;

  constructor(
    injector: Injector,
    private readonly workbook: () => FWorkbook,
  ) {
    this.service = injector.get(SheetsSelectionsService);
    this.service.selectionChanged$.subscribe(() => this.changed.tell());
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) this.changed.tell();
    });
  }

  /** Of several selected areas, the last. */
  one(): Selection {
    const area = this.areas().at(-1) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheetId: this.sheetId(), area };
  }

  all(): { sheetId: string; areas: Area[] } {
    const areas = this.areas();
    return { sheetId: this.sheetId(), areas: areas.length > 0 ? areas : [this.one().area] };
  }

  /** Where rows or columns were deleted, Univer still has those selected that the sheet no longer has. */
  private areas(): Area[] {
    const sheet = this.workbook().getActiveSheet();
    const ends = { row: sheet.getMaxRows() - 1, column: sheet.getMaxColumns() - 1 };
    return this.service.getCurrentSelections().map(({ range }) =>
      areaFromEnds({
        startRow: Math.min(range.startRow, ends.row),
        startColumn: Math.min(range.startColumn, ends.column),
        endRow: Math.min(range.endRow, ends.row),
        endColumn: Math.min(range.endColumn, ends.column),
      }),
    );
  }

  /**
   * Where cells are cleared, Univer takes the merged cells of the selection apart, and where cells are merged it sets the
   * selection anew, whatever cells these are.
   */
  whileNothingIsSelected(act: () => void): void {
    Object.assign(this.service, { getCurrentSelections: () => [] });
    try {
      act();
    } finally {
      Reflect.deleteProperty(this.service, 'getCurrentSelections');
    }
  }

  private sheetId(): string {
    return this.workbook().getActiveSheet().getSheetId();
  }
}
