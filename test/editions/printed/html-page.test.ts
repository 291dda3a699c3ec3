import type { SheetValues } from '../../../src/editions/sheets/content';
import { draftJson } from '../../../src/editions/printed/draft-json';
import { htmlPage } from '../../../src/editions/printed/html-page';
import { readPage } from '../../../src/editions/printed/read-page';
import { order343Page } from './order-343-page';

/** A sheet as the HTML of its copy: how LibreOffice writes it, and how Excel does. */
function copied({ rows, merged = [] }: SheetValues, by: 'LibreOffice' | 'Excel'): string {
  const lines = rows.map((row, r) => {
    const cells = row.flatMap((value, c) => {
      const area = merged.find((one) => inside(one, r, c));
      if (area !== undefined && (area.row !== r || area.column !== c)) return [];
      const spans = `${area && area.columns > 1 ? ` colspan="${area.columns}"` : ''}${area && area.rows > 1 ? ` rowspan=${area.rows}` : ''}`;
      const text = raisedAsTags(String(value));
      if (by === 'Excel') return [`<td class=xl65${spans} style='height:15.0pt'>${text}</td>`];
      return [
        `<td${spans} style="border: none" valign="top"><p style="line-height: 100%"><font face="Arial">${text}</font></p></td>`,
      ];
    });
    return `<tr>\n${cells.join('\n')}\n</tr>`;
  });
  const style = by === 'Excel' ? '<style>td{mso-number-format:General;}</style>' : '<title>343</title>';
  return `<html><head><meta charset="utf-8">${style}</head><body><table border=1>${lines.join('\n')}</table></body></html>`;
}

function inside(
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
  r: number,
  c: number,
): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

function raisedAsTags(text: string): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return text.replace(
    /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu,
    (marks) => `<sup>${[...marks].map((one) => digits.indexOf(one)).join('')}</sup>`,
  );
}

describe.each(['LibreOffice', 'Excel'] as const)('a page as %s copies it', (by) => {
  test.each([false, true])('is read as the sheet is, raised marks: %s', (raised) => {
    const sheet = order343Page({ raised });
    const read = readPage(htmlPage(copied(sheet, by), sheet.name));
    expect(read && draftJson(read)).toEqual(draftJson(readPage(sheet) as NonNullable<typeof read>));
  });
});

test('what stands around a table is kept line by line, what a page does not show is not', () => {
  const { rows } = htmlPage(
    '<style>p{}</style><p>Приказ<p>Нормы<table><tr><td>a<td>b</table><div>Примечание</div><script>1</script>',
    'п',
  );
  expect(rows).toEqual([
    ['Приказ', ''],
    ['Нормы', ''],
    ['a', 'b'],
    ['Примечание', ''],
  ]);
});

/** As HTML allows: the end tags of cells, rows, heads and paragraphs left out. */
test.each([
  ['cells', '<tr><td>a<td>b<tr><td>c<td>d'],
  ['cells with paragraphs', '<tr><td><p>a<td><p>b<tr><td><p>c<td><p>d'],
  ['some of the cells', '<tr><td><p>a</td><td><p>b<tr><td><p>c<td>d</td>'],
  ['a head', '<thead><tr><th>a<th><p>b<tbody><tr><td>c<td>d'],
])('end tags left out: %s', (_what, rows) => {
  expect(htmlPage(`<table>${rows}</table>`, 'п').rows).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('rows that a cell spans begin after it', () => {
  const page = htmlPage('<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>', 'п');
  expect(page.rows).toEqual([
    ['a', 'b', ''],
    ['', 'c', 'd'],
  ]);
  expect(page.merged).toEqual([
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
  ]);
});

test('a page without a table of norms gives no draft', () => {
  expect(readPage(htmlPage('<p>Приказ</p><table><tr><td>1</td></tr></table>', 'п'))).toBeUndefined();
});
