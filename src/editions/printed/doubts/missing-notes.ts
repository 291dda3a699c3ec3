import type { DraftQuestion } from '../draft/draft';
import { marksOf, marksOfHeading, raisedIn } from '../text/marks';
import type { Page, PageCell } from '../page/page';
import type { PageNotes } from '../notes/page-notes';
import type { PageRow } from '../rows/rows';
import type { PrintedTable } from '../tables/table';

/** The headings and names of a table that bear a mark whose note is nowhere on the page. */
export function missingNotes(
  page: Page,
  { headRow, bodyRow }: PrintedTable,
  number: number,
  rows: readonly PageRow[],
  notes: PageNotes,
): DraftQuestion[] {
  const heads = page.filledRows(headRow, bodyRow).flat();
  const marked = [
    ...[...new Set(heads)].map((cell) => ({ cell, marks: marksOfHeading(cell, notes.marks) })),
    ...rows.flatMap((row) => markedIn(row, notes.marks)),
  ];
  return marked
    .filter(({ marks }) => marks.some((mark) => notes.note(mark, number, headRow) === undefined))
    .map(({ cell: { at, text } }) => ({ cell: at, text, why: 'noteMissing' }));
}

function markedIn(row: PageRow, footnotes: ReadonlySet<number>): { cell: PageCell; marks: readonly number[] }[] {
  if (row.is === 'position') return [{ cell: row.name, marks: marksIn(row.nameText, footnotes) }];
  return row.is === 'section' ? [{ cell: row.cell, marks: raisedIn(row.cell.printed) }] : [];
}

/** The marks of a name, and digits at the end of its last word that can be nothing else: `Логопед2`, `Врач1-3`. */
function marksIn(text: string, footnotes: ReadonlySet<number>): readonly number[] {
  const { name, marks } = marksOf(text, footnotes);
  const [, glued] = /\p{L}{3}(\d{1,2})(?:\s*[,–-]\s*\d{1,2})*$/u.exec(name) ?? [];
  return glued === undefined ? marks : [...marks, NaN];
}
