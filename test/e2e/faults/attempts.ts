import type { Locator } from 'playwright-core';
import type { PaneKey } from '../../../src/i18n/pane/en';
import { sayPane } from '../../../src/i18n/pane/say';
import type { BrowserWorkbook, Language } from '../browser-workbook';
import type { Pane } from '../pane';
import { contents, type Contents } from './contents';

/** Something that somebody does in the pane, and for which the pane asks Excel. */
export interface Flow {
  readonly name: string;
  /** Makes the workbook that it begins with, in the plain one that is open with its pane. */
  readonly make?: () => Promise<void>;
  /** The workbook is opened as by an Excel that did not know the functions. */
  readonly namesUnknown?: true;
  /** From the pane as it opens to where it can be started. */
  readonly come: () => Promise<void>;
  /** Comes back to there after an attempt that failed. */
  readonly back?: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Waits until the pane or the workbook shows that it is done. */
  readonly ended: () => Promise<void>;
  /** Which of its calls writes, counted from 1; absent where it only reads. */
  readonly writes?: number;
  /** The most calls that it may take. */
  readonly most?: number;
  /** The language of the pane once it is started. */
  readonly language?: Language;
  /** How many of the calls are the test's own, at the beginning. */
  readonly own?: number;
  /** Each sheet is done for itself. */
  readonly isBySheet?: true;
}

/** What goes wrong with one call. */
export interface Fault {
  readonly name: string;
  readonly plan: (call: number) => Promise<void>;
  /** What the pane may say then: one of these sentences. */
  readonly said: readonly string[];
  readonly isHang?: true;
}

/** Sentences of what does not keep the rest from standing. */
const besides: readonly PaneKey[] = ['printNotSet', 'chartNotDrawn', 'refusedUnread'];

/** A flow in the browser workbook, tried again and again. */
export class Attempts {
  private file: Buffer = Buffer.alloc(0);
  private before: Contents | undefined;
  private after: Contents | undefined;
  /** How many calls it makes. */
  calls = 0;

  constructor(
    private readonly workbook: BrowserWorkbook,
    private readonly pane: Pane,
    private readonly flow: Flow,
    private readonly plain: Buffer,
  ) {}

  /** Without a fault: what the workbook holds before and after, and how many calls it takes. */
  async count(): Promise<void> {
    this.file = this.plain;
    if (this.flow.make !== undefined) {
      await this.open();
      await this.flow.make();
      this.file = await this.workbook.saveFile();
    }
    await this.begin();
    this.before = await contents(this.pane.frame);
    const from = await this.syncs();
    await this.flow.start();
    await this.flow.ended();
    await this.quiet();
    this.calls = (await this.syncs()) - from;
    this.after = await contents(this.pane.frame);
    expect(this.workbook.takeProblems()).toEqual([]);
  }

  /** Opens the workbook and comes to where the flow is started. */
  async begin(): Promise<void> {
    await this.open();
    await this.flow.come();
    await this.quiet();
  }

  /** One attempt with a fault at a call. @returns whether the workbook is as before, so that another can follow */
  async fail(fault: Fault, call: number): Promise<boolean> {
    const language = this.flow.language ?? this.pane.language;
    await fault.plan(call);
    await this.flow.start();
    if (fault.isHang) {
      await this.said(sayPane(language, 'waitingForExcel')).waitFor();
      await this.pane.frame.getByRole('button', { name: sayPane(language, 'stopWaiting'), exact: true }).click();
    }
    const sentences = [...fault.said, ...besides.map((key) => sayPane(language, key))];
    await this.said(...sentences).waitFor();
    await this.workbook.page.evaluate(() => window.workbook.faults.clear());
    await this.quiet();
    const now = await contents(this.pane.frame);
    expect(this.workbook.takeProblems()).toEqual([]);
    const isBefore = isSame(now, this.before);
    if (!isBefore && !this.isPartlyDone(now)) expect(now).toEqual(this.after);
    if (isBefore) await this.flow.back?.();
    return isBefore;
  }

  /** The same without a fault succeeds. */
  async succeed(): Promise<void> {
    await this.flow.start();
    await this.flow.ended();
    await this.quiet();
    expect(await contents(this.pane.frame)).toEqual(this.after);
    expect(this.workbook.takeProblems()).toEqual([]);
  }

  private isPartlyDone(now: Contents): boolean {
    if (!this.flow.isBySheet) return false;
    return Object.entries(now.sheets).every(([name, sheet]) =>
      [this.before, this.after].some((one) => isSame(one?.sheets[name], sheet)),
    );
  }

  private async open(): Promise<void> {
    const isUnknown = this.flow.namesUnknown === true;
    await this.workbook.openFile(this.file, isUnknown ? { namesUnknown: true } : {});
    await this.pane.open();
    await this.quiet();
  }

  private said(...sentences: readonly string[]): Locator {
    const [first, ...others] = sentences.map((sentence) => this.pane.frame.getByText(sentence));
    if (first === undefined) throw new Error('Nothing to be said.');
    return others.reduce((either, one) => either.or(one), first).first();
  }

  private syncs(): Promise<number> {
    return this.workbook.page.evaluate(() => window.workbook.syncs);
  }

  /** Until the pane asks nothing more, and has had the time to. */
  private async quiet(): Promise<void> {
    await this.workbook.page.evaluate(async () => {
      const until = performance.now() + 20_000;
      for (let last = -1, still = 0; still < 4 && performance.now() < until;) {
        const { syncs } = window.workbook;
        const at = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 60));
        still = syncs === last && performance.now() - at < 120 ? still + 1 : 0;
        last = syncs;
      }
    });
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Names and settings come in any order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, one]) => [key, sorted(one)]),
  );
}
