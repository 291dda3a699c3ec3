import type { Rectangle } from './area';

/** What a cell is given: a number, a text, or a formula in English with commas. Blank is `''`. */
export type CellEntry = string | number;

/** How cells look. What is absent stays as Excel has it. */
export interface CellFormat {
  readonly at: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly across?: 'Left' | 'Center' | 'Right';
  readonly down?: 'Top' | 'Center';
  /** In English, as Excel's files have it. */
  readonly numbers?: string;
  readonly grid?: true;
}

/** What may be typed into cells, and what Excel says of anything else. */
export interface EntryRule {
  readonly at: string;
  readonly rule:
    | { readonly kind: 'list'; readonly choices: readonly string[] }
    | { readonly kind: 'whole'; readonly from: number }
    | { readonly kind: 'formula'; readonly formula: string };
  readonly title: string;
  readonly message: string;
}

export interface RowHeight {
  readonly row: number;
  readonly lines: number;
}

export interface PrintSetup {
  readonly orientation: 'Landscape' | 'Portrait';
  readonly area: string;
  /** Rows that every page repeats, as `$8:$8`. */
  readonly titleRows?: string;
  readonly footer: string;
}

/** A chart of horizontal bars over cells of its own sheet. */
export interface SheetChart {
  readonly name: string;
  readonly title: string;
  /** What each group of bars is called. */
  readonly categories: string;
  /** The bars of a group from the top down. */
  readonly series: readonly { readonly name: string; readonly values: string; readonly color: string }[];
  /** The first and the last cell that it covers. */
  readonly from: string;
  readonly to: string;
}

/** A sheet as plain data: all that is written into it, from A1 on. */
export interface SheetContent {
  readonly name: string;
  readonly cells: readonly (readonly CellEntry[])[];
  /** Formulas whose result fills more cells than their own; nothing else stands where it may fall. */
  readonly spills: readonly { readonly at: string; readonly formula: string }[];
  readonly names: readonly { readonly name: string; readonly at: string }[];
  readonly formats: readonly CellFormat[];
  readonly rules: readonly EntryRule[];
  /** Width of each column from A on, in characters. */
  readonly widths: readonly number[];
  /** Rows, counted from 1, that need more than one line. */
  readonly heights: readonly RowHeight[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly chart?: SheetChart;
}

/** A sheet that is set up to be printed. */
export interface PrintedSheet extends SheetContent {
  readonly print: PrintSetup;
}

/** Cells that are written beside what a sheet holds. */
export interface BlockContent {
  readonly area: Rectangle;
  readonly cells: readonly (readonly CellEntry[])[];
  readonly formats: readonly CellFormat[];
}
