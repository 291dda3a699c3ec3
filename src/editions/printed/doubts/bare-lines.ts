import { saidOver, saysUnread } from '../phrases/around';
import type { DraftQuestion } from '../draft/draft';
import { isAmendment, isAside, isOfPage, isTotal } from '../page/notes';
import type { Page, PageCell } from '../page/page';
import type { PageRow } from '../rows/rows';
import { isOfInstitutions } from '../tables/columns';
import type { PrintedTable } from '../tables/table';
import { namesGroup } from '../text/groups';

/**
 * The lines without figures in a table without numbers that were taken for headings, or right under it for a note, and may be
 * positions left blank.
 */
export function bareLines(page: Page, table: PrintedTable, rows: readonly PageRow[]): DraftQuestion[] {
  if (table.label !== undefined) return [];
  const headings = rows.flatMap((row) => (row.is === 'section' && row.label === undefined ? [row.cell] : []));
  const under = table.endRow < page.height ? page.filled(table.endRow) : [];
  const last = under.length === 1 ? under.filter(({ text, row }) => row === table.endRow && mayName(text)) : [];
  return [...headings, ...last]
    .filter((cell) => cell.column === table.name && cell.columns <= table.nameColumns && isBare(cell))
    .map(({ at: cell, text }) => ({ cell, text, why: 'bareLine' }));
}

function isBare(cell: PageCell): boolean {
  const { text } = cell;
  const heads = text.endsWith(':') || namesGroup(text) || isOfInstitutions(cell);
  return !heads && saidOver(text).length === 0 && !saysUnread(text);
}

/** A few words that begin with a capital letter and are no sentence, sum or remark. */
function mayName(text: string): boolean {
  const isOther = isAside(text) || isAmendment(text) || isOfPage(text) || isTotal(text);
  return !isOther && /^\p{Lu}\p{L}/u.test(text) && !/[.:;_]/u.test(text) && text.split(' ').length <= mostWords;
}

/** No name of a position has more words. */
const mostWords = 8;
