import type { Shape } from './shape';

/** Units by what they are paid from, by quarter, month, building and shift. */
export const sourceAndTimeShapes: readonly Shape[] = [
  {
    file: 'budget-paid-all-under-one-title',
    says: 'the budget, paid services and all: all',
    sheet: `
№ | Должность | Количество штатных единиц | |
 | | бюджет | платные услуги | всего
1 | Директор | 1 | | 1
2 | Массажист | 0,5 | 0,5 | 1
 | Итого | 1,5 | 0,5 | 2
`,
    merged: ['A1:A2', 'B1:B2', 'C1:E1'],
    reads: `
A number, B position, E units
B3 Директор: 1
B4 Массажист: 1
sum E5 says 2, read 2
`,
  },
  {
    file: 'budget-paid-without-all',
    says: 'the budget and paid services without all: asked',
    sheet: `
№ | Должность | Ставки (бюджет) | Ставки (платные)
1 | Директор | 1 |
2 | Массажист | 0,5 | 0,5
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1»
B3 Массажист: not read «0,5 | 0,5»
`,
  },
  {
    file: 'budget-special-means',
    says: 'the budget and special means in short: asked',
    sheet: `
№ | Должность | Шт. ед. (РБ) | Шт. ед. (спец. средства) | Оклад
1 | Директор | 1 | | 300000
2 | Логопед | 1 | 0,5 | 150000
`,
    reads: `
A number, B position, C unclear, D unclear, E salary
B2 Директор: not read «1»; 300000
B3 Логопед: not read «1 | 0,5»; 150000
`,
  },
  {
    file: 'sources-kk-all',
    says: 'sources and all in Kazakh: all',
    sheet: `
Р/с | Лауазым атауы | Бюджет есебінен | Ақылы қызмет есебінен | Барлық бірлік
1 | Директор | 1 | 0 | 1
2 | Уқалаушы | 0,5 | 0,5 | 1
`,
    reads: `
A number, B position, E units
B2 Директор: 1
B3 Уқалаушы: 1
`,
  },
  {
    file: 'source-in-each-line',
    says: 'a column says what each line is paid from',
    sheet: `
№ | Должность | Источник финансирования | Кол-во ставок
1 | Директор | бюджет | 1
2 | Массажист | бюджет | 0,5
3 | Массажист | платные | 0,5
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Массажист: 0.5
B4 Массажист: 0.5
`,
  },
  {
    file: 'sources-as-headings-with-sums',
    says: 'sources as headings, each with its sum',
    sheet: `
№ | Должность | Шт. ед.
 | За счёт республиканского бюджета |
1 | Директор | 1
2 | Повар | 3
 | Итого по бюджету | 4
 | За счёт платных услуг |
3 | Массажист | 0,5
 | Итого по платным услугам | 0,5
 | Итого по учреждению | 4,5
`,
    reads: `
A number, B position, C units
B3 [За счёт республиканского бюджета] Директор: 1
B4 [За счёт республиканского бюджета] Повар: 3
B7 [За счёт платных услуг] Массажист: 0.5
sum C5 says 4, read 4
sum C8 says 0.5, read 0.5
sum C9 says 4.5, read 4.5
`,
  },
  {
    file: 'of-which-paid-in-column',
    says: 'all, and of them those of paid services',
    sheet: `
№ | Должность | Всего ставок | в том числе платные | Оклад
1 | Директор | 1 | | 300000
2 | Массажист | 1 | 0,5 | 120000
`,
    reads: `
A number, B position, C units, E salary
B2 Директор: 1; 300000
B3 Массажист: 1; 120000
`,
  },
  {
    file: 'quarters-under-units',
    says: 'units by quarter: asked',
    sheet: `
№ | Должность | Штатные единицы | | |
 | | I кв. | II кв. | III кв. | IV кв.
1 | Директор | 1 | 1 | 1 | 1
2 | Кочегар | 4 | 2 | 0 | 4
`,
    merged: ['A1:A2', 'B1:B2', 'C1:F1'],
    reads: `
A number, B position, C unclear, D unclear, E unclear, F unclear
B3 Директор: not read «1 | 1 | 1 | 1»
B4 Кочегар: not read «4 | 2 | 0 | 4»
`,
  },
  {
    file: 'months-under-units',
    says: 'units by month: asked',
    sheet: `
№ | Должность | Кол-во ставок | |
 | | октябрь | ноябрь | декабрь
1 | Повар | 3 | 3 | 3,5
2 | Кочегар | 4 | 4 | 4
`,
    merged: ['A1:A2', 'B1:B2', 'C1:E1'],
    reads: `
A number, B position, C unclear, D unclear, E unclear
B3 Повар: not read «3 | 3 | 3,5»
B4 Кочегар: not read «4 | 4 | 4»
`,
  },
  {
    file: 'winter-summer',
    says: 'units of the heating season and of summer: asked',
    sheet: `
№ | Должность | Ставок в отопительный период | Ставок в летний период
1 | Повар | 3 | 3
2 | Кочегар | 4 | 0
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Повар: not read «3 | 3»
B3 Кочегар: not read «4 | 0»
`,
  },
  {
    file: 'from-two-days-of-a-year',
    says: 'units from two days of one year: the later day',
    sheet: `
№ | Должность | Шт. ед. с 01.01.2026 | Шт. ед. с 01.09.2026
1 | Директор | 1 | 1
2 | Воспитатель | 6 | 7,5
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 1»
B3 Воспитатель: not read «6 | 7,5»
`,
  },
  {
    file: 'buildings-and-all',
    says: 'two buildings and both: both',
    sheet: `
№ | Должность | Штатных единиц | |
 | | Корпус 1 | Корпус 2 | Итого
1 | Директор | 1 | | 1
2 | Медсестра | 5,25 | 5,25 | 10,5
3 | Дворник | 1 | 1 | 2
`,
    merged: ['A1:A2', 'B1:B2', 'C1:E1'],
    reads: `
A number, B position, E units
B3 Директор: 1
B4 Медсестра: 10.5
B5 Дворник: 2
`,
  },
  {
    file: 'buildings-without-all',
    says: 'two buildings without both: asked',
    sheet: `
№ | Должность | Кол-во ед. корпус № 1 | Кол-во ед. корпус № 2
1 | Медсестра | 5,25 | 5,25
2 | Дворник | 1 | 0,5
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Медсестра: not read «5,25 | 5,25»
B3 Дворник: not read «1 | 0,5»
`,
  },
  {
    file: 'branches-side-by-side',
    says: 'the main house and its branch, all before them: all',
    sheet: `
№ | Должность | Всего шт. ед. | головное учреждение | филиал
1 | Директор | 1 | 1 |
2 | Повар | 5 | 3 | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 5
`,
  },
  {
    file: 'shifts-and-all',
    says: 'two shifts and all: all',
    sheet: `
№ | Должность | 1 смена | 2 смена | Всего ставок
1 | Санитарка | 3 | 2,25 | 5,25
2 | Повар | 2 | 1 | 3
`,
    reads: `
A number, B position, E units
B2 Санитарка: 5.25
B3 Повар: 3
`,
  },
  {
    file: 'men-and-women-of-people',
    says: 'units beside women and men',
    sheet: `
№ | Должность | Шт. ед. | из них женщин | из них мужчин
1 | Повар | 3 | 3 | 0
2 | Сторож | 3 | 1 | 2
`,
    reads: `
A number, B position, C units
B2 Повар: 3
B3 Сторож: 3
`,
  },
  {
    file: 'needed-and-approved',
    says: 'what is reckoned beside what is approved: approved',
    sheet: `
№ | Должность | Потребность в ставках | Расчётная численность | Утверждённая численность
1 | Директор | 1 | 1 | 1
2 | Повар | 6 | 5,5 | 4
`,
    reads: `
A number, B position, E units
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'norm-and-approved-units',
    says: 'units by an order beside those approved: approved',
    sheet: `
№ | Должность | Кол-во ставок по нормативу (приказ № 343) | Кол-во ставок по штату
1 | Директор | 1 | 1
2 | Повар | 6 | 4
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'hours-a-week-and-units',
    says: 'hours beside units',
    sheet: `
№ | Должность | Кол-во часов в неделю | Кол-во ставок
1 | Учитель | 27 | 1,5
2 | Логопед | 18 | 1
`,
    reads: `
A number, B position, D units
B2 Учитель: 1.5
B3 Логопед: 1
`,
  },
  {
    file: 'was-plus-minus-became',
    says: 'before, what comes and goes, and after: asked',
    sheet: `
№ | Должность | Штатные единицы | | |
 | | было | + | - | стало
1 | Директор | 1 | | | 1
2 | Повар | 3 | 1 | | 4
3 | Дворник | 1 | | 0,5 | 0,5
`,
    merged: ['A1:A2', 'B1:B2', 'C1:F1'],
    reads: `
A number, B position, C unclear, D unclear, E unclear, F unclear
B3 Директор: not read «1 | 1»
B4 Повар: not read «3 | 1 | 4»
B5 Дворник: not read «1 | 0,5 | 0,5»
`,
  },
];
