import type { OfficeHost } from '../connection';
import type { Book } from '../../spreadsheet/book';
import { OfficeError } from './error';

type Operation = () => void | Promise<void>;

export interface RunOptions {
  /** Wait until the user has left the cell, instead of failing. */
  delayForCellEdit?: boolean;
  /** All that is done is undone in one step. */
  mergeUndoGroup?: boolean;
}

/** Keeps what the add-in asks for until `sync()`, then does it in that order. */
export class RequestContext {
  private operations: Operation[] = [];

  constructor(
    private readonly host: OfficeHost,
    private readonly options: RunOptions = {},
  ) {}

  get book(): Book {
    return this.host.book;
  }

  get isIdle(): boolean {
    return this.operations.length === 0;
  }

  enqueue(operation: Operation): void {
    this.operations.push(operation);
  }

  /** Resolves when everything is calculated. */
  settled(): Promise<void> {
    return this.book.calculation.settled();
  }

  /** Operations before one that fails have taken effect; those after it are dropped. */
  async sync<T>(passThrough?: T): Promise<T | undefined> {
    const fault = await this.host.synced();
    if (fault) {
      this.operations.length = Math.floor(this.operations.length * fault.done);
      await this.flush();
      throw new OfficeError(fault.code, fault.message);
    }
    await this.waitForCellEdit();
    await this.flush();
    return passThrough;
  }

  /** Does what waits; a collection calls it in the middle of a batch for the items it has found. */
  async flush(): Promise<void> {
    const batch = this.operations;
    this.operations = [];
    for (const operation of batch) await operation();
  }

  private async waitForCellEdit(): Promise<void> {
    if (!this.book.isEditing()) return;
    if (this.options.delayForCellEdit) return this.book.editEnds();
    throw new OfficeError(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    );
  }
}
