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
    ...firstOfEach(rows.filter((row) => page.hidesRow(row)).map((row) => ({ at: row, cells: inRow(row) }))),
    ...firstOfEach(columns.filter((column) => page.hidesColumn(column)).map((at) => ({ at, cells: inColumn(at) }))),
  ];
}

interface Line {
  readonly at: number;
  readonly cells: readonly PageCell[];
}

function firstOfEach(lines: readonly Line[]): DraftQuestion[] {
  const filled = lines.filter(({ cells }) => cells.length > 0);
  return filled.flatMap(({ at, cells: [first, ...others] }, place) => {
    if (first === undefined || filled[place - 1]?.at === at - 1) return [];
    const text = [first, ...others].map((cell) => cell.text).join(' ');
    return [{ cell: first.at, text: text.length > mostWords ? `${text.slice(0, mostWords)}…` : text, why: 'hidden' }];
  });
}

/** No more letters of what is hidden are shown. */
const mostWords = 120;
