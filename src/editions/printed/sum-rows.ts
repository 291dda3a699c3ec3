import { isUnder } from './label';
import type { Page } from './page';
import type { PageRow, PositionRow } from './rows';
import type { PrintedTable } from './table';

/**
 * The rows whose figures are the sums of others and no further units: one whose numbers stand over theirs (`1` over `1.1`,
 * `1.2`), or one without a number over or under those that have one.
 */
export function sumRows(page: Page, table: PrintedTable, rows: readonly PageRow[]): ReadonlySet<number> {
  if (table.label === undefined) return new Set();
  const figures = (row: PositionRow): readonly number[] =>
    table.columns.map(({ column }) => figureOf(page.cell(row.row, column).text));
  return new Set(
    rows.flatMap((row, at) => {
      if (row.is !== 'position' || row.including !== undefined) return [];
      return partsOf(rows, at, row).some((parts) => isSum(figures(row), parts.map(figures))) ? [row.row] : [];
    }),
  );
}

/** The rows that one may be the sum of: those right under it, or right over it. */
function partsOf(rows: readonly PageRow[], at: number, { labelText }: PositionRow): PositionRow[][] {
  const below = rows.slice(at + 1);
  if (labelText !== undefined) return [beginning(below, (label) => isUnder(label, labelText))];
  return [beginning(below, () => true), beginning(rows.slice(0, at).reverse(), () => true)];
}

function beginning(rows: readonly PageRow[], fits: (label: string) => boolean): PositionRow[] {
  const found: PositionRow[] = [];
  for (const row of rows) {
    if (row.is !== 'position' || row.labelText === undefined || !fits(row.labelText)) break;
    found.push(row);
  }
  return found;
}

function isSum(whole: readonly number[], parts: readonly (readonly number[])[]): boolean {
  if (parts.length < 2 || !whole.some((figure) => figure > 0)) return false;
  return whole.every((figure, at) => Math.abs(figure - parts.reduce((sum, part) => sum + (part[at] ?? 0), 0)) < 1e-9);
}

/** What is neither a figure nor no unit is in no sum. */
function figureOf(text: string): number {
  if (/^[-–—−]?$/u.test(text)) return 0;
  return /^\d+([.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : NaN;
}
