import type { Shape } from './shape';

const nbsp = '\u00a0';

/** Units as they are typed, pasted, formatted and mended by Excel. */
export const figureInCellShapes: readonly Shape[] = [
  {
    file: 'fractions-as-signs',
    says: 'halves and quarters as signs and with strokes',
    sheet: `
№ | Должность | Шт. ед.
1 | Юрист | ½
2 | Психолог | 1½
3 | Логопед | 1 ½
4 | Повар | 1 1/2
5 | Сторож | 2 3/4
6 | Дворник | ¼
7 | Кастелянша | 3/4
`,
    reads: `
A number, B position, C units
B2 Юрист: 0.5
B3 Психолог: 1.5
B4 Логопед: 1.5
B5 Повар: 1.5
B6 Сторож: 2.75
B7 Дворник: 0.25
B8 Кастелянша: 0.75
`,
  },
  {
    file: 'words-for-units-behind',
    says: 'units with their word, in short and whole',
    sheet: `
№ | Должность | Количество
1 | Юрист | 0,5 ст.
2 | Психолог | 1 ст
3 | Логопед | 1,5 ставки
4 | Повар | 3 шт.ед.
5 | Сторож | 3 ед
6 | Дворник | 1 ставка
7 | Аспазшы | 2 бірлік
8 | Күзетші | 0,5 б.
`,
    reads: `
A number, B position, C units
B2 Юрист: 0.5
B3 Психолог: 1
B4 Логопед: 1.5
B5 Повар: 3
B6 Сторож: 3
B7 Дворник: 1
B8 Аспазшы: 2
B9 Күзетші: not read «0,5 б.»
`,
  },
  {
    file: 'vacant-in-units',
    says: 'units that say that they are vacant',
    sheet: `
№ | Должность | Кол-во ставок
1 | Юрист | 1 ст. (вакансия)
2 | Психолог | 0,5 (вак.)
3 | Логопед | 1 (вакантна)
4 | Повар | 3 (1 вак.)
5 | Сторож | вакансия
6 | Дворник | 1, вакансия
`,
    reads: `
A number, B position, C units
B2 Юрист: 1
B3 Психолог: 0.5
B4 Логопед: 1
B5 Повар: not read «3 (1 вак.)»
B6 Сторож: not read «вакансия»
B7 Дворник: not read «1, вакансия»
`,
  },
  {
    file: 'texts-with-hard-spaces',
    says: 'figures as texts with hard spaces around and inside',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Директор | '1${nbsp} | '300${nbsp}000,50
2 | Повар | '${nbsp}2,5 | '95${nbsp}000
3 | Сторож | '3,${nbsp}0 | 85000.5
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000.5
B3 Повар: 2.5; 95000
B4 Сторож: not read «3, 0»; 85000.5
`,
  },
  {
    file: 'apostrophes-in-texts',
    says: 'an apostrophe that was pasted into the text',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | ''1
2 | Повар | ''2,5
3 | Сторож | 3
`,
    reads: `
A number, B position, C units
B2 Директор: not read «'1»
B3 Повар: not read «'2,5»
B4 Сторож: 3
`,
  },
  {
    file: 'days-made-of-units',
    says: '1.5 that Excel made a day of, in its several looks',
    sheet: `
№ | Должность | Шт. ед.
1 | Юрист | 45778 as d-mmm
2 | Психолог | 45778 as dd.mm
3 | Логопед | 45778 as mmm.yy
4 | Повар | 45778 as [$-419]d\\ mmm;@
5 | Сторож | 45690 as d/m
6 | Дворник | 1
`,
    reads: `
A number, B position, C units
B2 Юрист: not read «01.05.2025»
B3 Психолог: not read «01.05.2025»
B4 Логопед: not read «01.05.2025»
B5 Повар: not read «01.05.2025»
B6 Сторож: not read «02.02.2025»
B7 Дворник: 1
`,
  },
  {
    file: 'days-as-texts',
    says: '1.5 that became a day and then a text',
    sheet: `
№ | Должность | Шт. ед.
1 | Юрист | 01.май
2 | Психолог | 1-май
3 | Логопед | май.25
4 | Повар | 01.05.2025
5 | Дворник | 1.05
`,
    reads: `
A number, B position, C units
B2 Юрист: not read «01.май»
B3 Психолог: not read «1-май»
B4 Логопед: not read «май.25»
B5 Повар: not read «01.05.2025»
B6 Дворник: 1.05
`,
  },
  {
    file: 'formats-with-words',
    says: 'figures with formats that add words',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Директор | 1 as 0.00" ст." | 300000 as #,##0" тг"
2 | Повар | 2.5 as #,##0.00_ "шт.ед." | 95000 as #,##0.00\\ "₸"
3 | Сторож | 3 as General" day" | 85000 as # ##0
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 2.5; 95000
B4 Сторож: 3; 85000
`,
  },
  {
    file: 'letters-for-digits',
    says: 'letters that look like digits',
    sheet: `
№ | Должность | Шт. ед.
1 | Юрист | О,5
2 | Психолог | l
3 | Логопед | З
4 | Повар | 3
5 | Сторож | I
6 | Дворник | один
`,
    reads: `
A number, B position, C units
B2 Юрист: not read «О,5»
B3 Психолог: not read «l»
B4 Логопед: not read «З»
B5 Повар: 3
B6 Сторож: not read «I»
B7 Дворник: not read «один»
`,
  },
  {
    file: 'words-beside-figures',
    says: 'figures with their words in brackets, right and wrong',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1 (одна)
2 | Повар | 3 (три)
3 | Сторож | 3 (две)
4 | Юрист | 0,5 (половина)
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: not read «3 (две)»
B5 Юрист: 0.5
`,
  },
  {
    file: 'about-and-at-most',
    says: 'units that are not certain',
    sheet: `
№ | Должность | Шт. ед.
1 | Повар | до 2
2 | Сторож | 1-2
3 | Дворник | не более 1
4 | Юрист | ≤1
5 | Логопед | ~1
6 | Психолог | 1?
7 | Санитарка | 5,25!
8 | Шаштараз | min 1
`,
    reads: `
A number, B position, C units
B2 Повар: not read «до 2»
B3 Сторож: not read «1-2»
B4 Дворник: not read «не более 1»
B5 Юрист: not read «≤1»
B6 Логопед: not read «~1»
B7 Психолог: not read «1?»
B8 Санитарка: not read «5,25!»
B9 Шаштараз: not read «min 1»
`,
  },
  {
    file: 'odd-marks-in-figures',
    says: 'marks that are neither point nor comma',
    sheet: `
№ | Должность | Шт. ед.
1 | Повар | 2;5
2 | Сторож | 2:5
3 | Дворник | 0·5
4 | Юрист | 0,,5
5 | Логопед | 0. 5
6 | Психолог | '0,5
7 | Санитарка | '-1
`,
    reads: `
A number, B position, C units
B2 Повар: not read «2;5»
B3 Сторож: not read «2:5»
B4 Дворник: not read «0·5»
B5 Юрист: not read «0,,5»
B6 Логопед: not read «0. 5»
B7 Психолог: 0.5
B8 Санитарка: not read «-1»
`,
  },
  {
    file: 'posts-in-units',
    says: 'units told by posts',
    sheet: `
№ | Должность | Шт. ед.
1 | Медсестра | 5,25 (1 пост)
2 | Санитарка | 2 поста
3 | Сторож | 1 кругл. пост
4 | Вахтер | 5,25 на пост
`,
    reads: `
A number, B position, C units
B2 Медсестра: not read «5,25 (1 пост)»
B3 Санитарка: not read «2 поста»
B4 Сторож: not read «1 кругл. пост»
B5 Вахтер: not read «5,25 на пост»
`,
  },
  {
    file: 'formulas-of-texts',
    says: 'formulas that show figures, texts and nothing',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Директор | =1+0 → 1 | =300000*1 → 300000
2 | Повар | =TEXT(2.5,"0.0") → '2,5 | =95000 → 95000
3 | Сторож | =IF(A1=1,3,"") → ' | =85000 → 85000
4 | Юрист | =A1&"" → 'см. прим. | =150000 → 150000
 | Итого | =SUM(C2:C5) → 3.5 |
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 2.5; 95000
B4 Сторож: blank; 85000
B5 Юрист: not read «см. прим.»; 150000
sum C6 says 3.5, read 3.5
`,
  },
  {
    file: 'hours-for-units',
    says: 'hours and loads in the place of units',
    sheet: `
№ | Должность | Ставка
1 | Учитель | 18 ч.
2 | Логопед | 1
3 | Музыкальный руководитель | 24 часа
4 | Психолог | 0,5
`,
    reads: `
A number, B position, C units
B2 Учитель: not read «18 ч.»
B3 Логопед: 1
B4 Музыкальный руководитель: not read «24 часа»
B5 Психолог: 0.5
`,
  },
  {
    file: 'salaries-with-tiyn',
    says: 'salaries with tiyn in several ways',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Директор | 1 | '300 000,50
2 | Повар | 3 | '95000-50
3 | Сторож | 3 | 85 000 тг 50 тиын
4 | Юрист | 1 | '150.000,75
5 | Логопед | 1 | '150,000.75
6 | Дворник | 1 | 80000.3333
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000.5
B3 Повар: 3
B4 Сторож: 3
B5 Юрист: 1; 150000.75
B6 Логопед: 1; 150000.75
B7 Дворник: 1; 80000.3333
`,
  },
  {
    file: 'see-elsewhere',
    says: 'words that send the reader elsewhere',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Повар | см. приложение
3 | Сторож | по договору
4 | Дворник | совмещение
5 | Юрист | на 0,5
6 | Логопед | по 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: not read «см. приложение»
B4 Сторож: not read «по договору»
B5 Дворник: not read «совмещение»
B6 Юрист: not read «на 0,5»
B7 Логопед: not read «по 1»
`,
  },
];
