import type { Browser, Frame, JSHandle, Page } from 'playwright-core';
import { writing, type Language } from '../../src/norms/languages';
import { hurryTimers } from './hurried-timers';
import { latestMs } from './waiting';

export type CellContent = string | number | boolean | null;
export type { Language };

export interface Options {
  /** The language of the host; English if not told. */
  language?: Language;
  dark?: boolean;
  viewport?: { width: number; height: number };
  /** The pane is opened for the first time, and shows its first steps. */
  isFirstTime?: boolean;
  /** The add-in's page waits a twentieth of what it would, where it would wait for seconds, and its timers are counted. */
  impatient?: boolean;
  /** What to serve; the build in `dist/` if not told. */
  folder?: string;
  /** Where in the folder the build is, with a slash at its end. */
  path?: string;
  /** What serves it; the project's own server if not told. */
  server?: 'nginx' | 'nginx-closed-network';
}

declare global {
  /** `openStage` of `stage.mjs`; the tests' environment closes it after the file. */
  var openStage: (options: Options) => Promise<{ address: string; browser: Browser }>;
}

/** Univer says so where a cell's editor wants more room than the sheet has beside the open pane; nothing is wrong then. */
const ofUniver = /^The column width is less than 0/;
/** Only what never ends takes longer, also where several runs share a machine. */
const startsInMs = 180_000;
const testEndsInMs = 180_000;

/**
 * The built workbook, open in a browser for the tests of one file. A test fails when the page has reported an error or
 * asked another host for anything, be it to no avail.
 */
export function workbookInBrowser(options: Options = {}): BrowserWorkbook {
  const workbook = new BrowserWorkbook(options);
  jest.setTimeout(testEndsInMs);
  beforeAll(() => workbook.open(), startsInMs);
  afterEach(() => expect(workbook.takeProblems()).toEqual([]));
  return workbook;
}

/** `window.workbook` of the page from outside, and the page itself. */
export class BrowserWorkbook {
  private opened: Page | null = null;
  private problems: string[] = [];
  /** Where it is served. */
  address = '';

  constructor(private readonly options: Options) {}

  get page(): Page {
    if (!this.opened) throw new Error('The workbook is not open.');
    return this.opened;
  }

  /** The add-in's page in its frame. */
  get pane(): Frame {
    const frame = this.page.frames().find((one) => one.parentFrame() === this.page.mainFrame());
    if (!frame) throw new Error('The add-in has no frame.');
    return frame;
  }

  async open(): Promise<void> {
    const { language = 'en', dark = false, viewport = { width: 1280, height: 800 } } = this.options;
    const { address, browser } = await openStage(this.options);
    const context = await browser.newContext({
      locale: writing[language].locale,
      colorScheme: dark ? 'dark' : 'light',
      viewport,
    });
    if (!this.options.isFirstTime)
      await context.addInitScript(() => localStorage.setItem('staffing-norms.first-steps', 'seen'));
    if (this.options.impatient) await context.addInitScript(hurryTimers);
    this.opened = await context.newPage();
    this.opened.setDefaultTimeout(latestMs);
    this.listen(this.opened, new URL(address).host);
    this.address = address + (this.options.path ?? '');
    await this.opened.goto(this.address);
    await this.opened.evaluate(() => window.workbook.ready);
  }

  /** What went wrong in the page since the last time. */
  takeProblems(): string[] {
    const { problems } = this;
    this.problems = [];
    return problems;
  }

  setCells(sheet: string, a1: string, rows: CellContent[][]): Promise<void> {
    return this.page.evaluate((args) => window.workbook.setCells(...args), [sheet, a1, rows] as const);
  }

  setFormula(sheet: string, a1: string, formula: string): Promise<void> {
    return this.page.evaluate((args) => window.workbook.setFormula(...args), [sheet, a1, formula] as const);
  }

  value(sheet: string, a1: string): Promise<CellContent> {
    return this.page.evaluate((args) => window.workbook.value(...args), [sheet, a1] as const);
  }

  values(sheet: string, a1Range: string): Promise<CellContent[][]> {
    return this.page.evaluate((args) => window.workbook.values(...args), [sheet, a1Range] as const);
  }

  formula(sheet: string, a1: string): Promise<string | null> {
    return this.page.evaluate((args) => window.workbook.formula(...args), [sheet, a1] as const);
  }

  /** The message behind a cell's error. */
  error(sheet: string, a1: string): Promise<string | null> {
    return this.page.evaluate((args) => window.workbook.error(...args), [sheet, a1] as const);
  }

  /** Adds an empty sheet, as the pane's own script would. */
  addSheet(name: string): Promise<void> {
    return this.pane.evaluate(
      (added) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add(added);
          await context.sync();
        }),
      name,
    );
  }

  renameSheet(from: string, to: string): Promise<void> {
    return this.pane.evaluate(
      ([before, after]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(before).name = after;
          await context.sync();
        }),
      [from, to] as const,
    );
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.workbook.sheets());
  }

  /** Selects cells as a click would, by the hosted page's Excel. */
  async select(sheet: string, a1: string): Promise<void> {
    await this.pane.evaluate(
      ([name, address]) =>
        Excel.run(async (context) => {
          const found = context.workbook.worksheets.getItem(name);
          found.activate();
          found.getRange(address).select();
          await context.sync();
        }),
      [sheet, a1] as const,
    );
  }

  async openFile(file: Uint8Array, options: { namesUnknown?: boolean } = {}): Promise<void> {
    await this.page.evaluate(
      ([text, how]) => window.workbook.open(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)).buffer, how),
      [Buffer.from(file).toString('base64'), options] as const,
    );
  }

  async saveFile(): Promise<Buffer> {
    const [file] = await filesOf(await this.page.evaluateHandle(async () => [await window.workbook.save()]));
    return file ?? Buffer.alloc(0);
  }

  /** The workbooks that the add-in has opened. */
  async created(): Promise<Buffer[]> {
    return filesOf(await this.page.evaluateHandle(() => window.workbook.created));
  }

  private listen(page: Page, ownHost: string): void {
    const isForeign = (address: string) => /^https?:/.test(address) && new URL(address).host !== ownHost;
    page.on('console', (message) => {
      if (message.type() === 'error' && !ofUniver.test(message.text()))
        this.problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.problems.push(`uncaught: ${error.stack ?? error.message}`));
    // Office.js is asked for at its own address; the preview's service worker answers.
    page.on('response', (response) => {
      if (isForeign(response.url()) && !response.fromServiceWorker()) this.problems.push(`asked ${response.url()}`);
    });
    page.on('requestfailed', (request) => {
      if (isForeign(request.url())) this.problems.push(`asked ${request.url()}`);
    });
  }
}

/** Files of the page, as texts on their way: an array Playwright would take apart number by number, fifty times as slow. */
async function filesOf(handle: JSHandle<readonly ArrayBuffer[]>): Promise<Buffer[]> {
  const addresses = await handle.evaluate((files) =>
    Promise.all(
      files.map(
        (file) =>
          new Promise<string>((resolve) => {
            const reader = new FileReader();
            reader.onload = () => resolve(String(reader.result));
            reader.readAsDataURL(new Blob([file]));
          }),
      ),
    ),
  );
  return addresses.map((address) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
