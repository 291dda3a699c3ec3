import { columnsWithoutTitles } from '../../src/staffing/bare-table';
import { recognise } from '../../src/staffing/recognise';
import { sheet } from './tables';

type Row = Parameters<typeof sheet>[0][number];

/** The titles of the columns of units that were not taken. */
function left(...rows: Row[]): string[] {
  return recognise(sheet(rows)).flatMap(({ columns }) =>
    columns.flatMap(({ title, isLeft }) => (isLeft === true ? title : [])),
  );
}

test.each<[says: string, rows: Row[], titles: string[]]>([
  [
    'the units of another day',
    [
      ['Должность', 'Штат на 01.01.2025', 'Штат на 01.01.2026'],
      ['Повар', 3, 4],
    ],
    ['Штат на 01.01.2025'],
  ],
  [
    'those of another day are the same',
    [
      ['Должность', 'Штат на 01.01.2025', 'Штат на 01.01.2026'],
      ['Повар', 3, 3],
    ],
    [],
  ],
  [
    'what was taken is the sum of all others',
    [
      ['Должность', 'Ставок корпус 1', 'Ставок корпус 2', 'Всего ставок'],
      ['Повар', 3, 2, 5],
      ['Сторож', 3, 0, 3],
    ],
    [],
  ],
  [
    'what is occupied and vacant is of another kind',
    [
      ['Должность', 'Штатных единиц', 'Занято', 'Вакантно'],
      ['Повар', 3, 2, 1],
    ],
    [],
  ],
])('left of the columns of units: %s', (_, rows, titles) => expect(left(...rows)).toEqual(titles));

const cooks = (name: string): boolean => ['Повар', 'Сторож', 'Дворник', 'Кастелянша'].includes(name);

test.each<[says: string, rows: Row[], found: ReturnType<typeof columnsWithoutTitles>]>([
  [
    'numbers, names, units and salaries',
    [
      [41, 'Повар', 3, 95000],
      [42, 'Сторож', '2,5', 85000],
      [43, 'Дворник', 1, 80000],
    ],
    { name: 1, units: 2 },
  ],
  [
    'two columns of small figures',
    [
      ['Повар', 3, 2],
      ['Сторож', 3, 1],
      ['Дворник', 1, 1],
    ],
    undefined,
  ],
  [
    'names of no position',
    [
      ['Стол', 3],
      ['Стул', 3],
      ['Шкаф', 1],
    ],
    undefined,
  ],
  [
    'two lines',
    [
      ['Повар', 3],
      ['Сторож', 3],
    ],
    undefined,
  ],
])('columns without titles: %s', (_, rows, found) => {
  expect(columnsWithoutTitles(sheet(rows), cooks)).toEqual(found);
});
