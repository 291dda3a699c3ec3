import { readPage } from '../../../../src/editions/printed/read-page';
import { questionsOf, rowsRead } from '../rows-read';

/** Wide tables whose columns a page break has parted, with the names printed once more. */

const head = ['№', 'Наименование должности'];
const first = [
  [...head, 'до 50', '51-100'],
  ['1', 'Директор', '1', '1'],
  ['2', 'Повар', '1', '2'],
];
const whole = ['Директор: 1 | 1 | 1 | 1', 'Повар: 1 | 2 | 3 | 4'];

function columnsOf(rows: string[][]): string[] {
  const columns = readPage({ name: 'Лист', rows })?.columns ?? [];
  return columns.map(({ from, to, table }) => `${from}-${to ?? ''} of ${table}`);
}

test.each<[what: string, rows: string[][]]>([
  [
    'right under it',
    [...first, [...head, '101-150', '151-200'], ['1', 'Директор', '1', '1'], ['2', 'Повар', '3', '4']],
  ],
  [
    'under what says that it goes on, with names broken otherwise and numbers of columns',
    [
      ...first,
      ['Продолжение таблицы 1', '', '', ''],
      [...head, '101-150', '151-200'],
      ['1', '2', '5', '6'],
      ['1.', 'Дирек-\nтор', '1', '1'],
      ['2.', 'Повар', '3', '4'],
    ],
  ],
  [
    'as an annex that goes on',
    [
      ...first,
      ['(продолжение)', '', '', ''],
      [...head, '101-150', '151-200'],
      ['1', 'Директор', '1', '1'],
      ['2', 'Повар', '3', '4'],
    ],
  ],
  [
    'without the numbers of its rows',
    [...first, ['Наименование должности', '101-150', '151-200'], ['Директор', '1', '1'], ['Повар', '3', '4']],
  ],
  [
    'beside it',
    [
      [...head, 'до 50', '51-100', ...head, '101-150', '151-200'],
      ['1', 'Директор', '1', '1', '1', 'Директор', '1', '1'],
      ['2', 'Повар', '1', '2', '2', 'Повар', '3', '4'],
    ],
  ],
])('further columns %s', (_, rows) => {
  expect(rowsRead({ name: 'Лист', rows })).toEqual(whole);
  expect(questionsOf({ name: 'Лист', rows })).toEqual([]);
  expect(columnsOf(rows)).toEqual(['1-50 of 1', '51-100 of 1', '101-150 of 1', '151-200 of 1']);
});

test('sizes of further columns follow on the last one before them, under a head of two rows', () => {
  const title = ['№', 'Наименование должности', 'Количество единиц при числе мест', ''];
  const rows = [
    title,
    ['', '', 'до 50', '50-100'],
    ['1', 'Директор', '1', '1'],
    title,
    ['', '', '100-150', 'свыше 150'],
    ['1', 'Директор', '2', '2'],
  ];
  expect(rowsRead({ name: 'Лист', rows })).toEqual(['Директор: 1 | 1 | 2 | 2']);
  expect(columnsOf(rows)).toEqual(['1-49 of 1', '50-100 of 1', '101-150 of 1', '151- of 1']);
});

test('remarks and a column for further ones stand beside the sizes of the next page, under its title again', () => {
  const rows = [
    ['Нормативы прачечной', '', '', '', ''],
    ...first,
    ['3', 'Инструктор', '0,5', '0,5'],
    ['Нормативы прачечной (продолжение)', '', '', '', ''],
    [...head, '101-150', 'на каждые последующие 50 мест', 'Примечание'],
    ['1', 'Директор', '1', '-', ''],
    ['2', 'Повар', '3', '1', ''],
    ['3', 'Инструктор', '1', '1', 'при наличии бассейна'],
  ];
  expect(rowsRead({ name: 'Лист', rows })).toEqual([
    'Директор: 1 | 1 | 1 | ?1',
    'Повар: 1 | 2 | 3 | ?3 + 1 per further 50 places above 150',
    'Инструктор: ?0.5/0.5 if pool | ?0.5/0.5 if pool | ?1/1 if pool | ?',
  ]);
});

test('kinds of institutions whose columns stand on two pages are types of one table', () => {
  const rows = [
    [...head, 'Дома-интернаты', 'Центры реабилитации'],
    ['1', 'Повар', '1', '2'],
    [...head, 'Детские дома', 'Хосписы'],
    ['1', 'Повар', '3', '4'],
  ];
  expect(rowsRead({ name: 'Лист', rows })).toEqual(['Повар: 1 | 2 | 3 | 4']);
  expect(readPage({ name: 'Лист', rows })?.types.map(({ name }) => name)).toEqual([
    'Дома-интернаты',
    'Центры реабилитации',
    'Детские дома',
    'Хосписы',
  ]);
});

test.each<[what: string, rows: string[][], cell: string]>([
  [
    'a row more',
    [
      ...first,
      [...head, '101-150', '151-200'],
      ['1', 'Директор', '1', '1'],
      ['2', 'Повар', '3', '4'],
      ['3', 'Няня', '1', '1'],
    ],
    'B4',
  ],
  [
    'sizes that overlap',
    [...first, [...head, 'до 100', 'свыше 100'], ['1', 'Директор', '1', '1'], ['2', 'Повар', '3', '4']],
    'B4',
  ],
  [
    'a title of its own',
    [
      ...first,
      ['Нормативы прачечной', '', '', ''],
      [...head, '101-150', '151-200'],
      ['1', 'Директор', '1', '1'],
      ['2', 'Повар', '3', '4'],
    ],
    'B5',
  ],
  [
    'other things that it counts',
    [
      [...head, 'до 50 мест', '51-100 мест'],
      ...first.slice(1),
      [...head, '101-150 коек', '151-200 коек'],
      ['1', 'Директор', '1', '1'],
      ['2', 'Повар', '3', '4'],
    ],
    'B4',
  ],
])('the same rows with %s are read as a table of its own and told', (_, rows, cell) => {
  expect(rowsRead({ name: 'Лист', rows }).slice(0, 2)).toEqual(['Директор: 1 | 1', 'Повар: 1 | 2']);
  expect(questionsOf({ name: 'Лист', rows })).toEqual([`${cell} sameRows`]);
});

test('further columns without names are told, to the first of their figures', () => {
  const rows = [...first, ['№', '101-150', '151-200'], ['1', '1', '1'], ['2', '3', '4']];
  expect(questionsOf({ name: 'Лист', rows })).toEqual(
    ['B4', 'C4', 'B5', 'C5', 'B6', 'C6'].map((cell) => `${cell} nameless`),
  );
});
