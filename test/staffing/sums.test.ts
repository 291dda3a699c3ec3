import { recognise } from '../../src/staffing/recognise';
import { wrongSums } from '../../src/staffing/sums';
import { sheet } from './tables';

/** Three sections, of which one figure cannot be read; what a sum that differs is held against. */
const table = [
  ['Должность', 'Кол-во ставок'],
  ['Административный персонал', null],
  ['Директор', 1],
  ['Бухгалтер', 2.5],
  ['Итого', 3.5],
  ['Медицинский персонал', null],
  ['Врач', 1],
  ['Санитарка', 'по графику'],
  ['Всего', 11],
  ['Прочий персонал', null],
  ['Водитель', 1],
  ['Сторож', 3],
];

test.each<[what: string, last: [string, number][], told: string[]]>([
  ['the end of the last section', [['Итого', 5]], ['11 is not 1', '5 is not 4']],
  ['the end of the table', [['Всего', 18.5]], ['11 is not 1', '18.5 is not 8.5']],
  [
    'the end of the last section, and of the table',
    [
      ['Итого', 4],
      ['Всего', 18.5],
    ],
    ['11 is not 1', '18.5 is not 8.5'],
  ],
])('a sum at %s', (_, last, told) => {
  const [read] = recognise(sheet([...table, ...last]));
  expect(wrongSums(read?.lines ?? [], 'approved').map(({ says, read: sum }) => `${says} is not ${sum}`)).toEqual(told);
});
