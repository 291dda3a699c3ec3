import type { DraftQuestion } from './draft';
import { marksOf, marksOfHeading, raisedIn } from './marks';
import type { Page, PageCell } from './page';
import type { PageNotes } from './page-notes';
import type { PageRow } from './rows';
import type { PrintedTable } from './table';

/** The headings and names of a table that bear a mark whose note is nowhere on the page. */
export function missingNotes(
  page: Page,
  { headRow, bodyRow }: PrintedTable,
  number: number,
  rows: readonly PageRow[],
  notes: PageNotes,
): DraftQuestion[] {
  const heads = Array.from({ length: bodyRow - headRow }, (_, at) => page.filled(headRow + at)).flat();
  const marked = [
    ...[...new Set(heads)].map((cell) => ({ cell, marks: marksOfHeading(cell, notes.marks) })),
    ...rows.flatMap((row) => markedIn(row, notes.marks)),
  ];
  return marked
    .filter(({ marks }) => marks.some((mark) => notes.text(mark, number, headRow) === undefined))
    .map(({ cell: { at, text } }) => ({ cell: at, text, why: 'noteMissing' }));
}

function markedIn(row: PageRow, footnotes: ReadonlySet<number>): { cell: PageCell; marks: readonly number[] }[] {
  if (row.is === 'position') return [{ cell: row.name, marks: marksOf(row.nameText, footnotes).marks }];
  return row.is === 'section' ? [{ cell: row.cell, marks: raisedIn(row.cell.printed) }] : [];
}
