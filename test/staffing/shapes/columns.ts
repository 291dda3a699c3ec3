import type { Shape } from './shape';

/** Which column holds what. */
export const columnShapes: readonly Shape[] = [
  {
    file: 'norm-fact-deviation',
    says: 'what is due by norms, what is there and the deviation under one title: what is there',
    sheet: `
№ | Наименование должностей | Штатная численность | |
 | | по нормативу | фактически | отклонение
1 | Директор | 1 | 1 | 0
2 | Медицинская сестра | 10,5 | 8 | -2,5
3 | Повар | 3 | 4 | 1
 | Итого | 14,5 | 13 | -1,5
`,
    merged: ['A1:A2', 'B1:B2', 'C1:E1'],
    reads: `
A number, B position, D units
B3 Директор: 1
B4 Медицинская сестра: 8
B5 Повар: 4
sum D6 says 13, read 13
`,
  },
  {
    file: 'norm-fact-deviation-kk',
    says: 'the same in Kazakh',
    sheet: `
Р/с | Лауазым атауы | Бірлік саны | |
 | | норматив бойынша | нақты | айырмашылығы
1 | Директор | 1 | 1 | 0
2 | Мейіргер | 10,5 | 8 | -2,5
 | Барлығы | 11,5 | 9 | -2,5
`,
    merged: ['A1:A2', 'B1:B2', 'C1:E1'],
    reads: `
A number, B position, D units
B3 Директор: 1
B4 Мейіргер: 8
sum D5 says 9, read 9
`,
  },
  {
    file: 'two-budgets-total',
    says: 'units paid from two budgets beside their total: the total',
    sheet: `
№ | Должность | Количество ставок | | | Оклад
 | | РБ | МБ | Всего |
1 | Директор | 1 | 0 | 1 | 250000
2 | Повар | 2 | 1,5 | 3,5 | 95000
3 | Сторож | | 3 | 3 | 80000
 | Итого | 3 | 4,5 | 7,5 |
`,
    merged: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'],
    reads: `
A number, B position, E units, F salary
B3 Директор: 1; 250000
B4 Повар: 3.5; 95000
B5 Сторож: 3; 80000
sum E6 says 7.5, read 7.5
`,
  },
  {
    file: 'two-budgets',
    says: 'units paid from two budgets without a total: nobody can tell which is meant',
    sheet: `
№ | Должность | Количество ставок |
 | | РБ | МБ
1 | Директор | 1 | 0
2 | Повар | 2 | 1,5
 | Итого | 3 | 1,5
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1'],
    reads: `
A number, B position, C unclear, D unclear
B3 Директор: not read «1 | 0»
B4 Повар: not read «2 | 1,5»
`,
  },
  {
    file: 'persons-before-units',
    says: 'persons, then units: the units',
    sheet: `
№ | Должность | Численность, чел. | Кол-во единиц | Оклад, тенге
1 | Директор | 1 | 1 | 250000
2 | Юрист | 1 | 0,5 | 130000
3 | Повар | 4 | 3,5 | 95000
`,
    reads: `
A number, B position, D units, E salary
B2 Директор: 1; 250000
B3 Юрист: 0.5; 130000
B4 Повар: 3.5; 95000
`,
  },
  {
    file: 'hours-before-units',
    says: 'hours a week, then units: the units',
    sheet: `
№ | Должность | Часов в неделю | Ставок | Кол-во часов в месяц
1 | Учитель музыки | 18 | 1 | 72
2 | Логопед | 9 | 0,5 | 36
3 | Психолог | 36 | 1,5 | 144
`,
    reads: `
A number, B position, D units
B2 Учитель музыки: 1
B3 Логопед: 0.5
B4 Психолог: 1.5
`,
  },
  {
    file: 'posts-before-units',
    says: 'round-the-clock posts, then units: the units',
    sheet: `
№ | Наименование должности | Количество постов | Количество штатных единиц
1 | Медицинская сестра | 2 | 10,5
2 | Санитарка палатная | 3 | 15,75
3 | Сторож | 1 | 4,5
 | Всего | 6 | 30,75
`,
    reads: `
A number, B position, D units
B2 Медицинская сестра: 10.5
B3 Санитарка палатная: 15.75
B4 Сторож: 4.5
sum D5 says 30.75, read 30.75
`,
  },
  {
    file: 'two-years',
    says: 'two years side by side: the newer',
    sheet: `
№ | Должность | Штатная численность |
 | | 2025 год | 2026 год
1 | Директор | 1 | 1
2 | Повар | 2 | 3
3 | Дворник | 2 | 1
 | Итого | 5 | 5
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1'],
    reads: `
A number, B position, D units
B3 Директор: 1
B4 Повар: 3
B5 Дворник: 1
sum D6 says 5, read 5
`,
  },
  {
    file: 'begin-and-end-of-year',
    says: 'the beginning and the end of a year: nobody can tell which is meant',
    sheet: `
№ | Должность | Кол-во ставок на начало года | Кол-во ставок на конец года
1 | Директор | 1 | 1
2 | Повар | 2 | 3
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 1»
B3 Повар: not read «2 | 3»
`,
  },
  {
    file: 'unit-of-measure',
    says: 'a unit of measure is no unit of staff',
    sheet: `
№ | Наименование должности | Единица измерения | Количество
1 | Директор | ставка | 1
2 | Повар | ставка | 2,5
3 | Сторож | ставка | 3
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 2.5
B4 Сторож: 3
`,
  },
  {
    file: 'rate-in-tenge',
    says: 'a bare “Ставка” that holds tenge is a salary',
    sheet: `
№ | Должность | Ставка | Кол-во
1 | Директор | 250000 | 1
2 | Повар | 95000 | 2
3 | Сторож | 80000 | 3
`,
    reads: `
A number, B position, C salary, D units
B2 Директор: 1; 250000
B3 Повар: 2; 95000
B4 Сторож: 3; 80000
`,
  },
  {
    file: 'rate-in-units',
    says: 'a bare “Ставка” that holds units counts them',
    sheet: `
№ | Должность | Ставка | Оклад
1 | Директор | 1 | 250000
2 | Повар | 2,5 | 95000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 250000
B3 Повар: 2.5; 95000
`,
  },
  {
    file: 'people-and-rates-with-sums',
    says: 'people and their rates in whole ones: the sums of both, not their lines, are above one',
    sheet: `
Лауазым атауы | Адам саны | Ставка саны
Директор | 1 | 1
Аспазшы | 1 | 1
Барлығы | 2 | 2
Жиыны | 2 | 2
`,
    reads: `
A position, C units
A2 Директор: 1
A3 Аспазшы: 1
sum C4 says 2, read 2
sum C5 says 2, read 2
`,
  },
  {
    file: 'number-of-positions-first',
    says: '“Число штатных должностей” counts, though it stands before the names and says “должностей”',
    sheet: `
№ | Число штатных должностей | Наименование | Оклад
1 | 1 | Директор | 250000
2 | 2,5 | Повар | 95000
`,
    reads: `
A number, B units, C position, D salary
C2 Директор: 1; 250000
C3 Повар: 2.5; 95000
`,
  },
  {
    file: 'coefficient-and-salary',
    says: 'a coefficient beside the money under one title: the money',
    sheet: `
№ | Должность | Кол-во ставок | Должностной оклад | | Доплаты
 | | | коэф. | оклад, тг | за вредность
1 | Директор | 1 | 4,99 | 88308 | 0
2 | Повар | 2 | 2,81 | 49729 | 5000
`,
    merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
    reads: `
A number, B position, C units, E salary
B3 Директор: 1; 88308
B4 Повар: 2; 49729
`,
  },
  {
    file: 'base-salary',
    says: 'the base that salaries are reckoned from is no salary',
    sheet: `
№ | Должность | Штатных единиц | Базовый должностной оклад, тенге | Коэффициент | Должностной оклад, тенге | Месячный фонд
1 | Директор | 1 | 17697 | 6,5 | 115030 | 115030
2 | Повар | 2 | 17697 | 2,9 | 51321 | 102642
`,
    reads: `
A number, B position, C units, F salary, G fund
B2 Директор: 1; 115030
B3 Повар: 2; 51321
`,
  },
  {
    file: 'coefficient-alone',
    says: 'a coefficient alone is no money',
    sheet: `
№ | Должность | Единиц | Оклад (коэффициент)
1 | Директор | 1 | 6,5
2 | Повар | 2 | 2,9
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 2
`,
  },
  {
    file: 'approved-occupied-vacant',
    says: 'approved, occupied and vacant: the approved ones are compared',
    sheet: `
№ | Должность | Штатные единицы | |
 | | по штату | занято | вакантно
1 | Директор | 1 | 1 | 0
2 | Повар | 3 | 2 | 1
`,
    merged: ['A1:A2', 'B1:B2', 'C1:E1'],
    reads: `
A number, B position, C units, D occupied, E vacant
B3 Директор: 1
B4 Повар: 3
`,
  },
  {
    file: 'main-and-second-job',
    says: 'units of the main job and of second jobs without a total: asked',
    sheet: `
Должность | Ставки (основные) | Ставки (совместители)
Психолог | 1 | 0,5
Юрист | 0 | 0,5
`,
    reads: `
A position, B unclear, C unclear
A2 Психолог: not read «1 | 0,5»
A3 Юрист: not read «0 | 0,5»
`,
  },
  {
    file: 'category-and-grade',
    says: 'grades, categories, codes and years of service are neither units nor names',
    sheet: `
№ | Код должности | Должность | Категория | Разряд | Стаж лет | Кол-во ставок | Оклад
1 | 1120 | Директор | A1 | 12 | 10 | 1 | 250000
2 | 5120 | Повар | D | 4 | 3 | 2 | 95000
`,
    reads: `
A number, C position, G units, H salary
C2 Директор: 1; 250000
C3 Повар: 2; 95000
`,
  },
  {
    file: 'yearly-fund',
    says: 'a year’s fund is no month’s, thousands are no tenge',
    sheet: `
№ | Должность | Штатные единицы | Оклад, тыс. тенге | Годовой фонд, тенге
1 | Директор | 1 | 250 | 3000000
2 | Повар | 2 | 95 | 2280000
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 2
`,
  },
];
