import { namesGroup } from '../text/groups';
import { isSmaller, isUnder } from '../text/label';
import type { Page } from '../page/page';
import type { PageRow, PositionRow } from '../rows/rows';
import type { PrintedTable } from '../tables/table';

/** No department whose rows have no numbers has more of them. */
const mostParts = 60;

/**
 * The rows whose figures are the sums of others and no further units: one whose number stands over theirs (`1` over `1.1`, `а)`
 * or rows without any, `II` over `5`, `6`), one without a number over or under those that have one, where no row has a number
 * each of which the rows up to the next are the parts, and one beside its parts that can hardly be their sum by chance.
 */
export function sumRows(page: Page, table: PrintedTable, rows: readonly PageRow[]): ReadonlySet<number> {
  // Figures for a bed and for a group add up to nothing.
  if (table.measure !== undefined) return new Set();
  const known = new Map<PositionRow, readonly number[]>();
  const figures = (row: PositionRow): readonly number[] => {
    const read = known.get(row) ?? table.columns.map(({ column }) => figureOf(page.cell(row.row, column).text));
    known.set(row, read);
    return read;
  };
  const positions = rows.flatMap((row) => (row.is === 'position' ? [row] : []));
  const isUnnumbered = positions.every(({ labelText }) => labelText === undefined);
  return new Set([
    ...(isUnnumbered ? inSections(rows) : []).flatMap((some) =>
      heads(some.map(figures)).flatMap((at) => some[at]?.row ?? []),
    ),
    ...rows.flatMap((row, at) => {
      if (row.is !== 'position' || row.including !== undefined) return [];
      const own = figures(row);
      const isWhole = !isUnnumbered && partsOf(rows, at, row).some((parts) => isSum(own, parts.map(figures)));
      const [below, above] = [rowsBelow(rows, at), rowsAbove(rows, at)].map((beside) =>
        beginning(beside, () => true).map(figures),
      );
      const isGroup = namesGroup(row.nameText);
      const isTold = isTelling(own, below ?? [], isGroup, isGroup ? 1 : 2) || isTelling(own, above ?? [], isGroup, 2);
      return isWhole || isTold ? [row.row] : [];
    }),
  ]);
}

/** The positions under one heading after another. */
function inSections(rows: readonly PageRow[]): PositionRow[][] {
  const found: PositionRow[][] = [[]];
  for (const row of rows) {
    if (row.is === 'section') found.push([]);
    if (row.is === 'position') found[found.length - 1]?.push(row);
  }
  return found;
}

/** Whether the rows right beside one come to its figures, where it is of a group, or its figures tell that this is no chance. */
function isTelling(
  own: readonly number[],
  beside: readonly (readonly number[])[],
  isGroup: boolean,
  needed: number,
): boolean {
  if (!isGroup && new Set(own).size < 3) return false;
  const parts = beside.slice(0, sumsUp(own, beside, needed));
  return parts.length > 0 && (isGroup || parts.some((part) => !isMultiple(own, part)));
}

function isMultiple(whole: readonly number[], part: readonly number[]): boolean {
  const at = part.findIndex((figure) => figure > 0);
  const times = (whole[at] ?? 0) / (part[at] ?? 1);
  return at < 0 || whole.every((figure, column) => Math.abs(figure - times * (part[column] ?? 0)) < 1e-9);
}

/** How many of some rows come to a figure together, from the first on; 0 where none do, or fewer than are needed grant any. */
function sumsUp(whole: readonly number[], rows: readonly (readonly number[])[], needed: number): number {
  let sum = whole.map(() => 0);
  for (let count = 1; count <= rows.length; count += 1) {
    const part = rows[count - 1] ?? [];
    sum = sum.map((figure, at) => figure + (part[at] ?? NaN));
    // Figures only grow, and what is no figure is in no sum.
    if (sum.some((figure, at) => !(figure <= (whole[at] ?? 0) + 1e-9))) return 0;
    if (isSum(whole, rows.slice(0, count), needed)) return count;
  }
  return 0;
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

/** As many rows under one as may be its parts, where no number tells. */
function rowsBelow(rows: readonly PageRow[], at: number): PageRow[] {
  return rows.slice(at + 1, at + 1 + mostParts);
}

/** As many rows over one, from it upwards. */
function rowsAbove(rows: readonly PageRow[], at: number): PageRow[] {
  return rows.slice(Math.max(0, at - mostParts), at).reverse();
}

/** The rows with which parts begin, where all rows under a heading are parts of one before them, or of one behind them. */
function heads(figures: readonly (readonly number[])[]): number[] {
  const down = parted(figures);
  return down.length > 0 ? down : parted([...figures].reverse()).map((at) => figures.length - 1 - at);
}

/** From the first row on: each with the parts whose sum it is, until one comes that is the next sum. */
function parted(figures: readonly (readonly number[])[]): number[] {
  const found: number[] = [];
  let at = 0;
  while (at < figures.length) {
    const whole = figures[at] ?? [];
    const parts = sumsUp(whole, figures.slice(at + 1, at + 1 + mostParts), 2);
    if (parts === 0) return [];
    found.push(at);
    at += 1 + parts;
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

function isSum(whole: readonly number[], parts: readonly (readonly number[])[], needed = 2): boolean {
  const granting = parts.filter((part) => part.some((figure) => figure > 0)).length;
  if (granting < needed || !whole.some((figure) => figure > 0)) return false;
  return whole.every((figure, at) => Math.abs(figure - parts.reduce((sum, part) => sum + (part[at] ?? 0), 0)) < 1e-9);
}

/** What is neither a figure nor no unit is in no sum. */
function figureOf(text: string): number {
  if (/^[-–—−]?$/u.test(text)) return 0;
  return /^\d+([.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : NaN;
}
