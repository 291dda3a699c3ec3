import type { Shape } from './shape';

/** Several positions in a cell, people and vacancies, seasons and second jobs, and sums in unusual words. */
export const accountantLineShapes: readonly Shape[] = [
  {
    file: 'two-positions-stroke',
    says: 'two positions and two units in one line',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Повар / Кухонный рабочий | 2 / 1
3 | Вахтер/сторож | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар / Кухонный рабочий: not read «2 / 1»
B4 Вахтер/сторож: 3
`,
  },
  {
    file: 'two-positions-two-lines',
    says: 'two positions and their units on lines of one cell',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Директор | 1 | 300000
2 | Повар⏎Кухонный рабочий | 2⏎1 | 95000⏎70000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар / Кухонный рабочий: not read «2 1»
`,
  },
  {
    file: 'units-inside-names',
    says: 'the units of each of two positions stand in the name',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Повар – 2 ед., кухонный рабочий – 1 ед. | 3
3 | Сторож (3 ст.) | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар – 2 ед., кухонный рабочий – 1 ед.: not read «3 (?)»
B4 Сторож (3 ст.): 3
`,
  },
  {
    file: 'name-broken-by-hand',
    says: 'a name of three lines in a cell',
    sheet: `
№ | Наиме-⏎нование⏎должностей | Кол.⏎шт.⏎ед.
1 | Медицинская⏎сестра⏎диетическая | 1
2 | Заведующий⏎складом | 1
3 | Машинист по⏎стирке белья | 2
`,
    reads: `
A number, B position, C units
B2 Медицинская сестра диетическая: 1
B3 Заведующий складом: 1
B4 Машинист по стирке белья: 2
`,
  },
  {
    file: 'person-rows-with-vacancies',
    says: 'people one a line, with vacancies in the place of a person',
    sheet: `
№ | Должность | Ф.И.О. | Ставка | Оклад
1 | Директор | А. | 1 | 300000
2 | Повар | Б. | 1 | 95000
3 | Повар | вакансия | 1 | 95000
4 | Юрист | В. (внешний совместитель) | 0,5 | 150000
5 | Психолог | вакант | 0,25 | 150000
 | Итого | | 3,75 |
`,
    reads: `
A number, B position, D units, E salary
B2 Директор: 1; 300000
B3 Повар: 1; 95000
B4 Повар: 1; 95000
B5 Юрист: 0.5; 150000
B6 Психолог: 0.25; 150000
sum D7 says 3.75, read 3.75
`,
  },
  {
    file: 'people-under-their-position',
    says: 'people below the name of their position: nobody knows them',
    sheet: `
Должность / Ф.И.О. | Ставок
Повар |
Фамилия Б. | 1
Фамилия В. | 0,5
Сторож |
Фамилия Г. | 1
`,
    reads: `
A position, B units
A2 [Повар] Повар: blank
A3 [Повар] Фамилия Б.: 1
A4 [Повар] Фамилия В.: 0.5
A5 [Сторож] Сторож: blank
A6 [Сторож] Фамилия Г.: 1
`,
  },
  {
    file: 'outside-part-timers-heading',
    says: 'people of second jobs under a heading of their own',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Повар | 3
 | Внешние совместители |
3 | Юрист | 0,5
4 | Врач-психиатр | 0,5
 | Всего | 5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B5 [Внешние совместители] Юрист: 0.5
B6 [Внешние совместители] Врач-психиатр: 0.5
sum C7 says 5, read 5
`,
  },
  {
    file: 'part-timers-in-column',
    says: 'a column of units held by people of second jobs',
    sheet: `
№ | Должность | Штат, ед. | Основные | Совместители | Вакансии
1 | Юрист | 1 | 0 | 0,5 | 0,5
2 | Повар | 3 | 3 | 0 | 0
`,
    reads: `
A number, B position, C units, F vacant
B2 Юрист: 1
B3 Повар: 3
`,
  },
  {
    file: 'seasonal-heading',
    says: 'posts of a season under a heading: units of the staff',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
 | Сезонные работники (с 15.10 по 15.04) |
2 | Кочегар | 4
3 | Подсобный рабочий | 1
 | Всего | 6
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B4 [Сезонные работники (с 15.10 по 15.04)] Кочегар: 4
B5 [Сезонные работники (с 15.10 по 15.04)] Подсобный рабочий: 1
sum C6 says 6, read 6
`,
  },
  {
    file: 'order-of-changes',
    says: 'a list of changes: what is taken out is no staff',
    sheet: `
№ | Должность | Количество единиц
 | Вывести с 01.02.2019: |
1 | Психолог | 1
2 | Логопед | 0,5
 | Ввести с 01.02.2019: |
3 | Инструктор по труду | 1,5
`,
    reads: `
A number, B position, C units
B3 [Вывести с 01.02.2019:] Психолог: not read «1 (?)»
B4 [Вывести с 01.02.2019:] Логопед: not read «0.5 (?)»
B6 [Ввести с 01.02.2019:] Инструктор по труду: 1.5
`,
  },
  {
    file: 'changes-in-notes',
    says: 'notes that say that a unit is to go',
    sheet: `
№ | Должность | Шт. ед. | Примечание
1 | Директор | 1 |
2 | Психолог | 1 | вывести с 01.03
3 | Логопед | 1 | подлежит сокращению
4 | Повар | 3 | введена с 01.02
5 | Сторож | 3 | ставка выведена
`,
    reads: `
A number, B position, C units, D reason
B2 Директор: 1
B3 [вывести] Психолог: not read «1 (?)»
B4 [подлежит сокращению] Логопед: not read «1 (?)»
B5 Повар: 3
B6 [выведена] Сторож: not read «3 (?)»
`,
  },
  {
    file: 'transferred-and-closed-kk',
    says: 'the same in Kazakh',
    sheet: `
Р/с | Лауазымы | Штат бірлігі | Ескертпе
1 | Директор | 1 |
2 | Психолог | 1 | қысқартылды
3 | Логопед | 1 | қысқартуға жатады
4 | Аспазшы | 3 | 01.02. бастап енгізілді
5 | Күзетші | 3 | шығарылды
`,
    reads: `
A number, B position, C units, D reason
B2 Директор: 1
B3 [қысқартылды] Психолог: not read «1 (?)»
B4 [қысқартуға жатады] Логопед: not read «1 (?)»
B5 Аспазшы: 3
B6 [шығарылды] Күзетші: not read «3 (?)»
`,
  },
  {
    file: 'sums-in-unusual-words',
    says: 'sums of sections in several words',
    sheet: `
№ | Должность | Шт. ед.
 | АУП |
1 | Директор | 1
2 | Бухгалтер | 2
 | ИТОГО по АУП: | 3
 | Медперсонал |
3 | Медсестра | 5,25
4 | Санитарка | 5,25
 | Кол-во всего: | 10,5
 | Хозчасть |
5 | Сторож | 3
6 | Дворник | 1
 | Итог: | 4
 | Пищеблок |
7 | Повар | 3
8 | Шеф-повар | 1
 | Подытог | 4
 | Общий итог | 21,5
`,
    reads: `
A number, B position, C units
B3 [АУП] Директор: 1
B4 [АУП] Бухгалтер: 2
B7 [Медперсонал] Медсестра: 5.25
B8 [Медперсонал] Санитарка: 5.25
B11 [Хозчасть] Сторож: 3
B12 [Хозчасть] Дворник: 1
B15 [Пищеблок] Повар: 3
B16 [Пищеблок] Шеф-повар: 1
sum C5 says 3, read 3
sum C9 says 10.5, read 10.5
sum C13 says 4, read 4
sum C17 says 4, read 4
sum C18 says 21.5, read 21.5
`,
  },
  {
    file: 'sums-in-unusual-words-kk',
    says: 'the same in Kazakh',
    sheet: `
Р/с | Лауазымы | Бірлік саны
 | Басқару қызметкерлері |
1 | Директор | 1
2 | Есепші | 2
 | Бөлім бойынша жиынтығы | 3
 | Асхана |
3 | Аспазшы | 3
4 | Ыдыс жуушы | 1
 | Барлық бірлік | 4
 | Жалпы жиынтық | 7
`,
    reads: `
A number, B position, C units
B3 [Басқару қызметкерлері] Директор: 1
B4 [Басқару қызметкерлері] Есепші: 2
B7 [Асхана] Аспазшы: 3
B8 [Асхана] Ыдыс жуушы: 1
sum C5 says 3, read 3
sum C9 says 4, read 4
sum C10 says 7, read 7
`,
  },
  {
    file: 'sum-as-sign',
    says: 'sums by a sign and in short',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Повар | 3
 | Σ | 4
3 | Сторож | 3
4 | Дворник | 1
 | Ит. | 4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Σ: not read «4 (?)»
B5 Сторож: 3
B6 Дворник: 1
B7 Ит.: not read «4 (?)»
`,
  },
  {
    file: 'sum-in-one-cell',
    says: 'the sum with its figure in one merged cell',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
Итого: 4 ед. | | |
Всего по учреждению – 4,0 штатных единицы | | |
`,
    merged: ['A4:D4', 'A5:D5'],
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
`,
  },
  {
    file: 'sum-of-sum-above-and-below',
    says: 'all above the lines and once more below them',
    sheet: `
№ | Должность | Шт. ед.
 | Всего по учреждению, в т. ч.: | 8
1 | Директор | 1
2 | Повар | 4
3 | Сторож | 3
 | ИТОГО | 8
`,
    reads: `
A number, B position, C units
B3 Директор: 1
B4 Повар: 4
B5 Сторож: 3
sum C2 says 8, read 8
sum C6 says 8, read 8
`,
  },
  {
    file: 'numbers-with-letters',
    says: 'numbers with letters of lines that were put in later',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
1а | Заместитель директора | 1
2 | Повар | 3
2б | Кухонный рабочий | 1
 | Итого | 6
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Заместитель директора: 1
B4 Повар: 3
B5 Кухонный рабочий: 1
sum C6 says 6, read 6
`,
  },
  {
    file: 'numbers-begin-anew',
    says: 'numbers that begin anew in each section',
    sheet: `
№ | Должность | Шт. ед.
I | Администрация |
1 | Директор | 1
2 | Бухгалтер | 2
II | Кухня |
1 | Повар | 3
2 | Кухонный рабочий | 1
 | Всего | 7
`,
    reads: `
A number, B position, C units
B3 [Администрация] Директор: 1
B4 [Администрация] Бухгалтер: 2
B6 [Кухня] Повар: 3
B7 [Кухня] Кухонный рабочий: 1
sum C8 says 7, read 7
`,
  },
  {
    file: 'sections-with-sums-numbered',
    says: 'sections in Roman figures with their sums',
    sheet: `
№ | Наименование | Штатные единицы
I | Администрация | 3
1 | Директор | 1
2 | Бухгалтер | 2
II | Кухня | 4
3 | Повар | 3
4 | Кухонный рабочий | 1
 | Всего | 7
`,
    reads: `
A number, B position, C units
B3 [Администрация] Директор: 1
B4 [Администрация] Бухгалтер: 2
B6 [Кухня] Повар: 3
B7 [Кухня] Кухонный рабочий: 1
sum C8 says 7, read 7
`,
  },
  {
    file: 'outline-with-hidden-lines',
    says: 'a group that is folded: its lines count and are told',
    sheet: `
№ | Должность | Шт. ед.
 | Администрация |
1 | Директор | 1
2 | Бухгалтер | 2
 | Итого | 3
 | Кухня |
3 | Повар | 3
 | Всего | 6
`,
    hiddenRows: [3, 4],
    reads: `
A number, B position, C units
B3 [Администрация] Директор: 1; hidden
B4 [Администрация] Бухгалтер: 2; hidden
B7 [Кухня] Повар: 3
sum C5 says 3, read 3
sum C8 says 6, read 6
`,
  },
  {
    file: 'reserve-and-limits-below',
    says: 'a limit and a reserve below the sum: names that are asked',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
 | Итого | 4 |
 | Лимит штатной численности | 6 |
 | Резерв | 2 |
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
B5 Лимит штатной численности: 6
B6 Резерв: 2
sum C4 says 4, read 4
`,
  },
  {
    file: 'vacancies-line-below-sum',
    says: 'vacancies and people told below the sum: asked',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Повар | 3
 | Всего единиц | 4
 | в т.ч. вакантных | 1
 | занято | 3
 | физических лиц | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B6 занято: not read «3 (?)»
B7 физических лиц: 3
sum C4 says 4, read 4
`,
  },
  {
    file: 'beds-and-groups-below',
    says: 'beds and groups below the sum are no staff',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Повар | 3
 | ВСЕГО | 4
 | Количество коек | 120
 | Количество групп | 6
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B5 Количество коек: not read «120 (?)»
B6 Количество групп: not read «6 (?)»
sum C4 says 4, read 4
`,
  },
  {
    file: 'acting-and-trainees',
    says: 'acting heads, trainees and volunteers',
    sheet: `
№ | Должность | Шт. ед.
1 | И.о. директора | 1
2 | Повар-стажёр | 1
3 | Сторож | 3
`,
    reads: `
A number, B position, C units
B2 И.о. директора: 1
B3 Повар-стажёр: 1
B4 Сторож: 3
`,
  },
];
