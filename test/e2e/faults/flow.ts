import type { Locator } from 'playwright-core';
import type { Language } from '../browser-workbook';

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
  /** Presses twice, as somebody does to whom nothing seems to happen; absent where nothing is pressed. */
  readonly startTwice?: () => Promise<void>;
  /** Waits until the pane or the workbook shows that it is done. */
  readonly ended: () => Promise<void>;
  /** Which of its calls writes, counted from 1; absent where it only reads. */
  readonly writes?: number;
  /** How many calls somebody has asked for, where others follow. What the pane reads of its own accord may be stopped without a word. */
  readonly asked?: number;
  /** What comes after the writing is asked for once more where it is refused; if it is given then, there is nothing to say. */
  readonly asksAgain?: true;
  /** The most calls that it may take. */
  readonly most?: number;
  /** The language of the pane once it is started. */
  readonly language?: Language;
  /** How many of the calls are the test's own, at the beginning. */
  readonly own?: number;
  /** Each sheet is done for itself. */
  readonly isBySheet?: true;
}

/** Starts a flow by a button. */
export function pressing(button: () => Locator): Pick<Flow, 'start' | 'startTwice'> {
  return { start: () => button().click(), startTwice: () => button().dblclick() };
}
