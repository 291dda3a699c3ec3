import { htmlPage } from '../../../../src/editions/printed/page/html-page';
import { readFirstPage, readPage } from '../../../../src/editions/printed/read-page';
import type { SheetValues } from '../../../../src/editions/sheets/content';
import { questionsOf, rowsRead } from '../rows-read';

const head = ['№', 'Наименование должности', 'Количество единиц'];
const headKk = ['Р/с №', 'Лауазым атауы', 'Штат бірлігінің саны'];
const page = (rows: string[][]): SheetValues => ({ name: 'Лист1', rows });

/** Rows that an amendment has left beside each other, and what a lawyer would not count without asking. */
test.each<[what: string, rows: string[][], read: string[]]>([
  [
    'an old and a new wording of one row',
    [head, ['1', 'Няня', '2'], ['2', 'Повар', '1'], ['2', 'Повар (в редакции приказа от 05.06.2019 № 314)', '2']],
    ['Няня: 2', 'Повар: ?1/-', 'Повар: ?2/-'],
  ],
  [
    'the same in Kazakh, a remark between them',
    [
      headKk,
      ['1', 'Аспаз', '1'],
      ['Ескерту. 1-жол жаңа редакцияда – ҚР ЕХӘҚМ 05.06.2019 № 314 бұйрығымен.', '', ''],
      ['1', 'Аспаз', '2'],
    ],
    ['Аспаз: ?1/-', 'Аспаз: ?2/-'],
  ],
  [
    'one number at two names',
    [head, ['1', 'Няня', '2'], ['2', 'Повар', '1'], ['2', 'Повар детского питания', '2'], ['3', 'Швея', '1']],
    ['Няня: 2', 'Повар: ?1/-', 'Повар детского питания: ?2/-', 'Швея: 1'],
  ],
  [
    'one name twice where no row has a number',
    [head.slice(1), ['Няня', '2'], ['Повар', '1'], ['Няня', '3']],
    ['Няня: ?2/-', 'Повар: 1', 'Няня: ?3/-'],
  ],
  [
    'one name in two sections, and with other words beside it',
    [
      [...head, 'Категория'],
      ['', 'Дети', '', ''],
      ['1', 'Врач', '2', 'первая'],
      ['1', 'Врач', '1', 'вторая'],
      ['1', 'Врач', '1', 'высшая'],
      ['', 'Взрослые', '', ''],
      ['1', 'Врач', '3', 'первая'],
    ],
    ['Врач: 2', 'Врач: 1', 'Врач: 1', 'Врач: 3'],
  ],
  [
    'a number that stands at every row of a group',
    [head, ['1', 'Няня', '2'], ['1', 'Повар', '1'], ['1', 'Швея', '1']],
    ['Няня: 2', 'Повар: 1', 'Швея: 1'],
  ],
  [
    'a name that says that it was taken out, beside a figure',
    [head, ['1', 'Няня', '2'], ['2', 'Повар (исключена приказом от 01.02.2020 № 44)', '1']],
    ['Няня: 2', 'Повар: ?1/-'],
  ],
  [
    'the same in Kazakh, and an act that has only changed the row',
    [
      headKk,
      ['1', 'Тігінші (алып тасталды – ҚР ЕХӘҚМ 05.06.2019 № 314 бұйрығымен)', '1'],
      ['2', 'Аспаз (ҚР ЕХӘҚМ 05.06.2019 № 314 бұйрығының редакциясында)', '2'],
    ],
    ['Тігінші: ?1/-', 'Аспаз: 2'],
  ],
  [
    'headings that an act has changed, and a section that one has taken out',
    [
      head,
      ['', 'Раздел 1. Администрация', ''],
      ['1', 'Директор', '1'],
      ['', 'При наличии бассейна (в редакции приказа от 05.06.2019 № 314)', ''],
      ['2', 'Инструктор', '1'],
      ['', 'Раздел 3 исключен приказом от 05.06.2019 № 314', ''],
      ['3', 'Няня', '2'],
    ],
    ['Директор: 1', 'Инструктор: ?1/1 if pool', 'Няня: ?2/2 if pool'],
  ],
  [
    'what an act has added or taken out, said in a line between rows',
    [
      head,
      ['1', 'Няня', '2'],
      ['Сноска. Дополнена строкой 1-1 в соответствии с приказом № 55.', '', ''],
      ['1-1', 'Повар', '1'],
      ['Строка 2 (в редакции приказа от 05.06.2019 № 314)', '', ''],
      ['2', 'Швея', '1'],
    ],
    ['Няня: 2', 'Повар: 1', 'Швея: 1'],
  ],
  ['a bracket that is of no act', [head, ['1', 'Повар (введен в штат)', '1']], ['Повар (введен в штат): 1']],
])('%s', (_what, rows, read) => {
  expect(rowsRead(page(rows))).toEqual(read);
});

test('two tables of an old and a new wording are told', () => {
  const rows = [
    ['Старая редакция', '', ''],
    head,
    ['1', 'Няня', '2'],
    ['Новая редакция', '', ''],
    head,
    ['1', 'Няня', '3'],
  ];
  expect(questionsOf(page(rows))).toEqual(['A1 wording', 'A4 wording']);
});

/** Marks whose notes were not pasted, or stand on another page. */
test.each<[what: string, rows: string[][], read: string[], asked: string[]]>([
  [
    'marks of figures without a note',
    [head, ['1', 'Няня', '2*'], ['2', 'Повар', '1¹'], ['3', 'Дворник', '1 на 500 м²']],
    ['Няня: ?2', 'Повар: ?1', 'Дворник: 1 per 500 yardArea'],
    ['C2 noteMissing', 'C3 noteMissing'],
  ],
  [
    'marks of headings, sections and names without a note',
    [
      ['№', 'Наименование должности*', 'Количество единиц**'],
      ['', 'Медицинский персонал***', ''],
      ['1', 'Няня²', '2'],
    ],
    ['Няня: 2'],
    ['B1 noteMissing', 'C1 noteMissing', 'B2 noteMissing', 'B3 noteMissing'],
  ],
  [
    'a raised part of a row’s number is none',
    [head, ['5', 'Няня', '2'], ['5¹', 'Повар', '1'], ['5(1)', 'Швея', '1']],
    ['Няня: 2', 'Повар: 1', 'Швея: 1'],
    [],
  ],
  [
    'the same star on two pages',
    [
      head,
      ['1', 'Няня', '2*'],
      ['* при наличии лифта', '', ''],
      head,
      ['2', 'Повар', '1*'],
      ['* при наличии бассейна', '', ''],
    ],
    ['Няня: ?2/2 if lift', 'Повар: ?1/1 if pool'],
    ['C2 footnote', 'C5 footnote'],
  ],
  [
    'stars before a name or a figure, in brackets and as Word draws them',
    [
      head,
      ['1', '*Няня', '2'],
      ['2', 'Повар', '*1'],
      ['3', 'Швея(*)', '1'],
      ['4', 'Юрист', '1∗'],
      ['* при наличии лифта', '', ''],
    ],
    ['Няня: ?2/2 if lift', 'Повар: ?1/1 if lift', 'Швея: ?1/1 if lift', 'Юрист: ?1/1 if lift'],
    ['C2 footnote', 'C3 footnote', 'C4 footnote', 'C5 footnote'],
  ],
  [
    'a note that says when positions are granted',
    [head, ['1', 'Няня', '2'], ['Должности вводятся только в организациях мощностью свыше 100 мест.', '', '']],
    ['Няня: 2'],
    ['A3 noteForAll'],
  ],
  [
    'a note between two rows may be of the one above it',
    [
      head,
      ['1', 'Няня', '2'],
      ['Примечание. Вводится только при наличии детей до 3 лет.', '', ''],
      ['2', 'Повар', '1'],
    ],
    ['Няня: ?2', 'Повар: 1'],
    ['C2 footnote'],
  ],
])('%s', (_what, rows, read, asked) => {
  expect(rowsRead(page(rows))).toEqual(read);
  expect(questionsOf(page(rows))).toEqual(asked);
});

test('a note at the foot of an HTML table is that of its star', () => {
  const html =
    '<table><tr><td>№<td>Наименование должности<td>Количество единиц<tr><td>1<td>Няня<td>2*<tfoot><tr><td colspan=3>* вводится при наличии лифта</table>';
  expect(rowsRead(htmlPage(html, 'page'))).toEqual(['Няня: ?2/2 if lift']);
});

test('what is within a row goes on up to the next number', () => {
  const rows = [
    head,
    ['1', 'Врач', '5'],
    ['', 'в том числе: педиатр', '2'],
    ['', 'невролог', '1'],
    ['2', 'Повар', '1'],
  ];
  const loose = rows.map((row) => row.slice(1));
  expect(questionsOf(page(rows))).toEqual([]);
  expect(questionsOf(page(loose))).toEqual(['A3 within']);
});

test('of a file with tables on several sheets the first is read, and the others are told', () => {
  const sheet = (name: string, figure: string): SheetValues => ({ name, rows: [head, ['1', 'Няня', figure]] });
  const draft = readFirstPage([{ name: 'Содержание', rows: [['Нормы']] }, sheet('Старая', '1'), sheet('Новая', '2')]);
  expect(draft?.sections[0]?.positions[0]?.cells).toMatchObject([{ is: 'read', rule: '1' }]);
  expect(draft?.questions).toEqual([{ cell: 'A1', text: 'Новая', why: 'otherSheets' }]);
  expect(readFirstPage([sheet('Старая', '1')])?.questions).toEqual([]);
});

/** Bounds as headings shorten them, from the counts that a lawyer would put into each column. */
test.each<[headings: string[], columns: [number, number?][]]>([
  [
    ['до 50 вкл.', '51–100', 'от 101 до 150 включительно', 'св. 150'],
    [[1, 50], [51, 100], [101, 150], [151]],
  ],
  [
    ['50 и менее', 'св. 50 до 100', 'от 101 по 200', '201 и св.'],
    [[1, 50], [51, 100], [101, 200], [201]],
  ],
  [
    ['до 50 (включительно)', 'св.50 до 100', 'более 100'],
    [[1, 50], [51, 100], [101]],
  ],
  [
    ['50 және одан аз', '50-ден астам 100-ге дейін', '101-150 (қоса алғанда)', '150-ден астам'],
    [[1, 50], [51, 100], [101, 150], [151]],
  ],
  [
    ['50 or fewer', '51-100', 'over 100'],
    [[1, 50], [51, 100], [101]],
  ],
])('%j', (headings, columns) => {
  const draft = readPage(
    page([
      ['№', 'Наименование должности', ...headings],
      ['1', 'Няня', ...headings.map(() => '1')],
    ]),
  );
  expect(draft?.columns.map(({ from, to }) => (to === undefined ? [from] : [from, to]))).toEqual(columns);
  expect(draft?.questions).toEqual([]);
});
