import { rangeAt } from './a1';
import { rowHeights } from './measures';
import { pageStarts, type Together } from './paper';
import type { PrintedSheet, RowHeight } from './sheet-content';

/** A table from A1 on, with what its pages show. */
export interface LandscapeTable {
  readonly widths: readonly number[];
  readonly heights: readonly RowHeight[];
  readonly hidden?: readonly number[] | undefined;
  /** The row of the headings, which every page repeats. */
  readonly headings: number;
  /** The first row that every page repeats, where it stands above the headings. */
  readonly repeatedFrom?: number;
  readonly end: number;
  readonly together: readonly Together[];
  readonly footer: string;
}

/** The widths and heights of a table, and how it is printed with them: landscape, one page wide, each page with the headings. */
export function landscapePages(
  table: LandscapeTable,
): Pick<PrintedSheet, 'widths' | 'heights' | 'hiddenRows' | 'print'> {
  const { widths, heights, hidden, headings, repeatedFrom = headings, end, together, footer } = table;
  const orientation = 'Landscape';
  return {
    widths,
    heights,
    ...(hidden && { hiddenRows: hidden }),
    print: {
      orientation,
      area: rangeAt(1, 1, end, widths.length),
      titleRows: `$${repeatedFrom}:$${headings}`,
      pageStarts: pageStarts({
        orientation,
        widths,
        heights: rowHeights(end, heights, hidden),
        titleRow: headings,
        together,
      }),
      footer,
    },
  };
}
