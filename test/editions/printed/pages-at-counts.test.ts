import { readFileSync } from 'node:fs';
import path from 'node:path';
import { htmlPage } from '../../../src/editions/printed/page/html-page';
import type { Draft, DraftCell } from '../../../src/editions/printed/draft/draft';
import { readPage } from '../../../src/editions/printed/read-page';
import { askedText } from '../../../src/editions/printed/rules/rule-text';
import type { SheetValues } from '../../../src/editions/sheets/content';
import { unitsOf } from './plain-rules';

/**
 * Pages as registers, Word and PDF files give them, each with what a row comes to at some counts of residents, beds or places,
 * written down by plain reading: `Повар: 50=1 101=2`; `?` where it has to be asked or kept as it stands.
 */
const pages = readFileSync(path.join(__dirname, 'pages-at-counts.txt'), 'utf8')
  .split(/^### /mu)
  .slice(1)
  .map((block) => {
    const [head = '', expected = ''] = block.split('\n---\n');
    const [title = '', ...lines] = head.split('\n');
    return { title, sheet: sheetOf(lines), rows: expected.trim().split('\n') };
  });

function sheetOf(lines: readonly string[]): SheetValues {
  if (lines[0] === '!html') return htmlPage(lines.slice(1).join('\n'), 'Лист');
  const rows = lines.map((line) => line.split('|').map((text) => text.trim().replaceAll('\\n', '\n')));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { name: 'Лист', rows: rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]) };
}

/** What is counted at a count of residents: as many of all that tells a size, and two of what else is asked. */
function countsAt(count: number): Record<string, number> {
  const sizes = { residents: count, beds: count, places: count, children: count, pupils: count };
  return { ...sizes, groups: 2, studyGroups: 2, shifts: 2, departments: 2, vehicles: 2 };
}

function saidAt(draft: Draft, name: string, count: number): string {
  const sections = draft.sections.filter(({ positions }) => positions.some((one) => one.name.startsWith(name)));
  const [section] = sections;
  const position = section?.positions.find((one) => one.name.startsWith(name));
  const columns = draft.columns.filter(({ table }) => table === section?.table);
  const cells = position?.cells.flatMap((cell) => new Array<DraftCell>(cell.span).fill(cell)) ?? [];
  const under = columns.flatMap(({ from, to }, at) =>
    (from ?? 1) <= count && count <= (to ?? Infinity) ? (cells[at] ?? []) : [],
  );
  const said = under.map((cell) => {
    if (cell.is !== 'read') return '?';
    const asked = position?.requires.map(askedText).join(' & ') ?? '';
    return String(unitsOf(asked === '' || cell.rule === '-' ? cell.rule : `${cell.rule} if ${asked}`, countsAt(count)));
  });
  return said.join(' and ');
}

test.each(pages)('$title', ({ sheet, rows }) => {
  const draft = readPage(sheet);
  const found = rows.map((row) => {
    const name = row.slice(0, row.lastIndexOf(': '));
    const counts = [...row.slice(name.length + 2).matchAll(/(\d+)=/gu)].map(([, count]) => Number(count));
    return `${name}: ${counts.map((count) => `${count}=${draft && saidAt(draft, name, count)}`).join(' ')}`;
  });
  expect(found).toEqual(rows);
});
