import { isRoman, isUnder } from '../text/label';
import type { Page } from '../page/page';
import type { PageRow, PositionRow } from '../rows/rows';
import type { PrintedTable } from '../tables/table';

/**
 * The rows whose figures are the sums of others and no further units: one whose number stands over theirs (`1` over `1.1`, `а)`
 * or rows without any, `II` over `5`, `6`), one without a number over or under those that have one, and where no row has a
 * number each of which the rows up to the next are the parts.
 */
export function sumRows(page: Page, table: PrintedTable, rows: readonly PageRow[]): ReadonlySet<number> {
  const figures = (row: PositionRow): readonly number[] =>
    table.columns.map(({ column }) => figureOf(page.cell(row.row, column).text));
  const positions = rows.flatMap((row) => (row.is === 'position' ? [row] : []));
  if (positions.every(({ labelText }) => labelText === undefined))
    return new Set(heads(positions.map(figures)).flatMap((at) => positions[at]?.row ?? []));
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
  if (labelText !== undefined)
    return [
      beginning(below, (label) => label !== undefined && isUnder(label, labelText)),
      beginning(below, (label) => isSmaller(label, labelText)),
    ];
  const isNumbered = (label: string | undefined): boolean => label !== undefined;
  return [beginning(below, isNumbered), beginning(rows.slice(0, at).reverse(), isNumbered)];
}

/** A row without a number or with a letter under one that has a number, and any under a Roman one. */
function isSmaller(label: string | undefined, above: string): boolean {
  if (label === undefined || /^\p{L}\)?$/u.test(label)) return !isRoman(label ?? '') || !isRoman(above);
  return isRoman(above) && !isRoman(label);
}

/**
 * The rows with which parts begin, where all rows of a table are parts of one before them, or of one behind them; none where
 * that may be chance: in a table of one column and of fewer than four rows, or of a single sum.
 */
function heads(figures: readonly (readonly number[])[]): number[] {
  const down = parted(figures);
  const found = down.length > 0 ? down : parted([...figures].reverse()).map((at) => figures.length - 1 - at);
  const columns = figures[0]?.length ?? 0;
  return found.length > 1 || (columns > 1 && figures.length > 3) ? found : [];
}

/** No department has more positions. */
const mostParts = 60;

/** From the first row on: each with the parts whose sum it is, until one comes that is the next sum. */
function parted(figures: readonly (readonly number[])[]): number[] {
  const found: number[] = [];
  let at = 0;
  while (at < figures.length) {
    const whole = figures[at] ?? [];
    const last = Math.min(figures.length, at + 1 + mostParts);
    let end = at + 1;
    while (end < last && !isSum(whole, figures.slice(at + 1, end))) end += 1;
    if (!isSum(whole, figures.slice(at + 1, end))) return [];
    found.push(at);
    at = end;
  }
  return found;
}

function beginning(rows: readonly PageRow[], fits: (label: string | undefined) => boolean): PositionRow[] {
  const found: PositionRow[] = [];
  for (const row of rows) {
    if (row.is !== 'position' || row.including !== undefined || !fits(row.labelText)) break;
    found.push(row);
  }
  return found;
}

function isSum(whole: readonly number[], parts: readonly (readonly number[])[]): boolean {
  const granting = parts.filter((part) => part.some((figure) => figure > 0)).length;
  if (granting < 2 || !whole.some((figure) => figure > 0)) return false;
  return whole.every((figure, at) => Math.abs(figure - parts.reduce((sum, part) => sum + (part[at] ?? 0), 0)) < 1e-9);
}

/** What is neither a figure nor no unit is in no sum. */
function figureOf(text: string): number {
  if (/^[-–—−]?$/u.test(text)) return 0;
  return /^\d+([.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : NaN;
}
