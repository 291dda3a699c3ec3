import type { CompiledPosition } from '../../engine/compile';
import type { Section } from '../../norms/schema';
import type { PositionComparison } from '../../staffing/compare';
import type { StaffingLine } from '../../staffing/staffing-line';
import type { Together } from '../sheet/paper';
import type { CheckPlan } from './plan';
import type { Reasons } from './reasons';

/** The row of the report's headings; rows of the sheet are counted from 1. */
export const headingsRow = 7;

/** A position, and its comparison with the table. */
export interface ReportPositionRow {
  readonly kind: 'position';
  readonly at: number;
  readonly position: CompiledPosition;
  /** Undefined where neither norms nor table have it any more but somebody has written a reason for it. */
  readonly compared: PositionComparison | undefined;
}

/** A line of the table without a position. */
export interface LineRow {
  readonly kind: 'line';
  readonly at: number;
  readonly line: StaffingLine;
}

interface Subtotal {
  readonly kind: 'subtotal';
  readonly at: number;
  readonly section: Section;
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** Rows of the sheet that stand together. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/** A row that sums up others. `of`: the rows of the subtotals. */
export type ReportSumRow =
  | Subtotal
  | {
      readonly kind: 'total' | 'shortfall' | 'surplus';
      readonly at: number;
      readonly sections: readonly Subtotal[];
      readonly of: readonly number[];
    }
  /** The positions without a gap, of a section or of all. */
  | { readonly kind: 'apart'; readonly at: number; readonly sections: readonly Rows[] }
  /** All lines of the table: the row of the total, and the lines that have no position. */
  | { readonly kind: 'whole'; readonly at: number; readonly total: number; readonly lines: readonly Rows[] };

/** A row of the report with its place on the sheet. */
export type ReportRow =
  | { readonly kind: 'section'; readonly at: number; readonly section: Section; readonly number: number }
  | { readonly kind: 'list'; readonly at: number; readonly of: 'withoutNorm' | 'undecidedLines' }
  | ReportPositionRow
  | LineRow
  | ReportSumRow;

/** The rows of the report: sections with their positions and subtotals, totals, then lines that have no position. */
export function reportRows({ norms, comparison }: CheckPlan, { byPosition }: Reasons): ReportRow[] {
  const rows: ReportRow[] = [];
  const next = (): number => headingsRow + 1 + rows.length;
  const comparisons = new Map(comparison.positions.map((one) => [one.position, one]));
  const shown = norms.positions.filter((one) => comparisons.has(one) || byPosition.has(one.position.row));
  norms.edition.sections.forEach((section, at) => {
    const own = shown.filter((one) => one.section === section);
    if (own.length === 0) return;
    rows.push({ kind: 'section', at: next(), section, number: at + 1 });
    const from = next();
    for (const position of own)
      rows.push({ kind: 'position', at: next(), position, compared: comparisons.get(position) });
    rows.push({ kind: 'subtotal', at: next(), section, number: at + 1, from, to: next() - 1 });
    const to = next() - 2;
    if (own.some((one) => isApart(comparisons.get(one))))
      rows.push({ kind: 'apart', at: next(), sections: [{ from, to }] });
  });
  const sections = rows.filter((row) => row.kind === 'subtotal');
  const of = sections.map(({ at }) => at);
  const total = next();
  for (const kind of ['total', 'shortfall', 'surplus'] as const) rows.push({ kind, at: next(), sections, of });
  const lines: Rows[] = [];
  if (rows.some(({ kind }) => kind === 'apart')) rows.push({ kind: 'apart', at: next(), sections });
  const lists = { withoutNorm: comparison.withoutNorm, undecidedLines: comparison.undecided };
  for (const list of ['withoutNorm', 'undecidedLines'] as const) {
    if (lists[list].length === 0) continue;
    rows.push({ kind: 'list', at: next(), of: list });
    const from = next();
    for (const line of lists[list]) rows.push({ kind: 'line', at: next(), line });
    lines.push({ from, to: next() - 1 });
  }
  rows.push({ kind: 'whole', at: next(), total, lines });
  return rows;
}

/** Rows that one page shows: a heading with what follows it, a sum with what it adds up, the totals together. */
export function reportTogether(rows: readonly ReportRow[]): Together[] {
  return rows.flatMap((row): Together[] => {
    switch (row.kind) {
      case 'section':
      case 'list':
        return [{ from: row.at, to: row.at + 2 }];
      case 'subtotal':
      case 'apart':
      case 'whole':
        return [{ from: row.at - 1, to: row.at }];
      case 'surplus':
        return [{ from: row.at - 3, to: row.at }];
      case 'position':
      case 'line':
      case 'total':
      case 'shortfall':
        return [];
    }
  });
}

/** Whether a position of the table has no gap: its norm is not determined, or its units are blank or not read. */
function isApart(one: PositionComparison | undefined): boolean {
  return one !== undefined && one.gap === undefined;
}
