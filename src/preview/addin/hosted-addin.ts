import type { Injector } from '@univerjs/core';
import { ErrorType } from '@univerjs/preset-sheets-core';
import type { FileDoor, HostedPage, Invocation, OfficeHost, PaneDoor, RunCommand } from '../office/connection';
import { SyncGate } from '../office/sync-faults';
import { cellName, sheetPrefix } from '../spreadsheet/address';
import type { Book } from '../spreadsheet/book';
import { ErrorMessages } from './error-messages';
import { describeFunctions, registerFunctions, type FormulaCell } from './functions';
import { hostMark } from './host-mark';
import { readManifest, type Manifest } from './manifest';
import type { FunctionsMetadata } from './metadata';

/** Milliseconds that the add-in's page may take to associate its functions. */
const patienceMs = 20_000;

export interface AddinAppearance {
  language: string;
  dark: boolean;
}

/** The add-in in its frame, which runs the functions whether it is visible or not. */
export class HostedAddin {
  readonly syncs = new SyncGate();
  private readonly messages = new ErrorMessages();
  private installed: { manifest: Manifest; metadata: FunctionsMetadata } | null = null;
  /** `null` while the page is loading. */
  private page: HostedPage | null = null;
  private commands: RunCommand | null = null;
  private frame: HTMLIFrameElement | null = null;
  private loaded: Promise<unknown> = Promise.resolve();
  private batches = new Set<Promise<void>>();

  constructor(
    private readonly book: Book,
    private readonly injector: Injector,
    private readonly container: HTMLElement,
    private readonly pane: PaneDoor,
    private readonly files: FileDoor,
  ) {}

  /**
   * Reads the add-in's manifest and metadata in a language, and registers its functions.
   * @throws Error in words for the reader of the page: the manifest or the metadata is missing or wrong
   */
  async install(language: string): Promise<Manifest> {
    const location = new URL('.', document.baseURI);
    const manifest = readManifest(await fetchText(new URL('manifest.xml', location)), language, location);
    const metadata = JSON.parse(await fetchText(manifest.metadata)) as FunctionsMetadata;
    if (!this.installed) this.registerFunctions(manifest, metadata);
    describeFunctions(this.injector, manifest.namespace, metadata);
    this.installed = { manifest, metadata };
    return manifest;
  }

  /**
   * Loads the add-in's page again, as Excel does for each workbook.
   * @throws Error in words for the reader of the page: Office.js or a function is missing
   */
  async start(appearance: AddinAppearance): Promise<void> {
    if (!this.installed) throw new Error('The add-in is not installed.');
    const { manifest, metadata } = this.installed;
    this.messages.clear();
    this.page = null;
    this.batches = new Set();
    this.page = await this.loadPage(manifest, metadata, appearance);
  }

  /** Resolves when the page is loaded and neither runs nor starts a batch. */
  async idle(): Promise<void> {
    await this.loaded;
    while (this.batches.size > 0) {
      await Promise.all(this.batches);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** The message of an error value; `null` where there is none. */
  message(sheetId: string, row: number, column: number): string | null {
    if (!this.book.isError(sheetId, row, column)) return null;
    const spill = this.book.spillAt(sheetId, row, column);
    if (!spill) return this.messages.find(sheetId, row, column, 0, 0);
    return this.messages.find(sheetId, spill.row, spill.column, row - spill.row, column - spill.column);
  }

  /** Runs a command of the manifest, as its button on the ribbon would. */
  async run(command: string): Promise<void> {
    await this.commands?.(command);
  }

  private registerFunctions({ namespace }: Manifest, metadata: FunctionsMetadata): void {
    registerFunctions(this.injector, namespace, metadata, {
      call: (id, args, cell) =>
        this.page ? this.page.call(id, args, this.invocation(id, metadata, cell)) : { code: ErrorType.CONNECT },
      note: ({ sheetId, row, column }, notes) =>
        this.messages.note(sheetId, row, column, this.book.calculation.pass, notes),
    });
  }

  private loadPage(manifest: Manifest, metadata: FunctionsMetadata, appearance: AddinAppearance): Promise<HostedPage> {
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
      window.officeHost = {
        book: this.book,
        language: appearance.language,
        dark: appearance.dark,
        pane: this.pane,
        files: this.files,
        running: () => this.beginBatch(),
        synced: () => this.syncs.pass(),
        attach: (attached) => {
          // A page that reloads itself, as under `npm run dev`, replaces its predecessor.
          if (this.page) this.page = attached;
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

  private invocation(id: string, { functions }: FunctionsMetadata, { sheetId, row, column }: FormulaCell): Invocation {
    const metadata = functions.find((one) => one.id === id);
    const invocation = { functionName: metadata?.name ?? id, isInValuePreview: false };
    if (!metadata?.options?.requiresAddress) return invocation;
    const sheet = this.book.sheetWithId(sheetId)?.name ?? '';
    return { ...invocation, address: `${sheetPrefix(sheet)}!${cellName(row, column)}` };
  }
}

async function fetchText(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status} ${response.statusText}`);
  return response.text();
}
