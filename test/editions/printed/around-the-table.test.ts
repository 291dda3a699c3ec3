import { htmlPage } from '../../../src/editions/printed/page/html-page';
import { draftJson } from '../../../src/editions/printed/draft/draft-json';
import { readPage } from '../../../src/editions/printed/read-page';
import { questionsOf, rowsRead } from './rows-read';

const ofRows = (rows: string[][]): string[] => rowsRead({ name: 'Лист', rows });

const head = ['№', 'Наименование должности', 'Количество единиц'];
const sizes = ['№', 'Наименование должности', 'до 50 мест', '51-100', 'свыше 100'];

test.each<[what: string, rows: string[][], read: string[]]>([
  [
    'a star on the heading of the figures',
    [
      [...head.slice(0, 2), 'Количество единиц*'],
      ['1', 'Няня', '2'],
      ['2', 'Швея', '-'],
      ['3', 'Повар', '1 на 50 мест'],
      ['* на 100 мест', '', ''],
    ],
    ['Няня: ?2/2 per 100 places', 'Швея: -', 'Повар: 1 per 50 places'],
  ],
  [
    'a star on the heading of names',
    [
      ['№', 'Наименование должности*', head[2] ?? ''],
      ['1', 'Няня', '2'],
      ['* из расчёта на 50 коек', '', ''],
    ],
    ['Няня: ?2/2 per 50 beds'],
  ],
  [
    'stars on sizes',
    [
      [...sizes.slice(0, 2), 'до 50 мест*', '51-100*', 'свыше 100*'],
      ['1', 'Няня', '2', '3', '4'],
      ['* на одну группу', '', '', '', ''],
    ],
    ['Няня: ?2/2 × groups | ?3/3 × groups | ?4/4 × groups'],
  ],
  [
    'a mark of a heading that has lost its height',
    [
      [...head.slice(0, 2), 'Количество единиц1'],
      ['1', 'Няня', '2'],
      ['1 – на 100 мест', '', ''],
    ],
    ['Няня: ?2/2 per 100 places'],
  ],
  [
    'marks as registers print them',
    [
      [...head.slice(0, 2), 'Количество единиц <*>'],
      ['1', 'Няня', '2'],
      ['2', 'Повар <1>', '3'],
      ['3', 'Швея', '1 <1>'],
      ['<*> На 100 мест.', '', ''],
      ['<1> При наличии лифта.', '', ''],
    ],
    ['Няня: ?2/2 per 100 places', 'Повар: ?3/3 if lift', 'Швея: ?1/1 if lift'],
  ],
  [
    'a condition in the note of a heading',
    [
      [...head.slice(0, 2), 'Количество единиц*'],
      ['1', 'Няня', '2'],
      ['* при наличии лифта', '', ''],
    ],
    ['Няня: ?2/2 if lift'],
  ],
  [
    'a note of a heading that says which act',
    [
      [...head.slice(0, 2), 'Количество единиц*'],
      ['1', 'Няня', '2'],
      ['* согласно приложению 3 к стандарту', '', ''],
    ],
    ['Няня: 2'],
  ],
  [
    'a title that says how many are counted',
    [
      ['Нормативы на 100 воспитанников', '', ''],
      head,
      ['1', 'Няня', '2'],
      ['2', 'Швея', '-'],
      ['3', 'Повар', '1 на 50 мест'],
    ],
    ['Няня: ?2/2 per 100 pupils', 'Швея: -', 'Повар: 1 per 50 places'],
  ],
  [
    'a title in two lines, and a remark under it',
    [
      ['Штатные нормативы детских домов на 100', '', ''],
      ['воспитанников', '', ''],
      ['(за исключением малокомплектных)', '', ''],
      head,
      ['1', 'Няня', '2'],
    ],
    ['Няня: ?2/2 per 100 pupils'],
  ],
  [
    'a remark under the title',
    [['Штатные нормативы детских домов', '', ''], ['(из расчёта на одну группу)', '', ''], head, ['1', 'Няня', '2']],
    ['Няня: ?2/2 × groups'],
  ],
  [
    'tables of two sizes, each under its title',
    [
      ['Штатные нормативы домов-интернатов до 50 мест', '', ''],
      head,
      ['1', 'Няня', '2'],
      ['', '', ''],
      ['Штатные нормативы домов-интернатов свыше 50 мест', '', ''],
      head,
      ['1', 'Няня', '3'],
    ],
    ['Няня: ?2/2 if places ≤ 50', 'Няня: ?3/3 if places > 50'],
  ],
  [
    'sizes in the title of a table that has them in its columns',
    [['Штатные нормативы домов-интернатов до 500 мест', '', '', '', ''], sizes, ['1', 'Няня', '1', '2', '3']],
    ['Няня: 1 | 2 | 3'],
  ],
  [
    'a title that cites an act of a day',
    [
      ['Приложение 2 к приказу от 5 июня 2019 года № 314', '', ''],
      ['Нормативы на 2024 год', '', ''],
      head,
      ['1', 'Няня', '2'],
    ],
    ['Няня: 2'],
  ],
  [
    'a note that speaks of one position',
    [head, ['1', 'Повар', '2'], ['2', 'Няня', '1'], ['Должность повара вводится при наличии лифта.', '', '']],
    ['Повар: ?2/2 if lift', 'Няня: 1'],
  ],
  [
    'notes with numbers that nothing refers to',
    [
      head,
      ['1', 'Повар', '2'],
      ['2', 'Няня', '1'],
      ['Примечания:', '', ''],
      ['1. Должности повара и няни вводятся при наличии кухни.', '', ''],
      ['2. Группа состоит из детей разного возраста.', '', ''],
    ],
    ['Повар: ?2', 'Няня: ?1'],
  ],
  [
    'a note that speaks of the longer of two names, and one of a profession with another word',
    [
      head,
      ['1', 'Медицинская сестра', '2'],
      ['2', 'Медицинская сестра палатная', '4'],
      ['3', 'Врач', '1'],
      ['Должность медицинской сестры палатной вводится при наличии лифта.', '', ''],
      ['Должность врача-педиатра вводится при наличии лифта.', '', ''],
    ],
    ['Медицинская сестра: 2', 'Медицинская сестра палатная: ?4/4 if lift', 'Врач: 1'],
  ],
  [
    'a note that speaks of a section',
    [
      head,
      ['', 'Медицинский персонал', ''],
      ['1', 'Врач', '1'],
      ['2', 'Санитарка', '-'],
      ['', 'Прочий персонал', ''],
      ['3', 'Швея', '1'],
      ['Должности медицинского персонала вводятся при наличии лицензии.', '', ''],
    ],
    ['Врач: ?1', 'Санитарка: -', 'Швея: 1'],
  ],
  [
    'a note that grants units where there is a dash',
    [head, ['1', 'Повар', '-'], ['2', 'Няня', '1'], ['При наличии столовой вводится 0,5 единицы повара.', '', '']],
    ['Повар: ?-/0.5 if stolovoi', 'Няня: 1'],
  ],
  [
    'notes that change no figure: an act, a sum, a row that was taken out',
    [
      head,
      ['1', 'Повар', '2'],
      ['2', 'Няня', '1'],
      ['', 'Итого поваров: 2', ''],
      ['Под поваром понимается работник по приказу от 5 мая 2015 года № 12.', '', ''],
      ['Сноска. Строка «Повар» исключена приказом от 05.06.2019 № 314.', '', ''],
    ],
    ['Повар: 2', 'Няня: 1'],
  ],
  [
    'a note about all figures',
    [head, ['1', 'Повар', '2'], ['2', 'Няня', '-'], ['Примечание. Нормативы указаны на одну группу.', '', '']],
    ['Повар: ?2/2 × groups', 'Няня: -'],
  ],
  [
    'a Kazakh note of one position',
    [
      ['Р/с №', 'Лауазым атауы', 'Штат бірлігінің саны'],
      ['1', 'Аспаз', '2'],
      ['2', 'Күтуші', '1'],
      ['Ескертпе: аспаз лауазымы асхана болған жағдайда енгізіледі.', '', ''],
    ],
    ['Аспаз: ?2', 'Күтуші: 1'],
  ],
  [
    'a name that a page break parts',
    [head, ['1', 'Заведующий медицинским', '1'], head, ['', 'отделением', ''], ['2', 'Няня', '2']],
    ['Заведующий медицинским отделением: 1', 'Няня: 2'],
  ],
  [
    'a name that a page break parts from its figure',
    [head, ['1', 'Заведующий медицинским', ''], head, ['', 'отделением', '1'], ['2', 'Няня', '2']],
    ['Заведующий медицинским отделением: 1', 'Няня: 2'],
  ],
  [
    'the last name in two lines',
    [head, ['1', 'Няня', '2'], ['2', 'Машинист по стирке', '1'], ['', 'и ремонту белья', '']],
    ['Няня: 2', 'Машинист по стирке и ремонту белья: 1'],
  ],
  [
    'headings that begin with a preposition',
    [
      head,
      ['', 'Прочий персонал', ''],
      ['', 'По уходу за детьми', ''],
      ['1', 'Няня', '2'],
      ['', 'По обслуживанию зданий', ''],
      ['2', 'Слесарь', '2'],
    ],
    ['Няня: 2', 'Слесарь: 2'],
  ],
])('%s', (_what, rows, expected) => {
  expect(ofRows(rows)).toEqual(expected);
});

test('a line taken for the end of a name is told', () => {
  const rows = [head, ['1', 'Заведующий медицинским', '1'], ['', 'отделением', ''], ['2', 'Няня', '2']];
  expect(questionsOf({ name: 'Лист', rows })).toEqual(['B3 parted']);
});

test.each([
  ['Приёмное отделение', 'Изолятор'],
  ['Стационар', 'Дневной стационар'],
  ['Отделение дома-интерната', 'Кабинет психолога'],
  ['Бухгалтерия', 'Пищеблок'],
  ['Медициналық бөлімше', 'Оқшаулау бөлмесі'],
  ['Город', 'Село'],
])('columns for %s and %s are no types of facilities: asked', (first, second) => {
  const rows = [
    ['№', 'Наименование должности', first, second],
    ['1', 'Няня', '2', '1'],
  ];
  expect(questionsOf({ name: 'Лист', rows })).toEqual(['C1 columnUnread', 'D1 columnUnread']);
});

test('columns for kinds of institutions are types of facilities', () => {
  const rows = [
    ['№', 'Наименование должности', 'Дом-интернат', 'Центр реабилитации', 'Детский сад', 'Балалар үйі'],
    ['1', 'Няня', '2', '1', '3', '4'],
  ];
  expect(questionsOf({ name: 'Лист', rows })).toEqual([]);
});

test('what a sheet hides is read and told, once for what stands together', () => {
  const rows = [head, ['1', 'Няня', '2'], ['2', 'Швея', '1'], ['3', 'Юрист', '1'], ['4', 'Повар', '3']];
  const hidden = { name: 'Лист', rows, hiddenRows: [false, false, true, true], hiddenColumns: [true, false, false] };
  expect(rowsRead(hidden)).toEqual(['Няня: 2', 'Швея: 1', 'Юрист: 1', 'Повар: 3']);
  expect(questionsOf(hidden)).toEqual(['A3 hidden', 'A1 hidden']);
  const { questions } = draftJson(readPage(hidden) ?? fail()) as { questions: { text: string }[] };
  expect(questions.map(({ text }) => text)).toEqual(['2 Швея 1', '№ 1 2 3 4']);
});

function fail(): never {
  throw new Error('no table');
}

const row = (cells: string[], style = ''): string =>
  `<tr${style}>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;

test.each<[what: string, html: string, read: string[]]>([
  [
    'a row',
    `<table>${row(head)}${row(['1', 'Няня', '2'])}${row(['2', 'Швея', '1'], ' style="display:none"')}${row(['3', 'Повар', '3'])}</table>`,
    ['Няня: 2', 'Повар: 3'],
  ],
  [
    'cells of a column',
    `<table>${row(['№', 'Наименование должности', '<td style="display: none">Старое</td>', 'Количество единиц'])}${row(['1', 'Няня', '<td style="display: none"><p>5</td>', '2'])}</table>`,
    ['Няня: 2'],
  ],
  [
    'words',
    `<table>${row(head)}${row(['1', 'Няня<span style="mso-hide:all"> старшая</span>', '<td><span hidden>1</span>2</td>'])}${row(['2', 'Повар', '3'])}</table>`,
    ['Няня: 2', 'Повар: 3'],
  ],
  [
    'a whole table',
    `<div style="display:none"><table>${row(head)}${row(['1', 'Няня', '7'])}</table></div><table>${row(head)}${row(['1', 'Повар', '3'])}</table>`,
    ['Повар: 3'],
  ],
])('what an HTML page hides is no part of it: %s', (_what, html, expected) => {
  expect(rowsRead(htmlPage(html, 'Лист'))).toEqual(expected);
});

test('what a sheet strikes out is asked, and told where it is no figure', () => {
  const rows = [
    ['О нормативах', '', ''],
    head,
    ['1', 'Няня', '2'],
    ['2', 'Швея', '1'],
    ['3', 'Повар', '3'],
    ['Кухня', '', ''],
  ];
  const none = [false, false, false];
  const struck = [none, none, [false, false, true], [true, true, true], none, [true, false, false]];
  const sheet = { name: 'Лист', rows: [...rows, ['4', 'Юрист', '1']], struck };
  expect(rowsRead(sheet)).toEqual(['Няня: ?2/-', 'Швея: ?1/-', 'Повар: 3', 'Юрист: 1']);
  expect(questionsOf(sheet)).toEqual(['C3 struck', 'C4 struck', 'A6 struck']);
  const ofName = [none, none, none, [false, true, false]];
  expect(rowsRead({ ...sheet, struck: ofName })).toEqual(['Няня: 2', 'Швея: ?1/-', 'Повар: 3', 'Юрист: 1']);
});

test('what an HTML page strikes out is left out and told, once for rows that stand together', () => {
  const struckRow = (cells: string[]): string => row(cells.map((text) => `<td><s>${text}</s></td>`));
  const html = `<table>${row(head)}${row(['1', 'Няня', '<td><del>2</del><ins>3</ins></td>'])}${struckRow(['2', 'Швея', '1'])}${row(['3', 'Повар', '3'])}${row(['4', 'Юрист<strike> (при наличии суда)</strike>', '1'])}</table>`;
  const sheet = htmlPage(html, 'Лист');
  expect(rowsRead(sheet)).toEqual(['Няня: 3', 'Повар: 3', 'Юрист: 1']);
  const { questions } = readPage(sheet) ?? fail();
  expect(questions.map(({ cell, why, text }) => `${cell} ${why} ${text}`)).toEqual([
    'C2 struck 2',
    'B5 struck (при наличии суда)',
  ]);
});
