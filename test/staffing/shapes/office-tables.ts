import type { Shape } from './shape';

/** Tables as offices print them: forms, lists of people, changes, several pages; read by hand before the program was. */
export const officeTableShapes: readonly Shape[] = [
  {
    file: 'roman-sections-with-sums',
    says: 'sections with Roman numbers and their own sums',
    sheet: `
УТВЕРЖДАЮ | | |
№ п/п | Наименование должностей | Кол-во шт. ед. | Оклад
 | I. Административный персонал | |
1 | Директор | 1 | 300000
2 | Гл. бухгалтер | 1 | 250000
 | Итого по разделу I | 2 |
 | II. Обслуживающий персонал | |
3 | Повар | 2,5 | 110000
4 | Дворник | 0,5 | 80000
 | Итого по разделу II | 3 |
 | ВСЕГО ПО УЧРЕЖДЕНИЮ | 5 |
`,
    reads: `
A number, B position, C units, D salary
B4 [I. Административный персонал] Директор: 1; 300000
B5 [I. Административный персонал] Гл. бухгалтер: 1; 250000
B8 [II. Обслуживающий персонал] Повар: 2.5; 110000
B9 [II. Обслуживающий персонал] Дворник: 0.5; 80000
sum C6 says 2, read 2
sum C10 says 3, read 3
sum C11 says 5, read 5
`,
  },
  {
    file: 'departments-merged-down',
    says: 'a department merged over the rows of its positions',
    sheet: `
Структурное подразделение | Должность | Штатных единиц
Медицинская часть | Врач-терапевт | 1
 | Медицинская сестра | '5,25
 | Сестра-хозяйка | 1
Пищеблок | Шеф-повар | 1
 | Повар | 2
`,
    merged: ['A2:A4', 'A5:A6'],
    reads: `
A department, B position, C units
B2 [Медицинская часть] Врач-терапевт: 1
B3 [Медицинская часть] Медицинская сестра: 5.25
B4 [Медицинская часть] Сестра-хозяйка: 1
B5 [Пищеблок] Шеф-повар: 1
B6 [Пищеблок] Повар: 2
`,
  },
  {
    file: 'numbers-before-names',
    says: 'numbers that stand in the names',
    sheet: `
Должность | Ставок
1. Директор | 1
2. Бухгалтер | 2
3) Повар | 3
4 Сторож | 4
Итого: | 10
`,
    reads: `
A position, B units
A2 1. Директор: 1
A3 2. Бухгалтер: 2
A4 3) Повар: 3
A5 4 Сторож: 4
sum B6 says 10, read 10
`,
  },
  {
    file: 'by-staff-and-by-rate',
    says: 'units of the staffing table and units that are paid, under one title: asked',
    sheet: `
№ | Должность | Количество ставок |
 | | по штатному расписанию | по тарификации
1 | Психолог | 1 | 0,75
2 | Логопед | 1,5 | 1,5
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1'],
    reads: `
A number, B position, C unclear, D unclear
B3 Психолог: not read «1 | 0,75»
B4 Логопед: not read «1,5 | 1,5»
`,
  },
  {
    file: 'all-on-top',
    says: 'the sum of all stands right under the titles',
    sheet: `
Наименование должности | Штатная численность, ед.
Всего, в том числе: | 7,5
Директор | 1
Повар | 2,5
Сторож | 4
`,
    reads: `
A position, B units
A3 Директор: 1
A4 Повар: 2.5
A5 Сторож: 4
sum B2 says 7.5, read 7.5
`,
  },
  {
    file: 'second-page',
    says: 'a second page with words of its own, the titles and the numbers of the columns again',
    sheet: `
№ | Должность | Единиц | Оклад, тенге
1 | 2 | 3 | 4
1 | Директор | 1 | 300000
2 | Юрист | 0,5 | 200000
 | Продолжение штатного расписания | |
№ | Должность | Единиц | Оклад, тенге
1 | 2 | 3 | 4
3 | Повар | 2 | 100000
4 | Вахтер | 3 | 85000
 | Всего | 6,5 |
`,
    reads: `
A number, B position, C units, D salary
B3 Директор: 1; 300000
B4 Юрист: 0.5; 200000
B8 Повар: 2; 100000
B9 Вахтер: 3; 85000
sum C10 says 6.5, read 6.5
`,
  },
  {
    file: 'signatures-below',
    says: 'signatures below the table are no positions',
    sheet: `
№ | Должность | Кол-во единиц | Примечание
1 | Повар | 2 |
2 | Сторож | 4 |
 | Итого | 6 |
 | | |
 | Директор | ____________ | И. О. Фамилия
 | Главный бухгалтер | ____________ | И. О. Фамилия
 | Исполнитель: | тел. 5-12-34 |
`,
    reads: `
A number, B position, C units, D reason
B2 Повар: 2
B3 Сторож: 4
sum C4 says 6, read 6
`,
  },
  {
    file: 'pay-columns',
    says: 'base amount, coefficient, salary, allowances and fund',
    sheet: `
№ | Должность | Категория | Кол-во ед. | БДО | Коэф. | Должностной оклад | Доплата за вредность, % | Доплата, тенге | ФОТ в месяц
1 | Врач-терапевт | B2-2 | 1 | 17697 | 6,5 | 115030,5 | 30 | 5309 | 120339,5
2 | Санитарка палатная | D | 8 | 17697 | 2,9 | 51321,3 | 30 | 5309 | 453042,4
`,
    reads: `
A number, B position, D units, G salary, J fund
B2 Врач-терапевт: 1; 115030.5
B3 Санитарка палатная: 8; 51321.3
`,
  },
  {
    file: 'part-time-beside',
    says: 'who works part-time beside the units',
    sheet: `
№ | Должность | Штатных единиц
1 | Библиотекарь | 0,5 (совм.)
2 | Юрист | 0,5 ст. совместитель
3 | Повар | 1,0+0,5 (совм.)
4 | Дворник | 1 (внутр. совм.)
5 | Логопед | 0,25 вакансия
`,
    reads: `
A number, B position, C units
B2 Библиотекарь: 0.5
B3 Юрист: not read «0,5 ст. совместитель»
B4 Повар: 1.5
B5 Дворник: 1
B6 Логопед: not read «0,25 вакансия»
`,
  },
  {
    file: 'list-of-people',
    says: 'a line a person: positions repeat, a vacancy has units too',
    sheet: `
№ | Ф.И.О. | Должность | Ставка | Стаж
1 | Фамилия А. Б. | Медицинская сестра | 1 | 12
2 | Фамилия В. Г. | Медицинская сестра | 1,5 | 3
3 | вакансия | Медицинская сестра | 0,5 |
4 | Фамилия Д. Е. | Повар | 1 | 20
 | ИТОГО | | 4 |
`,
    reads: `
A number, C position, D units
C2 Медицинская сестра: 1
C3 Медицинская сестра: 1.5
C4 Медицинская сестра: 0.5
C5 Повар: 1
sum D6 says 4, read 4
`,
  },
  {
    file: 'kazakh-form',
    says: 'a Kazakh form with departments in a column',
    sheet: `
Р/с № | Құрылымдық бөлімше | Лауазымы | Штат саны | Лауазымдық айлықақы, теңге | Ескерту
1 | Әкімшілік | Директор | 1 | 300000 |
2 | Әкімшілік | Бас есепші | 1 | 250000 |
3 | Асхана | Аспазшы | 2,5 | 110000 | 1 бос
4 | Медициналық бөлім | Мейіргер | 5 | 130000 |
 | | Барлығы: | 9,5 | |
`,
    reads: `
A number, B department, C position, D units, E salary, F reason
C2 [Әкімшілік] Директор: 1; 300000
C3 [Әкімшілік] Бас есепші: 1; 250000
C4 [Асхана] Аспазшы: 2.5; 110000
C5 [Медициналық бөлім] Мейіргер: 5; 130000
sum D6 says 9.5, read 9.5
`,
  },
  {
    file: 'men-and-women',
    says: 'people by sex and all of them: all of them are compared',
    sheet: `
Должность | Количество работников | |
 | мужчин | женщин | всего
Повар | 0 | 3 | 3
Сторож | 4 | 0 | 4
Медицинская сестра | 1 | 5 | 6
`,
    merged: ['A1:A2', 'B1:D1'],
    reads: `
A position, D units
A3 Повар: 3
A4 Сторож: 4
A5 Медицинская сестра: 6
`,
  },
  {
    file: 'points-and-blanks',
    says: 'points, blanks and signs around figures',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | '1.
2 | Повар | ' 2,0
3 | Сторож | '=3
4 | Дворник | '1 ,5
5 | Юрист | '0.5;
6 | Логопед | '.5
7 | Вахтер | 'три (3)
8 | Лифтер | '1 / 2
`,
    reads: `
A number, B position, C units
B2 Директор: not read «1.»
B3 Повар: 2
B4 Сторож: not read «=3»
B5 Дворник: not read «1 ,5»
B6 Юрист: not read «0.5;»
B7 Логопед: 0.5
B8 Вахтер: not read «три (3)»
B9 Лифтер: 0.5
`,
  },
  {
    file: 'change-of-two-years',
    says: 'two years and the change between them: the newer year',
    sheet: `
№ | Должность | Штат на 2025 год, ед. | Штат на 2026 год, ед. | Изменение (+, -)
1 | Повар | 3 | 2 | -1
2 | Сторож | 3 | 4 | +1
3 | Психолог | 1 | 1 | 0
 | Итого | 7 | 7 | 0
`,
    reads: `
A number, B position, D units
B2 Повар: 2
B3 Сторож: 4
B4 Психолог: 1
sum D5 says 7, read 7
`,
  },
  {
    file: 'two-buildings-without-sums',
    says: 'the titles again for a second building, numbered on',
    sheet: `
Корпус № 1 | |
№ | Должность | Ставки
1 | Директор | 1
2 | Повар | 2
 | |
Корпус № 2 | |
№ | Должность | Ставки
3 | Повар | 1
4 | Сторож | 3
`,
    merged: ['A1:C1', 'A6:C6'],
    reads: `
A number, B position, C units
B3 Директор: 1
B4 Повар: 2
B8 [Корпус № 2] Повар: 1
B9 [Корпус № 2] Сторож: 3
`,
  },
  {
    file: 'sum-in-first-column',
    says: 'the words of the sum stand merged in the first columns',
    sheet: `
№ | Должность | Категория | Кол-во штатных единиц
1 | Повар | D | 3
2 | Буфетчица | D | 1,5
Итого по пищеблоку | | | 4,5
3 | Машинист по стирке белья | D | 1
Итого по прачечной | | | 1
Всего | | | 5,5
`,
    merged: ['A4:C4', 'A6:C6', 'A7:C7'],
    reads: `
A number, B position, D units
B2 Повар: 3
B3 Буфетчица: 1.5
B5 Машинист по стирке белья: 1
sum D4 says 4.5, read 4.5
sum D6 says 1, read 1
sum D7 says 5.5, read 5.5
`,
  },
  {
    file: 'lettered-numbers',
    says: 'numbers with letters where lines were put between',
    sheet: `
№ | Должность | Кол-во единиц
1 | Директор | 1
1а | Заместитель директора по социальной работе | 1
2 | Повар | 2
2-1 | Шеф-повар | 1
2.2 | Буфетчик | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Заместитель директора по социальной работе: 1
B4 Повар: 2
B5 Шеф-повар: 1
B6 Буфетчик: 1
`,
  },
  {
    file: 'measures-below-titles',
    says: 'what each column is measured in stands below its title',
    sheet: `
№ п/п | Должность | Численность | Оклад | Фонд
 | | шт.ед. | тенге | тенге
1 | 2 | 3 | 4 | 5
1 | Директор | 1 | 300000 | 300000
2 | Повар | 2 | 110000 | 220000
`,
    reads: `
A number, B position, C units, D salary, E fund
B4 Директор: 1; 300000
B5 Повар: 2; 110000
`,
  },
  {
    file: 'hours-and-units',
    says: 'hours of teachers beside their units',
    sheet: `
№ | Должность | Кол-во часов в неделю | Часов на ставку | Кол-во ставок
1 | Учитель-дефектолог | 12 | 18 | 0,67
2 | Учитель музыки | 9 | 18 | 0,5
3 | Воспитатель | 60 | 24 | 2,5
`,
    reads: `
A number, B position, E units
B2 Учитель-дефектолог: 0.67
B3 Учитель музыки: 0.5
B4 Воспитатель: 2.5
`,
  },
  {
    file: 'groups-with-sums-and-indents',
    says: 'groups hold the sum of the indented lines below them',
    sheet: `
Должность | Количество штатных единиц
Администрация | 3
   Директор | 1
   Главный бухгалтер | 1
   Экономист | 1
Медицинский персонал | 6,5
   Врач-терапевт | 0,5
   Медицинская сестра | 6
Итого | 9,5
`,
    reads: `
A position, B units
A3 [Администрация] Директор: 1
A4 [Администрация] Главный бухгалтер: 1
A5 [Администрация] Экономист: 1
A7 [Медицинский персонал] Врач-терапевт: 0.5
A8 [Медицинский персонал] Медицинская сестра: 6
sum B9 says 9.5, read 9.5
`,
  },
  {
    file: 'of-which-procedural',
    says: 'parts of a line after “of which”: asked',
    sheet: `
№ | Должность | Ставок
1 | Медицинская сестра | 6
 | в том числе процедурная | 1
 | палатная | 5
2 | Санитарка палатная | 10
 | Итого | 16
`,
    reads: `
A number, B position, C units
B2 Медицинская сестра: 6
B3 [в том числе] процедурная: not read «1 (?)»
B4 [в том числе] палатная: not read «5 (?)»
B5 Санитарка палатная: 10
sum C6 says 16, read 16
`,
  },
  {
    file: 'two-sources',
    says: 'units of two budgets and all of them',
    sheet: `
№ | Лауазым атауы | Штат бірлігі | |
 | | республикалық бюджет | жергілікті бюджет | барлығы
1 | Директор | 0 | 1 | 1
2 | Әлеуметтік жұмыс жөніндегі маман | 2 | 1,5 | 3,5
 | Барлығы | 2 | 2,5 | 4,5
`,
    merged: ['A1:A2', 'B1:B2', 'C1:E1'],
    reads: `
A number, B position, E units
B3 Директор: 1
B4 Әлеуметтік жұмыс жөніндегі маман: 3.5
sum E5 says 4.5, read 4.5
`,
  },
];
