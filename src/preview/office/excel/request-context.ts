import type { OfficeHost } from '../connection';
import type { Book } from '../../spreadsheet/book';
import { asSent } from './as-sent';
import { OfficeError } from './error';
import { Turns } from '../turns';
import type { LoadOption } from './load-option';

/** An operation of the next batch. */
interface Operation {
  /** @param next what is carried out after it */
  run(next: Operation | undefined): void | Promise<void>;
  /** Called when the operation is sent, to copy its data. */
  send?: (() => void) | undefined;
  /** Whether Excel has to be asked for it. */
  isWork(): boolean;
}

/** What the context knows of an object that the add-in uses. */
interface AskedObject {
  ensureFound(): void;
  isFound(): boolean;
  load(option?: LoadOption): unknown;
}

/** An object that Excel keeps for the add-in, until the run ends or the add-in untracks it. */
interface Transient extends AskedObject {
  track(): unknown;
  untrack(): unknown;
  invalidate(): void;
  settle(isInRun: boolean): void;
}

const isTransient = (one: AskedObject): one is Transient => 'settle' in one;

export interface RunOptions {
  /** Wait until the user has left the cell, instead of failing. */
  delayForCellEdit?: boolean;
  /** All operations are undone in one step. */
  mergeUndoGroup?: boolean;
}

const turns = new Turns();

/** Queues operations until `sync()`, then carries them out in order. */
export class RequestContext {
  /** Set while objects are being found on Excel's side, where they are always usable. */
  isFinding = false;
  readonly trackedObjects = {
    add: (one: Tracked): void => [one].flat().forEach((each) => each.track()),
    remove: (one: Tracked): void => [one].flat().forEach((each) => each.untrack()),
  };
  protected operations: Operation[] = [];
  private latest: Operation | undefined;
  /** Objects made since the last `sync`. */
  private made: Transient[] = [];
  /** Objects that were found, and are kept for the add-in until the run ends. */
  private held: Transient[] = [];
  private running: Promise<unknown> | null = null;

  constructor(
    private readonly host: OfficeHost,
    private readonly options: RunOptions = {},
  ) {}

  get book(): Book {
    return this.host.book;
  }

  /** @returns what tells the operation from others */
  enqueue(run: Operation['run'], send?: () => void): Operation {
    this.latest = { run, send, isWork: () => true };
    this.operations.push(this.latest);
    return this.latest;
  }

  /**
   * Queues pieces of a table, each an operation of its own that is read, or refused. Those that are carried out are
   * written together: every change costs the spreadsheet time.
   */
  enqueuePieces<Row>(
    pieces: readonly unknown[][][],
    read: (piece: unknown[][]) => Row[],
    write: (rows: Row[]) => void,
  ): void {
    const rows: Row[] = [];
    const queued: Operation[] = [];
    pieces.forEach((piece, at) => {
      let sent = piece;
      const run: Operation['run'] = (next) => {
        let isLast = true;
        try {
          rows.push(...read(sent));
          isLast = next === undefined || next !== queued[at + 1];
        } finally {
          if (isLast && rows.length > 0) write(rows);
        }
      };
      queued.push(this.enqueue(run, () => (sent = asSent(piece) as unknown[][])));
    });
  }

  /** Whether nothing has been asked of Excel after an operation that is not sent yet; finding objects asks nothing. */
  isLatest(operation: object): boolean {
    return operation === this.latest && this.operations.includes(this.latest);
  }

  /** Adds an object that will be found with the next batch. */
  add(one: AskedObject): void {
    this.operations.push({ run: () => one.ensureFound(), isWork: () => !one.isFound() });
    if (isTransient(one)) this.hold(one);
  }

  load(one: AskedObject, option?: LoadOption): void {
    one.load(option);
  }

  whileFinding<T>(find: () => T): T {
    this.isFinding = true;
    try {
      return find();
    } finally {
      this.isFinding = false;
    }
  }

  /** Resolves when everything is calculated. */
  settled(): Promise<void> {
    return this.book.calculation.settled();
  }

  /**
   * Operations before one that fails have taken effect; those after it are dropped. Without operations Excel is not
   * asked. Objects made for the batch are unusable until it comes back, and for good if it failed before finding them.
   */
  async sync<T>(passThrough?: T): Promise<T | undefined> {
    // Operations queued in the same task are sent along.
    await Promise.resolve();
    const { operations, made } = this;
    this.operations = [];
    this.made = [];
    for (const { send } of operations) send?.();
    for (const one of made) one.invalidate();
    try {
      await this.send(operations);
    } finally {
      for (const one of made) one.settle(this.running !== null);
      this.held.push(...made);
    }
    return passThrough;
  }

  /** Only one run at a time may use the context; objects of the run end with it. */
  async inRun<T>(batch: () => Promise<T>): Promise<T> {
    while (this.running) await this.running;
    let end = (): void => undefined;
    this.running = new Promise<void>((resolve) => (end = resolve));
    try {
      return await batch();
    } finally {
      this.running = null;
      for (const one of [...this.held, ...this.made]) one.settle(false);
      this.held = [];
      end();
    }
  }

  protected hold(one: Transient): void {
    this.made.push(one);
  }

  protected async perform(operations: readonly Operation[]): Promise<void> {
    for (const [at, { run }] of operations.entries()) await run(operations[at + 1]);
  }

  private async send(operations: readonly Operation[]): Promise<void> {
    if (operations.some((one) => one.isWork())) {
      const fault = await this.host.synced();
      if (fault) {
        await turns.take(() => this.perform(operations.slice(0, Math.floor(operations.length * fault.done))));
        throw new OfficeError(fault.code, fault.message);
      }
      await this.waitForCellEdit();
    }
    await turns.take(() => this.perform(operations));
  }

  private async waitForCellEdit(): Promise<void> {
    if (!this.book.editing.isOn()) return;
    if (this.options.delayForCellEdit) return this.book.editing.ends();
    throw new OfficeError(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    );
  }
}

type Tracked = Transient | Transient[];
