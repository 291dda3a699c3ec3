import { pointsOf } from './measures';

/** The sides of A4, in points. */
const paper = { short: 595, long: 842 } as const;

/** What of the paper is left free round a printed sheet, in points; the footer stands in the bottom margin. */
export const margins = { left: 36, right: 36, top: 36, bottom: 50, footer: 22 } as const;

/** Of a page's height, how much is filled: what shows a sheet measures letters and rows each in its own way. */
const filled = 0.93;

/** Rows, counted from 1, that stand on one page as long as one page holds them. */
export interface Together {
  readonly from: number;
  readonly to: number;
}

/** What a row of a table with sections is for its page; other rows are `undefined`. */
export interface PagedRow {
  readonly at: number;
  readonly role: 'section' | 'subtotal' | 'total' | undefined;
}

/** Rows that one page shows: a heading with what follows it, a sum with what it adds up, the total with what is below. */
export function togetherInTable(rows: readonly PagedRow[], hidden: readonly number[], last: number): Together[] {
  const shown = rows.filter(({ at }) => !hidden.includes(at));
  const rowAt = (place: number): number => shown[Math.max(0, Math.min(place, shown.length - 1))]?.at ?? 1;
  return shown.flatMap(({ at, role }, place): Together[] => {
    switch (role) {
      case 'section':
        return [{ from: at, to: rowAt(place + 2) }];
      case 'subtotal':
        return [{ from: rowAt(place - 1), to: at }];
      case 'total':
        return [{ from: rowAt(place - 2), to: last }];
      case undefined:
        return [];
    }
  });
}

/** A table as its pages break. */
export interface PrintedRows {
  readonly orientation: 'Landscape' | 'Portrait';
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  /** Height of each row from 1 on, in points; 0 of a row that is not shown. */
  readonly heights: readonly number[];
  /** The row that every page after the first repeats. */
  readonly titleRow: number;
  readonly together: readonly Together[];
}

/** The rows before which a page begins, so that nothing that belongs together is cut; the first page begins by itself. */
export function pageStarts({ orientation, widths, heights, titleRow, together }: PrintedRows): number[] {
  const [wide, high] = orientation === 'Landscape' ? [paper.long, paper.short] : [paper.short, paper.long];
  const width = widths.reduce((sum, one) => sum + pointsOf(one), 0);
  const scale = Math.min(1, Math.floor((100 * (wide - margins.left - margins.right)) / width) / 100);
  const room = ((high - margins.top - margins.bottom) / scale) * filled;
  const starts: number[] = [];
  let begins = 1;
  let used = 0;
  for (let row = 1; row <= heights.length; row += 1) {
    used += heights[row - 1] ?? 0;
    if (used <= room) continue;
    const start = firstOfGroup(row, begins, together);
    starts.push(start);
    begins = start;
    used = (heights[titleRow - 1] ?? 0) + heights.slice(start - 1, row).reduce((sum, one) => sum + one, 0);
  }
  return starts;
}

/** The row from which on all that holds together with a row goes onto the next page; the row itself where that is a whole page. */
function firstOfGroup(row: number, begins: number, together: readonly Together[]): number {
  let first = row;
  for (let moved = true; moved;) {
    const group = together.find(({ from, to }) => from < first && first <= to);
    moved = group !== undefined;
    first = group?.from ?? first;
  }
  return first > begins ? first : row;
}
