import type { Shape } from './shape';

/** Columns that qualify units: people, rates, groups, years, what is held by whom; titles in short and in Kazakh. */
export const accountantColumnShapes: readonly Shape[] = [
  {
    file: 'years-as-titles-three',
    says: 'three years as titles without a word of units, over positions: the newest, the others told',
    sheet: `
№ | Наименование должности | 2018 год | 2019 год | 2020 год
1 | Директор | 1 | 1 | 1
2 | Повар | 3 | 3,5 | 4
3 | Сторож | 3 | 3 | 3
`,
    reads: `
A number, B position, E units
B2 Директор: 1
B3 Повар: 4
B4 Сторож: 3
`,
  },
  {
    file: 'school-year-in-title',
    says: 'a school year in the title',
    sheet: `
№ | Должность | Кол-во ставок на 2018-2019 уч. год | Оклад
1 | Воспитатель | 6 | 120000
2 | Логопед | 1,5 | 130000
`,
    reads: `
A number, B position, C units, D salary
B2 Воспитатель: 6; 120000
B3 Логопед: 1.5; 130000
`,
  },
  {
    file: 'rate-of-group-groups-all',
    says: 'units of one group, groups, all units: all',
    sheet: `
№ | Должность | Ставок на 1 группу | Кол-во групп | Всего ставок
1 | Воспитатель | 1,5 | 6 | 9
2 | Помощник воспитателя | 1 | 6 | 6
`,
    reads: `
A number, B position, E units
B2 Воспитатель: 9
B3 Помощник воспитателя: 6
`,
  },
  {
    file: 'rate-of-shift-shifts-all',
    says: 'units of one shift, shifts, all units: all',
    sheet: `
№ | Должность | Ед. в смену | Кол-во смен | Итого шт. ед.
1 | Санитарка | 2 | 4,5 | 9
2 | Медсестра | 1 | 5,25 | 5,25
`,
    reads: `
A number, B position, E units
B2 Санитарка: 9
B3 Медсестра: 5.25
`,
  },
  {
    file: 'people-rate-all-rates',
    says: 'people, the rate of each, all rates: all',
    sheet: `
№ | Должность | Кол-во чел. | Ставка | Всего ставок
1 | Повар | 3 | 1 | 3
2 | Юрист | 2 | 0,5 | 1
`,
    reads: `
A number, B position, E units
B2 Повар: 3
B3 Юрист: 1
`,
  },
  {
    file: 'people-before-units',
    says: 'people before units: units',
    sheet: `
№ | Должность | Кол-во физ. лиц | Кол-во ставок
1 | Повар | 3 | 3,5
2 | Юрист | 1 | 0,5
`,
    reads: `
A number, B position, D units
B2 Повар: 3.5
B3 Юрист: 0.5
`,
  },
  {
    file: 'people-alone',
    says: 'people alone: what there is in fact',
    sheet: `
№ | Должность | Численность, чел.
1 | Повар | 3
2 | Юрист | 1
`,
    reads: `
A number, B position, C units
B2 Повар: 3
B3 Юрист: 1
`,
  },
  {
    file: 'held-by-whom',
    says: 'held by main workers and by those of second jobs, under one title',
    sheet: `
№ | Должность | Утв. шт. ед. | Занято ставок | | Вак.
 | | | осн. | совм. |
1 | Повар | 4 | 3 | 0,5 | 0,5
2 | Юрист | 1 | | 0,5 | 0,5
`,
    merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
    reads: `
A number, B position, C units, F vacant
B3 Повар: 4
B4 Юрист: 1
`,
  },
  {
    file: 'begin-and-end-of-year-rates-people',
    says: 'the beginning and the end of a year, each with rates and people: the end',
    sheet: `
№ | Должность | На начало года | | На конец года |
 | | ставок | чел. | ставок | чел.
1 | Повар | 3 | 3 | 4 | 4
2 | Юрист | 1 | 1 | 0,5 | 1
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    reads: `
A number, B position, C unclear, E unclear
B3 Повар: not read «3 | 4»
B4 Юрист: not read «1 | 0,5»
`,
  },
  {
    file: 'order-343-and-own',
    says: 'units by the order and own ones',
    sheet: `
№ | Должность | Шт. ед. по приказу № 343 | Шт. ед. учреждения
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
    file: 'title-in-latin-letters',
    says: 'titles with Latin letters among the Cyrillic',
    sheet: `
№ | Дoлжнocть | Кoл-вo cтaвoк | Oклaд
1 | Директор | 1 | 300000
2 | Пoвap | 3 | 95000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Пoвap: 3; 95000
`,
  },
  {
    file: 'title-in-capitals-spaced',
    says: 'titles in spaced capitals',
    sheet: `
№ | Д О Л Ж Н О С Т Ь | Ш Т А Т Н Ы Е   Е Д И Н И Ц Ы | О К Л А Д
1 | ДИРЕКТОР | 1 | 300000
2 | ПОВАР | 3 | 95000
`,
    reads: `
A number, B position, C units, D salary
B2 ДИРЕКТОР: 1; 300000
B3 ПОВАР: 3; 95000
`,
  },
  {
    file: 'kk-rates-and-salary-of-unit',
    says: 'Kazakh: rates, the pay of one unit and of all',
    sheet: `
№ р/с | Қызмет атауы | Мөлшерлеме саны | 1 бірлікке лауазымдық айлықақы | Барлық айлық қоры
1 | Директор | 1 | 300000 | 300000
2 | Аспазшы | 3 | 95000 | 285000
`,
    reads: `
A number, B position, C units, D salary, E fund
B2 Директор: 1; 300000
B3 Аспазшы: 3; 95000
`,
  },
  {
    file: 'kk-in-fact-and-vacant',
    says: 'Kazakh: approved, in fact, vacant',
    sheet: `
р/с | Лауазым аты | Бекітілген штат | Іс жүзінде жұмыс істейтіні | Бос бірлік
1 | Директор | 1 | 1 |
2 | Аспазшы | 3 | 2,5 | 0,5
`,
    reads: `
A number, B position, C units, D actual, E vacant
B2 Директор: 1
B3 Аспазшы: 3
`,
  },
  {
    file: 'kk-years',
    says: 'Kazakh: two years, the newer',
    sheet: `
р/с | Лауазымы | 2018 жылғы бірлік | 2019 жылғы бірлік
1 | Директор | 1 | 1
2 | Аспазшы | 3 | 4
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Аспазшы: 4
`,
  },
  {
    file: 'staff-categories-in-column',
    says: 'the part of the staff in a column before the names',
    sheet: `
№ | Категория персонала | Должность | Кол-во ед.
1 | АУП | Директор | 1
2 | АУП | Бухгалтер | 2
3 | МОП | Дворник | 1
 | | Итого | 4
`,
    reads: `
A number, C position, D units
C2 Директор: 1
C3 Бухгалтер: 2
C4 Дворник: 1
sum D5 says 4, read 4
`,
  },
  {
    file: 'children-beside-units',
    says: 'a number of children beside a bare number',
    sheet: `
№ | Должность | Кол-во детей | Кол-во
1 | Воспитатель | 60 | 9
2 | Логопед | 40 | 2
`,
    reads: `
A number, B position, D units
B2 Воспитатель: 9
B3 Логопед: 2
`,
  },
  {
    file: 'beds-plan-in-title',
    says: 'units for a number of beds and those that there are',
    sheet: `
№ | Должность | Ставок на 100 коек | Ставок утверждено
1 | Медсестра | 10,5 | 8
2 | Санитарка | 10,5 | 9
`,
    reads: `
A number, B position, D units
B2 Медсестра: 8
B3 Санитарка: 9
`,
  },
  {
    file: 'free-of-approved',
    says: 'free units of those approved, people on leave',
    sheet: `
№ | Должность | Ставок по штату | Свободно | В декрете
1 | Медсестра | 10,5 | 2 | 1
2 | Санитарка | 10,5 | 0 | 0
`,
    reads: `
A number, B position, C units, D vacant
B2 Медсестра: 10.5
B3 Санитарка: 10.5
`,
  },
  {
    file: 'agreed-and-demanded',
    says: 'what was asked for and what was agreed: what was agreed',
    sheet: `
№ | Должность | Запрашиваемая численность | Согласованная численность
1 | Повар | 6 | 4
2 | Сторож | 4 | 3
`,
    reads: `
A number, B position, D units
B2 Повар: 4
B3 Сторож: 3
`,
  },
  {
    file: 'staff-and-actual-in-one-title-of-two',
    says: '“ставка/факт” in one column',
    sheet: `
№ | Должность | ставка/факт | Оклад
1 | Повар | 4/3 | 95000
2 | Сторож | 3 | 85000
`,
    reads: `
A number, B position, C units, D salary
B2 Повар: not read «4/3»; 95000
B3 Сторож: 3; 85000
`,
  },
  {
    file: 'deputy-columns',
    says: 'the name of the person who stands in beside the position',
    sheet: `
№ | Должность | Замещает | Ставка | Оклад
1 | Повар | А. | 1 | 95000
2 | Сторож | Б. | 1 | 85000
`,
    reads: `
A number, B position, C occupied, D units, E salary
B2 Повар: 1; 95000
B3 Сторож: 1; 85000
`,
  },
  {
    file: 'pay-per-hour',
    says: 'pay by the hour and by the day is no salary',
    sheet: `
№ | Должность | Ед. | Часовая ставка, тенге | Дневной оклад
1 | Сторож | 3 | 850 | 6800
2 | Кочегар | 4 | 900 | 7200
3 | Дворник | 1 | 800 | 6400
`,
    reads: `
A number, B position, C units
B2 Сторож: 3
B3 Кочегар: 4
B4 Дворник: 1
`,
  },
  {
    file: 'salary-in-thousands-no-word',
    says: 'salaries in thousands without a word of it',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Директор | 1 | '300,0
2 | Повар | 3 | '95,5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
];
