import type { Shape } from './shape';

/** Titles that say little: read where names and figures leave no doubt, else no table is taken and somebody points at the columns. */
export const bareTitleShapes: readonly Shape[] = [
  {
    file: 'bare-unit',
    says: 'a column titled only «Ед.» beside positions',
    sheet: `
№ | Должность | Ед. | Оклад
1 | Директор | 1 | 300000
2 | Повар | 3 | 110000
3 | Медицинская сестра | 5,25 | 130000
 | Итого | 9,25 |
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 110000
B4 Медицинская сестра: 5.25; 130000
sum C5 says 9.25, read 9.25
`,
  },
  {
    file: 'bare-unit-of-measure',
    says: 'a column titled only «Ед.» that holds words, beside the one of figures',
    sheet: `
№ | Должность | Ед. | Кол-во
1 | Директор | ставка | 1
2 | Повар | ставка | 3
3 | Сторож | ставка | 4
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 4
`,
  },
  {
    file: 'bare-name-and-count',
    says: 'bare «Наименование» and «Кол-во» over names that the annex has',
    sheet: `
№ | Наименование | Кол-во
1 | Директор | 1
2 | Гл. бухгалтер | 1
3 | Повар | 3
4 | Сторож | 4
5 | Медсестра | 5,5
 | Итого | 14,5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Гл. бухгалтер: 1
B4 Повар: 3
B5 Сторож: 4
B6 Медсестра: 5.5
sum C7 says 14.5, read 14.5
`,
  },
  {
    file: 'bare-name-and-unit',
    says: 'bare «Наименование» and «Ед.» over names that the annex has',
    sheet: `
Наименование | Ед.
Директор | 1
Бухгалтер | 2
Повар | 3,5
Вахтер | 3
`,
    reads: `
A position, B units
A2 Директор: 1
A3 Бухгалтер: 2
A4 Повар: 3.5
A5 Вахтер: 3
`,
  },
  {
    file: 'bare-staff-and-year',
    says: 'people as the title of the names, a year as the title of the units',
    sheet: `
№ | Персонал | 2026 год
1 | Директор | 1
2 | Бухгалтер | 2
3 | Повар | 3
4 | Прачка | 1,5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Бухгалтер: 2
B4 Повар: 3
B5 Прачка: 1.5
`,
  },
  {
    file: 'bare-total',
    says: 'a column titled only «Всего» beside positions',
    sheet: `
№ п/п | Должности | Всего
1 | Директор | 1
2 | Санитарка палатная | 8
3 | Психолог | 0,5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Санитарка палатная: 8
B4 Психолог: 0.5
`,
  },
  {
    file: 'bare-kazakh',
    says: 'bare Kazakh titles over names that the annex has',
    sheet: `
Р/с | Қызметкерлер | Саны
1 | Директор | 1
2 | Аспазшы | 3
3 | Мейіргер | 5
4 | Күзетші | 4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Аспазшы: 3
B4 Мейіргер: 5
B5 Күзетші: 4
`,
  },
  {
    file: 'bare-goods',
    says: 'goods under bare titles are no staffing table, also where some are named like positions',
    sheet: `
№ | Наименование | Ед. | Кол-во
1 | Стол письменный | шт | 2
2 | Картофель | кг | 120
3 | Костюм «Повар» | шт | 3
4 | Халат медицинской сестры | шт | 5
`,
    reads: ``,
  },
  {
    file: 'bare-two-totals',
    says: 'two columns that may be the units: no table is taken',
    sheet: `
Персонал | Смена 1 | Смена 2
Директор | 1 | 0
Повар | 2 | 1
Сторож | 2 | 2
`,
    reads: ``,
  },
  {
    file: 'bare-money',
    says: 'money under a bare title is no units',
    sheet: `
Должность | Всего
Директор | 300000
Повар | 110000
Сторож | 85000
`,
    reads: ``,
  },
  {
    file: 'bare-ages',
    says: 'people of whom something else is counted',
    sheet: `
Сотрудник | Возраст
Директор | 52
Повар | 34
Сторож | 61
`,
    reads: ``,
  },
];
