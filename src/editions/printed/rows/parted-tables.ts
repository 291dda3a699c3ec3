import { saidOver, saysUnread } from '../phrases/around';
import { isOfInstitutions, readPrintedColumns } from '../tables/columns';
import type { DraftColumn, DraftQuestion } from '../draft/draft';
import { readHeading } from '../phrases/heading';
import { isAmendment, isAside, isOfPage, notesIn } from '../page/notes';
import type { Page, PageCell } from '../page/page';
import { readPhrase } from '../phrases/read-phrase';
import type { PageRow, PositionRow } from './rows';
import type { PrintedTable } from '../tables/table';
import { titleOf } from '../page/title';
import { foldWord } from '../text/tokens';

/** A table as it stands on the page, and its number there, counted from 1. */
export interface TablePart {
  readonly table: PrintedTable;
  readonly number: number;
  readonly rows: readonly PageRow[];
}

/** A table with what the page prints of its further columns under it, in its own rows once more. */
export type WholeTable = readonly [TablePart, ...TablePart[]];

export interface WholeTables {
  readonly tables: readonly WholeTable[];
  readonly questions: readonly DraftQuestion[];
}

/**
 * The tables of a page, each with the parts into which its columns were cut: `до 50, 51-100` and under it `101-150, 151-200`
 * with the same numbers and names. What may be such a part, and is not surely one, is told.
 */
export function wholeTables(
  page: Page,
  tables: readonly PrintedTable[],
  rows: readonly (readonly PageRow[])[],
  footnotes: ReadonlySet<number>,
): WholeTables {
  const found: [TablePart, ...TablePart[]][] = [];
  const questions: DraftQuestion[] = [];
  tables.forEach((table, at) => {
    const part = { table, number: at + 1, rows: rows[at] ?? [] };
    const last = found[found.length - 1];
    if (last !== undefined && goesOn(page, last, part, footnotes)) {
      last.push(part);
      return;
    }
    if (found.some((one) => mayBeOne(page, one, part))) questions.push(questionOf(page, table));
    found.push([part]);
  });
  return { tables: found, questions };
}

/** For each row of a parted table what the remarks beside it in its other parts say: they are of the row in all of them. */
export function remarksOfOthers(page: Page, whole: WholeTable): ReadonlyMap<number, readonly string[]> {
  const parts = whole.map((part) =>
    positionsOf(part).map(({ row }) => {
      const { remarks } = part.table;
      return { row, text: remarks === undefined ? '' : page.cell(row, remarks).text };
    }),
  );
  return new Map(
    parts.flatMap((part) =>
      part.map(({ row }, at) => {
        const others = parts.flatMap((other) => (other === part ? [] : (other[at]?.text ?? [])));
        return [row, others.filter(saysOfFigures)] as const;
      }),
    ),
  );
}

function saysOfFigures(remark: string): boolean {
  return saysUnread(remark) || saidOver(remark).length > 0 || (remark !== '' && readPhrase(remark).length > 0);
}

function goesOn(page: Page, whole: WholeTable, part: TablePart, footnotes: ReadonlySet<number>): boolean {
  const [ours, theirs] = [positionsOf(whole[0]), positionsOf(part)];
  const sameRows = ours.length === theirs.length && ours.every((row, at) => isSame(row, theirs[at]));
  if (!sameRows || titlesOver(page, whole, part).length > 0) return false;
  const columns = whole.flatMap(({ table }) => table.columns);
  if (columns.length + part.table.columns.length > mostColumns) return false;
  const title = titleOf(page, whole[0].table.headRow);
  const read = readPrintedColumns([...columns, ...part.table.columns], footnotes, part.number, title);
  const counted = new Set(read.columns.map(({ of }) => of.id));
  if (counted.size > 1 || read.questions.some(({ why }) => why !== 'columnBound')) return false;
  const [before, more] = [read.columns.slice(0, columns.length), read.columns.slice(columns.length)];
  return more.every((one) => before.every((other) => other.type !== one.type || follows(one, other)));
}

/** No table has more columns of figures. */
const mostColumns = 40;

/** Whether a column begins where the other has ended, as their headings are printed. */
function follows({ title }: DraftColumn, { title: before }: DraftColumn): boolean {
  const [own, other] = [title, before].map((text) => readHeading(text)?.bounds);
  return own === undefined || other === undefined || (other.to !== undefined && own.from >= other.to);
}

/** Whether rows of a table with sizes stand in another one once more, whose title names no kind of institution of its own. */
function mayBeOne(page: Page, whole: WholeTable, part: TablePart): boolean {
  const areSized = [whole[0], part].every(({ table }) =>
    table.columns.some(({ headings }) => headings.some(({ text }) => readHeading(text) !== undefined)),
  );
  if (!areSized) return false;
  const [ours, theirs] = [positionsOf(whole[0]), positionsOf(part)];
  const again = theirs.filter((row) => ours.some((one) => isSame(one, row)));
  return again.length * 2 >= Math.max(theirs.length, 2) && !titlesOver(page, whole, part).some(isOfInstitutions);
}

/** What stands over a part of a table and is neither a note nor what says that the table goes on, or is said over it again. */
function titlesOver(page: Page, whole: WholeTable, { table }: TablePart): PageCell[] {
  const before = page.filledRows(0, whole[0].table.headRow).flat();
  const said = new Set(before.map(({ text }) => text));
  const from = whole[whole.length - 1]?.table.endRow ?? 0;
  return page
    .filledRows(from, table.headRow)
    .flat()
    .filter(
      ({ text, printed, at }) =>
        !said.has(text.replace(goesOnBehind, '')) &&
        !isAside(text) &&
        !isAmendment(text) &&
        !isOfPage(text) &&
        notesIn(printed, at).every(({ mark }) => mark === undefined),
    );
}

const goesOnBehind = /\s*\((продолжение|окончание|жалғасы|соңы|continued)\)$/iu;

function positionsOf({ rows }: TablePart): PositionRow[] {
  return rows.flatMap((row) => (row.is === 'position' ? [row] : []));
}

/** One name, and one number where both have any. */
function isSame(one: PositionRow, other: PositionRow | undefined): boolean {
  if (other === undefined || letters(one.nameText) !== letters(other.nameText)) return false;
  return one.labelText === undefined || other.labelText === undefined || one.labelText === other.labelText;
}

function letters(name: string): string {
  return foldWord(name).replace(/[^\p{L}\p{N}]/gu, '');
}

function questionOf(page: Page, { headRow, name }: PrintedTable): DraftQuestion {
  const { at: cell, text } = page.cell(headRow, name);
  return { cell, text, why: 'sameRows' };
}
