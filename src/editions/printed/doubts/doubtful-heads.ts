import { isOfInstitutions } from '../tables/columns';
import type { DraftQuestion } from '../draft/draft';
import { isAside, isAmendment } from '../page/notes';
import type { Page, PageCell } from '../page/page';
import type { PageRow } from '../rows/rows';
import { saysMost } from '../text/most';
import type { PrintedTable } from '../tables/table';

/**
 * What titles and headings say of the figures under them as a whole: that these are the most and not what is required, or
 * that they are for one kind of institution among others.
 */
export function doubtfulHeads(
  page: Page,
  tables: readonly PrintedTable[],
  rows: readonly (readonly PageRow[])[],
): DraftQuestion[] {
  const titles = tables.flatMap(({ headRow }, at) => linesBetween(page, tables[at - 1]?.endRow ?? 0, headRow));
  const heads = tables.flatMap(({ columns }) => columns.flatMap(({ headings }) => headings));
  const most = [...titles, ...heads].filter(({ text }) => saysMost(text));
  const sections = rows.flat().flatMap((row) => (row.is === 'section' ? [row.cell] : []));
  const ofKinds = [...titles, ...sections].filter((cell) =>
    isOfInstitutions({ ...cell, text: withoutNumber(cell.text) }),
  );
  const kinds = new Set(ofKinds.map(({ text }) => text)).size > 1 ? ofKinds : [];
  const wordings = [...titles, ...sections].filter(({ text }) => ofWording.test(text));
  return [...questions(most, 'mostOnly'), ...questions(kinds, 'kindOfInstitution'), ...questions(wordings, 'wording')];
}

const ofWording =
  /(?<!\p{L})(стар|прежн|действующ|предлагаем|нов|существующ)\p{L}{2,3} редакци|(ескі|жаңа|қолданыстағы|ұсынылатын) редакция|(old|new|current|proposed) wording/iu;

/** `1. Дома-интернаты`, `Таблица 2. Центры` without their numbers. */
function withoutNumber(text: string): string {
  return text.replace(/^(?:(?:таблица|раздел|кесте|бөлім|table)\s*)?(?:№\s*)?(?:\d+(?:\.\d+)*|[IVXІХ]+)[.)]?\s+/iu, '');
}

function questions(cells: readonly PageCell[], why: DraftQuestion['why']): DraftQuestion[] {
  return [...new Set(cells)].map(({ at: cell, text }) => ({ cell, text, why }));
}

function linesBetween(page: Page, from: number, to: number): PageCell[] {
  return page
    .filledRows(from, to)
    .flat()
    .filter(({ text }) => !isAside(text) && !isAmendment(text));
}
