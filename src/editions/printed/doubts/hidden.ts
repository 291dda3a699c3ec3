import { cellAt } from '../../sheets/a1';
import type { DraftQuestion } from '../draft/draft';
import type { Page, PageCell } from '../page/page';
import type { PrintedTable } from '../tables/table';

/** What the sheet hides of its tables and the notes under them, once for rows or columns that stand together. */
export function hiddenOn(page: Page, tables: readonly PrintedTable[]): DraftQuestion[] {
  const head = tables[0]?.headRow ?? page.height;
  const rows = Array.from({ length: page.height - head }, (_, at) => head + at);
  const columns = Array.from({ length: page.width }, (_, at) => at);
  const inRow = (row: number): PageCell[] => page.filled(row).filter((cell) => cell.row === row);
  const inColumn = (column: number): PageCell[] =>
    rows.map((row) => page.cell(row, column)).filter((cell) => cell.text !== '' && cell.column === column);
  return [
    ...firstOfEach(
      rows.filter((row) => page.hidesRow(row)).map((row) => ({ at: row, cells: inRow(row) })),
      'hidden',
    ),
    ...firstOfEach(
      columns.filter((column) => page.hidesColumn(column)).map((at) => ({ at, cells: inColumn(at) })),
      'hidden',
    ),
  ];
}

/** What is struck out in the tables and the notes under them and was not asked, once for rows that stand together. */
export function struckOn(
  page: Page,
  tables: readonly PrintedTable[],
  questions: readonly DraftQuestion[],
): DraftQuestion[] {
  const head = tables[0]?.headRow ?? page.height;
  const asked = new Set(questions.flatMap(({ cell, why }) => (why === 'struck' ? [/\d+$/.exec(cell)?.[0]] : [])));
  const gone = new Map<number, Line['cells']>();
  for (const { row, column, text } of page.struckOut)
    gone.set(row, [...(gone.get(row) ?? []), { at: cellAt(row + 1, column + 1), text }]);
  const rows = Array.from({ length: page.height - head }, (_, at) => head + at);
  const lines = rows.map((row) => {
    const struck = page.filled(row).filter((cell) => cell.row === row && page.strikes(cell));
    return { at: row, cells: asked.has(String(row + 1)) ? [] : [...struck, ...(gone.get(row) ?? [])] };
  });
  return firstOfEach(lines, 'struck');
}

interface Line {
  readonly at: number;
  readonly cells: readonly Pick<PageCell, 'at' | 'text'>[];
}

function firstOfEach(lines: readonly Line[], why: 'hidden' | 'struck'): DraftQuestion[] {
  const filled = lines.filter(({ cells }) => cells.length > 0);
  return filled.flatMap(({ at, cells: [first, ...others] }, place) => {
    if (first === undefined || filled[place - 1]?.at === at - 1) return [];
    const text = [first, ...others].map((cell) => cell.text).join(' ');
    return [{ cell: first.at, text: text.length > mostWords ? `${text.slice(0, mostWords)}…` : text, why }];
  });
}

/** No more letters of what is hidden or struck out are shown. */
const mostWords = 120;
