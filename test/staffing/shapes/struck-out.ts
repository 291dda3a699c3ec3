import type { Shape } from './shape';

/** What is struck out: lines, their units, parts of a text, headings and sums; and units planned for another year. */
export const struckOutShapes: readonly Shape[] = [
  {
    file: 'struck-line',
    says: 'a line that is struck out is asked',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Директор | 1 | 300000
~~2~~ | ~~Психолог~~ | ~~1~~ | ~~150000~~
3 | Повар | 3 | 95000
 | Итого | 4 |
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 [struck out] Психолог: not read «1 (?)»; 150000
B4 Повар: 3; 95000
sum C5 says 4, read 4
`,
  },
  {
    file: 'struck-above-words',
    says: 'of what stands below a line that is struck out nothing is',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | ~~Психолог~~ | 1
 | Процедурная |
3 | Медицинская сестра | 1
4 | Повар | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 [struck out] Психолог: not read «1 (?)»
B5 Процедурная Медицинская сестра: not read «1 (?)»
B6 Повар: 2
`,
  },
  {
    file: 'struck-name-kk',
    says: 'a name alone is struck out, and the sum still has its units',
    sheet: `
Р/с | Лауазымы | Штат бірлігі
1 | Директор | 1
2 | ~~Психолог~~ | 0,5
3 | Аспазшы | 3
 | Барлығы | 4,5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 [struck out] Психолог: not read «0.5 (?)»
B4 Аспазшы: 3
sum C5 says 4.5, read 4
`,
  },
  {
    file: 'struck-units',
    says: 'units alone that are struck out are none',
    sheet: `
№ | Должность | Кол-во ставок | Примечание
1 | Повар | ~~3~~ | теперь 2
2 | Сторож | 3 |
`,
    reads: `
A number, B position, C units, D reason
B2 Повар: not read «3»
B3 Сторож: 3
`,
  },
  {
    file: 'struck-salary',
    says: 'a salary that is struck out is none',
    sheet: `
№ | Должность | Кол-во ставок | Оклад
1 | Повар | 3 | ~~95000~~
2 | Сторож | 3 | 85000
`,
    reads: `
A number, B position, C units, D salary
B2 Повар: 3
B3 Сторож: 3; 85000
`,
  },
  {
    file: 'struck-parts-of-cells',
    says: 'a part of a cell is struck out: the units are not read, the name is asked',
    sheet: `
№ | Должность | Кол-во ставок
1 | Повар | ~~3~~ 4
2 | ~~Вахтер~~ Сторож | 3
3 | Дворник | 1
`,
    reads: `
A number, B position, C units
B2 Повар: not read «3 4»
B3 [struck out] Вахтер Сторож: not read «3 (?)»
B4 Дворник: 1
`,
  },
  {
    file: 'struck-heading-and-sum',
    says: 'a heading and a sum that are struck out are none',
    sheet: `
№ | Должность | Шт. ед.
 | Пищеблок |
1 | Шеф-повар | 1
2 | Повар | 3
 | ~~Прачечная~~ |
~~3~~ | ~~Кастелянша~~ | ~~1~~
 | ~~Итого~~ | ~~5~~
 | Итого | 4
`,
    reads: `
A number, B position, C units
B3 [Пищеблок] Шеф-повар: 1
B4 [Пищеблок] Повар: 3
B6 [struck out] Кастелянша: not read «1 (?)»
sum C8 says 4, read 4
`,
  },
  {
    file: 'struck-name-over-columns',
    says: 'a name merged over two columns is struck out',
    sheet: `
№ | Должность | | Шт. ед.
1 | Директор | | 1
2 | ~~Психолог~~ | | 1
3 | Повар | | 3
`,
    merged: ['B1:C1', 'B2:C2', 'B3:C3', 'B4:C4'],
    reads: `
A number, B position, D units
B2 Директор: 1
B3 [struck out] Психолог: not read «1 (?)»
B4 Повар: 3
`,
  },
  {
    file: 'struck-without-units',
    says: 'a line without units that is struck out is none',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | ~~Психолог~~ |
3 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B4 Повар: 3
`,
  },
  {
    file: 'plan-beside-approved-of-year-before',
    says: 'units approved for a year beside those planned for the next: asked',
    sheet: `
№ | Должность | 2025 (утв.) | 2026 (план)
1 | Директор | 1 | 1
2 | Повар | 3 | 4
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 1»
B3 Повар: not read «3 | 4»
`,
  },
  {
    file: 'draft-beside-approved-two-storeys-kk',
    says: 'the same in Kazakh under one title',
    sheet: `
Р/с | Лауазым атауы | Штат бірлігі |
 | | 2025 ж. бекітілген | 2026 ж. жоба
1 | Директор | 1 | 1
2 | Аспазшы | 3 | 3,5
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1'],
    reads: `
A number, B position, C unclear, D unclear
B3 Директор: not read «1 | 1»
B4 Аспазшы: not read «3 | 3,5»
`,
  },
  {
    file: 'plans-of-two-years',
    says: 'two plans: the later',
    sheet: `
№ | Должность | План на 2025 г., ед. | План на 2026 г., ед.
1 | Директор | 1 | 1
2 | Повар | 3 | 4
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'plan-same-as-approved',
    says: 'a plan with the same units as the year before: one figure whichever counts',
    sheet: `
№ | Должность | 2025 (утв.) | 2026 (план)
1 | Директор | 1 | 1
2 | Повар | 3 | 3
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 3
`,
  },
];
