import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MergedCells, SheetValues } from '../../../src/editions/sheets/content';
import annex from '../../norms/second-transcription/annex.json';

/**
 * Annex 1 of order No. 343 as it is printed, laid out in a sheet: made from what a script has read of the order's text
 * (`test/norms/second-transcription`), with merged cells, footnote marks and notes. Where a page break has parted a row's
 * cells, the rest of them stands in a row of its own; where marks are lost, the last columns are blank.
 */
type Token = null | number | { readonly phrase: string };

const columns = [
  '6-30¹',
  '25-ке дейін',
  '26- 50',
  '51-100',
  '101-150',
  '151-200',
  '201-250',
  '251-300',
  '301-400',
  '401-500',
];
const headings = [...columns, '500-ден артық'];
const firstFigure = 2;
const width = firstFigure + headings.length;

export interface PageOptions {
  /** Whether raised marks have kept their height. */
  readonly raised?: boolean;
  readonly merged?: boolean;
}

export function order343Page({ raised = false, merged = true }: PageOptions = {}): SheetValues {
  const rows: string[][] = [];
  const areas: MergedCells[] = [];
  const put = (cells: readonly string[]): number =>
    rows.push([...cells, ...new Array<string>(width - cells.length).fill('')]) - 1;
  const across = (text: string): void => void areas.push({ row: put([text]), column: 0, rows: 1, columns: width });
  const mark = (text: string): string =>
    raised ? text : text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (one) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(one)));

  across('Стационарлық үлгідегі ұйымдардағы персоналдың ең төмен штат нормативтері');
  const head = put(['№', 'Лауазым атауы', 'Қызмет алушылардың саны']);
  put(['', '', ...headings.map(mark)]);
  areas.push({ row: head, column: 0, rows: 2, columns: 1 }, { row: head, column: 1, rows: 2, columns: 1 });
  areas.push({ row: head, column: firstFigure, rows: 1, columns: headings.length });

  let section = '';
  for (const one of annex.rows) {
    if (one.section !== section) across(one.section);
    section = one.section;
    // In row 23 the page break has put the phrase before the mark that stands on its left.
    const tokens = [...(one.tokens as Token[])].sort((a, b) => Number(isPhrase(a)) - Number(isPhrase(b)));
    const parted = 'why' in one && one.why?.startsWith('a page break') === true && !tokens.some(isPhrase);
    const row = put([String(one.row), nameOf(one, raised)]);
    tokens.slice(0, parted ? -1 : undefined).forEach((token, at) => {
      const column = firstFigure + at;
      const cell = rows[row];
      if (cell) cell[column] = printed(token);
      if (isPhrase(token) && column < width - 1) areas.push({ row, column, rows: 1, columns: width - column });
    });
    if (parted) put([...new Array<string>(width - 1).fill(''), printed(tokens[tokens.length - 1] ?? null)]);
  }
  for (const note of notes()) across(note);
  return { name: 'Беттен', rows, ...(merged ? { merged: areas } : {}) };
}

function isPhrase(token: Token): boolean {
  return token !== null && typeof token === 'object';
}

function nameOf(
  {
    name,
    condition,
    footnotes,
    tokens,
  }: { name: string; condition: string | null; footnotes: number[]; tokens: unknown[] },
  raised: boolean,
): string {
  const list = footnotes
    .map((one) => (raised ? '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(one) : String(one)))
    .join(footnotes.length > 2 ? ', ' : ',');
  const inPhrase = condition !== null && JSON.stringify(tokens).includes(condition);
  return [
    name + (list === '' ? '' : raised || footnotes.length < 2 ? list : ` ${list}`),
    condition === null || inPhrase ? '' : `(${condition})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function printed(token: Token): string {
  if (token === null) return '-';
  return typeof token === 'number' ? String(token).replace('.', ',') : token.phrase;
}

/** The notes under the table, a paragraph each. */
function notes(): string[] {
  const text = readFileSync(join(__dirname, '../../norms/second-transcription/order-343-2021.kk.txt'), 'utf8');
  const under = text.slice(text.indexOf('Ескертпе:'));
  return under
    .split(/\n {6}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
