import { addUnder } from '../../../engine/add-under';
import { marksOf } from '../text/marks';
import { isEither, isInsteadOf } from '../text/either';
import { namesParts } from '../text/including';
import { isAmendment, isTotal, namesTakenOut } from '../page/notes';
import type { Page } from '../page/page';
import type { PageRow, PositionRow } from '../rows/rows';
import { sumRows } from './sum-rows';
import type { PrintedTable } from '../tables/table';
import { foldWord } from '../text/tokens';

/** Why a row may not count beside the others: it is their sum, stands twice or in the place of another, or words or a stroke say that it was taken out. */
export type RowDoubt = 'sum' | 'twice' | 'either' | 'takenOut' | 'struck';

/** The rows of a table, counted from 0 on the page, that may not count beside the others. */
export function doubtfulRows(
  page: Page,
  table: PrintedTable,
  rows: readonly PageRow[],
  footnotes: ReadonlySet<number>,
): ReadonlyMap<number, RowDoubt> {
  const positions = rows.flatMap((row) => (row.is === 'position' ? [row] : []));
  const out = positions.filter(({ name }) => namesTakenOut(name.text)).map(({ row }) => row);
  return new Map<number, RowDoubt>([
    ...[...sumRows(page, table, rows)].map((row) => [row, 'sum'] as const),
    ...rowsOfTotals(rows).map((row) => [row, 'sum'] as const),
    ...twins(page, table, rows, footnotes).map((row) => [row, 'twice'] as const),
    ...alternatives(page, table, rows).map((row) => [row, 'either'] as const),
    ...out.map((row) => [row, 'takenOut'] as const),
    ...positions.filter(({ name }) => page.strikes(name)).map(({ row }) => [row, 'struck'] as const),
  ]);
}

/** The rows of one section that have one number and one name, as an old and a new wording have, and differ in nothing but their figures. */
function twins(page: Page, table: PrintedTable, rows: readonly PageRow[], footnotes: ReadonlySet<number>): number[] {
  let section = 0;
  const found = new Map<string, PositionRow[]>();
  for (const row of rows) {
    if (row.is === 'section') section += 1;
    if (row.is !== 'position') continue;
    const name = marksOf(row.nameText, footnotes)
      .name.split(/[^\p{L}\d]+/u)
      .map(foldWord)
      .join(' ');
    const key = JSON.stringify([section, numberOf(row) ?? '', name, besideName(page, table, row)]);
    addUnder(found, key, row);
  }
  return [...[...found.values()].filter((same) => same.length > 1), ...sameNumbers(rows)].flatMap((same) => {
    const labels = new Set(same.map(({ label }) => label));
    // A number that is merged over several rows is printed once.
    const printedOnce = labels.size < same.length && !labels.has(undefined);
    return printedOnce ? [] : same.map(({ row }) => row);
  });
}

/** The rows of which one is granted in the place of another: `или` stands between them, or at the end of one or at the beginning of the next. */
function alternatives(page: Page, { columns }: PrintedTable, rows: readonly PageRow[]): number[] {
  return rows.flatMap((row, at) => {
    const next = (step: 1 | -1): number[] => {
      let place = at + step;
      while (rows[place]?.is === 'more' || rows[place]?.is === 'note') place += step;
      const beside = rows[place];
      return beside?.is === 'position' ? [beside.row] : [];
    };
    if (row.is === 'either') return [...next(-1), ...next(1)];
    if (row.is !== 'position') return [];
    if (isEither(row.label?.text ?? '')) return [...next(-1), row.row];
    const texts = [row.nameText, ...columns.map(({ column }) => page.cell(row.row, column).text)];
    const sides = new Set(texts.flatMap((text) => isInsteadOf(text) ?? []));
    return [...sides].flatMap((side) => [row.row, ...next(side === 'above' ? -1 : 1)]);
  });
}

/** The printed number with a raised part of it, which may be no footnote's mark: `5` and `5¹`. */
function numberOf({ label, labelText }: PositionRow): string | undefined {
  return label === undefined ? labelText : label.text.replace(/[.)]+$/u, '');
}

/** Two rows right under each other that have one number, which no third one has. */
function sameNumbers(rows: readonly PageRow[]): PositionRow[][] {
  const isSame = (one: PageRow | undefined, other: PageRow | undefined): boolean =>
    one?.is === 'position' && other?.is === 'position' && numberOf(one) === numberOf(other);
  return rows.flatMap((row, at) => {
    const next = rows[at + 1];
    if (row.is !== 'position' || next?.is !== 'position' || row.labelText === undefined || !isSame(row, next))
      return [];
    return isSame(rows[at - 1], row) || isSame(next, rows[at + 2]) ? [] : [[row, next]];
  });
}

/** What stands in a row beside its number, its name and its figures. */
function besideName(page: Page, { columns }: PrintedTable, { row, label, name }: PositionRow): string[] {
  return page
    .filled(row)
    .filter((cell) => cell !== label && cell.at !== name.at && columns.every(({ column }) => column !== cell.column))
    .flatMap(({ text }) => (isAmendment(text) ? [] : [text]));
}

/** Rows under a total that names its parts: `Всего, из них:`. */
function rowsOfTotals(rows: readonly PageRow[]): number[] {
  let inTotal = false;
  return rows.flatMap((row, at) => {
    if (row.is === 'section' || (row.is === 'position' && row.labelText !== undefined)) inTotal = false;
    const next = rows[at + 1];
    const parts = next?.is === 'position' && next.including === 'of';
    if (row.is === 'note') inTotal = row.notes.some(({ text }) => isTotal(text) && (parts || namesParts(text)));
    return row.is === 'position' && inTotal ? [row.row] : [];
  });
}
