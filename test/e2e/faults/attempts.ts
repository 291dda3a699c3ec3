import type { Locator } from 'playwright-core';
import { en, type PaneKey } from '../../../src/i18n/pane/en';
import { sayPane } from '../../../src/i18n/pane/say';
import type { BrowserWorkbook } from '../browser-workbook';
import type { Pane } from '../pane';
import { contents, type Contents } from './contents';
import type { Flow } from './flow';
import { gone, seen, until } from '../waiting';

/** What goes wrong with one call. */
export interface Fault {
  readonly name: string;
  readonly plan: (call: number) => Promise<void>;
  /** What the pane may say then: one of these sentences. */
  readonly said: readonly string[];
  readonly isHang?: true;
  /** Excel may have done some of what it was asked for. */
  readonly mayHaveDone?: true;
  /** Somebody goes to another place of the pane before it is known. */
  readonly isElsewhere?: true;
}

/** Sentences of what does not keep the rest from standing. */
const besides: readonly PaneKey[] = ['printNotSet', 'chartNotDrawn', 'refusedUnread'];

const refusals = (Object.keys(en) as PaneKey[]).filter((key) => key.startsWith('refused'));

/** Each answer is later than the pane waits in silence, in milliseconds. */
const late = 120;

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

  /** One attempt with a fault at a call. @returns whether workbook and pane are as before, so that another can follow */
  async fail(fault: Fault, call: number): Promise<boolean> {
    await fault.plan(call);
    const hanging = (await this.syncs()) + call;
    await this.flow.start();
    if (fault.isElsewhere) await this.goElsewhere();
    if (fault.isHang) {
      // On a busy machine an earlier call may be slow as well.
      await this.asked(hanging);
      await seen(this.sentence('waitingForExcel'));
      await this.pane.frame.getByRole('button', { name: this.say('stopWaiting'), exact: true }).click();
    }
    const sentence = this.said([...fault.said, ...besides.map((key) => this.say(key))]);
    const { asksAgain = false, asked = this.calls, writes = call, isBySheet = false } = this.flow;
    const isWritten = call > writes && !isBySheet;
    const isOwnStopped = fault.isHang === true && (isWritten || call > asked);
    const isOvercome = await this.either(sentence, isOwnStopped || (isWritten && asksAgain));
    // What was written is read again next; whoever does not wait for that is not told that nothing was written.
    if (isWritten) expect(await this.sentence('refusedCancelled').isVisible()).toBe(false);
    await this.workbook.page.evaluate(() => window.workbook.faults.clear());
    await this.quiet();
    const now = await contents(this.pane.frame);
    expect(this.workbook.takeProblems()).toEqual([]);
    const isBefore = !isOvercome && isSame(now, this.before);
    if (!isBefore && !this.isPartlyDone(now)) expect(now).toEqual(this.after);
    const canGoOn = isBefore && !fault.isElsewhere;
    if (canGoOn && this.flow.back !== undefined) {
      await this.flow.back();
      await this.quiet();
    }
    return canGoOn;
  }

  /** Without a fault it succeeds, however late Excel answers each call and though it is asked for twice. */
  async succeedLate(): Promise<void> {
    const until = await this.delay();
    await (this.flow.startTwice ?? this.flow.start)();
    await this.noticeComesAndGoes(until);
    await this.flow.ended();
    await this.expectDone();
  }

  /** It succeeds while somebody is at another place of the pane, where nothing of it appears. */
  async succeedElsewhere(): Promise<void> {
    const until = await this.delay();
    await this.flow.start();
    const place = await this.goElsewhere();
    await this.noticeComesAndGoes(until);
    await this.expectDone();
    expect(await place.getAttribute('aria-current')).toBe('page');
    const shown = await this.textOfPlace();
    await this.goElsewhere();
    await place.click();
    expect(shown).toBe(await this.textOfPlace());
  }

  /** The same without a fault succeeds. */
  async succeed(): Promise<void> {
    await this.flow.start();
    await this.flow.ended();
    await this.expectDone();
  }

  private async expectDone(): Promise<void> {
    await this.quiet();
    expect(await contents(this.pane.frame)).toEqual(this.after);
    expect(this.workbook.takeProblems()).toEqual([]);
    const text = await this.pane.frame.locator('body').innerText();
    expect(refusals.filter((key) => text.includes(this.longestPiece(key)))).toEqual([]);
  }

  /** Delays every call that the flow makes, the writing one until it is seen. @returns how many syncs there are then */
  private async delay(): Promise<number> {
    const { own = 0, writes = own + 1 } = this.flow;
    await this.workbook.page.evaluate(
      ([first, last, latest, time]) => {
        for (let call = first; call <= last; call += 1) window.workbook.faults.delay(call, time);
        window.workbook.faults.hang(latest);
      },
      [own + 1, this.calls, writes, late] as const,
    );
    return (await this.syncs()) + writes;
  }

  private async noticeComesAndGoes(syncs: number): Promise<void> {
    const notice = this.sentence('waitingForExcel');
    await this.asked(syncs);
    await seen(notice);
    await this.workbook.page.evaluate(() => window.workbook.faults.release());
    await gone(notice);
  }

  /** Goes to a place of the pane that asks Excel nothing by itself. */
  private async goElsewhere(): Promise<Locator> {
    const places = this.pane.frame.getByRole('navigation').first().getByRole('button');
    const [norms, editions] = [places.nth(3), places.nth(4)];
    const place = (await norms.getAttribute('aria-current')) === 'page' ? editions : norms;
    await place.click();
    return place;
  }

  private textOfPlace(): Promise<string> {
    return this.pane.frame.locator('section[tabindex="-1"]').innerText();
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
  }

  private say(key: PaneKey): string {
    return sayPane(this.flow.language ?? this.pane.language, key);
  }

  private sentence(key: PaneKey): Locator {
    return this.said([this.say(key)]);
  }

  /** A refusal without what is filled into it. */
  private longestPiece(key: PaneKey): string {
    const mark = '\u0000';
    const params = new Proxy({}, { get: () => mark, has: () => true });
    const pieces = sayPane(this.flow.language ?? this.pane.language, key, params).split(mark);
    return pieces.sort((one, other) => other.length - one.length)[0] ?? '';
  }

  private said(sentences: readonly string[]): Locator {
    const [first, ...others] = sentences.map((sentence) => this.pane.frame.getByText(sentence));
    if (first === undefined) throw new Error('Nothing to be said.');
    return others.reduce((either, one) => either.or(one), first).first();
  }

  /** Waits for a sentence, or for the end of the flow where that will do. @returns whether it was the end */
  private async either(sentence: Locator, isEndEnough: boolean): Promise<boolean> {
    if (!isEndEnough) {
      await seen(sentence);
      return false;
    }
    let isEnd = false;
    const ended = this.flow.ended().then(() => (isEnd = true));
    await Promise.race([ended, until(async () => isEnd || (await sentence.isVisible()))]);
    return isEnd && !(await sentence.isVisible());
  }

  /** Waits until so many syncs were asked for. */
  private async asked(syncs: number): Promise<void> {
    await this.workbook.page.waitForFunction((count) => window.workbook.syncs >= count, syncs);
  }

  private syncs(): Promise<number> {
    return this.workbook.page.evaluate(() => window.workbook.syncs);
  }

  /** Until what the pane has asked for is done, no timer of it is near its end, and it asks nothing more. */
  private async quiet(): Promise<void> {
    await this.workbook.page.evaluate(async () => {
      const latest = performance.now() + 20_000;
      const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
      for (let last = -1, still = 0; still < 4 && performance.now() < latest;) {
        await Promise.race([window.workbook.idle(), wait(latest - performance.now())]);
        const { syncs } = window.workbook;
        const at = performance.now();
        await wait(10);
        // A turn in which the page had no time to ask says nothing.
        if (syncs !== last || (document.querySelector('iframe')?.contentWindow?.timersNearEnd ?? 0) > 0) still = 0;
        else if (performance.now() - at < 80) still += 1;
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
