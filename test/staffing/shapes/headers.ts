import type { Shape } from './shape';

/** Where a table begins, and what its titles say. */
export const headerShapes: readonly Shape[] = [
  {
    file: 'three-header-rows',
    says: 'three rows of titles and a row of column numbers',
    sheet: `
№ п/п | Наименование структурных подразделений и должностей | Численность | | | Оплата труда |
 | | штатных единиц | | | должностной оклад, тенге | фонд в месяц, тенге
 | | по штату | занято | вакантно | |
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Директор | 1 | 1 | 0 | 250000 | 250000
2 | Повар | 3 | 2,5 | 0,5 | 90000 | 270000
 | Итого | 4 | 3,5 | 0,5 | | 520000
`,
    merged: ['A1:A3', 'B1:B3', 'C1:E1', 'C2:E2', 'F1:G1', 'F2:F3', 'G2:G3'],
    reads: `
A number, B position, C units, D occupied, E vacant, F salary, G fund
B5 Директор: 1; 250000
B6 Повар: 3; 90000
sum C7 says 4, read 4
`,
  },
  {
    file: 'header-on-each-page',
    says: 'a header printed again on the next page is no second table',
    sheet: `
№ | Должность | Кол-во ставок | Оклад
1 | Директор | 1 | 250000
2 | Бухгалтер | 1,5 | 150000
3 | Юрист | 0,5 | 140000
№ | Должность | Кол-во ставок | Оклад
4 | Повар | 3 | 95000
5 | Сторож | 3 | 80000
 | Итого | 9 |
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 250000
B3 Бухгалтер: 1.5; 150000
B4 Юрист: 0.5; 140000
B6 Повар: 3; 95000
B7 Сторож: 3; 80000
sum C8 says 9, read 9
`,
  },
  {
    file: 'pages-with-sums',
    says: 'pages with a sum each, the header and its numbers printed again, the lines numbered on',
    sheet: `
№ | Должность | Кол-во ставок
1 | 2 | 3
1 | Директор | 1
2 | Бухгалтер | 1,5
 | Итого по странице | 2,5
№ | Должность | Кол-во ставок
1 | 2 | 3
3 | Повар | 3
4 | Сторож | 3
 | Итого по странице | 6
 | Всего | 8,5
`,
    reads: `
A number, B position, C units
B3 Директор: 1
B4 Бухгалтер: 1.5
B8 Повар: 3
B9 Сторож: 3
sum C5 says 2.5, read 2.5
sum C10 says 6, read 6
sum C11 says 8.5, read 8.5
`,
  },
  {
    file: 'broken-titles',
    says: 'titles broken over lines by hand',
    sheet: `
№⏎п/п | Долж-⏎ность | Кол-⏎во | Долж-⏎ностной⏎ок-⏎лад
1 | Директор | 1 | 250000
2 | Воспита-⏎тель | 4 | 120000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 250000
B3 Воспита-тель: 4; 120000
`,
  },
  {
    file: 'spaced-titles',
    says: 'titles with a space between all letters',
    sheet: `
№ | Д о л ж н о с т ь | К о л - в о   с т а в о к | О к л а д
1 | Директор | 1 | 250000
2 | Повар | 2 | 95000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 250000
B3 Повар: 2; 95000
`,
  },
  {
    file: 'long-titles',
    says: 'titles of more than 160 letters',
    sheet: `
№ | Наименование должностей руководителей, специалистов, служащих и рабочих организации, оказывающей специальные социальные услуги в условиях стационара, в соответствии с реестром должностей | Количество штатных единиц, утверждённых приказом руководителя организации на начало финансового года с учётом изменений, внесённых в течение года по согласованию с уполномоченным органом | Оклад
1 | Директор | 1 | 250000
2 | Повар | 2 | 95000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 250000
B3 Повар: 2; 95000
`,
  },
  {
    file: 'two-languages',
    says: 'titles and names in two languages',
    sheet: `
Р/с №⏎№ п/п | Лауазым атауы /⏎Наименование должности | Штат бірлігі /⏎Штатные единицы | Лауазымдық жалақы /⏎Должностной оклад
1 | Директор / Директор | 1 | 250000
2 | Аспазшы / Повар | 2,5 | 95000
 | Барлығы / Всего | 3,5 |
`,
    reads: `
A number, B position, C units, D salary
B2 Директор / Директор: 1; 250000
B3 Аспазшы / Повар: 2.5; 95000
sum C4 says 3.5, read 3.5
`,
  },
  {
    file: 'kazakh-sections',
    says: 'a Kazakh table with sections, sums and remarks',
    sheet: `
БЕКІТЕМІН | | | |
Штат кестесі | | | |
Р/с | Қызмет атауы | Штат саны | Айлықақы, теңге | Ескертпе
I. Басшылар | | | |
1 | Директор | 1 | 260 000 |
2 | Бас есепші | 1 | 210 000 |
 | Бөлім бойынша жиыны | 2 | |
II. Медициналық қызметкерлер | | | |
3 | Мейіргер | 5,25 | 110 000 | тәулік бойы
4 | Аға мейіргер | 1 | 130 000 |
 | Бөлім бойынша жиыны | 6,25 | |
 | Барлығы | 8,25 | |
`,
    merged: ['A4:E4', 'A8:E8'],
    reads: `
A number, B position, C units, D salary, E reason
B5 [I. Басшылар] Директор: 1; 260000
B6 [I. Басшылар] Бас есепші: 1; 210000
B9 [II. Медициналық қызметкерлер] Мейіргер: 5.25; 110000
B10 [II. Медициналық қызметкерлер] Аға мейіргер: 1; 130000
sum C7 says 2, read 2
sum C11 says 6.25, read 6.25
sum C12 says 8.25, read 8.25
`,
  },
  {
    file: 'side-by-side',
    says: 'two tables beside one another',
    sheet: `
№ | Должность | Ставок | | № | Должность | Ставок
1 | Директор | 1 | | 1 | Повар | 2
2 | Юрист | 0,5 | | 2 | Сторож | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Юрист: 0.5

E number, F position, G units
F2 Повар: 2
F3 Сторож: 1
`,
  },
  {
    file: 'two-tables',
    says: 'two institutions under one another, each numbered from 1, with their sums',
    sheet: `
Дом-интернат | |
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 2
 | Итого | 3
 | |
Отделение | |
№ | Должность | Ставок
1 | Заведующий отделением | 1
2 | Психолог | 0,5
 | Итого | 1,5
`,
    reads: `
A number, B position, C units
B3 Директор: 1
B4 Повар: 2
sum C5 says 3, read 3

A number, B position, C units
B9 Заведующий отделением: 1
B10 Психолог: 0.5
sum C11 says 1.5, read 1.5
`,
  },
  {
    file: 'unknown-header',
    says: 'a published file whose titles say nothing: no table is taken, somebody points at the columns',
    sheet: `
Name | Podr_name | RATE
Директор | Администрация | 1
Повар | Кухня | 2
`,
    reads: ``,
  },
  {
    file: 'no-staffing-table',
    says: 'a price list and a list of telephones',
    sheet: `
Наименование товара | Цена | Количество
Стол | 100 | 2
Должность | Фамилия | Телефон
Директор | Фамилия | 12-34
`,
    reads: ``,
  },
  {
    file: 'english',
    says: 'an English table',
    sheet: `
No. | Position | Number of units | Monthly salary | Comment
1 | Director | 1 | 900000 |
2 | Cook | 2.5 | 400000 | kitchen under repair
 | Total | 3.5 | |
`,
    reads: `
A number, B position, C units, D salary, E reason
B2 Director: 1; 900000
B3 Cook: 2.5; 400000
sum C4 says 3.5, read 3.5
`,
  },
  {
    file: 'unified-form',
    says: 'the unified form: department, code, position, units, rate, allowances, total',
    sheet: `
Структурное подразделение | | Должность (специальность, профессия), разряд, класс (категория) квалификации | Количество штатных единиц | Тарифная ставка (оклад) и пр., тенге | Надбавки, тенге | | Всего, тенге в месяц | Примечание
наименование | код | | | | за вредность | прочие | |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
Администрация | 1 | Директор | 1 | 250000 | 0 | 0 | 250000 |
Кухня | 2 | Повар | 2 | 95000 | 5000 | 0 | 200000 |
 | | Итого | 3 | | | | 450000 |
`,
    merged: ['A1:B1', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1', 'H1:H2', 'I1:I2'],
    reads: `
A department, C position, D units, E salary, I reason
C4 [Администрация] Директор: 1; 250000
C5 [Кухня] Повар: 2; 95000
sum D6 says 3, read 3
`,
  },
];
