import type { Shape } from './shape';

const twoDepartments = (between: string): string => `
№ | Должность | Кол-во ставок
 | Отделение № 1 |
1 | Заведующий отделением | 1
2 | Санитарка | 4
${between}
 | Отделение № 2 |
1 | Заведующий отделением | 1
2 | Санитарка | 4
 | Всего | 10
`;

const bothRead = `
A number, B position, C units
B3 [Отделение № 1] Заведующий отделением: 1
B4 [Отделение № 1] Санитарка: 4
B7 [Отделение № 2] Заведующий отделением: 1
B8 [Отделение № 2] Санитарка: 4
sum C9 says 10, read 10
`;

/** Lines that count: alike in two departments, with notes of vacancies and allowances, named as a part of the staff, put in and summed up. */
export const countedLineShapes: readonly Shape[] = [
  {
    file: 'counted-alike-page-number',
    says: 'two departments alike, the number of a page between',
    sheet: twoDepartments('Лист 2 | |'),
    reads: bothRead,
  },
  {
    file: 'counted-alike-header',
    says: 'the same, the header printed again',
    sheet: twoDepartments('№ | Должность | Кол-во ставок'),
    reads: bothRead,
  },
  {
    file: 'counted-alike-numbers',
    says: 'the same, the numbers of columns',
    sheet: twoDepartments('1 | 2 | 3'),
    reads: bothRead,
  },
  {
    file: 'counted-alike-note',
    says: 'the same, a note',
    sheet: twoDepartments(' | * круглосуточный пост |'),
    reads: bothRead,
  },
  {
    file: 'counted-alike-no-total',
    says: 'the same without a total',
    sheet: twoDepartments('Лист 2 | |').replace(' | Всего | 10\n', ''),
    reads: bothRead.replace('sum C9 says 10, read 10\n', ''),
  },
  {
    file: 'counted-alike-sums',
    says: 'the same under no headings, a sum and a page between',
    sheet: `
№ | Должность | Кол-во ставок
1 | Заведующий отделением | 1
2 | Санитарка | 4
 | Итого | 5
Лист 2 | |
1 | Заведующий отделением | 1
2 | Санитарка | 4
 | Итого | 5
`,
    reads: `
A number, B position, C units
B2 Заведующий отделением: 1
B3 Санитарка: 4
B6 Заведующий отделением: 1
B7 Санитарка: 4
sum C4 says 5, read 5
sum C8 says 5, read 5
`,
  },
  {
    file: 'counted-alike-three-pages',
    says: 'one line alike on each of three pages, counted by the total',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | 1
Лист 1 | |
1 | Санитарка | 1
Лист 2 | |
1 | Санитарка | 1
Лист 3 | |
1 | Санитарка | 1
 | Всего | 5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 1
B5 Санитарка: 1
B7 Санитарка: 1
B9 Санитарка: 1
sum C10 says 5, read 5
`,
  },
  {
    file: 'counted-alike-column',
    says: 'two departments alike by a column, a page between and no total',
    sheet: `
Отделение | № | Должность | Кол-во ставок
Женское | 1 | Санитарка | 4
Лист 2 | | |
Мужское | 1 | Санитарка | 4
`,
    reads: `
A department, B number, C position, D units
C2 [Женское] Санитарка: 4
C4 [Мужское] Санитарка: 4
`,
  },
  {
    file: 'counted-alike-heading-goes-on',
    says: 'a page that overlaps under its heading that goes on: asked',
    sheet: `
№ | Должность | Кол-во ставок
 | Отделение № 1 |
1 | Заведующий отделением | 1
2 | Санитарка | 4
Лист 2 | |
 | Отделение № 1 (продолжение) |
2 | Санитарка | 4
3 | Повар | 2
 | Всего | 7
`,
    reads: `
A number, B position, C units
B3 [Отделение № 1] Заведующий отделением: 1
B4 [Отделение № 1] Санитарка: 4
B7 [Отделение № 1 (продолжение)] Санитарка: not read «4 (?)»
B8 [Отделение № 1 (продолжение)] Повар: 2
sum C9 says 7, read 7
`,
  },
  {
    file: 'counted-alike-note-alone',
    says: 'a note between two lines alike is no end of a page',
    sheet: `
№ | Должность | Кол-во ставок
1 | Сторож | 3
 | * круглосуточный пост |
1 | Сторож | 3
`,
    reads: `
A number, B position, C units
B2 Сторож: 3
B4 Сторож: 3
`,
  },
  {
    file: 'counted-notes',
    says: 'notes of vacancies that are held, of allowances and of what was before',
    sheet: `
№ | Должность | Ставок | Примечание
1 | Врач-терапевт | 1 | ставка закрыта совместителем
2 | Санитарка | 4 | доплата снята с 01.01
3 | Повар | 2 | бос орын жабылды
4 | Бухгалтер | 1 | ранее не введена
5 | Психолог | 1 | закрыта внутр. совм. с 01.09.2024
6 | Логопед | 1 | вакантная ставка закрыта
7 | Дворник | 1 | закрыта приказом о приёме № 4
8 | Кладовщик | 1 | надбавка заморожена
9 | Юрист | 1 | қосымша ақы тоқтатылған
10 | Швея | 1 | бос лауазым жабылды
`,
    reads: `
A number, B position, C units, D reason
B2 Врач-терапевт: 1
B3 Санитарка: 4
B4 Повар: 2
B5 Бухгалтер: 1
B6 Психолог: 1
B7 Логопед: 1
B8 Дворник: 1
B9 Кладовщик: 1
B10 Юрист: 1
B11 Швея: 1
`,
  },
  {
    file: 'counted-notes-asked',
    says: 'notes of units that are gone, or some of which are: asked',
    sheet: `
№ | Должность | Ставок | Примечание
1 | Сторож | 3 | 0,5 ст. снято с 01.01.2024
2 | Санитарка | 4 | ставка с 01.01.2026 г. снята
3 | Повар | 2 | лауазым 01.01.2026 жабылды
4 | Бухгалтер | 1 | не введена в штат
5 | Дворник | 1 | Закрыта.
6 | Юрист | 1 | закрыта 1 единица
`,
    reads: `
A number, B position, C units, D reason
B2 [снято] Сторож: not read «3 (?)»
B3 [снята] Санитарка: not read «4 (?)»
B4 [жабылды] Повар: not read «2 (?)»
B5 [не введена] Бухгалтер: not read «1 (?)»
B6 [Закрыта] Дворник: not read «1 (?)»
B7 [закрыта] Юрист: not read «1 (?)»
`,
  },
  {
    file: 'counted-state-of-vacancy',
    says: 'a column that says of each vacancy that it is closed',
    sheet: `
№ | Должность | Ставок | Состояние вакансии
1 | Директор | 1 | закрыта
2 | Повар | 3 | закрыта
3 | Сторож | 3 | открыта
`,
    reads: `
A number, B position, C units, D vacant
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 3
`,
  },
  {
    file: 'counted-names-of-people',
    says: 'names of people, of whom one is called as what is closed',
    sheet: `
№ | Должность | Ставок | Ф.И.О.
1 | Директор | 1 | Снята бронь
2 | Повар | 3 | Закрыта Мария
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'counted-categories-alone',
    says: 'parts of the staff alone, without numbers and a total: asked',
    sheet: `
№ | Должность | Кол-во ставок
 | Врачи | 3
 | Средний медперсонал | 10
 | Младший персонал | 20
 | Прочие | 5
`,
    reads: `
A number, B position, C units
B2 Врачи: not read «3 (?)»
B3 Средний медперсонал: not read «10 (?)»
B4 Младший персонал: not read «20 (?)»
B5 Прочие: not read «5 (?)»
`,
  },
  {
    file: 'counted-categories-alone-kk',
    says: 'the same in Kazakh',
    sheet: `
р/с № | Лауазымы | Штат бірлігі
 | Дәрігерлер | 3
 | Орта медициналық қызметкерлер | 10
`,
    reads: `
A number, B position, C units
B2 Дәрігерлер: not read «3 (?)»
B3 Орта медициналық қызметкерлер: not read «10 (?)»
`,
  },
  {
    file: 'counted-categories-numbered',
    says: 'the same with numbers: each is a line',
    sheet: `
№ | Должность | Кол-во ставок
1 | Врачи | 3
2 | Средний медперсонал | 10
3 | Младший персонал | 20
4 | Прочие | 5
`,
    reads: `
A number, B position, C units
B2 Врачи: 3
B3 Средний медперсонал: 10
B4 Младший персонал: 20
B5 Прочие: 5
`,
  },
  {
    file: 'counted-category-among-positions',
    says: 'a numbered line of physicians among positions',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Врачи | 3
3 | Медсестра | 5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Врачи: 3
B4 Медсестра: 5
`,
  },
  {
    file: 'counted-category-over-its-lines',
    says: 'a numbered line of physicians with the units of the lines below it: asked',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Врачи | 3
3 | Врач-терапевт | 2
4 | Врач-психиатр | 1
5 | Медсестра | 5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Врачи: not read «3 (?)»
B4 Врач-терапевт: 2
B5 Врач-психиатр: 1
B6 Медсестра: 5
`,
  },
  {
    file: 'counted-put-in',
    says: 'lines put in below a sum, which the next sum counts beside the lines above',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
 | Итого | 1
 | Введено дополнительно с 01.09.2024 |
2 | Санитарка | 4
3 | Повар | 1
 | Всего | 6
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B5 [Введено дополнительно с 01.09.2024] Санитарка: 4
B6 [Введено дополнительно с 01.09.2024] Повар: 1
sum C3 says 1, read 1
sum C7 says 6, read 6
`,
  },
  {
    file: 'counted-put-in-kk',
    says: 'the same in Kazakh',
    sheet: `
№ | Лауазымы | Штат бірлігі
1 | Директор | 1
 | Жиыны | 1
 | Енгізілді: |
2 | Аспазшы | 2
 | Барлығы | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B5 [Енгізілді:] Аспазшы: 2
sum C3 says 1, read 1
sum C6 says 3, read 3
`,
  },
  {
    file: 'counted-put-in-own-sum',
    says: 'lines put in with a sum of their own alone: asked',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
 | Итого | 1
 | Введено дополнительно |
2 | Санитарка | 4
 | Итого введено | 4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B5 [Введено дополнительно] Санитарка: not read «4 (?)»
sum C3 says 1, read 1
sum C6 says 4, read 1
`,
  },
  {
    file: 'counted-alike-three-buildings',
    says: 'one line alike in each of three buildings on pages of their own, no total',
    sheet: `
№ | Должность | Кол-во ставок
 | Корпус 1 |
1 | Санитарка | 1
Лист 2 | |
 | Корпус 2 |
1 | Санитарка | 1
№ | Должность | Кол-во ставок
 | Корпус 3 |
1 | Санитарка | 1
`,
    reads: `
A number, B position, C units
B3 [Корпус 1] Санитарка: 1
B6 [Корпус 2] Санитарка: 1
B9 [Корпус 3] Санитарка: 1
`,
  },
  {
    file: 'counted-alike-headings-with-units',
    says: 'two departments alike, their units beside their headings, a page between',
    sheet: `
№ | Должность | Кол-во ставок
 | Отделение № 1 | 5
1 | Заведующий отделением | 1
2 | Санитарка | 4
Лист 2 | |
 | Отделение № 2 | 5
1 | Заведующий отделением | 1
2 | Санитарка | 4
 | Всего | 10
`,
    reads: bothRead,
  },
  {
    file: 'counted-outside',
    says: 'work given to others stays asked, also where a later sum counts it',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
 | Итого | 1
 | Аутсорсинг |
2 | Охранник | 3
 | Всего | 4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B5 [Аутсорсинг] Охранник: not read «3 (?)»
sum C3 says 1, read 1
sum C6 says 4, read 1
`,
  },
];
