import type { SheetValues } from '../../../../src/editions/sheets/content';
import { draftJson } from '../../../../src/editions/printed/draft/draft-json';
import { htmlPage } from '../../../../src/editions/printed/page/html-page';
import { readPage } from '../../../../src/editions/printed/read-page';
import { order343Page } from '../order-343-page';
import { questionsOf, rowsRead } from '../rows-read';

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

const row = (...cells: string[]): string => `<tr>${cells.map((text) => `<td><p>${text}</p></td>`).join('')}</tr>`;
const head = row('№', 'Наименование должности', 'Количество единиц');
const sizes = row('№', 'Наименование должности', 'до 50 мест', '51-100', 'свыше 100');

/** Pages as browsers save registers and as Excel and Word copy, and the rows that a reader of them sees. */
test.each<[what: string, html: string, read: string[]]>([
  [
    'a class that hides a row',
    `<style>.old{display:none}</style><table>${head}${row('1', 'Няня', '2')}<tr class="red old"><td>2<td>Повар<td>5</tr></table>`,
    ['Няня: 2'],
  ],
  [
    'an id that hides a table',
    `<style>div #old > table{ DISPLAY : none !important }</style><div><div id=old><p></p><table>${head}${row('1', 'Повар', '5')}</table></div></div><table>${head}${row('1', 'Няня', '2')}</table>`,
    ['Няня: 2'],
  ],
  [
    'rules of print, of states and of other tags, and a later one that shows again',
    `<style>@media print{.p{display:none}} .p:hover{display:none} .q .p{display:none} .r{display:none} tr.r{display:table-row}</style><table>${head}<tr class="p"><td>1<td>Няня<td>2</tr><tr class=r><td>2<td>Повар<td>1</tr></table>`,
    ['Няня: 2', 'Повар: 1'],
  ],
  [
    'a class of Excel that strikes',
    `<style><!-- .xl66{mso-style-parent:style0;text-decoration:line-through;} --></style><table>${head}<tr><td>1<td>Няня<td class=xl66>2</tr><tr><td>2<td>Повар<td><font class="xl66">1</font> 3</tr></table>`,
    ['Няня: ?-', 'Повар: 3'],
  ],
  [
    'a class of Excel that raises',
    `<style>.font6{vertical-align:super;}</style><table>${head}<tr><td>1<td>Няня<td>2<font class="font6">1</font></tr></table><p>1) при наличии лифта</p>`,
    ['Няня: ?2/2 if lift'],
  ],
  [
    'a cell that is not seen keeps its place',
    `<table>${sizes}<tr><td>1<td>Няня<td style="visibility:hidden">1<td>2<td>3</tr><tr><td>2<td>Повар<td style='mso-hide:all'>1<td>2<td>3</tr></table>`,
    ['Няня: ?- | 2 | 3', 'Повар: ?- | 2 | 3'],
  ],
  [
    'a caption',
    `<table><caption>Нормативы на 100 воспитанников</caption>${head}${row('1', 'Няня', '2')}</table>`,
    ['Няня: ?2/2 per 100 pupils'],
  ],
  [
    'words in a table outside of its cells',
    `<table>Нормативы на 50 мест${head}${row('1', 'Няня', '2')}</table>`,
    ['Няня: ?2/2 per 50 places'],
  ],
  [
    'a span to the end of the table, and one beyond it',
    `<table>${row('№', 'Раздел', 'Наименование должности', 'Количество единиц')}<tr><td>1<td rowspan=0>Медики<td>Няня<td>2</tr>${row('2', 'Повар', '1')}</table><table>${row('№', 'Раздел', 'Наименование должности', 'Количество единиц')}<tr><td>1<td rowspan=9>Быт<td>Швея<td>3</tr></table><table>${head}${row('1', 'Юрист', '4')}</table>`,
    ['Няня: 2', 'Повар: 1', 'Швея: 3', 'Юрист: 4'],
  ],
  [
    'a fraction with a raised and a lowered figure',
    `<table>${head}${row('1', 'Няня', '<sup>1</sup>/<sub>2</sub>')}${row('2', 'Повар', '1<sup>3</sup>&frasl;<sub>4</sub>')}${row('3', 'Юрист', '1¹/₂')}</table>`,
    ['Няня: 0.5', 'Повар: 1.75', 'Юрист: 1.5'],
  ],
])('%s', (_what, html, read) => {
  expect(rowsRead(htmlPage(html, 'page'))).toEqual(read);
});

test('a column that its own tag hides is told: a browser shows it, Excel did not', () => {
  const html = `<table><col><col><col style="display:none"><col>${row('№', 'Наименование должности', 'до 50 мест', '51-100')}${row('1', 'Няня', '2', '3')}</table>`;
  expect(questionsOf(htmlPage(html, 'page'))).toContain('C1 hidden');
});

test('a page without a table of norms gives no draft', () => {
  expect(readPage(htmlPage('<p>Приказ</p><table><tr><td>1</td></tr></table>', 'п'))).toBeUndefined();
});
