import { htmlPage } from '../../../src/editions/printed/page/html-page';
import { readPage } from '../../../src/editions/printed/read-page';
import { questionsOf, rowsRead } from './rows-read';

const head = ['№', 'Наименование должности', 'Количество единиц'];
const page = (rows: string[][]): { name: string; rows: string[][] } => ({ name: 'Лист', rows });

/** Orders as amendments leave them, and as the next one may be printed. */
test.each<[what: string, rows: string[][], read: string[]]>([
  [
    'rows that are taken out in words behind the name, or hold for a time',
    [
      head,
      ['1', 'Повар', '1'],
      ['2', 'Пекарь – исключена приказом от 01.02.2023 № 44', '1'],
      ['3', 'Швея (исключается с 1 января 2026 года)', '1'],
      ['4', 'Няня (вводится с 1 июля 2025 года)', '2'],
      ['5', 'Логопед (действует до 31.12.2025)', '1'],
    ],
    [
      'Повар: 1',
      'Пекарь – исключена приказом от 01.02.2023 № 44: ?1/-',
      'Швея (исключается с 1 января 2026 года): ?1/-',
      'Няня (вводится с 1 июля 2025 года): ?2',
      'Логопед (действует до 31.12.2025): ?1',
    ],
  ],
  [
    'remarks that take out facilities or end on a day',
    [
      [...head, 'Примечание'],
      ['1', 'Завхоз', '1', 'кроме хосписов'],
      ['2', 'Электрик', '1', 'до 31.12.2025'],
      ['3', 'Повар', '1', 'в редакции приказа от 05.06.2019 № 314'],
    ],
    ['Завхоз: ?1', 'Электрик: ?1', 'Повар: 1'],
  ],
  [
    'rows with numbers within the one above',
    [
      head,
      ['1', 'Врачи, в том числе:', '3'],
      ['1.1', 'терапевт', '1'],
      ['1.2', 'хирург', '1'],
      ['2', 'Няня', '2'],
      ['2.1', 'Няня ночная', '1'],
    ],
    ['Врачи: 3', 'терапевт (vrachi): 1', 'хирург (vrachi): 1', 'Няня: 2', 'Няня ночная: 1'],
  ],
  [
    'the parts of a total',
    [
      head,
      ['1', 'Повар', '1'],
      ['', 'Всего', '1'],
      ['', 'в том числе:', ''],
      ['', 'прочий персонал', '1'],
      ['', 'Раздел II', ''],
      ['2', 'Врач', '2'],
      ['', 'Всего штатных единиц, из них:', '3'],
      ['', 'врачи', '2'],
      ['', 'Раздел III', ''],
      ['3', 'Юрист', '1'],
      ['', 'Барлығы', '4'],
      ['', 'в том числе: врачи и юристы', '3'],
    ],
    ['Повар: 1', 'прочий персонал: ?1/-', 'Врач: 2', 'врачи: ?2/-', 'Юрист: 1', 'врачи и юристы: ?3/-'],
  ],
  [
    'a row that goes on in the line below',
    [head, ['1', 'Медицинская сестра', '1 единица'], ['', 'палатная', 'на 20 мест'], ['2', 'Няня', '1']],
    ['Медицинская сестра палатная: ?1', 'Няня: 1'],
  ],
  [
    'numbers in words up to thousands',
    [
      head,
      ['1', 'Повар', '1 единица на шестьсот мест'],
      ['2', 'Няня', 'одна единица на тысячу двести мест'],
      ['3', 'Врач', '1 на 2 сотни мест'],
      ['4', 'Юрист', '1 на девятьсот (900) мест'],
    ],
    [
      'Повар: 1 per 600 places',
      'Няня: 1 per 1200 places',
      'Врач: 1 per 200 places',
      'Юрист: «1 на девятьсот (900) мест»',
    ],
  ],
  [
    'for what a figure is in a column of its own',
    [
      [...head, 'Из расчета'],
      ['1', 'Няня', '2', 'на группу'],
      ['2', 'Повар', '1', 'на 100 мест'],
    ],
    ['Няня: 2 × groups', 'Повар: 1 per 100 places'],
  ],
])('%s', (_what, rows, read) => {
  const within = new Map(
    readPage(page(rows))?.sections.flatMap(({ positions }) => positions.map((one) => [one.name, one.within])),
  );
  const said = rowsRead(page(rows)).map((row) => {
    const [, name = ''] = /^(.*): [^:]*$/u.exec(row) ?? [];
    const of = within.get(name);
    return of === undefined ? row : row.replace(name, `${name} (${of})`);
  });
  expect(said).toEqual(read);
});

/** Heads of columns: what each is for, and what is asked. */
test.each<[headings: string[], columns: string[], asked: string[]]>([
  ...[
    'свыше 600 на каждые 100',
    'на каждые последующие 100 мест',
    'Свыше 600 (дополнительно на каждые 100)',
    'за каждые 100 сверх 600',
    '600-ден артық әрбір 100 орынға',
  ].map((last): [string[], string[], string[]] => [
    ['до 300', '301-600', last],
    ['1–300', '301–600', '601–'],
    ['E2 heading'],
  ]),
  [
    ['2025', '2026', '2027'],
    ['?–', '?–', '?–'],
    ['C1 columnUnread', 'D1 columnUnread', 'E1 columnUnread'],
  ],
  [['Норма времени, часов в месяц'], ['?–'], ['C1 columnUnread']],
  [['Количество единиц (40 часов в неделю)'], ['1–'], []],
  [['до 2000 мест', 'свыше 2000 мест'], ['1–2000', '2001–'], []],
  [['50 және одан төмен', '51–100 аралығында', '100-ден артық'], ['1–50', '51–100', '101–'], []],
  [['50 орынға дейін', '51 орыннан 100 орынға дейін', '101 орыннан бастап'], ['1–50', '51–100', '101–'], []],
  [['1-49', '50-99', '100+'], ['1–49', '50–99', '100–'], []],
])('%j', (headings, columns, asked) => {
  const rows = [
    ['№', 'Наименование должности', ...headings],
    ['1', 'Няня', ...headings.map((_, at) => String(at + 1))],
  ];
  expect(readPage(page(rows))?.columns.map(({ from, to }) => `${from ?? '?'}–${to ?? ''}`)).toEqual(columns);
  expect(questionsOf(page(rows))).toEqual(asked);
});

test.each([
  'Для организаций мощностью свыше 300 мест численность удваивается.',
  'В организациях до 25 мест вводится по 0,5 единицы каждой должности.',
  'Должности настоящего раздела вводятся при наличии лицензии.',
  'Ескертпе: штат бірлігінің саны 2 есе көбейтіледі.',
])('a note that changes all figures is told: %s', (note) => {
  expect(questionsOf(page([head, ['1', 'Повар', '1'], [note, '', '']]))).toEqual(['A3 noteForAll']);
});

test.each([
  'Примечание: должности, указанные в пунктах со 2 по 3, вводятся при наличии лицензии.',
  'Ескертпе: 2 және 3-жолдардағы лауазымдар хоспистерде енгізілмейді.',
])('a note of rows by their numbers is of each: %s', (note) => {
  const rows = [head, ['1', 'Повар', '1'], ['2', 'Няня', '2'], ['3', 'Врач', '2'], [note, '', '']];
  expect(questionsOf(page(rows))).toEqual(['C3 footnote', 'C4 footnote']);
});

test.each<[heads: string[][], columns: string[]]>([
  [
    [
      ['№', 'Должность', 'до 50', 'свыше 50'],
      ['', '', 'мест', 'мест'],
    ],
    ['places 1–50', 'places 51–'],
  ],
  [[['№', 'Должность', 'до 1 000 м²', 'свыше 1 000 м²']], ['cleanedArea 1–1000', 'cleanedArea 1001–']],
  [[['№', 'Должность', 'Кол-во шт. ед.', 'ФОТ']], ['residents 1–']],
])('what columns count: %j', (heads, columns) => {
  const draft = readPage(page([...heads, ['1', 'Повар', '1', '2']]));
  expect(draft?.columns.map(({ of, from, to }) => `${of.id} ${from ?? '?'}–${to ?? ''}`)).toEqual(columns);
  expect(draft?.questions).toEqual([]);
});

test('single numbers that head columns are where each ends, and asked', () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((one) => `<td${one}</td>`).join('')}</tr>`;
  const html = `<table>${row(' rowspan=2>№', ' rowspan=2>Должность', ' colspan=3>Единиц при числе мест')}${row('>25', '>50', '>100')}${row('>1', '>Повар', '>1', '>2', '>3')}</table>`;
  const sheet = htmlPage(html, 'Лист');
  expect(readPage(sheet)?.columns.map(({ from, to }) => [from, to])).toEqual([
    [1, 25],
    [26, 50],
    [51, 100],
  ]);
  expect(questionsOf(sheet)).toEqual(['C2 columnBound', 'D2 columnBound', 'E2 columnBound']);
});

test.each<[what: string, rows: string[][], read: string[], told: string[]]>([
  [
    'in Russian',
    [
      ['№', 'Наименование должности', 'Количество единиц'],
      ['строку 40 изложить в следующей редакции:', '', ''],
      ['40', 'Повар', '2'],
      ['дополнить строками 78-1 и 78-2 следующего содержания:', '', ''],
      ['78-1', 'Инспектор', '1'],
      ['в строке 6 цифру «2» заменить цифрой «3»', '', ''],
      ['строки 2 и 5 исключить', '', ''],
      ['78-2', 'Делопроизводитель', '0,5'],
    ],
    ['Повар: 2', 'Инспектор: 1', 'Делопроизводитель: 0.5'],
    ['A6 noteForAll', 'A7 noteForAll'],
  ],
  [
    'in Kazakh',
    [
      ['Р/с №', 'Лауазым атауы', 'Штат бірлігінің саны'],
      ['40-жол мынадай редакцияда жазылсын:', '', ''],
      ['40', 'Аспаз', '2'],
      ['мынадай мазмұндағы 78-1-жолмен толықтырылсын:', '', ''],
      ['78-1', 'Инспектор', '1'],
      ['45-жол алып тасталсын', '', ''],
    ],
    ['Аспаз: 2', 'Инспектор: 1'],
    ['A6 noteForAll'],
  ],
])('what an act orders of rows heads none, and what it changes elsewhere is told: %s', (_what, rows, read, told) => {
  const sheet = { name: 'Лист', rows };
  expect(rowsRead(sheet)).toEqual(read);
  expect(readPage(sheet)?.sections).toHaveLength(1);
  expect(questionsOf(sheet)).toEqual(told);
});
