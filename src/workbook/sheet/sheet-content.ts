import type { Rectangle } from './area';

/** What is written into a cell: a number, a text, or a formula in English with commas. Blank is `''`. */
export type CellEntry = string | number;

/** The format of cells; absent properties stay Excel's defaults. */
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
  /** A number format in Excel's English notation. */
  readonly numbers?: string;
  readonly grid?: true;
}

/** What may be typed into cells, and what Excel says of anything else. */
export interface EntryRule {
  readonly at: string;
  readonly rule:
    | { readonly kind: 'list'; readonly choices: readonly string[] }
    /** The choices are in cells of the sheet, as `$B$140:$B$144`. */
    | { readonly kind: 'listOf'; readonly cells: string }
    | { readonly kind: 'whole'; readonly from: number }
    | { readonly kind: 'formula'; readonly formula: string };
  readonly title: string;
  readonly message: string;
}

/** How many lines of text a row, counted from 1, is high. */
export interface RowHeight {
  readonly row: number;
  readonly lines: number;
}

/** How a sheet is printed on A4, one page wide. */
export interface PrintSetup {
  readonly orientation: 'Landscape' | 'Portrait';
  readonly area: string;
  /** Rows that every page repeats, as `$8:$8`. */
  readonly titleRows?: string;
  /** Rows, counted from 1, before which a page begins. */
  readonly pageStarts?: readonly number[];
  readonly footer: string;
}

/** A chart over cells of its own sheet. */
export interface SheetChart {
  /** Horizontal bars; or a line of the first series, on which the others are points. */
  readonly kind: 'bars' | 'curve';
  readonly name: string;
  readonly title: string;
  /** The cells with the names of the groups of bars, or with what the curve goes over. */
  readonly categories: string;
  /** The bars of a group from top to bottom; cells without a value have no point. */
  readonly series: readonly { readonly name: string; readonly values: string; readonly color: string }[];
  /** The first and the last cell that it covers. */
  readonly from: string;
  readonly to: string;
}

/** A sheet as plain data: all that is written into it, from A1 on. */
export interface SheetContent {
  readonly name: string;
  readonly cells: readonly (readonly CellEntry[])[];
  /** Formulas whose result fills more cells than their own; the cells around must be empty. */
  readonly spills: readonly { readonly at: string; readonly formula: string }[];
  readonly names: readonly { readonly name: string; readonly at: string }[];
  readonly formats: readonly CellFormat[];
  readonly rules: readonly EntryRule[];
  /** Width of each column from A on, in characters. */
  readonly widths: readonly number[];
  /** Rows, counted from 1, that need more than one line. */
  readonly heights: readonly RowHeight[];
  /** Cells that are one, by the address of their range. */
  readonly merged?: readonly string[];
  /** Rows, counted from 1, that are there and not shown. */
  readonly hiddenRows?: readonly number[];
  /** Rows and columns of the frozen pane. */
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
