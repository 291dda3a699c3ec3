import type { FileDoor, HostedPage, OfficeHost, PaneDoor, RunCommand } from '../office/connection';
import { SyncGate } from '../office/sync-faults';
import type { Book } from '../spreadsheet/book';
import type { AddinFiles } from './addin-files';
import { hostMark } from './host-mark';
import type { Manifest } from './manifest';

/** Milliseconds that the page may take to associate its functions. */
const patienceMs = 20_000;

export interface AddinAppearance {
  language: string;
  dark: boolean;
}

/** The add-in's page in its frame, which runs the functions whether it is visible or not. */
export class AddinPage {
  readonly syncs = new SyncGate();
  /** `null` while the page is loading. */
  hosted: HostedPage | null = null;
  private book: Book | null = null;
  private tellOpened = (): void => undefined;
  private readonly opened = new Promise<void>((resolve) => (this.tellOpened = resolve));
  private commands: RunCommand | null = null;
  private frame: HTMLIFrameElement | null = null;
  private loaded: Promise<unknown> = Promise.resolve();
  private batches = new Set<Promise<void>>();

  constructor(
    private readonly container: HTMLElement,
    private readonly pane: PaneDoor,
    private readonly files: FileDoor,
  ) {}

  /**
   * Loads the page, in place of the one before.
   * @throws Error in words for the reader of the page: Office.js or a function is missing
   */
  async load(files: AddinFiles, appearance: AddinAppearance): Promise<void> {
    this.hosted = null;
    this.batches = new Set();
    this.hosted = await this.associated(files, appearance);
  }

  /** Gives the page its workbook: Office.js is not ready before. */
  open(book: Book): void {
    this.book = book;
    this.tellOpened();
  }

  /** Resolves when the page is loaded and neither runs nor starts a batch. */
  async idle(): Promise<void> {
    await this.loaded;
    while (this.batches.size > 0) {
      await Promise.all(this.batches);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** Runs a command of the manifest, as its button on the ribbon would. */
  async run(command: string): Promise<void> {
    await this.commands?.(command);
  }

  private associated({ manifest, metadata }: AddinFiles, appearance: AddinAppearance): Promise<HostedPage> {
    return new Promise((resolve, reject) => {
      const missing = new Set(metadata.functions.map(({ id }) => id));
      let page: HostedPage | null = null;
      const timeout = setTimeout(() => {
        const what = page ? `did not associate ${[...missing].join(', ')}` : 'did not load Office.js';
        reject(new Error(`The add-in's page ${what}.`));
      }, patienceMs);
      const resolveWhenComplete = () => {
        if (!page || missing.size > 0) return;
        clearTimeout(timeout);
        resolve(page);
      };
      const openBook = () => this.openBook();
      window.officeHost = {
        get book() {
          return openBook();
        },
        opened: this.opened,
        language: appearance.language,
        dark: appearance.dark,
        pane: this.pane,
        files: this.files,
        running: () => this.beginBatch(),
        synced: () => this.syncs.pass(),
        attach: (attached) => {
          // A page that reloads itself, as under `npm run dev`, replaces its predecessor.
          if (this.hosted) this.hosted = attached;
          page = attached;
          resolveWhenComplete();
        },
        attachCommands: (run) => {
          this.commands = run;
        },
        associated: (id) => {
          missing.delete(id);
          resolveWhenComplete();
        },
      } satisfies OfficeHost;
      this.showFrame(manifest);
    });
  }

  private openBook(): Book {
    if (!this.book) throw new Error('No workbook is open.');
    return this.book;
  }

  private beginBatch(): () => void {
    let end = (): void => undefined;
    const batch = new Promise<void>((resolve) => (end = resolve));
    const { batches } = this;
    batches.add(batch);
    return () => {
      batches.delete(batch);
      end();
    };
  }

  private showFrame({ page, buttonLabel }: Manifest): void {
    const source = new URL(page);
    source.searchParams.set(hostMark, 'excel');
    this.frame?.remove();
    this.frame = document.createElement('iframe');
    this.frame.title = buttonLabel;
    this.frame.src = source.href;
    const { frame } = this;
    this.loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    this.container.append(this.frame);
  }
}
