import { ICommandService, type Injector } from '@univerjs/core';
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
} from '@univerjs/preset-sheets-core';

interface Measuring {
  unitId: string;
  subUnitId: string;
  id: string;
}

/**
 * Univer measures rows with changed formats later, and fails if their sheet has been deleted by then: deleting a sheet
 * therefore cancels its waiting measurements.
 */
export class RowMeasuring {
  private waiting: Measuring[] = [];
  private readonly commands: ICommandService;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.commands.onCommandExecuted(({ id, params }) => {
      if (id === MarkDirtyRowAutoHeightOperation.id) this.waiting.push(params as Measuring);
      if (id === RemoveSheetMutation.id) this.callOff((params as Measuring).subUnitId);
    });
  }

  /** For one sheet, or for all. */
  callOff(sheetId?: string): void {
    const gone = this.waiting.filter(({ subUnitId }) => sheetId === undefined || subUnitId === sheetId);
    this.waiting = this.waiting.filter((one) => !gone.includes(one));
    for (const one of gone) this.commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, one);
  }
}
