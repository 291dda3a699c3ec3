import type { Argument } from '../addin/arguments';
import type { Outcome } from '../addin/results';
import type { Book } from '../spreadsheet/book';

/**
 * The interface between the preview and the script that replaces Office.js in the add-in's page. Each is an object of
 * its own window: only plain data and functions are passed, and no values are checked by `instanceof`.
 */
export interface OfficeHost {
  /** Called once by the host script, before the add-in's own scripts run. */
  attach(page: HostedPage): void;
  /** Called once by the host script, with the function that runs the page's commands. */
  attachCommands(run: RunCommand): void;
  /** Called when a function of the add-in was associated with its id. */
  associated(id: string): void;
  /** Resolves when a workbook is open. The page may be loaded before. */
  readonly opened: Promise<void>;
  /** @throws where none is open */
  readonly book: Book;
  /** The language of the interface: `kk-KZ`, `ru-RU`, `en-US`. */
  readonly language: string;
  readonly dark: boolean;
  readonly pane: PaneDoor;
  readonly files: FileDoor;
  /** Called when a batch of `Excel.run` begins. @returns a function to call at its end */
  running(): () => void;
  /**
   * Called for each `context.sync()` and each other request to Excel: counted, and delayed or refused where a test
   * wants that.
   */
  synced(): Promise<SyncFault | null>;
}

export interface FileDoor {
  /** The open workbook as an `.xlsx` file. */
  save(): Promise<ArrayBuffer>;
  /** Opens a file as another workbook. */
  create(file: ArrayBuffer): void;
}

/** The error that a sync fails with. */
export interface SyncFault {
  code: string;
  message: string;
  /** The share of the requests that is carried out first, from 0 to 1. */
  done: number;
}

export interface HostedPage {
  call(id: string, args: Argument[], invocation: Invocation): Outcome;
}

/** Runs what the page has associated with a command of the manifest, until the page says that it is done. */
export type RunCommand = (name: string) => Promise<void>;

/** The last argument of every function call. */
export interface Invocation {
  address?: string;
  functionName: string;
  isInValuePreview: boolean;
}

export interface PaneDoor {
  isOpen(): boolean;
  open(): void;
  close(): void;
  /** @returns a function that removes the listener */
  onChange(listener: (isOpen: boolean) => void): () => void;
}

declare global {
  interface Window {
    /** Set by the preview in its window, for the page that it hosts. */
    officeHost?: OfficeHost;
  }
}
