import type { SyncFault } from './connection';

/** What goes wrong with a sync of the add-in, or another call of Office.js, for tests: the next is number 1. */
export interface SyncFaults {
  /** That sync does nothing and fails with a code of Excel's. */
  fail(number: number, code: string, message?: string): void;
  /** That sync does a share of what it is asked for, from 0 to 1, and then fails. */
  breakOff(number: number, done: number, code: string): void;
  /** That sync comes to nothing until `release`. */
  hang(number: number): void;
  delay(number: number, milliseconds: number): void;
  /** Those that hang go on. */
  release(): void;
  /** Nothing goes wrong any more, and those that hang go on. */
  clear(): void;
}

/** Lets tests see what the add-in does when Excel fails it. */
export class SyncGate implements SyncFaults {
  /** How many syncs there were. */
  count = 0;
  private planned = new Map<number, () => Promise<SyncFault | null>>();
  private hanging: (() => void)[] = [];

  pass(): Promise<SyncFault | null> {
    this.count += 1;
    return this.planned.get(this.count)?.() ?? Promise.resolve(null);
  }

  fail(number: number, code: string, message = code): void {
    this.plan(number, async () => ({ code, message, done: 0 }));
  }

  breakOff(number: number, done: number, code: string): void {
    this.plan(number, async () => ({ code, message: code, done }));
  }

  hang(number: number): void {
    this.plan(number, () => new Promise((resolve) => this.hanging.push(() => resolve(null))));
  }

  delay(number: number, milliseconds: number): void {
    this.plan(number, () => new Promise((resolve) => setTimeout(() => resolve(null), milliseconds)));
  }

  release(): void {
    const { hanging } = this;
    this.hanging = [];
    for (const goOn of hanging) goOn();
  }

  clear(): void {
    this.planned.clear();
    this.release();
  }

  private plan(number: number, fault: () => Promise<SyncFault | null>): void {
    this.planned.set(this.count + number, fault);
  }
}
