import type { SyncFault } from './connection';

/** Faults of the add-in's syncs and other Office.js calls, for tests: the next call is number 1. */
export interface SyncFaults {
  /** That sync does nothing and fails with an error code of Excel. */
  fail(number: number, code: string, message?: string): void;
  /** That sync carries out a share of its operations, from 0 to 1, and then fails. */
  breakOff(number: number, done: number, code: string): void;
  /** That sync does not answer until `release`. */
  hang(number: number): void;
  delay(number: number, milliseconds: number): void;
  /** Lets the hanging ones continue. */
  release(): void;
  /** Removes all faults, and lets the hanging ones continue. */
  clear(): void;
}

/** Lets tests see what the add-in does when Excel fails. */
export class SyncGate implements SyncFaults {
  /** The number of syncs so far. */
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
