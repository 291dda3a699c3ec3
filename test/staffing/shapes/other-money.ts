import type { Shape } from './shape';

/** Money of all units or to hand, posts, columns of an order, headings with a figure, what stands below the table. */
export const otherMoneyShapes: readonly Shape[] = [
  {
    file: 'guard-per-post',
    says: 'a post of nurses is no unit',
    sheet: `
№ | Должность | Кол-во постов | Ставок
1 | Пост медсестры | 2 | 10,5
2 | Пост санитарки | 2 | 10,5
`,
    reads: `
A number, B position, D units
B2 Пост медсестры: 10.5
B3 Пост санитарки: 10.5
`,
  },
  {
    file: 'several-salaries-in-cell',
    says: 'a salary with its parts in the cell',
    sheet: `
№ | Должность | Ставок | Должностной оклад
1 | Директор | 1 | 300000 - 350000
2 | Повар | 3 | 95000/100000
3 | Сторож | 3 | от 85000
4 | Дворник | 1 | 85 000 тенге
5 | Юрист | 1 | 2,5 МРП
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 3
B5 Дворник: 1; 85000
B6 Юрист: 1
`,
  },
  {
    file: 'salary-of-line',
    says: 'the salary of all units of a line',
    sheet: `
№ | Должность | Ставок | Оклад на все ставки
1 | Директор | 1 | 300000
2 | Повар | 3 | 285000
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'salary-with-allowance',
    says: 'pay with allowances alone',
    sheet: `
№ | Должность | Ставок | Заработная плата с учетом надбавок
1 | Директор | 1 | 330000
2 | Повар | 3 | 105000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 330000
B3 Повар: 3; 105000
`,
  },
  {
    file: 'pay-to-hand',
    says: 'pay to hand',
    sheet: `
№ | Должность | Ставок | Зарплата на руки
1 | Директор | 1 | 270000
2 | Повар | 3 | 80000
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'share-of-department',
    says: 'units of the department in each line: asked',
    sheet: `
№ | Отделение | Ставок по отделению | Должность | Ставок
1 | Милосердия | 15,5 | Медсестра | 5,25
2 | Милосердия | 15,5 | Санитарка палатная | 10,25
`,
    reads: `
A number, B department, C unclear, D position, E unclear
D2 [Милосердия] Медсестра: not read «15,5 | 5,25»
D3 [Милосердия] Санитарка палатная: not read «15,5 | 10,25»
`,
  },
  {
    file: 'per-group-kk',
    says: 'units of a group in Kazakh alone: asked',
    sheet: `
№ | Лауазым | 1 топқа штат бірлігі
1 | Тәрбиеші | 1,5
2 | Санитар-палатадағы | 5,25
`,
    reads: ``,
  },
  {
    file: 'title-bracket-beds',
    says: 'beds in brackets of the title of the units',
    sheet: `
№ | Должность | Штатные единицы (120 коек)
1 | Директор | 1
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'norm-per-beds-two',
    says: 'norms for two sizes',
    sheet: `
№ | Должность | до 50 мест | от 51 до 100 мест | Штат
1 | Директор | 1 | 1 | 1
2 | Повар | 2 | 3 | 3
`,
    reads: `
A number, B position, E units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'order-annex-like',
    says: 'the columns of the order by residents alone: no staff',
    sheet: `
№ | Должность | 25 | 26-50 | 51-100
1 | Директор | 1 | 1 | 1
2 | Повар | 1 | 2 | 3
`,
    reads: ``,
  },
  {
    file: 'signed-by',
    says: 'who signed, with figures in the last lines',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
 | Директор | И. Иванов
 | Главный бухгалтер | П. Петров
 | Исп. Сидорова, 87011234567 |
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
sum C4 says 4, read 4
`,
  },
  {
    file: 'notes-with-units-below',
    says: 'what is told below the table in words and figures',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
 | |
 | Примечание: из них вакантно | 1
 | в декретном отпуске | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B7 [Примечание: из них вакантно] в декретном отпуске: not read «1 (?)»
sum C4 says 4, read 4
`,
  },
  {
    file: 'total-with-of-which-people',
    says: 'men and women below the total',
    sheet: `
№ | Должность | Факт, чел.
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
 | из них женщин | 3
 | из них пенсионеров | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
sum C4 says 4, read 4
`,
  },
  {
    file: 'kk-outside',
    says: 'lines that were taken out, in Kazakh',
    sheet: `
№ | Лауазым | Штат бірлігі | Ескерту
1 | Директор | 1 |
2 | Психолог | 1 | 01.09.2025 ж. қысқартылды
3 | Аспазшы | 3 | 1 бірлік бос
4 | Күзетші | 3 | аутсорсингке берілді
`,
    reads: `
A number, B position, C units, D reason
B2 Директор: 1
B3 [қысқартылды] Психолог: not read «1 (?)»
B4 Аспазшы: 3
B5 [аутсорсингке] Күзетші: not read «3 (?)»
`,
  },
  {
    file: 'kk-substitute',
    says: 'somebody for the time of a leave, in Kazakh',
    sheet: `
№ | Аты-жөні | Лауазымы | Ставка | Ескерту
1 | А. | Аспазшы | 1 | декреттік демалыста
2 | Б. | Аспазшы | 1 | А. декреттік демалысы уақытына
`,
    reads: `
A number, C position, D units, E reason
C2 Аспазшы: 1
C3 [декреттік демалысы уақытына] Аспазшы: not read «1 (?)»
`,
  },
  {
    file: 'names-left-blank',
    says: 'units without a name',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | | 3
3 | - | 2
4 | ? | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3: not read «3 (?)»
B4 -: 2
B5 ?: 1
`,
  },
  {
    file: 'numbers-in-place-of-names',
    says: 'codes in the place of names',
    sheet: `
Код | Должность | Ставок
1 | '0101 | 1
2 | Повар | 3
`,
    reads: `
B position, C units
B2 0101: 1
B3 Повар: 3
`,
  },
  {
    file: 'same-line-twice',
    says: 'a line that stands twice',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
2 | Повар | 3
3 | Сторож | 3
 | Итого | 7
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Повар: 3
B5 Сторож: 3
sum C6 says 7, read 10
`,
  },
  {
    file: 'merged-heading-with-units',
    says: 'a heading over all columns with its units in words',
    sheet: `
№ | Должность | Ставок
Пищеблок - 4 единицы | |
1 | Шеф-повар | 1
2 | Повар | 3
`,
    merged: ['A2:C2'],
    reads: `
A number, B position, C units
B3 [Пищеблок - 4 единицы] Шеф-повар: 1
B4 [Пищеблок - 4 единицы] Повар: 3
`,
  },
  {
    file: 'dept-heads-with-fact',
    says: 'headings with sums of what is approved and there',
    sheet: `
Наименование должностей | Штат | Факт
Медицинская часть | 7,25 | 6
Врач-терапевт | 1 | 1
Медсестра | 5,25 | 4
Фельдшер | 1 | 1
Пищеблок | 4 | 4
Шеф-повар | 1 | 1
Повар | 3 | 3
ИТОГО | 11,25 | 10
`,
    reads: `
A position, B units, C actual
A3 [Медицинская часть] Врач-терапевт: 1
A4 [Медицинская часть] Медсестра: 5.25
A5 [Медицинская часть] Фельдшер: 1
A7 [Пищеблок] Шеф-повар: 1
A8 [Пищеблок] Повар: 3
sum B9 says 11.25, read 11.25
`,
  },
  {
    file: 'units-left-of-name-with-number',
    says: 'units before the names',
    sheet: `
Кол-во ед. | Наименование должности | Оклад
1 | Директор | 300000
3 | Повар | 95000
`,
    reads: `
A units, B position, C salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
`,
  },
  {
    file: 'two-units-side-of-name',
    says: 'units on both sides of the names',
    sheet: `
Штат 2025 | Наименование должности | Штат 2026
1 | Директор | 1
3 | Повар | 4
`,
    reads: `
B position, C units
B2 Директор: 1
B3 Повар: 4
`,
  },
];
