import type { Text } from '../../norms/schema';

/** Why something was not done in the workbook. The pane has a sentence for each. */
export type Refusal =
  /** A sheet of that name exists; ask whether to write into it or use another name. */
  | { readonly reason: 'sheetExists'; readonly sheet: string }
  /** The workbook has budgets of an institution: ask which is meant, or whether a new one. */
  | { readonly reason: 'budgetsExist'; readonly sheets: readonly string[] }
  /** Cells that would be written hold something; ask whether to replace it. `address` is what is used, with its sheet. */
  | { readonly reason: 'targetNotEmpty'; readonly address: string }
  /** A sheet that is to be written anew has cells that the add-in did not write; ask whether they may be lost. */
  | { readonly reason: 'foreignCells'; readonly sheet: string; readonly cells: readonly string[] }
  /** A sheet that is to be updated no longer says what it was: its head, its names or its edition are gone. */
  | { readonly reason: 'headUnread'; readonly sheet: string }
  | { readonly reason: 'sheetProtected'; readonly sheet: string }
  | { readonly reason: 'workbookProtected' }
  /** Excel takes no such name for a sheet: empty, longer than 31 characters, or with one of `: \ / ? * [ ]`. */
  | { readonly reason: 'sheetName'; readonly sheet: string }
  /** A profile has neither a row for an item nor a blank one. */
  | { readonly reason: 'noAnswerRow'; readonly sheet: string; readonly item: Text }
  /** What was read has been changed since: read it again. */
  | { readonly reason: 'changed'; readonly sheet: string }
  /** There is no such sheet, cell or name. */
  | { readonly reason: 'notFound'; readonly what: string }
  /** What was asked for, of which Excel does not say what it is, has been deleted meanwhile. */
  | { readonly reason: 'gone' }
  /** Stopped before anything was written. */
  | { readonly reason: 'cancelled' }
  /** Stopped while Excel was writing: what it still writes is taken back when it answers. */
  | { readonly reason: 'stoppedWriting' }
  /** Excel broke off while it wrote, and did not let it be taken back. */
  | { readonly reason: 'half'; readonly sheets: readonly string[] }
  | { readonly reason: 'halfSettings' }
  /** The settings and editions of the workbook could not be read so far. */
  | { readonly reason: 'unread' }
  /** A sheet or the workbook's structure is protected; Excel does not say which. */
  | { readonly reason: 'denied' }
  | { readonly reason: 'readOnly' }
  /** Excel has no time, or somebody else changes the same cells. */
  | { readonly reason: 'busy' }
  | { readonly reason: 'merged' }
  /** A filter hides rows of a sheet: Excel writes a block of cells past them, into the wrong rows. */
  | { readonly reason: 'filtered'; readonly sheet: string }
  /** A sheet that is to be written over holds a table of Excel's own. */
  | { readonly reason: 'hasTable'; readonly sheet: string; readonly table: string }
  /** A chart, a shape or a picture is selected, and no cells. */
  | { readonly reason: 'noCells' }
  /** More cells than Excel hands over, or takes, at a time. */
  | { readonly reason: 'tooMuchToRead' }
  | { readonly reason: 'tooMuchToWrite' }
  /** Somebody is typing in a cell, and this Excel does not wait for the end of it. */
  | { readonly reason: 'cellInEdit' }
  /** This Excel lacks a requirement set, as `ExcelApi 1.7`. */
  | { readonly reason: 'tooOld'; readonly needs: string }
  /** Anything else: Excel's own code and message. */
  | { readonly reason: 'failed'; readonly code: string; readonly message: string };

/** Returned in place of a result. */
export interface Refused {
  readonly refused: Refusal;
}

/** An answer of a transaction that was not made, and why. */
export function refuse(refusal: Refusal): Refused {
  return { refused: refusal };
}

/** The most cells that a refusal names. */
const named = 6;

/** The cells that a refusal names. */
export function someOf(cells: readonly string[]): string[] {
  return cells.length <= named ? [...cells] : [...cells.slice(0, named), '…'];
}

/** Whether a transaction was not made. */
export function isRefused<T extends object>(result: T | Refused): result is Refused {
  return 'refused' in result;
}
