import type { Shape } from './shape';

/** Tables that were copied and copied again: pages that overlap, codes and short titles, sums in other spellings, several things under one title. */
export const copiedTableShapes: readonly Shape[] = [
  {
    file: 'copied-kat-dolzh',
    says: 'category of position in short beside the name',
    sheet: `
№ | Кат. должн. | Наименование должности | Кол-во ставок | ДО
1 | A1 | Директор | 1 | 300000
2 | B3 | Врач-терапевт | 0,5 | 250000
3 | C2 | Медсестра | 5,25 | 150000
`,
    reads: `
A number, C position, D units
C2 Директор: 1
C3 Врач-терапевт: 0.5
C4 Медсестра: 5.25
`,
  },
  {
    file: 'copied-uroven',
    says: 'level of a position first, position named as Специальность',
    sheet: `
№ | Уровень должности | Должность | Ставок
1 | G-3 | Директор | 1
2 | G-10 | Повар | 3
`,
    reads: `
A number, C position, D units
C2 Директор: 1
C3 Повар: 3
`,
  },
  {
    file: 'copied-group-reg',
    says: 'the group by the register of positions',
    sheet: `
№ | Должность по реестру (блок, звено) | Должность | Ставок
1 | A1-3-1 | Директор | 1
2 | B2-4 | Медсестра | 5,25
3 | D-1 | Кухонный рабочий | 2
`,
    reads: `
A number, C position, D units
C2 Директор: 1
C3 Медсестра: 5.25
C4 Кухонный рабочий: 2
`,
  },
  {
    file: 'copied-mirror-below',
    says: 'the same staff in Kazakh and again in Russian below',
    sheet: `
Штат кестесі | | |
№ | Лауазымы | Штат бірлігі | Жалақысы
1 | Директор | 1 | 300000
2 | Аспазшы | 3 | 95000
3 | Күзетші | 3 | 85000
 | Барлығы | 7 |
Штатное расписание | | |
№ | Должность | Штатных единиц | Оклад
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
3 | Сторож | 3 | 85000
 | Всего | 7 |
`,
    reads: `
A number, B position, C units, D salary
B3 Директор: 1; 300000
B4 Аспазшы: 3; 95000
B5 Күзетші: 3; 85000
sum C6 says 7, read 7

A number, B position, C units, D salary
B9 Директор: 1; 300000
B10 Повар: 3; 95000
B11 Сторож: 3; 85000
sum C12 says 7, read 7
`,
  },
  {
    file: 'copied-mirror-beside',
    says: 'the same staff in Kazakh and beside it in Russian',
    sheet: `
№ | Лауазымы | Штат бірлігі | | № | Должность | Штатных единиц
1 | Директор | 1 | | 1 | Директор | 1
2 | Аспазшы | 3 | | 2 | Повар | 3
3 | Күзетші | 3 | | 3 | Сторож | 3
 | Барлығы | 7 | | | Всего | 7
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Аспазшы: 3
B4 Күзетші: 3
sum C5 says 7, read 7

E number, F position, G units
F2 Директор: 1
F3 Повар: 3
F4 Сторож: 3
sum G5 says 7, read 7
`,
  },
  {
    file: 'copied-page-overlap',
    says: 'a copied page begins with the last line of the page before',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
3 | Сторож | 3
№ | Должность | Ставок
3 | Сторож | 3
4 | Дворник | 1
 | Итого | 8
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 3
B6 Сторож: not read «3 (?)»
B7 Дворник: 1
sum C8 says 8, read 8
`,
  },
  {
    file: 'copied-sums-typo',
    says: 'sums misspelt or with Latin letters or spaced',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | И т о г о | 4
3 | Сторож | 3
4 | Дворник | 1
 | Итoгo | 4
5 | Водитель | 1
 | ИТОГ | 1
 | В С Е Г О | 9
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B5 Сторож: 3
B6 Дворник: 1
B8 Водитель: 1
sum C4 says 4, read 4
sum C7 says 4, read 4
sum C9 says 1, read 1
sum C10 says 9, read 9
`,
  },
  {
    file: 'copied-sums-kk',
    says: 'Kazakh sums written otherwise',
    sheet: `
№ | Лауазымы | Штат саны
1 | Директор | 1
2 | Аспазшы | 3
 | Жинағы | 4
3 | Күзетші | 3
 | Барлыгы | 3
4 | Жүргізуші | 1
 | Қорытынды | 1
 | Жалпы жиынтығы: | 8
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Аспазшы: 3
B5 Күзетші: 3
B7 Жүргізуші: 1
sum C4 says 4, read 4
sum C6 says 3, read 3
sum C8 says 1, read 1
sum C9 says 8, read 8
`,
  },
  {
    file: 'copied-cell-bits',
    says: 'points and commas gone astray',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1.
2 | Повар | '0,5.
3 | Сторож | ',5
4 | Дворник | '.5
5 | Водитель | '0, 5
6 | Юрист | '0 ,25
7 | Психолог | '1-1/2
8 | Логопед | '1 ¾ ст
9 | Санитарка | '5-25
`,
    reads: `
A number, B position, C units
B2 Директор: not read «1.»
B3 Повар: not read «0,5.»
B4 Сторож: 0.5
B5 Дворник: 0.5
B6 Водитель: not read «0, 5»
B7 Юрист: not read «0 ,25»
B8 Психолог: not read «1-1/2»
B9 Логопед: 1.75
B10 Санитарка: not read «5-25»
`,
  },
  {
    file: 'copied-per-building',
    says: 'units of one building, buildings, all',
    sheet: `
№ | Должность | Ставок на 1 корпус | Корпусов | Всего ставок
1 | Сторож | 3 | 2 | 6
2 | Дворник | 1 | 2 | 2
`,
    reads: `
A number, B position, E units
B2 Сторож: 6
B3 Дворник: 2
`,
  },
  {
    file: 'copied-per-dept-alone',
    says: 'units of one department and how many such departments: no all',
    sheet: `
№ | Должность | Ставок на отделение | Кол-во отделений
1 | Медсестра | 5,25 | 2
2 | Санитарка | 5,25 | 2
`,
    reads: `
A number, B position, C unclear
B2 Медсестра: not read «5,25»
B3 Санитарка: not read «5,25»
`,
  },
  {
    file: 'copied-person-lines',
    says: 'position merged over people, each his rate',
    sheet: `
№ | Должность | ФИО | Ставка | Оклад
1 | Повар | Фамилия А. | 1 | 95000
2 | | Фамилия Б. | 1 | 95000
3 | | вакансия | 0,5 | 95000
4 | Сторож | Фамилия В. | 1 | 85000
`,
    merged: ['B2:B4'],
    reads: `
A number, B position, D units, E salary
B2 Повар: 1; 95000
B3 Повар: 1; 95000
B4 Повар: 0.5; 95000
B5 Сторож: 1; 85000
`,
  },
  {
    file: 'copied-person-unmerged',
    says: 'position written once, people below it with blank positions',
    sheet: `
№ | Должность | ФИО | Ставка
1 | Повар | Фамилия А. | 1
2 | | Фамилия Б. | 1
3 | | вакансия | 0,5
4 | Сторож | Фамилия В. | 1
 | Итого | | 3,5
`,
    reads: `
A number, B position, D units
B2 Повар: 1
B3 Фамилия Б.: not read «1 (?)»
B4 [Повар] вакансия: not read «0.5 (?)»
B5 Сторож: 1
sum D6 says 3.5, read 2
`,
  },
  {
    file: 'copied-sign-in-table',
    says: 'signatures inside the columns with a telephone',
    sheet: `
№ | Должность | Ставок | Оклад
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
 | Итого | 4 |
 | Директор | | Фамилия И.О.
 | Главный бухгалтер | | Фамилия И.О.
 | исп. экономист | тел. 8 (7172) 55-55-55 |
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
sum C4 says 4, read 4
`,
  },
  {
    file: 'copied-title-marks',
    says: 'titles with marks of notes',
    sheet: `
№ | Должность¹ | Кол-во ставок² | Оклад³
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
`,
  },
  {
    file: 'copied-entered-from',
    says: 'a unit that comes on a day',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Психолог (вводится с 01.09.2026) | 1
3 | Повар | 3
 | Итого | 5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Психолог (вводится с 01.09.2026): 1
B4 Повар: 3
sum C5 says 5, read 5
`,
  },
  {
    file: 'copied-old-below',
    says: 'the former table below',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
 | Прежнее штатное расписание (утратило силу) |
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 2
 | Итого | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
sum C4 says 4, read 4

A number, B position, C units
B7 Директор: 1
B8 Повар: 2
sum C9 says 3, read 3
`,
  },
  {
    file: 'copied-number-and-name',
    says: 'number and name under one title merged over both',
    sheet: `
№ и наименование должности | | Ставок
1 | Директор | 1
2 | Повар | 3
3 | Сторож | 3
`,
    merged: ['A1:B1'],
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 3
`,
  },
  {
    file: 'copied-two-halves',
    says: 'two half tables under one short title each',
    sheet: `
Должность | Ст. | Должность | Ст.
Директор | 1 | Повар | 3
Бухгалтер | 2 | Сторож | 3
Юрист | 0,5 | Дворник | 1
`,
    reads: `
A position, B units
A2 Директор: 1
A3 Бухгалтер: 2
A4 Юрист: 0.5

C position, D units
C2 Повар: 3
C3 Сторож: 3
C4 Дворник: 1
`,
  },
  {
    file: 'copied-two-halves-no',
    says: 'two half tables with numbers that go on',
    sheet: `
№ | Должность | Кол-во | № | Должность | Кол-во
1 | Директор | 1 | 4 | Повар | 3
2 | Бухгалтер | 2 | 5 | Сторож | 3
3 | Юрист | 0,5 | 6 | Дворник | 1
 | | | | Итого | 10,5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Бухгалтер: 2
B4 Юрист: 0.5

D number, E position, F units
E2 Повар: 3
E3 Сторож: 3
E4 Дворник: 1
sum F5 says 10.5, read 7
`,
  },
  {
    file: 'copied-acting-with',
    says: 'acting deputy beside the full name',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Заместитель директора по социальной работе | 1
3 | и.о. зам. директора по соц. работе | 1
4 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Заместитель директора по социальной работе: 1
B4 [и.о.] и.о. зам. директора по соц. работе: not read «1 (?)»
B5 Повар: 3
`,
  },
  {
    file: 'copied-reserve',
    says: 'what is left of the rates',
    sheet: `
№ | Должность | Ставок | Остаток ставок | Резерв
1 | Директор | 1 | 0 | 0
2 | Повар | 3 | 1 | 0
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'copied-left-sum',
    says: 'title and total in one cell in the name column',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого 4 ставки |
3 | Сторож | 3
 | Всего: 7,0 шт. ед. |
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B5 Сторож: 3
`,
  },
  {
    file: 'copied-beds-section',
    says: 'headings with beds and their units',
    sheet: `
№ | Наименование | Кол-во ставок
 | Отделение милосердия (50 коек) | 11,5
1 | Старшая медсестра | 1
2 | Медсестра палатная | 5,25
3 | Санитарка палатная | 5,25
 | Общее отделение на 100 коек | 3
4 | Врач-терапевт | 1
5 | Медсестра процедурная | 2
 | ИТОГО | 14,5
`,
    reads: `
A number, B position, C units
B3 [Отделение милосердия (50 коек)] Старшая медсестра: 1
B4 [Отделение милосердия (50 коек)] Медсестра палатная: 5.25
B5 [Отделение милосердия (50 коек)] Санитарка палатная: 5.25
B7 [Общее отделение на 100 коек] Врач-терапевт: 1
B8 [Общее отделение на 100 коек] Медсестра процедурная: 2
sum C9 says 14.5, read 14.5
`,
  },
  {
    file: 'copied-count-jobs-rates',
    says: 'number of positions beside the number of rates',
    sheet: `
№ | Наименование должности | Кол-во должностей | Кол-во ставок
1 | Директор | 1 | 1
2 | Повар | 4 | 3,5
3 | Юрист | 1 | 0,5
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 1»
B3 Повар: not read «4 | 3,5»
B4 Юрист: not read «1 | 0,5»
`,
  },
  {
    file: 'copied-people-on-rates',
    says: 'people, of them on whole and half rates',
    sheet: `
№ | Должность | Всего чел. | на 1 ставку | на 0,5 ставки
1 | Повар | 3 | 2 | 1
2 | Сторож | 4 | 4 | 0
`,
    reads: `
A number, B position, E unclear
B2 Повар: not read «1»
B3 Сторож: not read «0»
`,
  },
  {
    file: 'copied-short-titles',
    says: 'short titles',
    sheet: `
№ | Долж-ть | К-во ст-к | Окл.
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
`,
  },
  {
    file: 'copied-vacancy-lines',
    says: 'vacancy written before the name',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Медсестра | 4
3 | Вакансия – медсестра | 1,25
4 | Вакант: психолог | 1
 | Итого | 7,25
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Медсестра: 4
B4 Вакансия – медсестра: 1.25
B5 Вакант: психолог: 1
sum C6 says 7.25, read 7.25
`,
  },
  {
    file: 'copied-text-formula',
    says: 'formulas that became texts',
    sheet: `
№ | Должность | Ставок
1 | Директор | '=1
2 | Повар | '=2+1
3 | Сторож | '=C3
`,
    reads: `
A number, B position, C units
B2 Директор: not read «=1»
B3 Повар: not read «=2+1»
B4 Сторож: not read «=C3»
`,
  },
  {
    file: 'copied-roman-multi',
    says: 'numbering of sections and lines 1, 1.1, 2',
    sheet: `
№ | Наименование | Шт. ед.
1 | АУП |
1.1 | Директор | 1
1.2 | Главный бухгалтер | 1
2 | Пищеблок |
2.1 | Повар | 3
2.2 | Кухонный рабочий | 2
3 | Всего | 7
`,
    reads: `
A number, B position, C units
B3 [АУП] Директор: 1
B4 [АУП] Главный бухгалтер: 1
B6 [Пищеблок] Повар: 3
B7 [Пищеблок] Кухонный рабочий: 2
sum C8 says 7, read 7
`,
  },
  {
    file: 'copied-kk-ru-letters',
    says: 'Kazakh typed with Russian letters',
    sheet: `
№ | Лауазымы | Штат бирлиги | Жалакысы
1 | Директор | 1 | 300000
2 | Аспазшы | 3 | 95000
3 | Кузетши | 3 | 85000
 | Барлыгы | 7 |
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Аспазшы: 3; 95000
B4 Кузетши: 3; 85000
sum C5 says 7, read 7
`,
  },
  {
    file: 'copied-kk-ru-letters-2',
    says: 'Kazakh titles typed with Russian letters, others',
    sheet: `
Р/с | Лауазым атауы | Молшерлеме саны | Накты | Бос орын
1 | Директор | 1 | 1 | 0
2 | Аспазшы | 3 | 2 | 1
`,
    reads: `
A number, B position, C units, D actual, E vacant
B2 Директор: 1
B3 Аспазшы: 3
`,
  },
  {
    file: 'copied-per-dept',
    says: 'units of a department by number of departments and all',
    sheet: `
№ | Должность | Ставок на корпус | Кол-во корпусов | Итого
1 | Сторож | 3 | 2 | 6
2 | Дворник | 1 | 2 | 2
`,
    reads: `
A number, B position, E units
B2 Сторож: 6
B3 Дворник: 2
`,
  },
  {
    file: 'copied-salary-first',
    says: 'the sum of all stands beside the title',
    sheet: `
№ | Должность | Ставок (всего 7) | Оклад
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
3 | Сторож | 3 | 85000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
B4 Сторож: 3; 85000
`,
  },
  {
    file: 'copied-title-total-wo',
    says: 'without and with seasonal',
    sheet: `
№ | Должность | Всего ставок | в том числе сезонные | без сезонных
1 | Оператор котельной | 5 | 4 | 1
2 | Повар | 3 | 0 | 3
`,
    reads: `
A number, B position, C units
B2 Оператор котельной: 5
B3 Повар: 3
`,
  },
  {
    file: 'copied-with-without',
    says: 'units with and without vacant ones',
    sheet: `
№ | Должность | Ставок без вакансий | Ставок с вакансиями
1 | Медсестра | 4 | 5,25
2 | Повар | 3 | 3
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Медсестра: not read «4 | 5,25»
B3 Повар: not read «3 | 3»
`,
  },
  {
    file: 'copied-order-of',
    says: 'norm first under the title of the order’s number, staff by short title',
    sheet: `
№ | Должность | Приказ № 343 | По штату
1 | Медсестра | 10,5 | 5,25
2 | Повар | 6 | 3
`,
    reads: `
A number, B position, D units
B2 Медсестра: 5.25
B3 Повар: 3
`,
  },
  {
    file: 'copied-343-bare',
    says: 'norm under the order’s number alone and units',
    sheet: `
№ | Должность | 343 | Ставок
1 | Медсестра | 10,5 | 5,25
2 | Повар | 6 | 3
`,
    reads: `
A number, B position, D units
B2 Медсестра: 5.25
B3 Повар: 3
`,
  },
  {
    file: 'copied-min-by-order',
    says: 'least staff by the order alone',
    sheet: `
№ | Должность | Минимальный штат
1 | Медсестра | 10,5
2 | Повар | 6
`,
    reads: `
`,
  },
  {
    file: 'copied-was-kk',
    says: 'before and after in Kazakh',
    sheet: `
№ | Лауазымы | Оңтайландыруға дейін, бірлік | Оңтайландырудан кейін, бірлік
1 | Мейіргер | 6,25 | 5,25
2 | Аспазшы | 4 | 3
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Мейіргер: not read «6,25 | 5,25»
B3 Аспазшы: not read «4 | 3»
`,
  },
  {
    file: 'copied-two-names-units',
    says: 'unit in words beside the figure',
    sheet: `
№ | Должность | Кол-во ставок (цифрами) | Кол-во ставок (прописью)
1 | Медсестра | 5,25 | пять целых двадцать пять сотых
2 | Повар | 3 | три
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Медсестра: not read «5,25 | пять целых двадцать пять сотых»
B3 Повар: not read «3 | три»
`,
  },
  {
    file: 'copied-rowspan-dept-total',
    says: 'department sum in a column behind the units, merged down',
    sheet: `
Отделение | Должность | Ставок | Всего по отделению
Пищеблок | Шеф-повар | 1 | 4
 | Повар | 3 |
Прачечная | Машинист по стирке | 2 | 2
`,
    merged: ['A2:A3', 'D2:D3'],
    reads: `
A department, B position, C units
B2 [Пищеблок] Шеф-повар: 1
B3 [Пищеблок] Повар: 3
B4 [Прачечная] Машинист по стирке: 2
`,
  },
  {
    file: 'copied-total-before-units',
    says: 'department sum before the units',
    sheet: `
Отделение | Всего ставок | Должность | Ставок
Пищеблок | 4 | Шеф-повар | 1
 | | Повар | 3
Прачечная | 2 | Машинист по стирке | 2
`,
    reads: `
A department, B unclear, C position, D unclear
C2 [Пищеблок] Шеф-повар: not read «4 | 1»
C3 [Пищеблок] Повар: not read «3»
C4 [Прачечная] Машинист по стирке: not read «2 | 2»
`,
  },
  {
    file: 'copied-outline',
    says: '1C: level, department, position in one column with spaces, all rows with figures, no total',
    sheet: `
Организация / Подразделение / Должность | Кол-во ставок | ФОТ
Центр | 8 | 900000
   Администрация | 2 | 500000
      Директор | 1 | 300000
      Главный бухгалтер | 1 | 200000
   Пищеблок | 6 | 400000
      Повар | 3 | 285000
      Кухонный рабочий | 3 | 115000
`,
    reads: `
A position, B units, C fund
A2 Центр: not read «8 (?)»
A3 Администрация: not read «2 (?)»
A4 Директор: 1
A5 Главный бухгалтер: 1
A6 Пищеблок: not read «6 (?)»
A7 Повар: 3
A8 Кухонный рабочий: 3
`,
  },
  {
    file: 'copied-after-sum-more',
    says: 'lines added below the total by hand and a new total',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
3 | Психолог | 1
 | Итого с учётом изменений | 5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B5 Психолог: 1
sum C4 says 4, read 4
sum C6 says 5, read 5
`,
  },
  {
    file: 'copied-plus-minus-lines',
    says: 'a list of changes below the total',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
 | Ввести: |
 | Психолог | 1
 | Вывести: |
 | Повар | 1
 | Всего после изменений | 4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B6 [Ввести:] Психолог: not read «1 (?)»
B8 [Вывести:] Повар: not read «1 (?)»
sum C4 says 4, read 4
sum C9 says 4, read 4
`,
  },
  {
    file: 'copied-name-in-number',
    says: 'the number column title takes the names',
    sheet: `
№ п/п, должность | Ставок | Оклад
1. Директор | 1 | 300000
2. Повар | 3 | 95000
`,
    reads: `
A position, B units, C salary
A2 1. Директор: 1; 300000
A3 2. Повар: 3; 95000
`,
  },
  {
    file: 'copied-units-full',
    says: 'words for parts under a title of units',
    sheet: `
№ | Должность | Ставок
1 | Директор | одна
2 | Юрист | пол
3 | Психолог | полторы
4 | Логопед | четверть
5 | Повар | 3 ст
6 | Сторож | 3ст.
7 | Дворник | 1 (полная)
8 | Водитель | ст. 2
`,
    reads: `
A number, B position, C units
B2 Директор: not read «одна»
B3 Юрист: not read «пол»
B4 Психолог: not read «полторы»
B5 Логопед: not read «четверть»
B6 Повар: 3
B7 Сторож: 3
B8 Дворник: 1
B9 Водитель: not read «ст. 2»
`,
  },
  {
    file: 'copied-hidden-old',
    says: 'a hidden column with the units of the year before under the same title',
    sheet: `
№ | Должность | Ставок | Ставок
1 | Директор | 1 | 1
2 | Повар | 2 | 3
`,
    hiddenColumns: [3],
    reads: `
A number, B position, C unclear hidden, D unclear
B2 Директор: not read «1 | 1»
B3 Повар: not read «2 | 3»
`,
  },
  {
    file: 'copied-hidden-row-old',
    says: 'a hidden row keeps the position as it was',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 2
2 | Повар | 3
 | Итого | 4
`,
    hiddenRows: [3],
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 2; hidden
B4 Повар: 3
sum C5 says 4, read 6
`,
  },
  {
    file: 'copied-months',
    says: 'months worked beside units and product',
    sheet: `
№ | Должность | Ставок | Мес. | Ставко-месяцев | Среднегодовые ставки
1 | Кочегар | 4 | 6 | 24 | 2
2 | Повар | 3 | 12 | 36 | 3
`,
    reads: `
A number, B position, C unclear, E unclear, F unclear
B2 Кочегар: not read «4 | 24 | 2»
B3 Повар: not read «3 | 36 | 3»
`,
  },
  {
    file: 'copied-shift',
    says: 'shift mode beside units',
    sheet: `
№ | Должность | Режим работы | Ставок на смену | Коэффициент | Ставок с учетом коэффициента
1 | Медсестра | сутки/трое | 1 | 5,25 | 5,25
2 | Сторож | ночь | 1 | 3 | 3
`,
    reads: `
A number, B position, F units
B2 Медсестра: 5.25
B3 Сторож: 3
`,
  },
  {
    file: 'copied-dash-0',
    says: 'dash units lines',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Юрист | ---
3 | Психолог | –
4 | Повар | х
5 | Сторож | 0
6 | Дворник | нет
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Юрист: not read «---»
B4 Психолог: 0
B5 Повар: not read «х»
B6 Сторож: 0
B7 Дворник: not read «нет»
`,
  },
  {
    file: 'copied-total-with-name',
    says: 'sum lines that name what they sum',
    sheet: `
№ | Должность | Ставок
1 | Врач-терапевт | 1
2 | Врач-психиатр | 1
 | Врачи: | 2
3 | Медсестра | 5,25
 | СМП: | 5,25
4 | Санитарка | 5,25
 | ММП: | 5,25
 | ИТОГО: | 12,5
`,
    reads: `
A number, B position, C units
B2 Врач-терапевт: 1
B3 Врач-психиатр: 1
B5 Медсестра: 5.25
B7 Санитарка: 5.25
sum C4 says 2, read 2
sum C6 says 5.25, read 5.25
sum C8 says 5.25, read 5.25
sum C9 says 12.5, read 12.5
`,
  },
  {
    file: 'copied-total-with-name-nosum',
    says: 'categories with sums before their lines, in short, no total',
    sheet: `
№ | Должность | Ставок
 | Врачи | 2
1 | Врач-терапевт | 1
2 | Врач-психиатр | 1
 | СМП | 5,25
3 | Медсестра | 5,25
 | ММП | 5,25
4 | Санитарка | 5,25
`,
    reads: `
A number, B position, C units
B2 Врачи: not read «2 (?)»
B3 Врач-терапевт: 1
B4 Врач-психиатр: 1
B5 СМП: not read «5.25 (?)»
B6 Медсестра: 5.25
B7 ММП: not read «5.25 (?)»
B8 Санитарка: 5.25
`,
  },
  {
    file: 'copied-after-nosum',
    says: 'categories with sums below their lines, in short, no total',
    sheet: `
№ | Должность | Ставок
1 | Врач-терапевт | 1
2 | Врач-психиатр | 1
 | Врачи | 2
3 | Медсестра | 5,25
 | СМП | 5,25
4 | Санитарка | 5,25
 | ММП | 5,25
`,
    reads: `
A number, B position, C units
B2 Врач-терапевт: 1
B3 Врач-психиатр: 1
B4 Врачи: not read «2 (?)»
B5 Медсестра: 5.25
B6 СМП: not read «5.25 (?)»
B7 Санитарка: 5.25
B8 ММП: not read «5.25 (?)»
`,
  },
  {
    file: 'copied-dept-code',
    says: 'codes of departments and posts',
    sheet: `
Код подр. | Подразделение | Код долж. | Должность (специальность, профессия), разряд, класс (категория) квалификации | Количество штатных единиц | Тарифная ставка (оклад) и пр., тенге | Надбавки, тенге | | | Всего, тенге
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
01 | Администрация | 10 | Директор | 1 | 300000 | 0 | 0 | 0 | 300000
02 | Пищеблок | 20 | Повар 4 разряда | 3 | 95000 | 0 | 0 | 0 | 285000
Итого | | | | 4 | | | | | 585000
`,
    reads: `
B department, D position, E units, F salary
D3 [Администрация] Директор: 1; 300000
D4 [Пищеблок] Повар 4 разряда: 3; 95000
sum E5 says 4, read 4
`,
  },
  {
    file: 'copied-num-name-kk',
    says: 'number and name under one Kazakh title',
    sheet: `
№ және лауазым атауы | | Штат бірлігі
1 | Директор | 1
2 | Аспазшы | 3
`,
    merged: ['A1:B1'],
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Аспазшы: 3
`,
  },
  {
    file: 'copied-overlap-two',
    says: 'two lines stand on both pages, with a page number between',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
3 | Сторож | 3
 | стр. 1 |
2 | Повар | 3
3 | Сторож | 3
4 | Дворник | 1
 | Итого | 8
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 3
B6 Повар: not read «3 (?)»
B7 Сторож: not read «3 (?)»
B8 Дворник: 1
sum C9 says 8, read 8
`,
  },
  {
    file: 'copied-two-houses-same-first',
    says: 'two houses under headers printed again, each with one director numbered 1: other lines, so nothing stands twice',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
№ | Должность | Ставок
3 | Директор филиала | 1
4 | Повар | 3
 | Итого | 8
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B5 Директор филиала: 1
B6 Повар: 3
sum C7 says 8, read 8
`,
  },
  {
    file: 'copied-sum-kk-typed',
    says: 'sums typed on a Russian keyboard',
    sheet: `
№ | Лауазымы | Штат бирлиги саны | Айлык жалакысы
1 | Директор | 1 | 300000
2 | Аспазшы | 3 | 95000
 | Жиыны болим бойынша | 4 |
3 | Кузетши | 3 | 85000
 | Онын ишинде бос | 1 |
 | Жалпы саны | 7 |
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Аспазшы: 3; 95000
B5 Кузетши: 3; 85000
B6 Онын ишинде бос: not read «1 (?)»
sum C4 says 4, read 4
sum C7 says 7, read 7
`,
  },
  {
    file: 'copied-col-total-left',
    says: 'the total of a department merged down before the lines',
    sheet: `
Подразделение | Всего шт. ед. | Наименование должности | Шт. ед.
Пищеблок | 4 | Шеф-повар | 1
 | | Повар | 3
Гараж | 2 | Водитель | 2
`,
    merged: ['A2:A3', 'B2:B3'],
    reads: `
A department, B unclear, C position, D unclear
C2 [Пищеблок] Шеф-повар: not read «4 | 1»
C3 [Пищеблок] Повар: not read «3»
C4 [Гараж] Водитель: not read «2 | 2»
`,
  },
  {
    file: 'copied-per-floor',
    says: 'units on a floor and floors',
    sheet: `
№ | Должность | Ставок на этаж | Этажей | Итого ставок
1 | Уборщица | 1 | 3 | 3
2 | Сторож | 0,5 | 3 | 1,5
`,
    reads: `
A number, B position, E units
B2 Уборщица: 3
B3 Сторож: 1.5
`,
  },
  {
    file: 'copied-duty-merged',
    says: 'several positions of one person',
    sheet: `
№ | Должность | Ставок | Совмещаемая должность | Ставок по совмещению
1 | Бухгалтер | 1 | кассир | 0,5
2 | Повар | 3 | |
`,
    reads: `
A number, B position, C units
B2 Бухгалтер: 1
B3 Повар: 3

D position, E unclear
D2 кассир: not read «0,5»
`,
  },
  {
    file: 'copied-rate-total-person',
    says: 'a person on a rate and his combined rate',
    sheet: `
№ | ФИО | Должность | Осн. ставка | Внутр. совм. | Всего
1 | А. | Повар | 1 | 0,5 | 1,5
2 | Б. | Сторож | 1 | 0 | 1
`,
    reads: `
A number, C position, F units
C2 Повар: 1.5
C3 Сторож: 1
`,
  },
  {
    file: 'copied-blank-then-zero',
    says: 'units zero for closed positions',
    sheet: `
№ | Должность | Ставок | Примечание
1 | Директор | 1 |
2 | Методист | 0 | закрыта
3 | Повар | 3 |
`,
    reads: `
A number, B position, C units, D reason
B2 Директор: 1
B3 Методист: 0
B4 Повар: 3
`,
  },
  {
    file: 'copied-closed-note',
    says: 'a unit closed by its note',
    sheet: `
№ | Должность | Ставок | Примечание
1 | Директор | 1 |
2 | Методист | 1 | ставка закрыта с 01.01.2026
3 | Психолог | 1 | заморожена
4 | Повар | 3 |
`,
    reads: `
A number, B position, C units, D reason
B2 Директор: 1
B3 [закрыта] Методист: not read «1 (?)»
B4 [заморожена] Психолог: not read «1 (?)»
B5 Повар: 3
`,
  },
  {
    file: 'copied-closed-name',
    says: 'a unit closed in its name',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Методист (ставка закрыта) | 1
3 | Психолог – снята | 1
4 | Логопед (аннулирована) | 1
5 | Юрист (не введена) | 0,5
6 | Повар (переведен в детский дом) | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 [закрыта] Методист (ставка закрыта): not read «1 (?)»
B4 [снята] Психолог – снята: not read «1 (?)»
B5 [аннулирована] Логопед (аннулирована): not read «1 (?)»
B6 [не введена] Юрист (не введена): not read «0.5 (?)»
B7 Повар (переведен в детский дом): 1
`,
  },
  {
    file: 'copied-total-of-two-tables',
    says: 'grand total over two tables',
    sheet: `
АУП | |
Должность | Ставок |
Директор | 1 |
Бухгалтер | 2 |
Итого АУП | 3 |
Основной персонал | |
Должность | Ставок |
Медсестра | 5,25 |
Санитарка | 5,25 |
Итого | 10,5 |
Всего по учреждению | 13,5 |
`,
    reads: `
A position, B units
A3 Директор: 1
A4 Бухгалтер: 2
sum B5 says 3, read 3

A position, B units
A8 Медсестра: 5.25
A9 Санитарка: 5.25
sum B10 says 10.5, read 10.5
sum B11 says 13.5, read 10.5
`,
  },
  {
    file: 'copied-stamp-between',
    says: 'an approval stamp right of the lines',
    sheet: `
№ | Должность | Ставок | | УТВЕРЖДАЮ
1 | Директор | 1 | | Директор
2 | Повар | 3 | | 45,5 ед.
3 | Сторож | 3 | | 01.01.2026
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 3
`,
  },
  {
    file: 'copied-minus-vac',
    says: 'units with vacancies subtracted in the cell',
    sheet: `
№ | Должность | Ставок
1 | Повар | 3-1
2 | Сторож | 3(-1)
3 | Дворник | 1 (-)
4 | Санитарка | 5,25 / 1 вак.
`,
    reads: `
A number, B position, C units
B2 Повар: not read «3-1»
B3 Сторож: not read «3(-1)»
B4 Дворник: 1
B5 Санитарка: not read «5,25 / 1 вак.»
`,
  },
  {
    file: 'copied-total-title-row',
    says: 'the sum stands in the row of the numbers of columns',
    sheet: `
№ | Должность | Ставок | Оклад
 | Всего | 7 |
1 | 2 | 3 | 4
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
3 | Сторож | 3 | 85000
`,
    reads: `
A number, B position, C units, D salary
B4 Директор: 1; 300000
B5 Повар: 3; 95000
B6 Сторож: 3; 85000
sum C2 says 7, read 7
`,
  },
  {
    file: 'copied-plan-2',
    says: 'approved by the ministry, approved by the institution',
    sheet: `
№ | Должность | Утверждено управлением | Утверждено приказом директора
1 | Директор | 1 | 1
2 | Повар | 4 | 3
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 1»
B3 Повар: not read «4 | 3»
`,
  },
  {
    file: 'copied-female',
    says: 'staff by nationality languages etc',
    sheet: `
№ | Должность | Штат | Факт | в т.ч. женщин | в т.ч. пенсионеров
1 | Повар | 3 | 3 | 3 | 1
2 | Сторож | 3 | 2 | 0 | 2
`,
    reads: `
A number, B position, C units, D actual
B2 Повар: 3
B3 Сторож: 3
`,
  },
  {
    file: 'copied-months-split',
    says: 'units that change in the year',
    sheet: `
№ | Должность | Ставок с 01.01 по 31.08 | Ставок с 01.09
1 | Логопед | 1 | 2
2 | Повар | 3 | 3
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Логопед: not read «1 | 2»
B3 Повар: not read «3 | 3»
`,
  },
  {
    file: 'copied-vertical-sum-name',
    says: 'sum as “4 единицы” in the name under a department',
    sheet: `
№ | Должность | Ставок
 | Пищеблок: 4 единицы |
1 | Шеф-повар | 1
2 | Повар | 3
 | Гараж - 2 ед. |
3 | Водитель | 2
`,
    reads: `
A number, B position, C units
B3 [Пищеблок: 4 единицы] Шеф-повар: 1
B4 [Пищеблок: 4 единицы] Повар: 3
B6 [Гараж - 2 ед.] Водитель: 2
`,
  },
  {
    file: 'copied-total-shifted',
    says: 'the total stands a column beside',
    sheet: `
№ | Должность | Ставок | Оклад
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
 | | Итого: | 4
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
`,
  },
  {
    file: 'copied-no-number-kk',
    says: 'a Kazakh export of 1C',
    sheet: `
Бөлімше | Лауазым | Бірлік саны | Тарифтік мөлшерлеме (оклад) | Айлық ЕАҚ
Әкімшілік | Директор | 1,000 | 300 000,00 | 300 000,00
Ас блогы | Аспазшы | 3,000 | 95 000,00 | 285 000,00
Жиыны | | 4,000 | | 585 000,00
`,
    reads: `
A department, B position, C units, D salary
B2 [Әкімшілік] Директор: 1; 300000
B3 [Ас блогы] Аспазшы: 3; 95000
sum C4 says 4, read 4
`,
  },
  {
    file: 'copied-dept-heads-with-number',
    says: 'numbered departments each with its lines numbered anew, totals of departments beside the headings',
    sheet: `
№ | Наименование | Штатных единиц
I | Администрация | 2
1 | Директор | 1
2 | Главный бухгалтер | 1
II | Пищеблок | 4
1 | Шеф-повар | 1
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Администрация: not read «2 (?)»
B3 Директор: 1
B4 Главный бухгалтер: 1
B5 Пищеблок: not read «4 (?)»
B6 Шеф-повар: 1
B7 Повар: 3
`,
  },
  {
    file: 'copied-staff-plus',
    says: 'added units in a column and the whole',
    sheet: `
№ | Должность | Штат | + / - | Итого
1 | Директор | 1 | 0 | 1
2 | Повар | 3 | +1 | 4
3 | Сторож | 3 | -1 | 2
`,
    reads: `
A number, B position, C unclear, E unclear
B2 Директор: not read «1 | 1»
B3 Повар: not read «3 | 4»
B4 Сторож: not read «3 | 2»
`,
  },
  {
    file: 'copied-zam-acting-kk',
    says: 'who acts in Kazakh shortened',
    sheet: `
№ | Лауазымы | Штат
1 | Директордың әлеуметтік жұмыс жөніндегі орынбасары | 1
2 | Директордың әлеум. жұмыс жөніндегі орынбасарының м.а. | 1
3 | Аспазшы | 3
`,
    reads: `
A number, B position, C units
B2 Директордың әлеуметтік жұмыс жөніндегі орынбасары: 1
B3 [м.а.] Директордың әлеум. жұмыс жөніндегі орынбасарының м.а.: not read «1 (?)»
B4 Аспазшы: 3
`,
  },
  {
    file: 'copied-norm-sum',
    says: 'units by three acts and what is approved',
    sheet: `
№ | Должность | по пр. 343 | по пр. 230 | факт. штат
1 | Медсестра | 10,5 | 10,5 | 5,25
2 | Повар | 6 | 6 | 3
`,
    reads: `
A number, B position, E units
B2 Медсестра: 5.25
B3 Повар: 3
`,
  },
  {
    file: 'copied-posts',
    says: 'positions by posts and shift',
    sheet: `
№ | Наименование поста / должности | Кол-во постов | Ставок на 1 пост | Ставок
1 | Сторож | 2 | 4,5 | 9
2 | Медсестра палатная | 1 | 5,25 | 5,25
`,
    reads: `
A number, B position, E units
B2 Сторож: 9
B3 Медсестра палатная: 5.25
`,
  },
  {
    file: 'copied-closed-vacancy',
    says: 'a vacancy that was closed is one that somebody holds',
    sheet: `
№ | Должность | Ставок | Примечание
1 | Директор | 1 | вакансия закрыта
2 | Мейіргер | 1 | бірлік жабылған
3 | Повар | 3 | отделение закрытого типа
4 | Логопед | 1 | законсервирована
`,
    reads: `
A number, B position, C units, D reason
B2 Директор: 1
B3 [жабылған] Мейіргер: not read «1 (?)»
B4 Повар: 3
B5 [законсервирована] Логопед: not read «1 (?)»
`,
  },
  {
    file: 'copied-signs-same',
    says: 'what comes and goes is nothing: units',
    sheet: `
№ | Должность | Штат | +/- | Итого
1 | Директор | 1 | 0 | 1
2 | Повар | 3 | 0 | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'copied-signs-alone',
    says: 'the units and a column of signs without a sum',
    sheet: `
№ | Должность | Штат | ±
1 | Директор | 1 | 0
2 | Повар | 3 | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'copied-in-dept',
    says: 'units in a department with the number of departments and no all',
    sheet: `
№ | Должность | Ставок в отделении | Отделений
1 | Медсестра | 5,25 | 2
2 | Санитарка | 5,25 | 2
`,
    reads: `
A number, B position, C unclear
B2 Медсестра: not read «5,25»
B3 Санитарка: not read «5,25»
`,
  },
  {
    file: 'copied-in-dept-kk',
    says: 'units of one department in Kazakh',
    sheet: `
№ | Лауазымы | Бір бөлімшеге бірлік | Бөлімшелер саны
1 | Мейіргер | 5,25 | 2
2 | Санитар | 5,25 | 2
`,
    reads: `
A number, B position, C unclear
B2 Мейіргер: not read «5,25»
B3 Санитар: not read «5,25»
`,
  },
  {
    file: 'copied-half-rate-kk',
    says: 'people at rates in Kazakh',
    sheet: `
№ | Лауазымы | Барлығы адам | 1 ставкада | 0,5 ставкада
1 | Аспазшы | 3 | 2 | 1
2 | Күзетші | 4 | 4 | 0
`,
    reads: `
A number, B position, D unclear, E unclear
B2 Аспазшы: not read «2 | 1»
B3 Күзетші: not read «4 | 0»
`,
  },
  {
    file: 'copied-full-half',
    says: 'people on whole rates and others',
    sheet: `
№ | Должность | Человек | На полную ставку | На полставки
1 | Повар | 3 | 2 | 1
2 | Сторож | 4 | 4 | 0
`,
    reads: `
A number, B position, E unclear
B2 Повар: not read «1»
B3 Сторож: not read «0»
`,
  },
  {
    file: 'copied-rate-by-rate',
    says: 'units at whole, three quarters',
    sheet: `
№ | Должность | по 1 ставке | по 0,75 ставки | по 0,5 ставки
1 | Повар | 2 | 0 | 1
2 | Сторож | 4 | 1 | 0
`,
    reads: `
A number, B position, C unclear, D unclear, E unclear
B2 Повар: not read «2 | 0 | 1»
B3 Сторож: not read «4 | 1 | 0»
`,
  },
  {
    file: 'copied-stavka-razmer',
    says: 'size of a rate and how many such rates',
    sheet: `
№ | Должность | Размер ставки | Количество | Оклад
1 | Повар | 1 | 3 | 95000
2 | Юрист | 0,5 | 1 | 150000
`,
    reads: `
A number, B position, C unclear, D unclear, E salary
B2 Повар: not read «1 | 3»; 95000
B3 Юрист: not read «0,5 | 1»; 150000
`,
  },
  {
    file: 'copied-total-dept-after',
    says: 'sum of the department behind the units, written beside its last line',
    sheet: `
Отделение | Должность | Ставок | Итого ставок
Пищеблок | Шеф-повар | 1 |
 | Повар | 3 | 4
Гараж | Водитель | 2 | 2
`,
    reads: `
A department, B position, C unclear, D unclear
B2 [Пищеблок] Шеф-повар: not read «1»
B3 [Пищеблок] Повар: not read «3 | 4»
B4 [Гараж] Водитель: not read «2 | 2»
`,
  },
  {
    file: 'copied-cum',
    says: '“Штат, всего” beside what is occupied of it',
    sheet: `
№ | Должность | Штат, всего | занято | вакант
1 | Медсестра | 5,25 | 4 | 1,25
2 | Повар | 3 | 3 | 0
`,
    reads: `
A number, B position, C units, D occupied, E vacant
B2 Медсестра: 5.25
B3 Повар: 3
`,
  },
  {
    file: 'copied-also',
    says: 'further units “кроме того” in a column',
    sheet: `
№ | Должность | Ставок | Кроме того, за счёт платных
1 | Массажист | 0,5 | 0,5
2 | Повар | 3 | 0
`,
    reads: `
A number, B position, C units
B2 Массажист: 0.5
B3 Повар: 3
`,
  },
  {
    file: 'copied-order-rows',
    says: 'the head of the order of changes above the table',
    sheet: `
Внести в штатное расписание следующие изменения: | |
№ | Должность | Ставок
1 | Ввести: психолог | 1
2 | Вывести: повар | 1
`,
    reads: `
A number, B position, C units
B3 Ввести: психолог: 1
B4 [Вывести] Вывести: повар: not read «1 (?)»
`,
  },
  {
    file: 'copied-page-overlap-renumbered',
    says: 'two pages with other numbers and one line alike',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Сторож | 3
№ | Должность | Ставок
3 | Сторож | 3
4 | Дворник | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Сторож: 3
B5 Сторож: 3
B6 Дворник: 1
`,
  },
  {
    file: 'copied-personal',
    says: 'a line of other staff',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
3 | Прочий персонал | 5
 | Итого | 9
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Прочий персонал: 5
sum C5 says 9, read 9
`,
  },
  {
    file: 'copied-smp',
    says: 'nurses as a group over their lines, settled by the total',
    sheet: `
№ | Должность | Ставок
 | СМП | 6,25
1 | Старшая медсестра | 1
2 | Медсестра | 5,25
 | ММП | 5,25
3 | Санитарка | 5,25
 | Итого | 11,5
`,
    reads: `
A number, B position, C units
B3 [СМП] Старшая медсестра: 1
B4 [СМП] Медсестра: 5.25
B6 [ММП] Санитарка: 5.25
sum C7 says 11.5, read 11.5
`,
  },
];
