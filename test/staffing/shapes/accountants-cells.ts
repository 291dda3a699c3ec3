import type { Shape } from './shape';

/** Marks for what stands above, units with signs and in brackets, words of people, and lines that lead astray. */
export const accountantCellShapes: readonly Shape[] = [
  {
    file: 'dittos-for-units',
    says: 'marks for the same in the place of units and salaries',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Повар | 1 | 95000
2 | Сторож | -//- | -//-
3 | Дворник | " | "
4 | Кочегар | то же | то же
`,
    reads: `
A number, B position, C units, D salary
B2 Повар: 1; 95000
B3 Сторож: not read «-//-»
B4 Дворник: not read «"»
B5 Кочегар: not read «то же»
`,
  },
  {
    file: 'signs-before-units',
    says: 'signs and brackets around units',
    sheet: `
№ | Должность | Шт. ед.
1 | Повар | (1)
2 | Сторож | '+1
3 | Дворник | '1-
4 | Кочегар | =1
5 | Юрист | 1.
6 | Логопед | [0,5]
7 | Психолог | '- 0,5
`,
    reads: `
A number, B position, C units
B2 Повар: not read «(1)»
B3 Сторож: not read «+1»
B4 Дворник: not read «1-»
B5 Кочегар: not read «=1»
B6 Юрист: not read «1.»
B7 Логопед: not read «[0,5]»
B8 Психолог: not read «- 0,5»
`,
  },
  {
    file: 'people-in-units',
    says: 'people and words of people in the place of units',
    sheet: `
№ | Должность | Кол-во
1 | Повар | 3 чел.
2 | Сторож | 2 человека
3 | Дворник | 1 чел. на 0,5 ст.
4 | Кочегар | 4 (сез.)
5 | Күзетші | 3 адам
6 | Юрист | бір
7 | Аспазшы | 2 (екі)
`,
    reads: `
A number, B position, C units
B2 Повар: 3
B3 Сторож: 2
B4 Дворник: not read «1 чел. на 0,5 ст.»
B5 Кочегар: 4
B6 Күзетші: 3
B7 Юрист: not read «бір»
B8 Аспазшы: 2
`,
  },
  {
    file: 'rates-added-and-multiplied',
    says: 'rates of several people in a cell',
    sheet: `
№ | Должность | Ставка
1 | Повар | 0,5х2
2 | Сторож | 2 по 0,5
3 | Дворник | 1; 0,5
4 | Юрист | 1 и 0,5
5 | Логопед | 0,5 + 0,25
6 | Психолог | 1 ставка 0,5
7 | Кастелянша | 1/0,5
`,
    reads: `
A number, B position, C units
B2 Повар: 1
B3 Сторож: not read «2 по 0,5»
B4 Дворник: not read «1; 0,5»
B5 Юрист: not read «1 и 0,5»
B6 Логопед: 0.75
B7 Психолог: not read «1 ставка 0,5»
B8 Кастелянша: not read «1/0,5»
`,
  },
  {
    file: 'thirds-and-long-parts',
    says: 'thirds and figures with many places',
    sheet: `
№ | Должность | Шт. ед.
1 | Повар | 1.3333333333
2 | Сторож | 0.67
3 | Дворник | '0,33
4 | Юрист | '1,000000
5 | Логопед | '.5
6 | Психолог | ',5
 | Итого | 4.3333333333
`,
    reads: `
A number, B position, C units
B2 Повар: 1.3333333333
B3 Сторож: 0.67
B4 Дворник: 0.33
B5 Юрист: 1
B6 Логопед: 0.5
B7 Психолог: 0.5
sum C8 says 4.3333333333, read 4.333333333
`,
  },
  {
    file: 'errors-in-cells',
    says: 'errors of Excel in units, salaries and sums',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Повар | #REF! | 95000
2 | Сторож | 3 | #N/A
3 | Дворник | 1 | 80000
 | Итого | #REF! |
`,
    reads: `
A number, B position, C units, D salary
B2 Повар: not read «#REF!»; 95000
B3 Сторож: 3
B4 Дворник: 1; 80000
`,
  },
  {
    file: 'wrong-total-range',
    says: 'a sum whose formula misses the last line',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Повар | 3
3 | Сторож | 3
 | Итого | =SUM(C2:C3) → 4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 3
sum C5 says 4, read 7
`,
  },
  {
    file: 'blank-rows-between',
    says: 'a blank row between all lines',
    sheet: `
№ | Должность | Шт. ед.
 | |
1 | Директор | 1
 | |
2 | Повар | 3
 | |
3 | Сторож | 3
 | |
 | Итого | 7
`,
    reads: `
A number, B position, C units
B3 Директор: 1
B5 Повар: 3
B7 Сторож: 3
sum C9 says 7, read 7
`,
  },
  {
    file: 'names-with-figures',
    says: 'figures that belong to a name',
    sheet: `
№ | Должность | Шт. ед.
1 | Водитель а/м ГАЗ-2705 | 1
2 | Медсестра кабинета № 5 | 1
3 | Повар 5 разряда | 2
4 | Воспитатель группы «Радуга-2» | 1,5
5 | Оператор котельной (3 котла) | 4
`,
    reads: `
A number, B position, C units
B2 Водитель а/м ГАЗ-2705: 1
B3 Медсестра кабинета № 5: 1
B4 Повар 5 разряда: 2
B5 Воспитатель группы «Радуга-2»: 1.5
B6 Оператор котельной (3 котла): 4
`,
  },
  {
    file: 'other-units-in-name-lines',
    says: 'other units in the second line of the name',
    sheet: `
№ | Должность | Шт. ед.
1 | Юрист⏎(0,5 ставки) | 1
2 | Повар⏎(3 чел.) | 3,5
3 | Сторож⏎3 ед. | 3
`,
    reads: `
A number, B position, C units
B2 Юрист (0,5 ставки): not read «1 (?)»
B3 Повар (3 чел.): 3.5
B4 Сторож 3 ед.: 3
`,
  },
  {
    file: 'parts-below-sum-without-heading',
    says: 'parts of the staff below the sum tell it once more: names and categories that are asked',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Бухгалтер | 2
3 | Повар | 3
 | ВСЕГО | 6
 | АУП | 3
 | Рабочие | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Бухгалтер: 2
B4 Повар: 3
B6 АУП: not read «3 (?)»
B7 Рабочие: not read «3 (?)»
sum C5 says 6, read 6
`,
  },
  {
    file: 'summary-of-positions-below-sum',
    says: 'positions summed up once more below the sum without a heading',
    sheet: `
№ | Должность | Шт. ед.
 | Отделение 1 |
1 | Медсестра | 5,25
 | Отделение 2 |
2 | Медсестра | 5,25
 | ВСЕГО | 10,5
 | из них: медсестра | 10,5
`,
    reads: `
A number, B position, C units
B3 [Отделение 1] Медсестра: 5.25
B5 [Отделение 2] Медсестра: 5.25
sum C6 says 10.5, read 10.5
`,
  },
  {
    file: 'savings-and-excess-below',
    says: 'a saving and an excess below the sum',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
 | По нормативу | 6
 | Отклонение | -2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B5 По нормативу: 6
B6 Отклонение: not read «-2»
sum C4 says 4, read 4
`,
  },
  {
    file: 'total-with-coefficient',
    says: 'a sum with a coefficient below the sum',
    sheet: `
№ | Должность | Шт. ед. | Оклад | Сумма
1 | Директор | 1 | 300000 | 300000
2 | Повар | 3 | 95000 | 285000
 | Итого | 4 | | 585000
 | Итого с учётом коэффициента 1,2 | | | 702000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
sum C4 says 4, read 4
`,
  },
  {
    file: 'true-and-false-for-units',
    says: 'a tick in the place of units',
    sheet: `
№ | Должность | Ставка
1 | Директор | да
2 | Повар | +
3 | Сторож | v
4 | Дворник | 1
`,
    reads: `
A number, B position, C units
B2 Директор: not read «да»
B3 Повар: not read «+»
B4 Сторож: not read «v»
B5 Дворник: 1
`,
  },
  {
    file: 'name-merged-over-grades',
    says: 'a name merged over the lines of its grades',
    sheet: `
№ | Должность | Категория | Шт. ед. | Оклад
1 | Медсестра | высшая | 2 | 140000
 | | первая | 1 | 130000
 | | без категории | 2,25 | 120000
2 | Повар | | 3 | 95000
 | Итого | | 8,25 |
`,
    merged: ['A2:A4', 'B2:B4'],
    reads: `
A number, B position, D units, E salary
B2 Медсестра: 2; 140000
B3 Медсестра: 1; 130000
B4 Медсестра: 2.25; 120000
B5 Повар: 3; 95000
sum D6 says 8.25, read 8.25
`,
  },
  {
    file: 'units-merged-over-names',
    says: 'units merged over two names',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Кастелянша | 1 | 80000
2 | Швея | | 80000
3 | Повар | 3 | 95000
`,
    merged: ['C2:C3'],
    reads: `
A number, B position, C units, D salary
B2 Кастелянша: not read «1»; 80000
B3 Швея: not read «1»; 80000
B4 Повар: 3; 95000
`,
  },
  {
    file: 'units-merged-under-one-number',
    says: 'numbers and units merged over two names, of which one pair is one position',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Кастелянша | 1 | 80000
 | Швея | |
2 | Врач | 2 | 150000
 | Терапевт | |
3 | Повар | 3 | 95000
`,
    merged: ['A2:A3', 'C2:C3', 'A4:A5', 'C4:C5'],
    reads: `
A number, B position, C units, D salary
B2 Кастелянша: not read «1»; 80000
B3 Швея: not read «1»
B4 Врач Терапевт: 2; 150000
B6 Повар: 3; 95000
`,
  },
  {
    file: 'units-merged-over-three-names',
    says: 'units merged over one position in two languages and another one',
    sheet: `
№ | Лауазымы / Должность | Шт. ед.
1 | Аспазшы | 3
 | Повар |
 | Пекарь |
2 | Директор | 1
`,
    merged: ['A2:A4', 'C2:C4'],
    reads: `
A number, B position, C units
B2 Аспазшы: not read «3»
B3 Повар: not read «3»
B4 Пекарь: not read «3»
B5 Директор: 1
`,
  },
  {
    file: 'units-merged-over-one-position-not-read',
    says: 'cells of units merged over the two rows of one position: struck out, words, and what may be two figures',
    sheet: `
№ | Лауазымы / Должность | Шт. ед.
1 | Врач | ~~2~~
 | Терапевт |
2 | Аспазшы | по договору
 | Повар |
3 | Күзетші | 1/2
 | Сторож |
4 | Директор | 3/2
5 | Кастелянша | 1
`,
    merged: ['A2:A3', 'C2:C3', 'A4:A5', 'C4:C5', 'A6:A7', 'C6:C7'],
    reads: `
A number, B position, C units
B2 Врач Терапевт: not read «2»
B4 Аспазшы: not read «по договору»
B6 Күзетші: not read «1/2»
B8 Директор: not read «3/2»
B9 Кастелянша: 1
`,
  },
  {
    file: 'units-merged-over-small-names',
    says: 'units merged over two names, where all begin with small letters and none is numbered',
    sheet: `
Должность | Шт. ед.
кастелянша | 1
швея |
повар | 3
`,
    merged: ['B2:B3'],
    reads: `
A position, B units
A2 кастелянша: not read «1»
A3 швея: not read «1»
A4 повар: 3
`,
  },
  {
    file: 'lines-merged-over-rows',
    says: 'each line merged over two rows, with two notes; none of them heads the lines below',
    sheet: `
№ | Должность | Шт. ед. | Примечание
1 | Программист-аналитик | 1 | основной
 | | | с 1 января
2 | Медсестра | 4 |
 | | |
3 | Повар | 2 |
 | Психолог | |
`,
    merged: ['A2:A3', 'B2:B3', 'C2:C3', 'A4:A5', 'B4:B5', 'C4:C5'],
    reads: `
A number, B position, C units, D reason
B2 Программист-аналитик: 1
B4 Медсестра: 4
B6 Повар: 2
B7 [Психолог] Психолог: blank
`,
  },
  {
    file: 'position-in-heading-with-units',
    says: 'a heading of a department with its head in it',
    sheet: `
№ | Должность | Шт. ед.
 | Прачечная (зав. прачечной – 1 ед.) |
1 | Машинист по стирке белья | 2
 | Кухня |
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B3 [Прачечная (зав. прачечной – 1 ед.)] Машинист по стирке белья: 2
B5 [Кухня] Повар: 3
`,
  },
  {
    file: 'units-left-behind-in-notes',
    says: 'notes with other units',
    sheet: `
№ | Должность | Шт. ед. | Примечание
1 | Юрист | 1 | фактически 0,5
2 | Повар | 3 | из них 1 вакансия
3 | Сторож | 3 | 1 ед. за счёт платных
`,
    reads: `
A number, B position, C units, D reason
B2 Юрист: 1
B3 Повар: 3
B4 Сторож: 3
`,
  },
  {
    file: 'signature-with-figures',
    says: 'signatures and days below the table',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
 | Итого | 4 |
 | Согласовано: | |
 | Главный экономист | ________ | 01.01.2020
 | Директор | ________ |
 | тел. 8 (7172) 22-33-44 | |
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
sum C4 says 4, read 4
`,
  },
  {
    file: 'approved-line-below-title',
    says: 'the approved number in a line right below the titles',
    sheet: `
№ | Должность | Шт. ед.
 | Утверждённая численность | 4
1 | Директор | 1
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Утверждённая численность: not read «4 (?)»
B3 Директор: 1
B4 Повар: 3
`,
  },
  {
    file: 'kk-total-words-in-name-column',
    says: 'Kazakh: sums of positions by their own word',
    sheet: `
р/с | Лауазымы | Бірлік саны
1 | Мейіргер | 5,25
2 | Санитар | 5,25
 | Медицина қызметкерлерінің барлығы | 10,5
3 | Аспазшы | 3
 | Мекеме бойынша барлық штат бірлігі | 13,5
`,
    reads: `
A number, B position, C units
B2 Мейіргер: 5.25
B3 Санитар: 5.25
B5 Аспазшы: 3
sum C4 says 10.5, read 10.5
sum C6 says 13.5, read 13.5
`,
  },
];
