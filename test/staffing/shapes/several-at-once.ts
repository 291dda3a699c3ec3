import type { Shape } from './shape';

/** Salaries and titles that stand for several, what is hidden, and where a heading ends. */
export const severalAtOnceShapes: readonly Shape[] = [
  {
    file: 'salary-of-each',
    says: 'a salary that is merged over positions is that of each of them',
    sheet: `
№ | Должность | Шт.ед. | Оклад
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
3 | Сторож | 3 | 
4 | Дворник | 1 | 
`,
    merged: ['D3:D5'],
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
B4 Сторож: 3; 95000
B5 Дворник: 1; 95000
`,
  },
  {
    file: 'newest-year-unread',
    says: 'two years as titles, the newest with a cell that nobody can read: it is told, and the year before does not count',
    sheet: `
№ | Должность | 2025 | 2026
1 | Директор | 1 | 1
2 | Повар | 3 | 4?
3 | Сторож | 3 | 2
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: not read «4?»
B4 Сторож: 2
`,
  },
  {
    file: 'years-under-first-title',
    says: 'a title typed over the first of three years: the newest year',
    sheet: `
№ | Должность | Штатная численность | |
 | | 2023 | 2024 | 2025
1 | Директор | 1 | 1 | 1
2 | Повар | 3 | 3 | 4
3 | Сторож | 3 | 3 | 2
`,
    reads: `
A number, B position, E units
B3 Директор: 1
B4 Повар: 4
B5 Сторож: 2
`,
  },
  {
    file: 'days-under-first-title',
    says: 'days of one year under such a title: asked',
    sheet: `
№ | Должность | Кол-во ставок | 
 | | на 01.01.2025 | на 01.09.2025
1 | Директор | 1 | 1
2 | Повар | 3 | 4
3 | Сторож | 3 | 3
`,
    reads: `
A number, B position, C unclear, D unclear
B3 Директор: not read «1 | 1»
B4 Повар: not read «3 | 4»
B5 Сторож: not read «3 | 3»
`,
  },
  {
    file: 'buildings-under-first-title',
    says: 'two buildings under such a title: asked',
    sheet: `
№ | Должность | Штатные единицы | | Оклад
 | | Женский корпус | Мужской корпус | 
1 | Директор | 1 | 0 | 300000
2 | Повар | 3 | 2 | 95000
3 | Сторож | 3 | 3 | 85000
`,
    reads: `
A number, B position, C unclear, D unclear, E salary
B3 Директор: not read «1 | 0»; 300000
B4 Повар: not read «3 | 2»; 95000
B5 Сторож: not read «3 | 3»; 85000
`,
  },
  {
    file: 'buildings-under-one-title',
    says: 'two buildings under one title: asked',
    sheet: `
№ | Должность | Штатные единицы | | Оклад
 | | Женский корпус | Мужской корпус | 
1 | Директор | 1 | 0 | 300000
2 | Повар | 3 | 2 | 95000
3 | Сторож | 3 | 3 | 85000
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
    reads: `
A number, B position, C unclear, D unclear, E salary
B3 Директор: not read «1 | 0»; 300000
B4 Повар: not read «3 | 2»; 95000
B5 Сторож: not read «3 | 3»; 85000
`,
  },
  {
    file: 'others-under-first-title',
    says: 'columns that count nothing behind such a title',
    sheet: `
№ | Должность | Кол-во | | |
 | | ставок | Пол | Стаж | Оклад
1 | Директор | 1 | м | 10 | 300000
2 | Повар | 3 | ж | 5 | 95000
3 | Сторож | 3 | м | 4 | 85000
`,
    reads: `
A number, B position, C units, F salary
B3 Директор: 1; 300000
B4 Повар: 3; 95000
B5 Сторож: 3; 85000
`,
  },
  {
    file: 'heading-ends-with-subtotal',
    says: 'below its subtotal a heading heads nothing',
    sheet: `
№ | Должность | Шт.ед.
 | Администрация |
1 | Директор | 1
2 | Бухгалтер | 2
 | Итого | 3
3 | Повар | 3
4 | Сторож | 3
 | Всего | 9
`,
    reads: `
A number, B position, C units
B3 [Администрация] Директор: 1
B4 [Администрация] Бухгалтер: 2
B6 Повар: 3
B7 Сторож: 3
sum C5 says 3, read 3
sum C8 says 9, read 9
`,
  },
  {
    file: 'heading-with-two-subtotals',
    says: 'a subtotal inside a section does not end it, its own does',
    sheet: `
№ | Должность | Шт.ед.
 | Медицинский персонал |
1 | Врач-терапевт | 1
2 | Врач-психиатр | 2
 | Итого врачи | 3
3 | Медицинская сестра | 3
 | Итого медперсонал | 6
4 | Сторож | 3
 | Всего | 9
`,
    reads: `
A number, B position, C units
B3 [Медицинский персонал] Врач-терапевт: 1
B4 [Медицинский персонал] Врач-психиатр: 2
B6 [Медицинский персонал] Медицинская сестра: 3
B8 Сторож: 3
sum C5 says 3, read 3
sum C7 says 6, read 6
sum C9 says 9, read 9
`,
  },
  {
    file: 'hidden-column-of-units',
    says: 'units in a hidden column and a hidden row are read and told',
    sheet: `
№ | Должность | Шт.ед. | Оклад
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
3 | Сторож | 3 | 85000
`,
    hiddenRows: [4],
    hiddenColumns: [3],
    reads: `
A number, B position, C units hidden, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
B4 Сторож: 3; 85000; hidden
`,
  },
  {
    file: 'occupied-by-main-workers',
    says: 'occupied by main workers alone, those of second jobs in a column of their own: asked',
    sheet: `
№ | Должность | Занято: осн. | совм. | Вакансия
1 | Директор | 1 |  | 
2 | Повар | 2 | 1 | 1
3 | Сторож | 2 | 0.5 | 0.5
`,
    reads: `
A number, B position, C unclear, E vacant
B2 Директор: not read «1»
B3 Повар: not read «2»
B4 Сторож: not read «2»
`,
  },
];
