import type { Shape } from './shape';

/** Tables as institutions keep them: norms for so many beds, notes between lines, substitutes, other money, several organisations. */
export const keptTableShapes: readonly Shape[] = [
  {
    file: 'per-50-beds-alone',
    says: 'units per 50 beds alone: a norm, asked',
    sheet: `
№ | Должность | Ставок на 50 коек
1 | Медицинская сестра палатная | 5,25
2 | Санитарка палатная | 5,25
3 | Врач-терапевт | 1
`,
    reads: `
A number, B position, C unclear
B2 Медицинская сестра палатная: not read «5,25»
B3 Санитарка палатная: not read «5,25»
B4 Врач-терапевт: not read «1»
`,
  },
  {
    file: 'per-50-beds-beside',
    says: 'units per 50 beds beside the units',
    sheet: `
№ | Должность | Ставок на 50 коек | Количество ставок
1 | Медицинская сестра палатная | 5,25 | 10,5
2 | Санитарка палатная | 5,25 | 10,5
3 | Врач-терапевт | 1 | 2
`,
    reads: `
A number, B position, D units
B2 Медицинская сестра палатная: 10.5
B3 Санитарка палатная: 10.5
B4 Врач-терапевт: 2
`,
  },
  {
    file: 'per-100-kk',
    says: 'the same in Kazakh',
    sheet: `
Р/с | Лауазым атауы | 100 төсекке штат бірлігі | Барлығы штат бірлігі
1 | Мейіргер | 5,25 | 10,5
2 | Аспазшы | 2 | 4
`,
    reads: `
A number, B position, D units
B2 Мейіргер: 10.5
B3 Аспазшы: 4
`,
  },
  {
    file: 'per-100-kk-alone',
    says: 'the same in Kazakh alone: asked',
    sheet: `
Р/с | Лауазым атауы | 100 төсекке арналған штат бірлігі
1 | Мейіргер | 5,25
2 | Аспазшы | 2
`,
    reads: `
A number, B position, C unclear
B2 Мейіргер: not read «5,25»
B3 Аспазшы: not read «2»
`,
  },
  {
    file: 'on-residents-total',
    says: 'units for 120 residents alone, who may be those of the institution: asked',
    sheet: `
№ | Должность | Количество ставок на 120 получателей услуг
1 | Директор | 1
2 | Повар | 4
`,
    reads: `
A number, B position, C unclear
B2 Директор: not read «1»
B3 Повар: not read «4»
`,
  },
  {
    file: 'average-pay',
    says: 'average pay is no salary',
    sheet: `
№ | Должность | Шт. ед. | Средняя заработная плата, тенге
1 | Директор | 1 | 650000
2 | Повар | 4 | 130000
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'average-pay-kk',
    says: 'average pay beside the salary, in Kazakh',
    sheet: `
№ | Лауазым | Штат бірлігі | Орташа жалақы | Лауазымдық айлықақы
1 | Директор | 1 | 650000 | 300000
2 | Аспазшы | 4 | 130000 | 95000
`,
    reads: `
A number, B position, C units, E salary
B2 Директор: 1; 300000
B3 Аспазшы: 4; 95000
`,
  },
  {
    file: 'note-between',
    says: 'a note between lines heads nothing',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
Примечание: ставка директора утверждена приказом управления. | |
2 | Повар | 4
3 | Сторож | 3
`,
    merged: ['A3:C3'],
    reads: `
A number, B position, C units
B2 Директор: 1
B4 Повар: 4
B5 Сторож: 3
`,
  },
  {
    file: 'note-between-name',
    says: 'the same in the place of a name',
    sheet: `
№ | Должность | Ставок
 | Медицинский персонал |
1 | Врач | 1
 | Прим.: врач по совместительству |
2 | Медсестра | 4
 | * с учётом ночных смен |
3 | Санитарка палатная | 3
`,
    reads: `
A number, B position, C units
B3 [Медицинский персонал] Врач: 1
B5 [Медицинский персонал] Медсестра: 4
B7 [Медицинский персонал] Санитарка палатная: 3
`,
  },
  {
    file: 'note-between-kk',
    says: 'the same in Kazakh',
    sheet: `
№ | Лауазым атауы | Штат бірлігі
1 | Директор | 1
 | Ескерту: бұйрық бойынша |
2 | Аспазшы | 4
 | Ескертпе - кезекшілік ескерілген |
3 | Күзетші | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B4 Аспазшы: 4
B6 Күзетші: 3
`,
  },
  {
    file: 'title-held-by-staff',
    says: 'a title of the position that somebody holds',
    sheet: `
№ | ФИО | Должность, занимаемая по штату | Занимаемая ставка
1 | Сериков С. | Директор | 1
2 | Ахметова А. | Повар | 0,5
3 | Омарова О. | Повар | 1
`,
    reads: `
A number, C position, D units
C2 Директор: 1
C3 Повар: 0.5
C4 Повар: 1
`,
  },
  {
    file: 'title-position-as-in-table',
    says: 'a title of the name of the position that somebody holds',
    sheet: `
№ п/п | Наименование занимаемой должности | Объем работы (ставка)
1 | Директор | 1
2 | Повар | 0,5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 0.5
`,
  },
  {
    file: 'state-form',
    says: 'the state form of a staffing table',
    sheet: `
Структурное подразделение | | Должность | Количество штатных единиц | Оклад, тенге | Надбавки | | | Всего в месяц | Примечание
наименование | код | | | | за экологию | за квал. категорию | за вредность | |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
Администрация | 01 | Директор | 1 | 300000 | 10000 | | | 310000 |
 | | Главный бухгалтер | 1 | 250000 | 10000 | | | 260000 |
Медицинская служба | 02 | Медицинская сестра | 5,25 | 120000 | | 12000 | 6000 | 724500 | 0,25 ст. вакантна
Итого | | | 7,25 | | | | | 1294500 |
`,
    merged: ['A1:B1', 'F1:H1', 'C1:C2', 'D1:D2', 'E1:E2', 'I1:I2', 'J1:J2'],
    reads: `
A department, C position, D units, E salary, J reason
C4 [Администрация] Директор: 1; 300000
C5 [Администрация] Главный бухгалтер: 1; 250000
C6 [Медицинская служба] Медицинская сестра: 5.25; 120000
sum D7 says 7.25, read 7.25
`,
  },
  {
    file: 'tarif-list-2',
    says: 'a tarification list with a salary and the pay of a month: units are read, neither is taken',
    sheet: `
№ | Ф.И.О. | Должность | Образование | Стаж | Категория | Коэфф. | БДО | Оклад | Объем ставки | Зарплата за месяц | Доплата за ночные
1 | А. | Директор | высшее | 20 | G-1 | 5,2 | 17697 | 92024 | 1 | 92024 |
2 | Б. | Повар | сред. спец. | 5 | | 2,9 | 17697 | 51321 | 1,25 | 64151 |
3 | В. | Повар | сред. спец. | 3 | | 2,84 | 17697 | 50259 | 0,75 | 37694 |
4 | вакансия | Сторож | | | | 2,77 | 17697 | 49020 | 1 | 49020 | 8000
 | Итого | | | | | | | | 4 | 242889 | 8000
`,
    reads: `
A number, C position, J units
C2 Директор: 1
C3 Повар: 1.25
C4 Повар: 0.75
C5 Сторож: 1
sum J6 says 4, read 4
`,
  },
  {
    file: 'fraction-words',
    says: 'parts of a unit in words',
    sheet: `
№ | Должность | Кол-во шт. ед.
1 | Юрист | 1/2 ставки
2 | Логопед | 0,5 (половина)
3 | Массажист | ½
4 | Повар | 2 1/2
5 | Вахтер | 1 целая 5 десятых
6 | Психолог | 0 целых 5/10
7 | Дворник | пол-ставки
8 | Сторож | 3-4
9 | Кочегар | до 3
10 | Водитель | 2 (сезон)
11 | Директор | 1 ед
`,
    reads: `
A number, B position, C units
B2 Юрист: 0.5
B3 Логопед: 0.5
B4 Массажист: 0.5
B5 Повар: 2.5
B6 Вахтер: not read «1 целая 5 десятых»
B7 Психолог: not read «0 целых 5/10»
B8 Дворник: not read «пол-ставки»
B9 Сторож: not read «3-4»
B10 Кочегар: not read «до 3»
B11 Водитель: 2
B12 Директор: 1
`,
  },
  {
    file: 'text-figures',
    says: 'figures as text with spaces, commas, signs',
    sheet: `
№ | Должность | Ставок | Оклад
1 | Директор | '1,00 | 350 000
2 | Повар | '3,50  | 95 000,50
3 | Сторож | ' 4 | '85.000
12 | Няня | 1 | 85
4 | Дворник | '1. | 70000 тг
5 | Кочегар | ',5 | 70 т.т.
6 | Водитель | '-1 | 90000
7 | Вахтер | '0,00 | 60000
8 | Психолог | '– | 60000
9 | Логопед | '+1 | 60000
10 | Юрист | '1,5+0,25 | 60000
11 | Методист | 'О,5 | 60000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 350000
B3 Повар: 3.5; 95000.5
B4 Сторож: 4; 85000
B5 Няня: 1
B6 Дворник: not read «1.»; 70000
B7 Кочегар: 0.5
B8 Водитель: not read «-1»; 90000
B9 Вахтер: 0; 60000
B10 Психолог: 0; 60000
B11 Логопед: not read «+1»; 60000
B12 Юрист: 1.75; 60000
B13 Методист: not read «О,5»; 60000
`,
  },
  {
    file: 'two-orgs-one-sheet',
    says: 'two organisations on one sheet, each with its title and sum',
    sheet: `
КГУ «Центр № 1» | |
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
 | |
КГУ «Центр № 2» | |
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 2
 | Итого | 3
`,
    merged: ['A1:C1', 'A7:C7'],
    reads: `
A number, B position, C units
B3 Директор: 1
B4 Повар: 3
sum C5 says 4, read 4

A number, B position, C units
B9 Директор: 1
B10 Повар: 2
sum C11 says 3, read 3
`,
  },
  {
    file: 'two-orgs-one-header',
    says: 'two organisations under one header',
    sheet: `
№ | Должность | Ставок
КГУ «Центр № 1» | |
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
КГУ «Центр № 2» | |
1 | Директор | 1
2 | Повар | 2
 | Итого | 3
 | Всего по двум организациям | 7
`,
    merged: ['A2:C2', 'A6:C6'],
    reads: `
A number, B position, C units
B3 [КГУ «Центр № 1»] Директор: 1
B4 [КГУ «Центр № 1»] Повар: 3
B7 [КГУ «Центр № 2»] Директор: 1
B8 [КГУ «Центр № 2»] Повар: 2
sum C5 says 4, read 4
sum C9 says 3, read 3
sum C10 says 7, read 7
`,
  },
  {
    file: 'departments-with-heads',
    says: 'a department and its head',
    sheet: `
№ | Должность | Ставок
 | Отделение милосердия |
1 | Заведующий отделением | 1
2 | Медсестра | 5,25
 | Итого по отделению милосердия | 6,25
 | Пищеблок |
3 | Шеф-повар | 1
4 | Повар | 3
 | Итого пищеблок: | 4
 | Всего по дому-интернату | 10,25
`,
    reads: `
A number, B position, C units
B3 [Отделение милосердия] Заведующий отделением: 1
B4 [Отделение милосердия] Медсестра: 5.25
B7 [Пищеблок] Шеф-повар: 1
B8 [Пищеблок] Повар: 3
sum C5 says 6.25, read 6.25
sum C9 says 4, read 4
sum C10 says 10.25, read 10.25
`,
  },
  {
    file: 'count-and-rate-each',
    says: 'people, rate of each, units',
    sheet: `
№ | Должность | Кол-во человек | Размер ставки | Итого ставок
1 | Директор | 1 | 1 | 1
2 | Повар | 4 | 0,75 | 3
3 | Юрист | 1 | 0,25 | 0,25
`,
    reads: `
A number, B position, E units
B2 Директор: 1
B3 Повар: 3
B4 Юрист: 0.25
`,
  },
  {
    file: 'seasonal-note',
    says: 'seasonal stokers: units and months',
    sheet: `
№ | Должность | Ед. | Кол-во месяцев | Оклад | ФОТ в месяц | ФОТ в год
1 | Директор | 1 | 12 | 300000 | 300000 | 3600000
2 | Кочегар (сезонный) | 4 | 7 | 80000 | 320000 | 2240000
3 | Повар | 2 | 12 | 95000 | 190000 | 2280000
`,
    reads: `
A number, B position, C units, E salary, F fund
B2 Директор: 1; 300000
B3 Кочегар (сезонный): 4; 80000
B4 Повар: 2; 95000
`,
  },
  {
    file: 'seasonal-average',
    says: 'seasonal units spread over the year',
    sheet: `
№ | Должность | Ставок (на сезон) | Ставок (среднегодовое)
1 | Кочегар | 4 | 2,33
2 | Дворник | 1 | 1
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Кочегар: not read «4 | 2,33»
B3 Дворник: not read «1 | 1»
`,
  },
  {
    file: 'bilingual-rows',
    says: 'Kazakh name, Russian below in the same cell',
    sheet: `
№ | Лауазым атауы⏎Наименование должности | Штат саны⏎Кол-во штатных единиц | Айлықақы⏎Оклад
1 | Директор | 1 | 300000
2 | Аспазшы⏎Повар | 3 | 95000
3 | Мейіргер⏎Медицинская сестра | 5,25 | 110000
4 | Күзетші⏎Сторож | 3 | 70000
 | Барлығы⏎Всего | 12,25 |
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Аспазшы / Повар: 3; 95000
B4 Мейіргер / Медицинская сестра: 5.25; 110000
B5 Күзетші / Сторож: 3; 70000
sum C6 says 12.25, read 12.25
`,
  },
  {
    file: 'right-of-table-notes',
    says: 'notes right of the table',
    sheet: `
№ | Должность | Кол-во ед. | | | Свод
1 | Директор | 1 | | | АУП 3
2 | Бухгалтер | 2 | | | Мед 5
3 | Повар | 3 | | |
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Бухгалтер: 2
B4 Повар: 3
`,
  },
  {
    file: 'vacancies-beside',
    says: 'units, people, vacancies, part-time',
    sheet: `
№ | Наименование должностей | Штат | Физ. лиц | Занято ставок | в т.ч. совместителями | Вакансии
1 | Врач-терапевт | 2 | 1 | 1,5 | 0,5 | 0,5
2 | Медсестра | 10,5 | 9 | 9,5 | 1 | 1
3 | Психолог | 1 | 0 | 0 | 0 | 1
`,
    reads: `
A number, B position, C units, E occupied, G vacant
B2 Врач-терапевт: 2
B3 Медсестра: 10.5
B4 Психолог: 1
`,
  },
  {
    file: 'zero-line',
    says: 'what was and what is: asked',
    sheet: `
№ | Должность | Было | Стало | +/-
1 | Директор | 1 | 1 | 0
2 | Кастелянша | 1 | 0 | -1
3 | Повар | 3 | 4 | 1
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 1»
B3 Кастелянша: not read «1 | 0»
B4 Повар: not read «3 | 4»
`,
  },
  {
    file: 'word-paste',
    says: 'pasted from Word: each line of a cell',
    sheet: `
№ | Должность | Кол-во
1 | Директор | 1
2⏎3 | Повар⏎Сторож | 3⏎4
4 | Дворник | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар / Сторож: not read «3 4»
B4 Дворник: 1
`,
  },
  {
    file: 'total-of-two-columns',
    says: 'two departments as columns',
    sheet: `
№ | Должность | Отделение № 1 | Отделение № 2 | Всего ставок
1 | Медсестра | 5,25 | 5,25 | 10,5
2 | Санитарка палатная | 5 | 5 | 10
`,
    reads: `
A number, B position, E units
B2 Медсестра: 10.5
B3 Санитарка палатная: 10
`,
  },
  {
    file: 'units-in-fte-month',
    says: 'yearly fund and units',
    sheet: `
Наименование должностей | Шт. единицы на 01.01.2026 | Шт. единицы на 01.09.2026 | Отклонение
Директор | 1 | 1 | 0
Повар | 3 | 4 | 1
Итого | 4 | 5 | 1
`,
    reads: `
A position, B unclear, C unclear
A2 Директор: not read «1 | 1»
A3 Повар: not read «3 | 4»
`,
  },
  {
    file: 'total-above',
    says: 'the total above the lines',
    sheet: `
№ | Наименование должностей | Количество единиц
 | Всего штатных единиц, в том числе: | 8,5
1 | Директор | 1
2 | Повар | 3
3 | Медсестра | 4,5
`,
    reads: `
A number, B position, C units
B3 Директор: 1
B4 Повар: 3
B5 Медсестра: 4.5
sum C2 says 8.5, read 8.5
`,
  },
  {
    file: 'side-three',
    says: 'three blocks side by side',
    sheet: `
Должность | Ставок | Должность | Ставок | Должность | Ставок
Директор | 1 | Повар | 3 | Врач | 1
Бухгалтер | 2 | Сторож | 4 | Медсестра | 5
Итого | 3 | Итого | 7 | Итого | 6
`,
    reads: `
A position, B units
A2 Директор: 1
A3 Бухгалтер: 2
sum B4 says 3, read 3

C position, D units
C2 Повар: 3
C3 Сторож: 4
sum D4 says 7, read 7

E position, F units
E2 Врач: 1
E3 Медсестра: 5
sum F4 says 6, read 6
`,
  },
  {
    file: 'note-in-units',
    says: 'notes in cells of units',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Врач | 1 (внеш. совм. 0,5)
3 | Повар | 3 в т.ч. 1 вакансия
4 | Медсестра | 5,25*
5 | Санитарка палатная | 4 вак.
6 | Сторож | 3 - по 12 часов
7 | Вахтер | -
8 | Дворник | нет
9 | Психолог | х
10 | Логопед | вакант
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Врач: not read «1 (внеш. совм. 0,5)»
B4 Повар: not read «3 в т.ч. 1 вакансия»
B5 Медсестра: 5.25
B6 Санитарка палатная: not read «4 вак.»
B7 Сторож: not read «3 - по 12 часов»
B8 Вахтер: 0
B9 Дворник: not read «нет»
B10 Психолог: not read «х»
B11 Логопед: not read «вакант»
`,
  },
  {
    file: 'substitute-list',
    says: 'people and their substitutes for the time of a leave: the unit is one',
    sheet: `
№ | Ф.И.О. | Должность | Ставка | Примечание
1 | А. | Директор | 1 |
2 | Б. | Повар | 1 | декретный отпуск
3 | В. | Повар | 1 | на время декретного отпуска Б.
4 | Г. | Сторож | 1 | временно, на период отпуска по уходу за ребенком
`,
    reads: `
A number, C position, D units, E reason
C2 Директор: 1
C3 Повар: 1
C4 [на время декретного отпуска] Повар: not read «1 (?)»
C5 Сторож: 1
`,
  },
  {
    file: 'substitute-in-name',
    says: 'the same in the name',
    sheet: `
№ | Должность | Ставка
1 | Повар (основной, в декрете) | 1
2 | Повар (на время декрета) | 1
3 | Сторож | 1
`,
    reads: `
A number, B position, C units
B2 Повар (основной, в декрете): 1
B3 [на время декрета] Повар (на время декрета): not read «1 (?)»
B4 Сторож: 1
`,
  },
  {
    file: 'shr-fact',
    says: 'ШР beside what is there',
    sheet: `
№ | Должность | ШР | Факт
1 | Директор | 1 | 1
2 | Повар | 4 | 3
`,
    reads: `
A number, B position, C units, D actual
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'staff-on-day',
    says: '“Штат” on a day',
    sheet: `
№ | Должность | Штат на 01.09.2025 г. | Занято на 01.09.2025 г.
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
    file: 'hourly-pay',
    says: 'pay of an hour is no salary',
    sheet: `
№ | Должность | Кол-во единиц | Ставка за 1 час, тг | Часовая тарифная ставка | Оклад
1 | Сторож | 3 | 1200 | 1200 | 85000
2 | Повар | 4 | 1500 | 1500 | 95000
`,
    reads: `
A number, B position, C units, F salary
B2 Сторож: 3; 85000
B3 Повар: 4; 95000
`,
  },
  {
    file: 'yearly-pay',
    says: 'pay of a year is no salary',
    sheet: `
№ | Должность | Кол-во единиц | Заработная плата в год
1 | Сторож | 3 | 1020000
2 | Повар | 4 | 1140000
`,
    reads: `
A number, B position, C units
B2 Сторож: 3
B3 Повар: 4
`,
  },
  {
    file: 'base-rate',
    says: 'the base amount is no salary',
    sheet: `
№ | Должность | Штатных единиц | Базовая ставка | Коэффициент
1 | Сторож | 3 | 17697 | 2,77
2 | Повар | 4 | 17697 | 2,9
`,
    reads: `
A number, B position, C units
B2 Сторож: 3
B3 Повар: 4
`,
  },
  {
    file: 'thousands-pay',
    says: 'salaries in thousands that nobody says',
    sheet: `
№ | Должность | Штатных единиц | Оклад
1 | Директор | 1 | 350
2 | Повар | 4 | 95,5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'two-storey-source',
    says: 'units of town and village',
    sheet: `
№ | Должность | Штатные единицы | |
 | | город | село | всего
1 | Директор | 1 | 0 | 1
2 | Соц. работник по уходу | 10 | 5 | 15
`,
    merged: ['A1:A2', 'B1:B2', 'C1:E1'],
    reads: `
A number, B position, E units
B3 Директор: 1
B4 Соц. работник по уходу: 15
`,
  },
  {
    file: 'two-storey-no-total',
    says: 'units of two buildings without a total: asked',
    sheet: `
№ | Должность | Штатные единицы |
 | | корпус А | корпус Б
1 | Директор | 1 | 0
2 | Повар | 3 | 2
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1'],
    reads: `
A number, B position, C unclear, D unclear
B3 Директор: not read «1 | 0»
B4 Повар: not read «3 | 2»
`,
  },
  {
    file: 'one-cell-name-units',
    says: 'name and units in one cell',
    sheet: `
№ | Должность и количество единиц | Примечание
1 | Директор - 1 |
2 | Повар - 3 ед. |
3 | Сторож (4) |
`,
    reads: ``,
  },
  {
    file: 'blank-units-merged-dept',
    says: 'units merged over two positions',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Слесарь-сантехник | 1
3 | Электрик |
4 | Дворник | 2
`,
    merged: ['C3:C4'],
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Слесарь-сантехник: not read «1»
B4 Электрик: not read «1»
B5 Дворник: 2
`,
  },
  {
    file: 'name-merged-down',
    says: 'a name merged over the units of two sources',
    sheet: `
№ | Должность | Источник | Ставок
1 | Медсестра | РБ | 3
 | | МБ | 2,25
2 | Повар | МБ | 3
 | Итого | | 8,25
`,
    merged: ['A2:A3', 'B2:B3'],
    reads: `
A number, B position, D units
B2 Медсестра: 3
B3 Медсестра: 2.25
B4 Повар: 3
sum D5 says 8.25, read 8.25
`,
  },
  {
    file: 'name-once',
    says: 'a name written once over the units of two sources',
    sheet: `
№ | Должность | Источник | Ставок
1 | Медсестра | РБ | 3
 | | МБ | 2,25
2 | Повар | МБ | 3
`,
    reads: `
A number, B position, D units
B2 Медсестра: 3
B3 МБ: not read «2.25 (?)»
B4 Повар: 3
`,
  },
  {
    file: 'total-in-name-col-words',
    says: 'sums in other words',
    sheet: `
№ | Должность | Ставок
 | 1. АУП |
1 | Директор | 1
2 | Бухгалтер | 2
 | АУП всего | 3
 | 2. Пищеблок |
3 | Повар | 3
 | По пищеблоку | 3
 | Общий итог | 6
`,
    reads: `
A number, B position, C units
B3 [1. АУП] Директор: 1
B4 [1. АУП] Бухгалтер: 2
B7 [2. Пищеблок] Повар: 3
B8 [2. Пищеблок] По пищеблоку: 3
sum C5 says 3, read 3
sum C9 says 6, read 6
`,
  },
  {
    file: 'units-and-letters',
    says: 'o for zero, l for one',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | l
2 | Повар | 3,O
3 | Сторож | 1О
`,
    reads: `
A number, B position, C units
B2 Директор: not read «l»
B3 Повар: not read «3,O»
B4 Сторож: not read «1О»
`,
  },
  {
    file: 'as-percent',
    says: 'shares of a unit as percent',
    sheet: `
№ | Должность | Ставка
1 | Директор | 100%
2 | Юрист | 50%
3 | Логопед | 0,25
`,
    reads: `
A number, B position, C units
B2 Директор: not read «100%»
B3 Юрист: not read «50%»
B4 Логопед: 0.25
`,
  },
  {
    file: 'footer-vacancies',
    says: 'vacancies told below the total',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Повар | 4
 | ИТОГО | 5
 | Вакантных единиц | 1
 | Фактически | 4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 4
B5 Вакантных единиц: not read «1 (?)»
B6 Фактически: 4
sum C4 says 5, read 5
`,
  },
  {
    file: 'approval-block-with-units',
    says: 'the block of approval has the units of all',
    sheet: `
 | | Согласовано | Утверждаю
 | | Штат в количестве 5 единиц | Директор
 | | |
№ | Должность | Шт. ед. | Оклад
1 | Директор | 1 | 300000
2 | Повар | 4 | 95000
`,
    reads: `
A number, B position, C units, D salary
B5 Директор: 1; 300000
B6 Повар: 4; 95000
`,
  },
  {
    file: 'section-letter',
    says: 'sections by letters with names of positions',
    sheet: `
№ | Должность | Шт. ед.
А | Врачи |
1 | Врач-терапевт | 1
2 | Врач-психиатр | 1
Б | Средний медперсонал |
3 | Медсестра | 5
В | Младший медперсонал |
4 | Санитарка палатная | 10
 | Всего | 17
`,
    reads: `
A number, B position, C units
B3 [Врачи] Врач-терапевт: 1
B4 [Врачи] Врач-психиатр: 1
B6 [Средний медперсонал] Медсестра: 5
B8 [Младший медперсонал] Санитарка палатная: 10
sum C9 says 17, read 17
`,
  },
  {
    file: 'same-name-units-split',
    says: 'a position at two rates',
    sheet: `
№ | Должность | Кол-во | Ставка | Всего ставок
1 | Медсестра | 3 | 1 | 3
2 | Медсестра | 1 | 0,5 | 0,5
3 | Повар | 2 | 1,5 | 3
`,
    reads: `
A number, B position, E units
B2 Медсестра: 3
B3 Медсестра: 0.5
B4 Повар: 3
`,
  },
  {
    file: 'rates-of-one-only',
    says: 'people and rates, no product',
    sheet: `
№ | Должность | Чел. | Ставка
1 | Медсестра | 3 | 1
2 | Медсестра | 1 | 0,5
3 | Повар | 2 | 1,5
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Медсестра: not read «3 | 1»
B3 Медсестра: not read «1 | 0,5»
B4 Повар: not read «2 | 1,5»
`,
  },
  {
    file: 'continued-without-number',
    says: 'a table that goes on after a break with other columns',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 4
продолжение | |
№ | Должность | Ставок
3 | Сторож | 3
4 | Дворник | 1
 | Итого | 9
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 4
B6 Сторож: 3
B7 Дворник: 1
sum C8 says 9, read 9
`,
  },
  {
    file: 'kk-vacancy-words',
    says: 'what is approved, there and vacant, in Kazakh',
    sheet: `
Р/с | Лауазымы | Штат бойынша | Нақты | Бос орын | Ескерту
1 | Директор | 1 | 1 | - |
2 | Аспазшы | 4 | 3,5 | 0,5 | конкурс жарияланды
3 | Күтім жөніндегі санитар | 10 | 8 | 2 |
Барлығы | | 15 | 12,5 | 2,5 |
`,
    reads: `
A number, B position, C units, D actual, E vacant, F reason
B2 Директор: 1
B3 Аспазшы: 4
B4 Күтім жөніндегі санитар: 10
sum C5 says 15, read 15
`,
  },
  {
    file: 'blank-between',
    says: 'blank columns from merged areas that came apart',
    sheet: `
№ | | Наименование должности | | | Количество единиц | | Оклад
1 | | Директор | | | 1 | | 300000
2 | | Повар | | | 4 | | 95000
`,
    reads: `
A number, C position, F units, H salary
C2 Директор: 1; 300000
C3 Повар: 4; 95000
`,
  },
  {
    file: 'sum-row-left',
    says: 'the sum beside the name in the number column',
    sheet: `
№ | Должность | Ед.изм | Кол-во | Оклад
1 | Директор | шт.ед. | 1 | 300000
2 | Повар | шт.ед. | 4 | 95000
Всего: | | шт.ед. | 5 |
`,
    reads: `
A number, B position, D units, E salary
B2 Директор: 1; 300000
B3 Повар: 4; 95000
sum D4 says 5, read 5
`,
  },
  {
    file: 'text-numbers-kk',
    says: 'units in Kazakh words',
    sheet: `
№ | Лауазым | Бірлік
1 | Директор | 1 бірлік
2 | Аспазшы | 2,5 бірл.
3 | Есепші | жарты ставка
4 | Заңгер | 0,25 ставка
5 | Күзетші | төрт
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Аспазшы: 2.5
B4 Есепші: not read «жарты ставка»
B5 Заңгер: 0.25
B6 Күзетші: not read «төрт»
`,
  },
  {
    file: 'hidden-row-counts',
    says: 'hidden lines and rows of zeros',
    sheet: `
№ | Должность | Кол-во шт.ед.
1 | Директор | 1
2 | Кастелянша | 1
3 | Повар | 4
 | Итого | 5
`,
    hiddenRows: [3],
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Кастелянша: 1; hidden
B4 Повар: 4
sum C5 says 5, read 6
`,
  },
  {
    file: 'dept-as-columns-rows',
    says: 'the department in the number column',
    sheet: `
Отдел | Должность | Штат | Факт | Вакансии
АУП | Директор | 1 | 1 | 0
АУП | Бухгалтер | 2 | 2 | 0
АУП Итог | | 3 | 3 | 0
Кухня | Повар | 3 | 2 | 1
Кухня Итог | | 3 | 2 | 1
Общий итог | | 6 | 5 | 1
`,
    reads: `
A department, B position, C units, D actual, E vacant
B2 [АУП] Директор: 1
B3 [АУП] Бухгалтер: 2
B5 [Кухня] Повар: 3
sum C4 says 3, read 3
sum C6 says 3, read 3
sum C7 says 6, read 6
`,
  },
  {
    file: 'norm-and-fact-only',
    says: 'norm and what is there',
    sheet: `
№ | Должность | По нормативу | Имеется
1 | Директор | 1 | 1
2 | Повар | 6 | 4
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 4
`,
  },
];
