import type { Shape } from './shape';

/** What is a position, a heading, a sum. */
export const lineShapes: readonly Shape[] = [
  {
    file: 'headings-with-sums',
    says: 'headings that hold the sum of their numbered positions, and no total: asked, counted once at most',
    sheet: `
№ | Должность | Ставок
 | Административный персонал | 2
1 | Директор | 1
2 | Главный бухгалтер | 1
 | Медицинский персонал | 6,25
3 | Медицинская сестра | 5,25
4 | Старшая медсестра | 1
`,
    reads: `
A number, B position, C units
B2 Административный персонал: not read «2 (?)»
B3 Директор: 1
B4 Главный бухгалтер: 1
B5 Медицинский персонал: not read «6.25 (?)»
B6 Медицинская сестра: 5.25
B7 Старшая медсестра: 1
`,
  },
  {
    file: 'headings-with-sums-and-total',
    says: 'the same with a total that settles it: headings',
    sheet: `
№ | Должность | Ставок
 | Административный персонал | 2
1 | Директор | 1
2 | Главный бухгалтер | 1
 | Медицинский персонал | 6,25
3 | Медицинская сестра | 5,25
4 | Старшая медсестра | 1
 | Всего | 8,25
`,
    reads: `
A number, B position, C units
B3 [Административный персонал] Директор: 1
B4 [Административный персонал] Главный бухгалтер: 1
B6 [Медицинский персонал] Медицинская сестра: 5.25
B7 [Медицинский персонал] Старшая медсестра: 1
sum C8 says 8.25, read 8.25
`,
  },
  {
    file: 'position-with-the-sum-of-the-next',
    says: 'a position without a number whose units are the sum of the next ones: the total settles it',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
 | Старшая медсестра | 2
2 | Повар | 1
3 | Сторож | 1
 | Итого | 5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Старшая медсестра: 2
B4 Повар: 1
B5 Сторож: 1
sum C6 says 5, read 5
`,
  },
  {
    file: 'export-departments',
    says: 'an accounting program’s export without numbers: departments that hold the sum of their positions, a total that settles it',
    sheet: `
Подразделение / Должность | Количество ставок | Оклад
Администрация | 3,000 | 650 000,00
Директор | 1,000 | 350 000,00
Бухгалтер | 2,000 | 150 000,00
Кухня | 4,500 | 260 000,00
Шеф-повар | 1,000 | 110 000,00
Повар | 2,500 | 90 000,00
Мойщик посуды | 1,000 | 60 000,00
Итого | 7,500 |
`,
    reads: `
A position, B units, C salary
A3 [Администрация] Директор: 1; 350000
A4 [Администрация] Бухгалтер: 2; 150000
A6 [Кухня] Шеф-повар: 1; 110000
A7 [Кухня] Повар: 2.5; 90000
A8 [Кухня] Мойщик посуды: 1; 60000
sum B9 says 7.5, read 7.5
`,
  },
  {
    file: 'export-departments-no-total',
    says: 'the same without a total: departments are asked, never counted beside their positions',
    sheet: `
Подразделение, должность | Ставок
Администрация | 3
Директор | 1
Бухгалтер | 2
Кухня | 4,5
Шеф-повар | 1
Повар | 2,5
Мойщик посуды | 1
`,
    reads: `
A position, B units
A2 Администрация: not read «3 (?)»
A3 Директор: 1
A4 Бухгалтер: 2
A5 Кухня: not read «4.5 (?)»
A6 Шеф-повар: 1
A7 Повар: 2.5
A8 Мойщик посуды: 1
`,
  },
  {
    file: 'export-nested-departments',
    says: 'an export of two levels, institution, departments, positions, each with the sum of what is below',
    sheet: `
Подразделения и должности | Количество штатных единиц
Дом-интернат | 9,5
Администрация | 2
Директор | 1
Главный бухгалтер | 1
Медицинская служба | 7,5
Старшая медсестра | 1
Медицинская сестра | 5,5
Дезинфектор | 1
Всего | 9,5
`,
    reads: `
A position, B units
A4 [Администрация] Директор: 1
A5 [Администрация] Главный бухгалтер: 1
A7 [Медицинская служба] Старшая медсестра: 1
A8 [Медицинская служба] Медицинская сестра: 5.5
A9 [Медицинская служба] Дезинфектор: 1
sum B10 says 9.5, read 9.5
`,
  },
  {
    file: 'export-one-position-departments',
    says: 'departments of one position hold its units: the total settles which lines are counted',
    sheet: `
Подразделение / Должность | Кол-во ставок
Прачечная | 2
Машинист по стирке белья | 2
Гараж | 1
Водитель | 1
Столовая | 3
Повар | 2
Хлеборез | 1
Итого | 6
`,
    reads: `
A position, B units
A3 [Прачечная] Машинист по стирке белья: 2
A5 [Гараж] Водитель: 1
A7 [Столовая] Повар: 2
A8 [Столовая] Хлеборез: 1
sum B9 says 6, read 6
`,
  },
  {
    file: 'section-totals',
    says: 'sections with totals and a grand total',
    sheet: `
№ | Должность | Кол-во ставок
Администрация | |
1 | Директор | 1
2 | Бухгалтер | 1,5
 | Итого по разделу | 2,5
Медицинский персонал | |
3 | Медицинская сестра | 10,5
4 | Дезинфектор | 1
 | Итого по разделу | 11,5
 | ВСЕГО | 14
`,
    merged: ['A2:C2', 'A6:C6'],
    reads: `
A number, B position, C units
B3 [Администрация] Директор: 1
B4 [Администрация] Бухгалтер: 1.5
B7 [Медицинский персонал] Медицинская сестра: 10.5
B8 [Медицинский персонал] Дезинфектор: 1
sum C5 says 2.5, read 2.5
sum C9 says 11.5, read 11.5
sum C10 says 14, read 14
`,
  },
  {
    file: 'total-on-top',
    says: 'a total above the lines, as some exports have it, adds up the lines below',
    sheet: `
Должность | Количество ставок | Оклад
Всего по организации | 10,5 |
Администрация | 2 |
Директор | 1 | 350 000,00
Главный бухгалтер | 1 | 250 000,00
Кухня | 8,5 |
Шеф-повар | 1 | 110 000,00
Повар | 7,5 | 90 000,00
`,
    reads: `
A position, B units, C salary
A4 [Администрация] Директор: 1; 350000
A5 [Администрация] Главный бухгалтер: 1; 250000
A7 [Кухня] Шеф-повар: 1; 110000
A8 [Кухня] Повар: 7.5; 90000
sum B2 says 10.5, read 10.5
`,
  },
  {
    file: 'sum-that-differs',
    says: 'a total that is not the sum of what was read tells it',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | 2 (?)
3 | Сторож | 3
 | Итого | 6
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: not read «2 (?)»
B4 Сторож: 3
sum C5 says 6, read 4
`,
  },
  {
    file: 'lines-without-number',
    says: 'lines without a number are lines, also where their units are no figure',
    sheet: `
№ п/п | Должность | Кол-во ставок
1 | Директор | 1
 | Водитель | 1
 | Лифтер | по факту
2 | Повар | 2
 | Сторож | #N/A
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Водитель: 1
B4 Лифтер: not read «по факту»
B5 Повар: 2
B6 Сторож: not read «#N/A»
`,
  },
  {
    file: 'second-lines',
    says: 'a second line of one position without a name is listed, not left out and not added silently',
    sheet: `
№ | Должность | Кол-во ставок | Оклад
1 | Медицинская сестра | 4 | 90000
 | | 1,25 | 95000
2 | Повар | 2 | 85000
`,
    reads: `
A number, B position, C units, D salary
B2 Медицинская сестра: 4; 90000
B3: not read «1.25 (?)»; 95000
B4 Повар: 2; 85000
`,
  },
  {
    file: 'merged-names',
    says: 'a name merged over two lines belongs to both, a department merged over several to each',
    sheet: `
Отдел | Должность | Кол-во ставок | Оклад
Кухня | Повар | 2 | 90000
 | | 1 | 95000
 | Мойщик посуды | 1 | 70000
Гараж | Водитель | 1 | 85000
`,
    merged: ['A2:A4', 'B2:B3'],
    reads: `
A department, B position, C units, D salary
B2 [Кухня] Повар: 2; 90000
B3 [Кухня] Повар: 1; 95000
B4 [Кухня] Мойщик посуды: 1; 70000
B5 [Гараж] Водитель: 1; 85000
`,
  },
  {
    file: 'hidden-rows',
    says: 'hidden rows are read and said to be hidden',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | 2
3 | Сторож | 3
 | Итого | 6
`,
    hiddenRows: [3],
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 2; hidden
B4 Сторож: 3
sum C5 says 6, read 6
`,
  },
  {
    file: 'covered-figures',
    says: 'figures that merged cells cover count for nothing, and a figure merged over two lines is of both: listed',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | 2
3 | Пекарь |
4 | Сторож | 3
`,
    merged: ['C3:C4'],
    covered: { C4: 7 },
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: not read «2»
B4 Пекарь: not read «2»
B5 Сторож: 3
`,
  },
  {
    file: 'of-which',
    says: 'a total with its parts: parts are no positions and no sums',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Медицинская сестра | 4
3 | Врач | 2
 | Всего | 7
 | в том числе: медицинский персонал | 6
 | из них врачи | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Медицинская сестра: 4
B4 Врач: 2
sum C5 says 7, read 7
`,
  },
  {
    file: 'vacancies-and-persons',
    says: 'persons’ names beside positions, vacancies as remarks',
    sheet: `
№ | ФИО | Должность | Ставка | Примечание
1 | И.И. | Директор | 1 |
2 | вакансия | Психолог | 0,5 | вакансия
3 | А.А. | Психолог | 0,5 | внешний совместитель
4 | Б.Б. | Повар | 1 |
`,
    reads: `
A number, C position, D units, E reason
C2 Директор: 1
C3 Психолог: 0.5
C4 Психолог: 0.5
C5 Повар: 1
`,
  },
  {
    file: 'signatures-and-notes',
    says: 'an approval above, signatures and footnotes below are no lines',
    sheet: `
 | | УТВЕРЖДАЮ | |
 | | Директор ____________ | |
Штатное расписание на 2026 год, 4,5 единицы | | | |
№ | Должность | Кол-во ставок | Оклад | Примечание
1 | Директор | 1 | 250000 |
2 | Повар | 2,5* | 95000 |
3 | Дворник | 1 | 80000 |
 | Итого | 4,5 | |
 | | | |
* в том числе 0,5 ставки на время отпуска | | | |
 | Главный бухгалтер | | ____________ |
`,
    reads: `
A number, B position, C units, D salary, E reason
B5 Директор: 1; 250000
B6 Повар: 2.5; 95000
B7 Дворник: 1; 80000
sum C8 says 4.5, read 4.5
`,
  },
];
