import type { MadeCell, MadeSheet } from './make-workbook';

/** What the order requires of an institution, read from the printed annex by hand. */
export interface NormsByHand {
  /** Row of the annex → units, where they are determined and not 0. */
  readonly required: Readonly<Record<number, number>>;
  /** Rows for which something has to be known that nobody told. */
  readonly open: readonly number[];
}

/**
 * A line of the table: its name as it is shown; the norm's row, or null for no norm position; what the order requires,
 * `?` where that is open, `again` where an earlier line stands for the position; actual minus required.
 */
export type ExpectedLine =
  | readonly [name: string, position: number, required: number, gap: number]
  | readonly [name: string, position: number, required: '?' | 'again']
  | readonly [name: string, position: null];

/** How somebody answers for a name that is no name of the norms: a proposal, another position, or none. */
export type Answer = { readonly proposed: number } | { readonly chosen: number } | 'not-a-norm';

/** A workbook that is there already, and what a check of it has to show; every figure is worked out by hand. */
export interface StaffingWorkbook {
  readonly title: string;
  readonly language: 'kk' | 'ru' | 'en';
  readonly sheets: readonly MadeSheet[];
  /** What is selected before the table is looked for. */
  readonly select: { readonly sheet: string; readonly at: string };
  /** The tables that are found, and which of them is checked. */
  readonly tables: readonly string[];
  readonly table: string;
  /** The title of the count that is compared, where not the usual one. */
  readonly count?: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly institution: {
    readonly type: string;
    readonly residents: number | { readonly sheet: string; readonly at: string };
    readonly profile?: { readonly sheet: string; readonly at: string };
  };
  readonly norms: NormsByHand;
  /** By the row on the sheet, counted from 1. */
  readonly lines: Readonly<Record<number, ExpectedLine>>;
  readonly figures: {
    readonly required: number;
    readonly actual: number;
    readonly shortfall: number;
    readonly surplus: number;
    readonly month?: number;
    /** The units of the shortfall whose salary the table does not tell. */
    readonly unpriced?: number;
  };
  /** Where the columns are announced; none beside a protected sheet. */
  readonly columns?: string;
}

export const _ = null;

/** A row with nothing in it but its first cell. */
export function heading(text: string, width: number): MadeCell[] {
  return [text, ...new Array<null>(width - 1).fill(_)];
}
