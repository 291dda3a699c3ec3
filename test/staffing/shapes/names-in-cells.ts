import type { Shape } from './shape';

/** Names that stand in several cells, or with figures in one; read by hand before the program was. */
export const nameInCellsShapes: readonly Shape[] = [
  {
    file: 'names-over-columns',
    says: 'names that go on in a column without a title; a grade, a yes, a holder beside a name are none of its words',
    sheet: `
№ | Должность | | Ставок
1 | Медицинская | сестра | 4
2 | Врач | терапевт | 0,5
3 | Старший | воспитатель | 1
4 | Повар | 4 разряд | 2
5 | Медсестра | высшая | 3
6 | Водитель | Ким В. | 1
7 | ВРАЧ | ПСИХИАТР | 1
8 | Сторож | да | 4
9 | Юрист | вн. совм. | 0,5
10 | Дворник | сезонный | 1
`,
    reads: `
A number, B position, D units
B2 Медицинская сестра: 4
B3 Врач терапевт: 0.5
B4 Старший воспитатель: 1
B5 Повар: 2
B6 Медсестра: 3
B7 Водитель: 1
B8 ВРАЧ ПСИХИАТР: 1
B9 Сторож: 4
B10 Юрист: 0.5
B11 Дворник: 1
`,
  },
  {
    file: 'names-over-columns-under-one-title',
    says: 'names in two columns under one title; numbers in the first of two such columns',
    sheet: `
Должность | | | Ставок
1 | Медицинская | Сестра | 4
2 | Инструктор | Лечебной физкультуры | 1
3 | Повар | | 3
`,
    merged: ['A1:C1'],
    reads: `
A number, B position, D units
B2 Медицинская Сестра: 4
B3 Инструктор / Лечебной физкультуры: 1
B4 Повар: 3
`,
  },
  {
    file: 'names-over-rows-as-the-annex-tells',
    says: 'names over two rows that only the annex tells: asked with both, unless they are the very name of a position; headings stay headings',
    sheet: `
№ | ДОЛЖНОСТЬ | СТАВОК
1 | МЕДИЦИНСКАЯ СЕСТРА | 1
 | ДИЕТИЧЕСКАЯ |
2 | МЕДИЦИНСКАЯ СЕСТРА | 1
 | ПРОЦЕДУРНАЯ |
3 | СТАРШАЯ |
 | МЕДИЦИНСКАЯ СЕСТРА | 1
4 | Врач | 0,5
 | Терапевт |
5 | Инструктор | 0,5
 | Лечебной физкультуры |
 | ПИЩЕБЛОК |
6 | ПОВАР | 3
 | Хозяйственная часть |
7 | Сторож | 4
`,
    reads: `
A number, B position, C units
B2 МЕДИЦИНСКАЯ СЕСТРА ДИЕТИЧЕСКАЯ: not read «1 (?)»
B4 МЕДИЦИНСКАЯ СЕСТРА ПРОЦЕДУРНАЯ: not read «1 (?)»
B7 СТАРШАЯ МЕДИЦИНСКАЯ СЕСТРА: 1
B8 Врач Терапевт: 0.5
B10 Инструктор Лечебной физкультуры: 0.5
B13 [ПИЩЕБЛОК] ПОВАР: 3
B15 [Хозяйственная часть] Сторож: 4
`,
  },
  {
    file: 'words-between-two-names',
    says: 'words between two lines that may belong to either: both are asked',
    sheet: `
№ | Должность | Ставок
1 | Медсестра | 5
 | Диетическое питание |
2 | Медсестра | 1
3 | Повар | 2
`,
    reads: `
A number, B position, C units
B2 Медсестра Диетическое питание: not read «5 (?)»
B4 Диетическое питание Медсестра: not read «1 (?)»
B5 Повар: 2
`,
  },
  {
    file: 'numbers-in-names-in-other-ways',
    says: 'numbers of lines in the names, however they are written',
    sheet: `
Должность | Ставок
№1 Директор | 1
№ 2 Главный бухгалтер | 1
3) Повар | 3
4.Сторож | 4
IV. Юрист | 0,5
5а. Психолог | 1
а) Логопед | 1
`,
    reads: `
A position, B units
A2 №1 Директор: 1
A3 № 2 Главный бухгалтер: 1
A4 3) Повар: 3
A5 4.Сторож: 4
A6 IV. Юрист: 0.5
A7 5а. Психолог: 1
A8 а) Логопед: 1
`,
  },
  {
    file: 'figures-before-names',
    says: 'figures before names: the line’s number or its units once more; any other is asked',
    sheet: `
№ | Должность | Ставок
1 | 2 повара | 1
2 | 1 сторож | 4
3 | 3 санитарки палатные | 3
4 | 4 Юрист | 1
5 | 4 разряд повар | 2
6 | 0,5 Психолог | 1
7 | 0,5 ст. Логопед | 0,5
`,
    reads: `
A number, B position, C units
B2 2 повара: not read «1 (?)»
B3 1 сторож: not read «4 (?)»
B4 3 санитарки палатные: 3
B5 4 Юрист: 1
B6 4 разряд повар: 2
B7 0,5 Психолог: not read «1 (?)»
B8 0,5 ст. Логопед: 0.5
`,
  },
  {
    file: 'figures-that-number-names',
    says: 'figures before names that number the lines, and a single one that does not',
    sheet: `
Должность | Ставок | | Лауазымы | Бірлік
1 Директор | 1 | | Директор | 1
2 Главный бухгалтер | 1 | | 2 аспазшы | 1
3 Повар | 4 | | Күзетші | 4
4 Сторож | 4 | | Заңгер | 0,5
`,
    reads: `
A position, B units
A2 1 Директор: 1
A3 2 Главный бухгалтер: 1
A4 3 Повар: 4
A5 4 Сторож: 4

D position, E units
D2 Директор: 1
D3 2 аспазшы: not read «1 (?)»
D4 Күзетші: 4
D5 Заңгер: 0.5
`,
  },
  {
    file: 'plan-and-fact-as-halves',
    says: 'what looks like a half under a title that names two things: listed',
    sheet: `
№ | Должность | Штат/факт | | № | Должность | Количество ставок
 | | | | | | план, факт
1 | Юрист | 1/2 | | 1 | Повар | 1/2
2 | Методист | 3/4 | | 2 | Сторож | 4
3 | Вахтер | 1 1/2 ст. | | 3 | Дворник | ½
`,
    merged: ['A1:A2', 'B1:B2', 'C1:C2', 'E1:E2', 'F1:F2'],
    reads: `
A number, B position, C units
B3 Юрист: not read «1/2»
B4 Методист: not read «3/4»
B5 Вахтер: not read «1 1/2 ст.»

E number, F position, G units
F3 Повар: not read «1/2»
F4 Сторож: 4
F5 Дворник: 0.5
`,
  },
  {
    file: 'halves-and-thirds',
    says: 'no unit has thirds: in such a column halves are two figures too; under titles of one thing they are halves',
    sheet: `
№ | Должность | Ставок | | Лауазымы / Должность | Штат бірлігі / Штатная единица
1 | Юрист | 1/2 | | Заңгер | 1/2
2 | Повар | 2/3 | | Аспазшы | 1 1/4
`,
    reads: `
A number, B position, C units
B2 Юрист: not read «1/2»
B3 Повар: not read «2/3»

E position, F units
E2 Заңгер: 0.5
E3 Аспазшы: 1.25
`,
  },
  {
    file: 'three-places',
    says: 'three digits behind the mark: units under a title of units, money under one that may be of money',
    sheet: `
№ | Должность | Кол-во ставок | | Должность | Ставка | Кол-во
1 | Директор | '1,000 | | Директор | '285,000 | 1
2 | Юрист | '0,500 | | Повар | '85.000 | 3
3 | Санитарка палатная | '12,250 | | Сторож | '80,500 | '4,000
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Юрист: 0.5
B4 Санитарка палатная: 12.25

E position, F salary, G units
E2 Директор: 1; 285000
E3 Повар: 3; 85000
E4 Сторож: 4; 80500
`,
  },
  {
    file: 'people-and-rates',
    says: 'people and the rate of one, the units nowhere: asked; with rates of more than one person they are the units of all',
    sheet: `
№ | Должность | Кол-во работников | Ставка | | № | Должность | Кол-во чел. | Ставка
1 | Повар | 3 | 1 | | 1 | Повар | 3 | 2,5
2 | Юрист | 1 | 0,5 | | 2 | Юрист | 1 | 0,5
3 | Санитарка палатная | 5 | 1,25 | | 3 | Сторож | 4 | 4
 | Итого | 9 | 2,75 | | | Итого | 8 | 7
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Повар: not read «3 | 1»
B3 Юрист: not read «1 | 0,5»
B4 Санитарка палатная: not read «5 | 1,25»

F number, G position, I units
G2 Повар: 2.5
G3 Юрист: 0.5
G4 Сторож: 4
sum I5 says 7, read 7
`,
  },
  {
    file: 'people-rates-and-units',
    says: 'people, the rate of one, the units of all',
    sheet: `
№ | Должность | Кол-во | Размер ставки | Всего ставок
1 | Повар | 3 | 1 | 3
2 | Санитарка палатная | 5 | 1,25 | 6,25
`,
    reads: `
A number, B position, E units
B2 Повар: 3
B3 Санитарка палатная: 6.25
`,
  },
  {
    file: 'with-changes',
    says: 'units before and with changes, drafts, asked which; what was before alone is none of the table’s',
    sheet: `
№ | Должность | Утверждено | +/- | С изменениями | | № | Должность | Штатных единиц | Прежняя численность
1 | Повар | 3 | -1 | 2 | | 1 | Повар | 3 | 4
2 | Сторож | 4 | | 4 | | 2 | Сторож | 4 | 4
`,
    reads: `
A number, B position, C unclear, E unclear
B2 Повар: not read «3 | 2»
B3 Сторож: not read «4 | 4»

G number, H position, I units
H2 Повар: 3
H3 Сторож: 4
`,
  },
  {
    file: 'draft-beside-approved',
    says: 'a draft beside what is approved: asked',
    sheet: `
Должность | Утверждено | Кол-во единиц (проект)
Повар | 3 | 4
Сторож | 4 | 4
`,
    reads: `
A position, B unclear, C unclear
A2 Повар: not read «3 | 4»
A3 Сторож: not read «4 | 4»
`,
  },
  {
    file: 'shares-of-a-rate',
    says: 'figures of a hundred are no units',
    sheet: `
№ | Должность | % ставки
1 | Юрист | 50
2 | Повар | 100
`,
    reads: ``,
  },
  {
    file: 'names-in-two-languages-that-differ',
    says: 'names in two languages that mean two positions: asked; what one language does not know, the other may',
    sheet: `
№ | Лауазымы | Должность | Бірлік саны
1 | Аспазшы | Шеф-повар | 1
2 | Күзетші | Сторож | 4
3 | Бас мейіргер | Медсестра | 1
4 | Үй қызметкері | Дворник | 2
`,
    reads: `
A number, B position, D units
B2 Аспазшы / Шеф-повар: 1
B3 Күзетші: 4
B4 Бас мейіргер / Медсестра: 1
B5 Үй қызметкері / Дворник: 2
`,
  },
  {
    file: 'marks-that-nobody-sees',
    says: 'soft hyphens and spaces without width in titles, names and figures; raised and circled figures are no counts',
    sheet: `
№ | Долж\u200bность | Ста\u00adвок
1 | Пов\u00adар | 3\u200b
2 | \u202aСто\u200bрож\u202c | ²
3 | Вахтер | ①
`,
    reads: `
A number, B position, C units
B2 Повар: 3
B3 Сторож: not read «²»
B4 Вахтер: not read «①»
`,
  },
  {
    file: 'figures-merged-over-lines',
    says: 'a figure merged over several lines is of all of them: listed; over the rows of one name it is that name’s',
    sheet: `
№ | Должность | Ставок | | Лауазымы | Бірлік
1 | Сторож | 4 | | Күзетші | 4
2 | Вахтер | | | Вахтер |
3 | Рабочий по комплексному обслуживанию | 2 | | Аспазшы | 3
 | и ремонту зданий | | | |
4 | Медицинская сестра | 1 | | |
 | по массажу | | | |
`,
    merged: ['C2:C3', 'F2:F3', 'A4:A5', 'C4:C5', 'C6:C7'],
    reads: `
A number, B position, C units
B2 Сторож: not read «4»
B3 Вахтер: not read «4»
B4 Рабочий по комплексному обслуживанию и ремонту зданий: 2
B6 Медицинская сестра по массажу: 1

E position, F units
E2 Күзетші: not read «4»
E3 Вахтер: not read «4»
E4 Аспазшы: 3
`,
  },
  {
    file: 'remarks-in-the-place-of-numbers',
    says: 'a remark in the place of a number: the line may tell once more what stands above',
    sheet: `
№ | Должность | Ставок
1 | Повар | 3
вак. | Повар | 1
2 | Сторож | 4
`,
    reads: `
A number, B position, C units
B2 Повар: 3
B3 Повар: not read «1 (?)»
B4 Сторож: 4
`,
  },
  {
    file: 'hundreds-as-rates',
    says: 'hundreds under “Ставка” are shares of a unit, no units; a title split over two rows',
    sheet: `
№ | Должность | Ставка | | № | Наименование | Кол-во
1 | Повар | 100 | | | должностей | шт. ед.
2 | Юрист | 50 | | 1 | Директор | 1
3 | Сторож | 100 | | 2 | Повар | 3
`,
    reads: `
A number, B position
B2 Повар: blank
B3 Юрист: blank
B4 Сторож: blank

E number, F position, G units
F3 Директор: 1
F4 Повар: 3
`,
  },
  {
    file: 'summary-below',
    says: 'positions told once more below the sum, as a summary: asked',
    sheet: `
№ | Должность | Кол-во ставок
1 | Медсестра | 4
2 | Медсестра | 4
3 | Повар | 3
 | ИТОГО | 11
 | |
Свод по должностям | |
1 | Медсестра | 8
2 | Повар | 3
 | ИТОГО | 11
`,
    reads: `
A number, B position, C units
B2 Медсестра: 4
B3 Медсестра: 4
B4 Повар: 3
B8 [Свод по должностям] Медсестра: not read «8 (?)»
B9 [Свод по должностям] Повар: not read «3 (?)»
sum C5 says 11, read 11
sum C10 says 11, read 11
`,
  },
  {
    file: 'two-years-below-each-other',
    says: 'the table of the next year below, with its title and without a sum above it: two tables, not one',
    sheet: `
Штатное расписание на 2025 год | |
№ | Должность | Кол-во ставок
1 | Повар | 3
2 | Сторож | 4
 | |
Штатное расписание на 2026 год | |
№ | Должность | Кол-во ставок
1 | Повар | 4
2 | Сторож | 4
`,
    reads: `
A number, B position, C units
B3 Повар: 3
B4 Сторож: 4

A number, B position, C units
B8 Повар: 4
B9 Сторож: 4
`,
  },
  {
    file: 'title-on-each-page',
    says: 'the title and the header printed again on the next page, where the numbers go on: one table',
    sheet: `
Штатное расписание на 2026 год | |
№ | Должность | Кол-во ставок
1 | Повар | 3
2 | Сторож | 4
Штатное расписание на 2026 год | |
№ | Должность | Кол-во ставок
3 | Дворник | 1
 | Итого | 8
`,
    reads: `
A number, B position, C units
B3 Повар: 3
B4 Сторож: 4
B7 [Штатное расписание на 2026 год] Дворник: 1
sum C8 says 8, read 8
`,
  },
  {
    file: 'units-and-people-of-each-count',
    says: 'units and people below “Утверждено” and “Занято”; who holds units, asked, does not hide what is approved',
    sheet: `
№ | Должность | Утверждено | | Занято | | | № | Должность | Занято ставок | | | Всего по штату
 | | ставок | чел. | ставок | чел. | | | | осн. | внутр. | внеш. |
1 | Врач | 2 | 2 | 1,5 | 2 | | 1 | Врач | 1 | 0,5 | 0,25 | 2
2 | Повар | 4 | 4 | 3 | 3 | | 2 | Повар | 3 | 0 | 0 | 4
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'H1:H2', 'I1:I2', 'J1:L1', 'M1:M2'],
    reads: `
A number, B position, C units, E occupied
B3 Врач: 2
B4 Повар: 4

H number, I position, J unclear, K unclear, L unclear, M units
I3 Врач: 2
I4 Повар: 4
`,
  },
  {
    file: 'begin-and-end-in-short',
    says: 'the beginning and the end of a year, the second title in short: asked',
    sheet: `
№ | Должность | Штатных единиц на начало года | на конец года
1 | Кочегар | 4 | 5
2 | Повар | 3 | 3
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Кочегар: not read «4 | 5»
B3 Повар: not read «3 | 3»
`,
  },
  {
    file: 'units-of-a-group-in-short',
    says: 'units of one group with the word cut short are none of the table’s',
    sheet: `
№ | Должность | Групп | Ставки на гр. | Всего ставок
1 | Воспитатель | 4 | 1,5 | 6
2 | Повар | | | 3
`,
    reads: `
A number, B position, E units
B2 Воспитатель: 6
B3 Повар: 3
`,
  },
  {
    file: 'counts-as-lines',
    says: 'what is approved, occupied and vacant as lines of one position: what is approved counts, the others are asked',
    sheet: `
№ | Должность | Показатель | Кол-во единиц | | Должность | | Ставок
1 | Повар | утверждено | 3 | | Дворник | план | 2
 | | занято | 2 | | | факт | 1
 | | вакантно | 1 | | Юрист | план | 1
2 | Сторож | утверждено | 4 | | | факт | 1
 | | занято | 4 | | | |
`,
    merged: ['A2:A4', 'B2:B4', 'A5:A6', 'B5:B6', 'F2:F3', 'F4:F5'],
    reads: `
A number, B position, D units
B2 Повар: 3
B3 [Повар] Повар: not read «2 (?)»
B4 [Повар] Повар: not read «1 (?)»
B5 Сторож: 4
B6 [Сторож] Сторож: not read «4 (?)»

F position, H units
F2 Дворник: 2
F3 [Дворник] Дворник: not read «1 (?)»
F4 Юрист: 1
F5 [Юрист] Юрист: not read «1 (?)»
`,
  },
  {
    file: 'occupied-and-vacant-lines',
    says: 'lines of occupied and vacant units without one of all are units of their position',
    sheet: `
№ | Должность | Состояние | Ставок | Совмещаемая должность
1 | Повар | занято | 2 |
2 | Повар | вакантно | 1 |
3 | Сторож | занято | 4 | Дворник
`,
    reads: `
A number, B position, D units
B2 Повар: 2
B3 Повар: 1
B4 Сторож: 4
`,
  },
  {
    file: 'two-languages-under-one-title',
    says: 'names in two languages in two columns under one title: both, each a name; a grade with figures is none of them',
    sheet: `
№ | Лауазымы / Должность | | Бірлік саны | | Должность | | Ставок
1 | Аспазшы | Повар | 3 | | Медсестра | В2-3 | 4
2 | Бас бухгалтер | Главный бухгалтер | 1 | | Повар | 5 разряд | 2
3 | Күзетші | Вахтер | 4 | | Сестра- | хозяйка | 1
`,
    merged: ['B1:C1', 'F1:G1'],
    reads: `
A number, B position, D units
B2 Аспазшы / Повар: 3
B3 Бас бухгалтер / Главный бухгалтер: 1
B4 Күзетші / Вахтер: 4

F position, H units
F2 Медсестра: 4
F3 Повар: 2
F4 Сестра-хозяйка: 1
`,
  },
  {
    file: 'numbers-with-a-gap',
    says: 'figures before names that go up number the lines, also where one is lacking; under a title of two things `4,3` is listed',
    sheet: `
Должность | Ставок | | Должность | Штат, факт
1 Директор | 1 | | Вахтер | '4,3
2 Бухгалтер | 1 | | Повар | 2,5
4 Повар | 3 | | Юрист | 1
`,
    reads: `
A position, B units
A2 1 Директор: 1
A3 2 Бухгалтер: 1
A4 4 Повар: 3

D position, E units
D2 Вахтер: not read «4,3»
D3 Повар: 2.5
D4 Юрист: 1
`,
  },
];
