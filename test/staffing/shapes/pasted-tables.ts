import type { Shape } from './shape';

/** Tables pasted from a word processor or exported by programs, with the habits of both; read by hand before the program was. */
export const pastedShapes: readonly Shape[] = [
  {
    file: 'names-over-rows',
    says: 'names split over rows, wherever figures and numbers stand: one name each, never half of one',
    sheet: `
№ | Должность | Ставок
1 | Медицинская сестра | 1
 | диетическая |
2 | Врач | 0,5
 | терапевт |
3 | Заместитель директора по | 1
 | Социальной работе |
 | Рабочий по текущему ремонту |
4 | и обслуживанию зданий | 2
 | и помещений |
5 | Старшая медицинская |
 | сестра | 1
6 | Медицинская сестра | 4
 | (постовая) |
7 | Слесарь- | 1
 | сантехник |
8 | Повар | 3
 | обслуживающий персонал |
9 | Сторож | 4
 | Итого | 17,5
`,
    reads: `
A number, B position, C units
B2 Медицинская сестра диетическая: 1
B4 Врач терапевт: 0.5
B6 Заместитель директора по Социальной работе: 1
B9 Рабочий по текущему ремонту и обслуживанию зданий и помещений: 2
B12 Старшая медицинская сестра: 1
B13 Медицинская сестра (постовая): 4
B15 Слесарь-сантехник: 1
B17 Повар: 3
B19 [обслуживающий персонал] Сторож: 4
sum C20 says 17.5, read 17.5
`,
  },
  {
    file: 'names-over-rows-kk',
    says: 'the same in Kazakh',
    sheet: `
Р/с | Лауазымы | Штат бірлігі
1 | Директордың әкімшілік-шаруашылық | 1
 | жұмыс жөніндегі орынбасары |
2 | Әлеуметтік жұмыс | 3
 | жөніндегі маман |
3 | Диеталық тамақ жөніндегі | 0,5
 | мейіргер |
4 | Күзетші | 4
 | Барлығы | 8,5
`,
    reads: `
A number, B position, C units
B2 Директордың әкімшілік-шаруашылық жұмыс жөніндегі орынбасары: 1
B4 Әлеуметтік жұмыс жөніндегі маман: 3
B6 Диеталық тамақ жөніндегі мейіргер: 0.5
B8 Күзетші: 4
sum C9 says 8.5, read 8.5
`,
  },
  {
    file: 'names-over-rows-without-numbers',
    says: 'names split over rows in a table without numbers',
    sheet: `
Должность | Ставок
Медицинская сестра | 1
диетическая |
Инструктор по лечебной | 0,5
физкультуре |
Повар | 3
`,
    reads: `
A position, B units
A2 Медицинская сестра диетическая: 1
A4 Инструктор по лечебной физкультуре: 0.5
A6 Повар: 3
`,
  },
  {
    file: 'names-in-small-letters',
    says: 'where names are written in small letters, so are headings: no halves of names',
    sheet: `
№ | Должность | Ставок
 | администрация |
1 | директор | 1
2 | гл. бухгалтер | 1
 | питание |
3 | повар | 3
 | уборка |
4 | дворник | 1
`,
    reads: `
A number, B position, C units
B3 [администрация] директор: 1
B4 [администрация] гл. бухгалтер: 1
B6 [питание] повар: 3
B8 [уборка] дворник: 1
`,
  },
  {
    file: 'units-of-a-shift',
    says: 'people of a shift, shifts, units of all',
    sheet: `
№ | Должность | Кол-во в смену | Кол-во смен | Всего ставок
1 | Медсестра палатная | 2 | 4 | 8,5
2 | Санитарка палатная | 3 | 4 | 12,75
3 | Сторож | 1 | 4 | 4,5
 | Итого | 6 | | 25,75
`,
    reads: `
A number, B position, E units
B2 Медсестра палатная: 8.5
B3 Санитарка палатная: 12.75
B4 Сторож: 4.5
sum E5 says 25.75, read 25.75
`,
  },
  {
    file: 'units-of-a-group',
    says: 'units of a group, groups, units of all',
    sheet: `
№ | Должность | Ставок на 1 группу | Групп | Ставок
1 | Воспитатель | 1,5 | 4 | 6
2 | Санитарка палатная | 5,25 | 4 | 21
3 | Директор | | | 1
`,
    reads: `
A number, B position, E units
B2 Воспитатель: 6
B3 Санитарка палатная: 21
B4 Директор: 1
`,
  },
  {
    file: 'units-of-a-group-alone',
    says: 'units of a group without those of all are no units of the table',
    sheet: `
№ | Должность | Кол-во ставок на одну группу | Количество групп
1 | Воспитатель | 1,5 | 4
2 | Санитарка палатная | 5,25 | 4
`,
    reads: ``,
  },
  {
    file: 'units-of-a-group-under-one-title',
    says: 'units of a group and of all under one title',
    sheet: `
№ | Должность | Количество штатных единиц | 
 | | на 1 группу | всего
1 | Воспитатель | 1,5 | 6
2 | Санитарка палатная | 5,25 | 21
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1'],
    reads: `
A number, B position, D units
B3 Воспитатель: 6
B4 Санитарка палатная: 21
`,
  },
  {
    file: 'units-of-a-shift-kk',
    says: 'units of a shift in Kazakh',
    sheet: `
Р/с | Лауазымы | Бір ауысымдағы бірлік саны | Ауысым саны | Барлық бірлік
1 | Мейіргер | 2 | 4 | 8,5
2 | Күзетші | 1 | 4 | 4,5
`,
    reads: `
A number, B position, E units
B2 Мейіргер: 8.5
B3 Күзетші: 4.5
`,
  },
  {
    file: 'months-beside-a-bare-unit',
    says: 'months in force beside a bare «Ед.»',
    sheet: `
№ | Должность | Ед. | Количество месяцев | Оклад
1 | Директор | 1 | 12 | 300000
2 | Повар | 2 | 12 | 110000
3 | Кочегар | 4 | 6 | 90000
4 | Сторож | 3 | 12 | 85000
`,
    reads: `
A number, B position, C units, E salary
B2 Директор: 1; 300000
B3 Повар: 2; 110000
B4 Кочегар: 4; 90000
B5 Сторож: 3; 85000
`,
  },
  {
    file: 'beds-beside-staff',
    says: 'beds beside a bare “Численность”',
    sheet: `
№ | Должность | Количество коек | Численность
1 | Медсестра | 50 | 5,25
2 | Санитарка палатная | 50 | 10,5
`,
    reads: `
A number, B position, D units
B2 Медсестра: 5.25
B3 Санитарка палатная: 10.5
`,
  },
  {
    file: 'residents-beside-staff',
    says: 'people who live there beside those who work there',
    sheet: `
Отделение | Должность | Кол-во проживающих, чел. | Кол-во работников, чел.
Милосердие | Санитарка по уходу | 30 | 5
Общее | Санитарка палатная | 70 | 6
`,
    reads: `
A department, B position, D units
B2 [Милосердие] Санитарка по уходу: 5
B3 [Общее] Санитарка палатная: 6
`,
  },
  {
    file: 'vehicles-beside-units',
    says: 'vehicles beside bare units',
    sheet: `
№ | Должность | Кол-во машин | Кол-во ед.
1 | Водитель | 3 | 3,5
2 | Тракторист | 1 | 1
`,
    reads: `
A number, B position, D units
B2 Водитель: 3.5
B3 Тракторист: 1
`,
  },
  {
    file: 'grades-below-a-name',
    says: 'units by grade below a name without units: asked, each as the position’s',
    sheet: `
№ | Должность | Кол-во ставок
1 | Повар |
 | 4 разряда | 1
 | 5 разряда | 2
2 | Медсестра |
 | 1 категории | 3
 | без категории | 2
3 | Сторож | 4
 | Итого | 12
`,
    reads: `
A number, B position, C units
B2 Повар: blank
B3 [Повар] 4 разряда: not read «1 (?)»
B4 [Повар] 5 разряда: not read «2 (?)»
B5 Медсестра: blank
B6 [Медсестра] 1 категории: not read «3 (?)»
B7 [Медсестра] без категории: not read «2 (?)»
B8 Сторож: 4
sum C9 says 12, read 4
`,
  },
  {
    file: 'grades-below-a-line',
    says: 'units by grade below a line with units: asked, never counted beside it',
    sheet: `
№ | Должность | Ставок
1 | Врач-терапевт | 2
 | высшей категории | 1
 | 2-ой категории | 1
2 | Повар | 3
 | 5-го разряда | 2
 | IV разряда | 1
3 | Сторож | 4
 | Итого | 9
`,
    reads: `
A number, B position, C units
B2 Врач-терапевт: 2
B3 [Врач-терапевт] высшей категории: not read «1 (?)»
B4 [Врач-терапевт] 2-ой категории: not read «1 (?)»
B5 Повар: 3
B6 [Повар] 5-го разряда: not read «2 (?)»
B7 [Повар] IV разряда: not read «1 (?)»
B8 Сторож: 4
sum C9 says 9, read 9
`,
  },
  {
    file: 'grades-without-numbers',
    says: 'the same in a table without numbers: the position is no heading of its grades',
    sheet: `
Должность | Ставок
Повар | 3
4 разряда | 1
5 разряда | 2
Сторож | 4
Итого | 7
`,
    reads: `
A position, B units
A2 Повар: 3
A3 [Повар] 4 разряда: not read «1 (?)»
A4 [Повар] 5 разряда: not read «2 (?)»
A5 Сторож: 4
sum B6 says 7, read 7
`,
  },
  {
    file: 'holders-below-a-line',
    says: 'who holds a position below its line: asked',
    sheet: `
№ | Должность | Ставок | Оклад
1 | Медсестра | 6 | 
 | осн. | 5 | 130000
 | совм. | 1 | 130000
2 | Юрист | 0,5 | 
 | совместитель | 0,5 | 150000
 | Итого | 6,5 |
`,
    reads: `
A number, B position, C units, D salary
B2 Медсестра: 6
B3 [Медсестра] осн.: not read «5 (?)»; 130000
B4 [Медсестра] совм.: not read «1 (?)»; 130000
B5 Юрист: 0.5
B6 [Юрист] совместитель: not read «0.5 (?)»; 150000
sum C7 says 6.5, read 6.5
`,
  },
  {
    file: 'spreadsheet-subtotals',
    says: 'subtotals as a spreadsheet makes them',
    sheet: `
Подразделение | Должность | Ставок
Пищеблок | Повар | 3
Пищеблок | Буфетчик | 1
Пищеблок Итог | | 4
Медчасть | Медсестра | 5
Медчасть Итог | | 5
Общий итог | | 9
`,
    reads: `
A department, B position, C units
B2 [Пищеблок] Повар: 3
B3 [Пищеблок] Буфетчик: 1
B5 [Медчасть] Медсестра: 5
sum C4 says 4, read 4
sum C6 says 5, read 5
sum C7 says 9, read 9
`,
  },
  {
    file: 'spreadsheet-pivot',
    says: 'a pivot table’s grand total',
    sheet: `
Должность | Сумма по полю Ставка
Директор | 1
Повар | 3
Сторож | 4
Общий итог | 8
`,
    reads: `
A position, B units
A2 Директор: 1
A3 Повар: 3
A4 Сторож: 4
sum B5 says 8, read 8
`,
  },
  {
    file: 'closing-lines',
    says: 'how many units there are, occupied and vacant, below the lines',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 2
 | Общее количество штатных единиц | 3
 | Занято | 2
 | Вакантных единиц | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 2
B5 Занято: not read «2 (?)»
B6 Вакантных единиц: not read «1 (?)»
sum C4 says 3, read 3
`,
  },
  {
    file: 'sums-in-other-words-kk',
    says: 'Kazakh sums that say “all”',
    sheet: `
Р/с | Лауазымы | Штат саны
1 | Директор | 1
2 | Бас есепші | 1
 | Барлық әкімшілік қызметкерлер | 2
3 | Аспазшы | 2
 | Барлық қызметкерлер саны | 4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Бас есепші: 1
B5 Аспазшы: 2
sum C4 says 2, read 2
sum C6 says 4, read 4
`,
  },
  {
    file: 'sums-in-other-words',
    says: 'sums in other words',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 2
 | Сумма | 3
3 | Сторож | 4
 | Общее количество | 7
 | Общий итог | 7
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 2
B5 Сторож: 4
sum C4 says 3, read 3
sum C6 says 7, read 7
sum C7 says 7, read 7
`,
  },
  {
    file: 'several-counts-in-a-cell',
    says: 'several names and counts on lines of one cell: listed, never one figure',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар⏎Буфетчик⏎Мойщик посуды | 2⏎1⏎1
3 | Медсестра⏎Санитарка | 5⏎100
4 | Сторож⏎Вахтер | 1⏎1/2
5 | Дворник | 1⏎(0,5 + 0,5)
6 | Водитель | 2⏎ставки
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар / Буфетчик / Мойщик посуды: not read «2 1 1»
B4 Медсестра / Санитарка: not read «5 100»
B5 Сторож / Вахтер: not read «1 1/2»
B6 Дворник: not read «1 (0,5 + 0,5)»
B7 Водитель: 2
`,
  },
  {
    file: 'places-as-lines',
    says: 'places and departments as lines of their own',
    sheet: `
№ | Наименование | Кол-во штатных единиц
1 | Директор | 1
2 | Бухгалтерия | 4
3 | Аптека | 2
4 | Пищеблок | 6
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Бухгалтерия: 4
B4 Аптека: 2
B5 Пищеблок: 6
`,
  },
  {
    file: 'staff-fact-not-occupied',
    says: '“Штат”, “Факт” and “Не занято”',
    sheet: `
№ | Должность | Штат | Факт | Не занято
1 | Директор | 1 | 1 | 0
2 | Повар | 3 | 2 | 1
3 | Сторож | 4 | 4 | 0
 | Итого | 8 | 7 | 1
`,
    reads: `
A number, B position, C units, D actual, E vacant
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 4
sum C5 says 8, read 8
`,
  },
  {
    file: 'people-before-positions',
    says: 'who holds a position, as the title says, before the position',
    sheet: `
№ | Ф.И.О. работника, занимающего должность | Наименование должности | Ставка
1 | Сериков А. | Директор | 1
2 | Ким В. | Повар | 1,5
`,
    reads: `
A number, C position, D units
C2 Директор: 1
C3 Повар: 1.5
`,
  },
  {
    file: 'typical-and-approved',
    says: 'units by typical norms and by calculation beside the approved ones',
    sheet: `
№ | Должность | По типовому штату, ед. | Расчётное количество единиц | Утверждено, ед.
1 | Дворник | 1,75 | 1,7 | 1
2 | Уборщик служебных помещений | 4 | 3,9 | 3,5
`,
    reads: `
A number, B position, E units
B2 Дворник: 1
B3 Уборщик служебных помещений: 3.5
`,
  },
  {
    file: 'residents-below',
    says: 'numbers of residents and groups right below the sum: asked',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | 2
 | ИТОГО | 3
 | Количество воспитанников | 85
 | Количество групп | 8
 | Кол-во койко-мест | 100
Исполнитель Ахметова | тел. | 51234
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 2
B5 Количество воспитанников: not read «85 (?)»
B6 Количество групп: not read «8 (?)»
B7 Кол-во койко-мест: not read «100 (?)»
B8 тел.: not read «51234»
sum C4 says 3, read 3
`,
  },
  {
    file: 'numbered-buildings',
    says: 'units of buildings with numbers and of all',
    sheet: `
Лауазымы | №1 корпус | №2 корпус | Барлығы
Директор | 1 | | 1
Аспазшы | 2 | 1 | 3
Мейіргер | 5 | 5,25 | 10,25
Күзетші | 4 | 4 | 8
Барлығы | 12 | 10,25 | 22,25
`,
    reads: `
A position, D units
A2 Директор: 1
A3 Аспазшы: 3
A4 Мейіргер: 10.25
A5 Күзетші: 8
sum D6 says 22.25, read 22.25
`,
  },
  {
    file: 'two-figures-with-a-stroke',
    says: 'what is approved and what there is in one cell: listed, also where it looks like a fraction',
    sheet: `
№ | Должность | Штат/факт
1 | Директор | 1/1
2 | Повар | 2/3
3 | Сторож | 4/3
4 | Дворник | 1/2
5 | Вахтер | 3
`,
    reads: `
A number, B position, C units
B2 Директор: not read «1/1»
B3 Повар: not read «2/3»
B4 Сторож: not read «4/3»
B5 Дворник: not read «1/2»
B6 Вахтер: 3
`,
  },
  {
    file: 'units-and-people-with-a-stroke',
    says: 'units and people in one cell',
    sheet: `
№ | Должность | Кол-во ставок / чел.
1 | Директор | 1/1
2 | Медсестра | 5,25/6
3 | Юрист | 0,5/1
4 | Методист | 1/2
`,
    reads: `
A number, B position, C units
B2 Директор: not read «1/1»
B3 Медсестра: not read «5,25/6»
B4 Юрист: not read «0,5/1»
B5 Методист: not read «1/2»
`,
  },
  {
    file: 'names-over-rows-in-capitals',
    says: 'names in capital letters split over rows',
    sheet: `
№ | ДОЛЖНОСТЬ | СТАВОК
1 | МЕДИЦИНСКАЯ СЕСТРА | 1
 | ПО МАССАЖУ |
2 | ЗАМЕСТИТЕЛЬ ДИРЕКТОРА ПО | 1
 | СОЦИАЛЬНОЙ РАБОТЕ |
3 | СЛЕСАРЬ- | 1
 | САНТЕХНИК |
4 | Медицинская сестра | 1
 | По диетическому питанию |
 | ИТОГО | 4
`,
    reads: `
A number, B position, C units
B2 МЕДИЦИНСКАЯ СЕСТРА ПО МАССАЖУ: 1
B4 ЗАМЕСТИТЕЛЬ ДИРЕКТОРА ПО СОЦИАЛЬНОЙ РАБОТЕ: 1
B6 СЛЕСАРЬ-САНТЕХНИК: 1
B8 Медицинская сестра По диетическому питанию: 1
sum C10 says 4, read 4
`,
  },
  {
    file: 'marks-around-figures',
    says: 'brackets, marks and words around figures',
    sheet: `
№ | Должность | Ставок
1 | Повар | 3 (2+1)
2 | Сторож | (4)
3 | Юрист | [0,5]
4 | Методист | 1 [0,5]
5 | Логопед | ~1
6 | Врач | ≈ 0,5
7 | Кастелянша | > 1
8 | Вахтер | 1..2
9 | Дворник | 2 раза по 0,5
10 | Буфетчик | 3*
11 | Фельдшер | 1 **
12 | Психолог | 0,5¹
13 | Директор | №1
14 | Водитель | 2 шт (1 вак)
15 | Садовник | 0,5 с 01.04
`,
    reads: `
A number, B position, C units
B2 Повар: not read «3 (2+1)»
B3 Сторож: not read «(4)»
B4 Юрист: not read «[0,5]»
B5 Методист: not read «1 [0,5]»
B6 Логопед: not read «~1»
B7 Врач: not read «≈ 0,5»
B8 Кастелянша: not read «> 1»
B9 Вахтер: not read «1..2»
B10 Дворник: not read «2 раза по 0,5»
B11 Буфетчик: 3
B12 Фельдшер: 1
B13 Психолог: 0.5
B14 Директор: not read «№1»
B15 Водитель: not read «2 шт (1 вак)»
B16 Садовник: not read «0,5 с 01.04»
`,
  },
  {
    file: 'figures-in-other-ways',
    says: 'fractions, products and words of units',
    sheet: `
№ п/п | Наименование должности | Количество штатных единиц
1 | Директор | 1 (один)
2 | Психолог | ¾
3 | Логопед | 0,5 ст.
4 | Повар | по 0,5 × 3
5 | Сторож | 2 (в т.ч. 0,5 совм.)
6 | Вахтер | '1 + 0,5
7 | Юрист | 1/2 ст
8 | Методист | 0,5ст
9 | Дворник | 1 ставка + 0,5 ставки
10 | Садовник | 1,5 (1+0,5)
11 | Буфетчик | '0,5+0,5+0,25
12 | Фельдшер | '3х1
13 | Водитель | '1,-
14 | Библиотекарь | 0-5
15 | Культорганизатор | 0.5 ед
16 | Фармацевт | 1 1/4
17 | Кастелянша | 1,25шт
18 | Парикмахер | '0,5 (0,25 + 0,25)
19 | Прачка | 2 ед. по 0,5
20 | Методист | 5/4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Психолог: 0.75
B4 Логопед: 0.5
B5 Повар: not read «по 0,5 × 3»
B6 Сторож: not read «2 (в т.ч. 0,5 совм.)»
B7 Вахтер: 1.5
B8 Юрист: 0.5
B9 Методист: 0.5
B10 Дворник: not read «1 ставка + 0,5 ставки»
B11 Садовник: not read «1,5 (1+0,5)»
B12 Буфетчик: 1.25
B13 Фельдшер: 3
B14 Водитель: not read «1,-»
B15 Библиотекарь: not read «0-5»
B16 Культорганизатор: 0.5
B17 Фармацевт: 1.25
B18 Кастелянша: 1.25
B19 Парикмахер: not read «0,5 (0,25 + 0,25)»
B20 Прачка: not read «2 ед. по 0,5»
B21 Методист: not read «5/4»
`,
  },
  {
    file: 'numbered-headings',
    says: 'numbered headings with the sum of their lines, as their numbers say',
    sheet: `
№ | Наименование структурных подразделений и должностей | Штатные единицы
1 | Аппарат управления | 3
1.1 | Директор | 1
1.2 | Заместитель директора по социальной работе | 1
1.3 | Главный бухгалтер | 1
2 | Отделение милосердия | 13,5
2.1 | Медицинская сестра | 5,25
2.2 | Санитарка палатная | 8,25
 | ВСЕГО | 16,5
`,
    reads: `
A number, B position, C units
B3 [Аппарат управления] Директор: 1
B4 [Аппарат управления] Заместитель директора по социальной работе: 1
B5 [Аппарат управления] Главный бухгалтер: 1
B7 [Отделение милосердия] Медицинская сестра: 5.25
B8 [Отделение милосердия] Санитарка палатная: 8.25
sum C9 says 16.5, read 16.5
`,
  },
  {
    file: 'department-below-its-lines',
    says: 'a department’s name with the sum of the lines above it, settled by the total',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Гл. бухгалтер | 1
 | АУП | 2
3 | Повар | 2
4 | Буфетчик | 1
 | Пищеблок | 3
 | Всего | 5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Гл. бухгалтер: 1
B5 Повар: 2
B6 Буфетчик: 1
sum C4 says 2, read 2
sum C7 says 3, read 3
sum C8 says 5, read 5
`,
  },
  {
    file: 'department-below-its-lines-no-total',
    says: 'the same without a total: asked',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Гл. бухгалтер | 1
 | АУП | 2
3 | Повар | 2
4 | Буфетчик | 1
 | Пищеблок | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Гл. бухгалтер: 1
B4 АУП: not read «2 (?)»
B5 Повар: 2
B6 Буфетчик: 1
B7 Пищеблок: not read «3 (?)»
`,
  },
  {
    file: 'marks-for-the-name-above',
    says: 'marks that repeat the name above',
    sheet: `
№ | Должность | Ставок
1 | Медсестра | 1
2 | -//- | 1
3 | " | 0,5
4 | -"- | 1
5 | то же | 1
6 | Повар | 2
`,
    reads: `
A number, B position, C units
B2 Медсестра: 1
B3 Медсестра: 1
B4 Медсестра: 0.5
B5 Медсестра: 1
B6 Медсестра: 1
B7 Повар: 2
`,
  },
  {
    file: 'sum-with-a-number',
    says: 'a sum that is numbered like a line',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 2
3 | Итого | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 2
sum C4 says 3, read 3
`,
  },
  {
    file: 'quarters-and-average',
    says: 'units of quarters and their average',
    sheet: `
№ | Должность | 1 кв. | 2 кв. | 3 кв. | 4 кв. | Среднегодовая численность
1 | Кочегар | 4 | 0 | 0 | 4 | 2
2 | Повар | 2 | 2 | 2 | 2 | 2
3 | Сторож | 4 | 4 | 4 | 4 | 4
`,
    reads: `
A number, B position, G units
B2 Кочегар: 2
B3 Повар: 2
B4 Сторож: 4
`,
  },
  {
    file: 'years-as-figures',
    says: 'years as figures under a title of units: the newer',
    sheet: `
№ | Должность | Штатные единицы | 
 | | 2025 | 2026
1 | Директор | 1 | 1
2 | Повар | 3 | 2
`,
    merged: ['C1:D1'],
    reads: `
A number, B position, D units
B3 Директор: 1
B4 Повар: 2
`,
  },
  {
    file: 'marks-for-the-name-above-kk',
    says: 'a mark for the name above in Kazakh; a dash alone is none',
    sheet: `
Р/с | Лауазымы | Бірлік саны
1 | Мейіргер | 1
2 | – " – | 1
3 | – | 1
4 | Аспазшы | 2
`,
    reads: `
A number, B position, C units
B2 Мейіргер: 1
B3 Мейіргер: 1
B4 –: 1
B5 Аспазшы: 2
`,
  },
];
