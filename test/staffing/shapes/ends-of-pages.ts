import type { Shape } from './shape';

/** Names that the end of a page splits, and lines that the line above holds. */
export const endOfPageShapes: readonly Shape[] = [
  {
    file: 'page-number-in-name',
    says: 'a name split by the number of a page',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Медицинская сестра по |
стр. 1 | |
 | диетическому питанию | 1
3 | Повар | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B5 Медицинская сестра по диетическому питанию: 1
B6 Повар: 2
`,
  },
  {
    file: 'page-number-below-figure',
    says: 'the same, its figure above',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Медицинская сестра по | 3
 | Страница 1 |
 | диетическому питанию |
3 | Повар | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Медицинская сестра по диетическому питанию: 3
B6 Повар: 2
`,
  },
  {
    file: 'blank-row-in-name',
    says: 'the same by a blank row',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Медицинская |
 | |
 | сестра диетическая | 1
3 | Повар | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B5 Медицинская сестра диетическая: 1
B6 Повар: 2
`,
  },
  {
    file: 'header-in-name',
    says: 'a name split by the end of a page, the header printed again',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Рабочий по текущему ремонту и |
1 | |
№ | Должность | Шт. ед.
 | обслуживанию зданий | 2
3 | Повар | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B6 Рабочий по текущему ремонту и обслуживанию зданий: 2
B7 Повар: 2
`,
  },
  {
    file: 'page-number-in-name-kk',
    says: 'the same in Kazakh',
    sheet: `
р/с № | Лауазымы | Штат бірлігі
1 | Директор | 1
2 | Ғимараттар мен орын-жайларды ағымдағы жөндеу және |
2-бет | |
 | қызмет көрсету жөніндегі жұмысшы | 2
3 | Аспазшы | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B5 Ғимараттар мен орын-жайларды ағымдағы жөндеу және қызмет көрсету жөніндегі жұмысшы: 2
B6 Аспазшы: 3
`,
  },
  {
    file: 'brackets-behind-page',
    says: 'the rest of a name in brackets behind the number of a page',
    sheet: `
№ | Должность | Шт. ед.
1 | Санитар палатный и | 4
Лист 1 | |
 | (санитарка палатная) |
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Санитар палатный и (санитарка палатная): 4
B5 Повар: 3
`,
  },
  {
    file: 'small-headings-behind-blanks',
    says: 'headings in small letters behind a blank row stay headings',
    sheet: `
№ | Должность | Шт. ед.
 | управление |
1 | Директор | 1
2 | Бухгалтер | 2
 | |
 | общежитие |
3 | Сторож | 3
 | |
 | прочие |
4 | Повар | 2
`,
    reads: `
A number, B position, C units
B3 [управление] Директор: 1
B4 [управление] Бухгалтер: 2
B7 [общежитие] Сторож: 3
B10 [прочие] Повар: 2
`,
  },
  {
    file: 'adjectives-as-headings',
    says: 'a table without numbers, adjectives as headings above a blank row',
    sheet: `
Должность | Шт. ед.
Административный |
 |
Директор | 1
Медицинский |
 |
Медсестра | 4
`,
    reads: `
A position, B units
A4 [Административный] Директор: 1
A7 [Медицинский] Медсестра: 4
`,
  },
  {
    file: 'page-number-in-dashes',
    says: 'a heading with a colon, the number of a page between dashes',
    sheet: `
№ | Должность | Шт. ед.
 | Медицинский персонал: |
1 | Медсестра | 4
- 2 - | |
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B3 [Медицинский персонал:] Медсестра: 4
B5 [Медицинский персонал:] Повар: 3
`,
  },
  {
    file: 'colon-with-sum',
    says: 'a numbered line with a colon and the units of the lines below, settled by the total',
    sheet: `
№ | Должность | Шт.ед.
1 | Врачи: | 2
 | терапевт | 1
 | психиатр | 1
2 | Повар | 3
 | Итого | 5
`,
    reads: `
A number, B position, C units
B3 [Врачи:] терапевт: 1
B4 [Врачи:] психиатр: 1
B5 [Врачи:] Повар: 3
sum C6 says 5, read 5
`,
  },
  {
    file: 'colon-without-total',
    says: 'the same without a total: asked',
    sheet: `
№ | Должность | Шт.ед.
1 | Врачи: | 2
 | терапевт | 1
 | психиатр | 1
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Врачи:: not read «2 (?)»
B3 терапевт: 1
B4 психиатр: 1
B5 Повар: 3
`,
  },
  {
    file: 'unnumbered-come-to-line',
    says: 'lines without numbers that come to the units of the numbered one above them: asked',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Врач | 2 |
 | Врач-терапевт | 1 | 200000
 | Врач-психиатр | 1 | 200000
2 | Повар | 3 | 100000
`,
    reads: `
A number, B position, C units, D salary
B2 Врач: 2
B3 [Врач] Врач-терапевт: not read «1 (?)»; 200000
B4 [Врач] Врач-психиатр: not read «1 (?)»; 200000
B5 Повар: 3; 100000
`,
  },
  {
    file: 'numbers-that-stop',
    says: 'numbered lines where the numbering stops',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Сторож | 3
 | Дворник | 1
 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Сторож: 3
B4 Дворник: 1
B5 Повар: 3
`,
  },
];
