import type { Shape } from './shape';

/** Hundredths of a rate, who acts for somebody, former names, and words beside names and units. */
export const sharesAndActingShapes: readonly Shape[] = [
  {
    file: 'people-and-percent-of-rate',
    says: 'people beside the hundredths of a rate that each has: asked',
    sheet: `
№ | Должность | Кол-во чел. | % ставки
1 | Директор | 1 | 100
2 | Психолог | 1 | 50
3 | Повар | 3 | 100
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 100»
B3 Психолог: not read «1 | 50»
B4 Повар: not read «3 | 100»
`,
  },
  {
    file: 'people-and-percent-shown',
    says: 'the same where Excel shows percentages',
    sheet: `
№ | Должность | Кол-во чел. | % ставки
1 | Директор | 1 | 1 as 0%
2 | Психолог | 1 | 0.5 as 0%
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 100%»
B3 Психолог: not read «1 | 50%»
`,
  },
  {
    file: 'units-and-same-percent',
    says: 'units beside the same as hundredths: read',
    sheet: `
№ | Должность | Шт.ед. | % ставки
1 | Директор | 1 | 100
2 | Психолог | 0,5 | 50
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Психолог: 0.5
`,
  },
  {
    file: 'whole-units-and-percent',
    says: 'whole units beside hundredths of a rate: asked',
    sheet: `
№ | Должность | Кол-во ед. | Ставка, %
1 | Директор | 1 | 100
2 | Психолог | 1 | 50
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 100»
B3 Психолог: not read «1 | 50»
`,
  },
  {
    file: 'specialisation-beside-names',
    says: 'a column of what the names leave open is read with them',
    sheet: `
№ | Должность | Специальность | Ставка
1 | Врач | терапевт | 1
2 | Медсестра | диетическая | 1
3 | Директор | | 1
4 | Юрист | правоведение | 1
`,
    reads: `
A number, B position, D units
B2 Врач терапевт: 1
B3 Медсестра диетическая: 1
B4 Директор: 1
B5 Юрист правоведение: 1
`,
  },
  {
    file: 'acting-beside-holder',
    says: 'who acts for somebody is asked where the table has another line of the position',
    sheet: `
№ | Должность | ФИО | Ставка
1 | Директор | вакансия | 1
2 | И.о. директора | Ахметов | 1
3 | Повар | Ким | 1
4 | Повар (на время декрета Ким) | Ли | 1
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 [И.о.] И.о. директора: not read «1 (?)»
B4 Повар: 1
B5 [на время декрета] Повар (на время декрета Ким): not read «1 (?)»
`,
  },
  {
    file: 'acting-beside-holder-kk',
    says: 'the same in Kazakh, behind the name',
    sheet: `
Р/с | Лауазымы | Мөлшерлеме
1 | Директор | 1
2 | Директордың м.а. | 1
3 | Директордың міндетін атқарушы | 1
4 | Аспазшы | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 [м.а.] Директордың м.а.: not read «1 (?)»
B4 [міндетін атқарушы] Директордың міндетін атқарушы: not read «1 (?)»
B5 Аспазшы: 3
`,
  },
  {
    file: 'acting-alone',
    says: 'a line of who acts is read where there is no other',
    sheet: `
№ | Должность | ФИО | Ставка
1 | И.о. директора | Ахметов | 1
2 | Повар | Ким | 1
`,
    reads: `
A number, B position, D units
B2 И.о. директора: 1
B3 Повар: 1
`,
  },
  {
    file: 'roman-departments-bare-title',
    says: 'departments with their sums under Roman numbers, units under “Ед.” alone',
    sheet: `
№ | Должность | Ед.
I | Административный персонал | 3
1 | Директор | 1
2 | Бухгалтер | 2
II | Обслуживающий персонал | 6
3 | Повар | 3
4 | Сторож | 3
 | ВСЕГО | 9
`,
    reads: `
A number, B position, C units
B3 [Административный персонал] Директор: 1
B4 [Административный персонал] Бухгалтер: 2
B6 [Обслуживающий персонал] Повар: 3
B7 [Обслуживающий персонал] Сторож: 3
sum C8 says 9, read 9
`,
  },
  {
    file: 'salary-over-heading',
    says: 'a salary merged over a heading and its lines is that of the lines',
    sheet: `
№ | Должность | Шт.ед. | Оклад
1 | Директор | 1 | 300000
 | Пищеблок | | 95000
2 | Повар | 3 |
3 | Кухонный рабочий | 1 |
 | Итого | 5 |
`,
    merged: ['D3:D5'],
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B4 [Пищеблок] Повар: 3; 95000
B5 [Пищеблок] Кухонный рабочий: 1; 95000
sum C6 says 5, read 5
`,
  },
  {
    file: 'units-with-words-kk',
    says: 'units with Kazakh words behind them',
    sheet: `
Р/с | Лауазымы | Бірлік саны
1 | Директор | 1 бірлік
2 | Заңгер | 0,5 мөлшерлеме
3 | Аспазшы | 3 бірл.
4 | Күзетші | 3 штат бірлігі
5 | Жүргізуші | 2 адам
6 | Психолог | жарты бірлік
7 | Дәрігер | бір бірлік
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Заңгер: 0.5
B4 Аспазшы: 3
B5 Күзетші: 3
B6 Жүргізуші: 2
B7 Психолог: not read «жарты бірлік»
B8 Дәрігер: not read «бір бірлік»
`,
  },
  {
    file: 'acts-between-lines',
    says: 'an act between the lines is no part of a name and no department',
    sheet: `
№ | Должность | Шт.ед.
1 | Директор | 1
 | согласно приказу № 343 от 22.09.2021 |
2 | Повар | 3
 | (вводится с 01.09.2025) |
3 | Сторож | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B4 Повар (вводится с 01.09.2025): 3
B6 Сторож: 3
`,
  },
  {
    file: 'former-and-new-names',
    says: 'former and new names of positions: the new ones',
    sheet: `
№ | Прежняя должность | Новая должность | Ставка
1 | Санитарка | Младшая медицинская сестра | 4
2 | Сторож | Вахтер | 3
`,
    reads: `
A number, C position, D units
C2 Младшая медицинская сестра: 4
C3 Вахтер: 3
`,
  },
  {
    file: 'short-titles-kk',
    says: 'Kazakh titles that are shortened',
    sheet: `
№ | Лауаз. | Шт.б. | Лауаз. айл.
1 | Директор | 1 | 300000
2 | Аспазшы | 3 | 95000
3 | Күзетші | 3 | 85000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Аспазшы: 3; 95000
B4 Күзетші: 3; 85000
`,
  },
  {
    file: 'post-under-bare-count',
    says: 'a post under a title that only counts: asked, since posts may be counted',
    sheet: `
№ | Должность | Кол-во
1 | Директор | 1
2 | Медсестра (круглосуточный пост) | 1
3 | Сторож (круглосуточно) | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Медсестра (круглосуточный пост): not read «1 (?)»
B4 Сторож (круглосуточно): 1
`,
  },
  {
    file: 'house-and-branch-came-apart',
    says: 'approved and occupied of the house and of its branch, without a total: asked',
    sheet: `
№ | Должность | Головное учреждение | | Филиал |
 | | утв. | зан. | утв. | зан.
1 | Директор | 1 | 1 | | 
2 | Повар | 3 | 2 | 2 | 2
`,
    reads: `
A number, B position, C unclear, D unclear, E unclear, F unclear
B3 Директор: not read «1 | 1»
B4 Повар: not read «3 | 2 | 2 | 2»
`,
  },
  {
    file: 'units-in-a-group',
    says: 'units in one group beside the units of all',
    sheet: `
№ | Должность | Кол-во групп | Кол-во ставок в группе | Шт. единиц
1 | Воспитатель | 4 | 1,5 | 6
2 | Помощник | 4 | 1,25 | 5
`,
    reads: `
A number, B position, E units
B2 Воспитатель: 6
B3 Помощник: 5
`,
  },
  {
    file: 'units-behind-a-name',
    says: 'units behind a name and none in their column: told as a line without units, unlike a department with a figure',
    sheet: `
Должность | Кол-во ставок
Директор | 1
Повар | 2
Сторож – 3 | 
Медсестра (4 ставки) | 
Корпус – 2 | 
Дворник | 1
Прачка | 1
`,
    reads: `
A position, B units
A2 Директор: 1
A3 Повар: 2
A4 [Сторож – 3] Сторож – 3: blank
A5 [Медсестра (4 ставки)] Медсестра (4 ставки): blank
A7 [Корпус – 2] Дворник: 1
A8 [Корпус – 2] Прачка: 1
`,
  },
];
