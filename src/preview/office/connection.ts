import type { Argument } from '../addin/arguments';
import type { Outcome } from '../addin/results';
import type { Book } from '../spreadsheet/book';

/**
 * How the preview and the script that stands in for Office.js, inside the add-in's page, meet: each is an object of its
 * own window, so only plain data and functions cross, and neither asks the other's values for their class.
 */
export interface OfficeHost {
  /** Called once, by the host script, before the add-in's own scripts run. */
  attach(page: HostedPage): void;
  /** Called once, by the host script: how the page's commands are run. */
  attachCommands(run: RunCommand): void;
  /** A function of the add-in was associated with its id. */
  associated(id: string): void;
  readonly book: Book;
  /** The language of the interface: `kk-KZ`, `ru-RU`, `en-US`. */
  readonly language: string;
  readonly dark: boolean;
  readonly pane: PaneDoor;
  readonly files: FileDoor;
  /** A batch of `Excel.run` begins. @returns what ends it */
  running(): () => void;
  /** A call of `context.sync()`, or another that asks Excel: counted, and held up or refused where a test wants it so. */
  synced(): Promise<SyncFault | null>;
}

export interface FileDoor {
  /** The open workbook as an `.xlsx` file. */
  save(): Promise<ArrayBuffer>;
  /** Another workbook, from its file. */
  create(file: ArrayBuffer): void;
}

/** What a sync fails with. */
export interface SyncFault {
  code: string;
  message: string;
  /** How much of what was asked for is done before that, from 0 to 1. */
  done: number;
}

export interface HostedPage {
  call(id: string, args: Argument[], invocation: Invocation): Outcome;
}

/** Runs what the page has associated with a command of the manifest, until it says that it is done. */
export type RunCommand = (name: string) => Promise<void>;

/** What Excel passes after a function's own arguments. */
export interface Invocation {
  address?: string;
  functionName: string;
  isInValuePreview: boolean;
}

export interface PaneDoor {
  isOpen(): boolean;
  open(): void;
  close(): void;
  /** @returns what ends the telling */
  onChange(listener: (isOpen: boolean) => void): () => void;
}

declare global {
  interface Window {
    /** In the preview's window: for the page that it hosts. */
    officeHost?: OfficeHost;
  }
}
