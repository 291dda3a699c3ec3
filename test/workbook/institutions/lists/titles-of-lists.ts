import type { CellValue } from '../../../../src/staffing/sheet-cells';
import { _, merge, type ListCase } from './list-case';

/** One home of 120 under titles, with what stands in further columns. */
const under = (
  says: string,
  titles: readonly CellValue[],
  cells: readonly CellValue[],
  rest: Partial<ListCase> = {},
): ListCase => ({
  says,
  rows: [
    ['Наименование', 'Тип', ...titles],
    ['Дом А', 5, ...cells],
  ],
  read: [['Дом А', 5, 120]],
  ...rest,
});

/** Titles of lists: which column counts residents and units, in one row, two or three. */
export const titlesOfLists: readonly ListCase[] = [
  under(
    'planned and present: those who are there',
    ['Плановое число получателей', 'Фактическое число получателей'],
    [150, 120],
    {
      residents: 'Фактическое число получателей',
    },
  ),
  under('present before planned', ['Получателей услуг (факт)', 'Получателей услуг (план)'], [120, 150], {
    residents: 'Получателей услуг (факт)',
  }),
  under('places and those who live there: the annex counts recipients', ['Количество мест', 'Проживает'], [150, 120], {
    residents: 'Проживает',
  }),
  under('capacity and contingent', ['Проектная мощность', 'Контингент'], [150, 120], { residents: 'Контингент' }),
  under('in Kazakh: places and recipients', ['Орын саны', 'Қызмет алушылар саны'], [150, 120], {
    residents: 'Қызмет алушылар саны',
  }),
  under(
    'in Kazakh: by plan and in fact',
    ['Қызмет алушылар саны (жоспар)', 'Қызмет алушылар саны (нақты)'],
    [150, 120],
    {
      residents: 'Қызмет алушылар саны (нақты)',
    },
  ),
  under('two days: asked', ['Проживает на 1 января', 'Проживает на 1 июля'], [110, 120], {
    read: [['Дом А', '?']],
    asked: ['residents'],
  }),
  under('two words for the same: asked', ['Получателей услуг', 'Фактически проживает'], [150, 120], {
    read: [['Дом А', '?']],
    asked: ['residents'],
  }),
  under('places alone are read', ['Коек (мощность)'], [120], { residents: 'Коек (мощность)' }),
  under('men, women and all: all', ['Проживает мужчин', 'Проживает женщин', 'Проживает всего'], [70, 50, 120], {
    residents: 'Проживает всего',
  }),
  under('men and women alone: asked', ['Проживает мужчин', 'Проживает женщин'], [70, 50], {
    read: [['Дом А', '?']],
    asked: ['residents'],
  }),
  under('some of the residents are no others', ['Проживает', 'из них лежачих получателей'], [120, 20], {
    residents: 'Проживает',
  }),
  under('free places are none of the residents', ['Свободных койко-мест', 'Проживает'], [30, 120], {
    residents: 'Проживает',
  }),
  under(
    'those who wait or have left are none either',
    ['Очередь получателей', 'Выбыло получателей', 'Проживает'],
    [30, 9, 120],
    {
      residents: 'Проживает',
    },
  ),
  under(
    'money for one of them is no number of them',
    ['Расходы на 1 получателя, тенге', 'Получателей услуг'],
    [5000, 120],
    {
      residents: 'Получателей услуг',
    },
  ),
  under('money for one place', ['Стоимость 1 койко-места', 'Получателей услуг'], [5000, 120], {
    residents: 'Получателей услуг',
  }),
  under('how full it is, in hundredths', ['Заполняемость мест, %', 'Проживает'], [80, 120], { residents: 'Проживает' }),
  under('staff for one resident', ['Персонал на 1 проживающего', 'Проживает'], [2, 120], { residents: 'Проживает' }),
  under('vacant units are not there', ['Проживает', 'Вакантных ставок', 'Занято ставок'], [120, 7, 60], {
    units: 'Занято ставок',
  }),
  under('vacant units alone are no units that are there', ['Проживает', 'Вакантных ставок'], [120, 7], {
    units: undefined,
  }),
  under('units approved and units held: asked', ['Проживает', 'Штатных единиц', 'Занято ставок'], [120, 70, 60], {
    asked: ['actual'],
  }),
  under('what is in fact, without a word of units, is none', ['Количество мест', 'Факт'], [120, 118], {
    units: undefined,
  }),
  under('staff in fact', ['Проживает', 'Штат, факт'], [120, 60], { units: 'Штат, факт' }),
  under('of what heating is and what an institution is', ['Проживает', 'Тип отопления'], [120, 'центральное'], {
    rows: [
      ['Наименование', 'Тип отопления', 'Тип учреждения', 'Проживает'],
      ['Дом А', 'центральное', 5, 120],
    ],
  }),
  {
    says: 'residents merged over what is planned and what is',
    rows: [
      ['Наименование', 'Тип', 'Число получателей услуг', _, 'Штатных единиц'],
      [_, _, 'план', 'факт', _],
      ['Дом А', 5, 150, 120, 60],
    ],
    merged: [merge(0, 0, 2, 1), merge(0, 1, 2, 1), merge(0, 2, 1, 2), merge(0, 4, 2, 1)],
    read: [['Дом А', 5, 120]],
    residents: 'Число получателей услуг: факт',
    units: 'Штатных единиц',
  },
  {
    says: 'the same with cells that came apart: “факт” is no staff',
    rows: [
      ['Наименование', 'Тип', 'Число получателей услуг', _, 'Штатных единиц'],
      [_, _, 'план', 'факт', _],
      ['Дом А', 5, 150, 120, 60],
    ],
    read: [['Дом А', 5, 120]],
    residents: 'Число получателей услуг: факт',
    units: 'Штатных единиц',
  },
  {
    says: 'merged over two years: asked',
    rows: [
      ['Наименование', 'Тип', 'Проживает', _],
      [_, _, 2024, 2025],
      ['Дом А', 5, 110, 120],
    ],
    merged: [merge(0, 2, 1, 2)],
    read: [['Дом А', '?']],
    asked: ['residents'],
  },
  {
    says: 'merged over all of them and some of them',
    rows: [
      ['Наименование', 'Тип', 'Получатели услуг', _, _],
      [_, _, 'всего', 'из них дети', 'из них лежачие'],
      ['Дом А', 5, 120, 10, 20],
    ],
    merged: [merge(0, 2, 1, 3)],
    read: [['Дом А', 5, 120]],
    residents: 'Получатели услуг: всего',
  },
  {
    says: 'three rows of titles',
    rows: [
      ['Наименование', 'Тип', 'Сведения', _, _],
      [_, _, 'Получатели услуг', _, 'Ставок'],
      [_, _, 'план', 'факт', _],
      ['Дом А', 5, 150, 120, 60],
    ],
    merged: [merge(0, 2, 1, 3), merge(1, 2, 1, 2)],
    read: [['Дом А', 5, 120]],
    residents: 'Сведения: Получатели услуг: факт',
    units: 'Сведения: Ставок',
  },
  {
    says: 'titles that are broken over two rows',
    rows: [
      ['Наименование', 'Тип', 'Количество', 'Штатных'],
      ['учреждения', 'учреждения', 'проживающих', 'единиц'],
      ['Дом А', 5, 120, 60],
    ],
    read: [['Дом А', 5, 120]],
    residents: 'Количество: проживающих',
    units: 'Штатных: единиц',
  },
  {
    says: 'titles in Kazakh, and below in Russian',
    rows: [
      ['Ұйым атауы', 'Ұйым түрі', 'Қызмет алушылар саны'],
      ['Наименование', 'Тип', 'Число получателей услуг'],
      ['Дом А', 5, 120],
    ],
    read: [['Дом А', 5, 120]],
  },
  {
    says: 'both languages in one title',
    rows: [
      ['Атауы / Наименование', 'Ұйым түрі / Тип', 'Тұратындар саны / Проживает'],
      ['Дом А', 5, 120],
    ],
    read: [['Дом А', 5, 120]],
  },
  {
    says: 'what figures count in a row of its own: money in thousands is no money',
    rows: [
      ['Наименование', 'Тип', 'Получателей услуг', 'Ставок', 'Месячный фонд'],
      [_, _, 'чел.', 'ед.', 'тыс. тенге'],
      [1, 2, 3, 4, 5],
      ['Дом А', 5, 120, 60, 9000],
    ],
    read: [['Дом А', 5, 120]],
    units: 'Ставок: ед.',
  },
  {
    says: 'titles over two rows printed again on the next page',
    rows: [
      ['Наименование', 'Тип', 'Число получателей услуг', _],
      [_, _, 'план', 'факт'],
      ['Дом А', 5, 150, 120],
      ['Наименование', 'Тип', 'Число получателей услуг', _],
      [_, _, 'план', 'факт'],
      ['Дом Б', 4, 60, 50],
    ],
    merged: [merge(0, 2, 1, 2), merge(3, 2, 1, 2)],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 50],
    ],
  },
  {
    says: 'a title of the sheet merged over all columns',
    rows: [
      ['Сведения о сети учреждений и числе проживающих', _, _],
      ['Наименование', 'Тип', 'Проживает'],
      ['Дом А', 5, 120],
    ],
    merged: [merge(0, 0, 1, 3)],
    read: [['Дом А', 5, 120]],
  },
  {
    says: 'institutions side by side, their facts below each other, are no list',
    rows: [
      ['Наименование', 'Дом А', 'Дом Б'],
      ['Тип', 5, 4],
      ['Проживает', 120, 60],
    ],
    read: 'none',
  },
  {
    says: 'without a column of types there is no list',
    rows: [
      ['Наименование', 'Проживает'],
      ['Дом престарелых', 120],
    ],
    read: 'none',
  },
  {
    says: 'a region merged over rows',
    rows: [
      ['Область', 'Наименование', 'Тип', 'Проживает'],
      ['Абай', 'Дом А', 5, 120],
      [_, 'Дом Б', 4, 60],
      ['Жетісу', 'Дом В', 5, 80],
    ],
    merged: [merge(1, 0, 2, 1)],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
      ['Дом В', 5, 80],
    ],
  },
  {
    says: 'two columns with one question of the profile are asked',
    rows: [
      ['Наименование', 'Тип', 'Проживает', 'Лифт', 'Лифт'],
      ['Дом А', 5, 120, 'да', 'нет'],
    ],
    read: [['Дом А', 5, 120]],
    asked: ['item lift'],
  },
  {
    says: 'accompanied living is counted by its design capacity where the list has one, all others by the people',
    rows: [
      ['Атауы', 'Түрі', 'Жоба қуаты', 'Қызмет алушылар'],
      ['А үйі', 'қарттар мен мүгедектер үйі', 150, 120],
      ['Б бөлімшесі', 'сопровождаемое проживание', 20, 12],
      ['В бөлімшесі', 1, _, 14],
    ],
    read: [
      ['А үйі', 5, 120],
      ['Б бөлімшесі', 1, 20],
      ['В бөлімшесі', 1, 14],
    ],
  },
];
