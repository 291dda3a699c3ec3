import type { Shape } from './shape';

/** Columns of which the title says that they count some of the units, or more than these. */
export const partOfUnitsShapes: readonly Shape[] = [
  {
    file: 'units-with-vacant',
    says: 'units, of which vacant, in one title: the units',
    sheet: `
№ | Должность | Ставки всего, в т.ч. вакантные | Занято
1 | Директор | 1 | 1
2 | Повар | 4 | 3
`,
    reads: `
A number, B position, C units, D occupied
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'units-with-vacant-kk',
    says: 'the same in Kazakh',
    sheet: `
№ | Лауазымы | Штат бірлігі, оның ішінде бос | Ескерту
1 | Директор | 1 |
2 | Аспазшы | 4 |
`,
    reads: `
A number, B position, C units, D reason
B2 Директор: 1
B3 Аспазшы: 4
`,
  },
  {
    file: 'occupied-second-jobs',
    says: 'what is occupied, second jobs among it',
    sheet: `
№ | Должность | Штатных единиц | Занято, в т.ч. совместители | Вакансии
1 | Директор | 1 | 1 | 0
2 | Повар | 3 | 2 | 1
`,
    reads: `
A number, B position, C units, D occupied, E vacant
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'occupied-second-jobs-alone',
    says: 'the same alone',
    sheet: `
№ | Должность | Занято ставок (в том числе по совместительству)
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
    file: 'one-budget-alone',
    says: 'units of the local budget alone: asked',
    sheet: `
№ | Должность | Кол-во ставок за счёт местного бюджета
1 | Директор | 1
2 | Повар | 3
`,
    reads: `
A number, B position, C unclear
B2 Директор: not read «1»
B3 Повар: not read «3»
`,
  },
  {
    file: 'budget-bare-vacant',
    says: 'a budget without a word for units beside vacancies: asked',
    sheet: `
№ | Должность | Республиканский бюджет, ед. | Вакансии
1 | Директор | 1 | 0
2 | Повар | 3 | 1
`,
    reads: `
A number, B position, D unclear
B2 Директор: not read «0»
B3 Повар: not read «1»
`,
  },
  {
    file: 'vacancies-alone',
    says: 'a list of vacancies: what is vacant is no staff, asked',
    sheet: `
№ | Должность | Количество вакансий
1 | Повар | 1
2 | Психолог | 0,5
`,
    reads: `
A number, B position, C unclear
B2 Повар: not read «1»
B3 Психолог: not read «0,5»
`,
  },
  {
    file: 'buildings-total-pairs',
    says: 'units of buildings with what is there, and the total of both under titles of their own',
    sheet: `
№ | Наименование должности | Корпус №1 | | Корпус №2 | | Итого |
 | | штат | факт | штат | факт | штат | факт
1 | Директор | 1 | 1 | 0 | 0 | 1 | 1
2 | Повар | 2 | 2 | 2 | 1 | 4 | 3
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'],
    reads: `
A number, B position, G units, H actual
B3 Директор: 1
B4 Повар: 4
`,
  },
  {
    file: 'salary-and-all-pay',
    says: 'a salary and all pay with bonuses: the salary',
    sheet: `
№ | Должность | Кол-во ед. | Оклад | Премия | Итого з/п
1 | Директор | 1 | 300000 | 30000 | 330000
2 | Повар | 3 | 100000 | 10000 | 330000
3 | Дворник | 1 | 85000 | 0 | 85000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 100000
B4 Дворник: 1; 85000
`,
  },
  {
    file: 'salaries-of-kinds',
    says: 'a salary, one with allowances, one of all units: none is taken',
    sheet: `
№ | Должность | Шт.ед. | Оклад | Оклад с надбавками | Всего оклад на все ед.
1 | Директор | 1 | 300000 | 330000 | 330000
2 | Повар | 4 | 100000 | 110000 | 440000
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'limit-and-approved',
    says: 'the limit beside what is approved: what is approved',
    sheet: `
№ | Должность | Лимит штатной численности | Утверждено приказом | Замещено
1 | Директор | 1 | 1 | 1
2 | Повар | 5 | 4 | 3
`,
    reads: `
A number, B position, D units, E occupied
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'limit-alone',
    says: 'a limit alone: asked',
    sheet: `
№ | Должность | Лимит шт. ед.
1 | Директор | 1
2 | Повар | 5
`,
    reads: `
A number, B position, C unclear
B2 Директор: not read «1»
B3 Повар: not read «5»
`,
  },
  {
    file: 'wider-areas',
    says: 'wider areas of work beside the rate',
    sheet: `
№ | Должность | Ставка | Расширение зоны обслуживания, ставка
1 | Повар | 1 | 0,25
2 | Санитарка по уходу | 1 | 0,5
`,
    reads: `
A number, B position, C units
B2 Повар: 1
B3 Санитарка по уходу: 1
`,
  },
  {
    file: 'by-order-and-lacking',
    says: 'units by an order of the ministry, those of the table and those lacking',
    sheet: `
№ | Должность | Шт.ед. по приказу №343 | Шт. ед. по штатному расписанию | Недостающие шт.ед.
1 | Директор | 1 | 1 | 0
2 | Повар | 6 | 4 | 2
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'of-which-budget-in-short',
    says: 'all units and those of them of another budget, in short',
    sheet: `
№ | Должность | Шт. ед. всего | в т.ч. за счет РБ
1 | Директор | 1 | 0
2 | Повар | 3 | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'of-which-one-budget',
    says: 'all units and those of them of one budget',
    sheet: `
№ | Должность | Штатные единицы | из них ставок за счет местного бюджета
1 | Директор | 1 | 0
2 | Повар | 3 | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'units-with-vacant-en',
    says: 'held by, of which in Kazakh and English',
    sheet: `
№ | Position | Approved units, including vacant | Occupied, of which part-time
1 | Director | 1 | 1
2 | Cook | 3 | 2
`,
    reads: `
A number, B position, C units, D occupied
B2 Director: 1
B3 Cook: 3
`,
  },
  {
    file: 'units-saved',
    says: 'units saved beside what is approved',
    sheet: `
№ | Должность | Утверждено единиц | Экономия единиц | Высвобождено
1 | Директор | 1 | 0 | 0
2 | Повар | 5 | 1 | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 5
`,
  },
  {
    file: 'taken-on-and-dismissed',
    says: 'people taken on and dismissed beside the units',
    sheet: `
№ | Должность | Штат | Принято единиц | Уволено единиц
1 | Директор | 1 | 0 | 1
2 | Повар | 5 | 1 | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 5
`,
  },
  {
    file: 'units-of-a-brigade',
    says: 'brigades, units of one and of all',
    sheet: `
№ | Должность | Количество бригад | Ставок в бригаде | Всего ставок
1 | Санитарка по уходу | 4 | 2 | 8
2 | Сторож | 1 | 3 | 3
`,
    reads: `
A number, B position, E units
B2 Санитарка по уходу: 8
B3 Сторож: 3
`,
  },
];
