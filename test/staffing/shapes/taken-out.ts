import type { Shape } from './shape';

/** Units that were taken out, of people besides the staff, in words and products; sums and departments in other places. */
export const takenOutShapes: readonly Shape[] = [
  {
    file: 'names-of-units-and-positions',
    says: 'one title for departments and positions, indents',
    sheet: `
Наименование подразделений и должностей | Шт. ед.
I. Административно-управленческий персонал | 3
Директор | 1
Бухгалтер | 2
II. Пищеблок | 4
Шеф-повар | 1
Повар | 3
Всего по штату | 7
`,
    reads: `
A position, B units
A3 [I. Административно-управленческий персонал] Директор: 1
A4 [I. Административно-управленческий персонал] Бухгалтер: 2
A6 [II. Пищеблок] Шеф-повар: 1
A7 [II. Пищеблок] Повар: 3
sum B8 says 7, read 7
`,
  },
  {
    file: 'sum-word-in-other-column',
    says: 'the word for the sum stands in the column of grades',
    sheet: `
№ | Должность | Разряд | Шт.ед. | Оклад
1 | Директор | А1 | 1 | 300000
2 | Повар | 4 | 3 | 95000
 | | Итого | 4 |
`,
    reads: `
A number, B position, D units, E salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
sum D4 says 4, read 4
`,
  },
  {
    file: 'sum-without-word',
    says: 'a sum without any word',
    sheet: `
№ | Должность | Шт.ед.
1 | Директор | 1
2 | Повар | 3
3 | Сторож | 3
 | | 7
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 3
B5: not read «7 (?)»
`,
  },
  {
    file: 'sum-of-section-same-name',
    says: 'the name of the department once more with its sum',
    sheet: `
№ | Должность | Шт.ед.
 | Пищеблок |
1 | Шеф-повар | 1
2 | Повар | 3
 | Пищеблок | 4
 | Гараж |
3 | Водитель | 2
4 | Тракторист | 1
 | Гараж | 3
`,
    reads: `
A number, B position, C units
B3 [Пищеблок] Шеф-повар: 1
B4 [Пищеблок] Повар: 3
B5 [Пищеблок] Пищеблок: not read «4 (?)»
B7 [Гараж] Водитель: 2
B8 [Гараж] Тракторист: 1
B9 [Гараж] Гараж: not read «3 (?)»
`,
  },
  {
    file: 'person-per-line-no-rate',
    says: 'people by name with the rate in the name of the position',
    sheet: `
№ | Ф.И.О. | Должность | Ставка
1 | А. | Директор | 1
2 | Б. | Повар 0,5 ст. | 0,5
3 | В. | Повар (0,25) | 0,25
4 | Г. | Повар - 0,75 ставки | 1
`,
    reads: `
A number, C position, D units
C2 Директор: 1
C3 Повар 0,5 ст.: 0.5
C4 Повар (0,25): 0.25
C5 Повар - 0,75 ставки: not read «1 (?)»
`,
  },
  {
    file: 'main-and-combined',
    says: 'one person at two positions, the second beside the first, as a table of its own that is asked',
    sheet: `
№ | Ф.И.О. | Основная должность | Ставка | Совмещаемая должность | Ставка по совмещению
1 | А. | Бухгалтер | 1 | Кассир | 0,5
2 | Б. | Сторож | 1 | Дворник | 0,5
`,
    reads: `
A number, C position, D units
C2 Бухгалтер: 1
C3 Сторож: 1

E position, F unclear
E2 Кассир: not read «0,5»
E3 Дворник: not read «0,5»
`,
  },
  {
    file: 'units-by-shift-times',
    says: 'units as a product',
    sheet: `
№ | Должность | Шт.ед.
1 | Медсестра | 2 поста х 5,25
2 | Санитарка палатная | 2х5,25
3 | Повар | 3*1,0
4 | Воспитатель | 4 гр. * 1,5
5 | Няня | 1,5/гр
`,
    reads: `
A number, B position, C units
B2 Медсестра: not read «2 поста х 5,25»
B3 Санитарка палатная: 10.5
B4 Повар: not read «3*1,0»
B5 Воспитатель: not read «4 гр. * 1,5»
B6 Няня: not read «1,5/гр»
`,
  },
  {
    file: 'units-with-date-notes',
    says: 'units with days and orders',
    sheet: `
№ | Должность | Штатные единицы
1 | Директор | 1 (с 01.09.2025)
2 | Повар | 3 до 01.05
3 | Кочегар | 4 с 15.10 по 15.04
4 | Сторож | 3 (пр. № 5)
5 | Дворник | 1 (постоянно)
6 | Юрист | 1→0,5
7 | Логопед | 1 => 2
`,
    reads: `
A number, B position, C units
B2 Директор: not read «1 (с 01.09.2025)»
B3 Повар: not read «3 до 01.05»
B4 Кочегар: not read «4 с 15.10 по 15.04»
B5 Сторож: not read «3 (пр. № 5)»
B6 Дворник: 1
B7 Юрист: not read «1→0,5»
B8 Логопед: not read «1 => 2»
`,
  },
  {
    file: 'struck-vacancy',
    says: 'remarks in brackets behind units',
    sheet: `
№ | Должность | Кол-во ед.
1 | Врач-терапевт | 1 (вакансия)
2 | Психолог | 1 (сокращена)
3 | Логопед | 1 (исключить)
4 | Повар | 3 (одна сезонная)
5 | Сторож | 3 (две вакантны)
`,
    reads: `
A number, B position, C units
B2 Врач-терапевт: 1
B3 [сокращена] Психолог: not read «1 (?)»
B4 [исключить] Логопед: not read «1 (?)»
B5 Повар: 3
B6 Сторож: 3
`,
  },
  {
    file: 'excluded-in-note',
    says: 'a note that says that the unit was taken out',
    sheet: `
№ | Должность | Кол-во ед. | Примечание
1 | Директор | 1 |
2 | Психолог | 1 | исключена приказом № 5 от 01.09.2025
3 | Логопед | 1 | вводится с 01.01.2027
4 | Повар | 3 |
`,
    reads: `
A number, B position, C units, D reason
B2 Директор: 1
B3 [исключена] Психолог: not read «1 (?)»
B4 Логопед: 1
B5 Повар: 3
`,
  },
  {
    file: 'excluded-in-name',
    says: 'a name that says that the unit was taken out',
    sheet: `
№ | Должность | Кол-во ед.
1 | Директор | 1
2 | Психолог (сокращена с 01.09.2025) | 1
3 | Логопед - исключена | 1
4 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 [сокращена] Психолог (сокращена с 01.09.2025): not read «1 (?)»
B4 [исключена] Логопед - исключена: not read «1 (?)»
B5 Повар: 3
`,
  },
  {
    file: 'other-org-in-title',
    says: 'titles above say the capacity',
    sheet: `
Штатное расписание КГУ на 2026 год | | |
Плановая мощность - 120 коек, по факту 115 | | |
№ | Должность | Кол-во ед. | Оклад
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
`,
    reads: `
A number, B position, C units, D salary
B4 Директор: 1; 300000
B5 Повар: 3; 95000
`,
  },
  {
    file: 'codes-in-number',
    says: 'codes in the column of numbers',
    sheet: `
Код | Наименование должности | Штатная ед. | Тарифный разряд
1210-0-012 | Директор | 1 | 20
5120-0-001 | Повар | 3 | 4
`,
    reads: `
B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'kk-two-storey-3',
    says: 'Kazakh two storeys with funds',
    sheet: `
Р/с № | Лауазым атауы | Штат бірлігінің саны | | | Лауазымдық жалақы | Бір айлық еңбекақы қоры
 | | барлығы | оның ішінде бос | оның ішінде маусымдық | |
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Директор | 1 | | | 300000 | 300000
2 | От жағушы | 4 | 1 | 4 | 90000 | 360000
3 | Аспазшы | 3 | 0,5 | | 95000 | 285000
 | Жиыны | 8 | 1,5 | 4 | | 945000
`,
    merged: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2'],
    reads: `
A number, B position, C units, D vacant, F salary, G fund
B4 Директор: 1; 300000
B5 От жағушы: 4; 90000
B6 Аспазшы: 3; 95000
sum C7 says 8, read 8
`,
  },
  {
    file: 'units-text-apostrophe',
    says: 'figures of 1C with three places and spaces without breaking',
    sheet: `
Подразделение | Должность | Количество единиц | Тарифная ставка | ФОТ
Пищеблок | Повар | '3,000 | '95 000,00 | '285 000,00
Пищеблок | Шеф-повар | '1,000 | '110 000,00 | '110 000,00
Медблок | Медсестра | '10,500 | '120 000,00 | '1 260 000,00
Итого | | '14,500 | | '1 655 000,00
`,
    reads: `
A department, B position, C units, D salary, E fund
B2 [Пищеблок] Повар: 3; 95000
B3 [Пищеблок] Шеф-повар: 1; 110000
B4 [Медблок] Медсестра: 10.5; 120000
sum C5 says 14.5, read 14.5
`,
  },
  {
    file: 'thousand-units',
    says: '“Ставка” with figures of three places is money: no units',
    sheet: `
№ | Должность | Ставка
1 | Повар | '95.000
2 | Сторож | '85.000
`,
    reads: `
A number, B position, C salary
B2 Повар: blank; 95000
B3 Сторож: blank; 85000
`,
  },
  {
    file: 'empty-table',
    says: 'a form that nobody has filled in',
    sheet: `
№ | Должность | Кол-во ед.
1 | |
2 | |
 | Итого |
`,
    reads: ``,
  },
  {
    file: 'blank-units',
    says: 'units that nobody has filled in',
    sheet: `
№ | Должность | Кол-во ед.
1 | Директор |
2 | Повар |
3 | Сторож | 3
`,
    reads: `
A number, B position, C units
B2 Директор: blank
B3 Повар: blank
B4 Сторож: 3
`,
  },
  {
    file: 'units-in-two-columns-by-kind',
    says: 'whole units and parts of units in columns of their own',
    sheet: `
№ | Должность | Полных ставок | 0,5 ставки | 0,25 ставки
1 | Директор | 1 | |
2 | Повар | 2 | 2 |
3 | Юрист | | | 1
`,
    reads: `
A number, B position, C unclear, D unclear, E unclear
B2 Директор: not read «1»
B3 Повар: not read «2 | 2»
B4 Юрист: not read «1»
`,
  },
  {
    file: 'men-rates',
    says: 'people and the part of a unit of each in one title',
    sheet: `
№ | Должность | Кол-во работников на 1,0 ст. | Кол-во работников на 0,5 ст.
1 | Повар | 2 | 2
2 | Сторож | 3 | 0
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Повар: not read «2 | 2»
B3 Сторож: not read «3 | 0»
`,
  },
  {
    file: 'sum-column-money',
    says: '“Итого” is money',
    sheet: `
№ | Должность | Количество | Оклад | Итого
1 | Директор | 1 | 300000 | 300000
2 | Повар | 3 | 95000 | 285000
3 | Сторож | 3 | 85000 | 255000
 | Итого | 7 | | 840000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
B4 Сторож: 3; 85000
sum C5 says 7, read 7
`,
  },
  {
    file: 'plan-fact-two-storey',
    says: 'plan and fact, each with people and rates',
    sheet: `
№ | Должность | План | | Факт |
 | | ставок | человек | ставок | человек
1 | Повар | 4 | 4 | 3,5 | 3
2 | Сторож | 3 | 3 | 3 | 3
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    reads: `
A number, B position, C units, E actual
B3 Повар: 4
B4 Сторож: 3
`,
  },
  {
    file: 'budget-and-paid-lines',
    says: 'units of the budget and paid ones in one cell',
    sheet: `
№ | Должность | Шт. ед. (бюджет/платные)
1 | Повар | 3/1
2 | Сторож | 3/0
3 | Массажист | 0,5/0,5
`,
    reads: `
A number, B position, C unclear
B2 Повар: not read «3/1»
B3 Сторож: not read «3/0»
B4 Массажист: not read «0,5/0,5»
`,
  },
  {
    file: 'total-row-first-of-department',
    says: 'the first line of a department holds its sum behind “всего”',
    sheet: `
Подразделение | Должность | Ставок
Пищеблок | всего | 4
 | шеф-повар | 1
 | повар | 3
Прачечная | всего | 2
 | машинист по стирке белья | 2
ВСЕГО | | 6
`,
    reads: `
A department, B position, C units
B3 шеф-повар: 1
B4 повар: 3
B6 машинист по стирке белья: 2
sum C2 says 4, read 4
sum C5 says 2, read 2
sum C7 says 6, read 6
`,
  },
  {
    file: 'english-abbrev',
    says: 'English in short',
    sheet: `
# | Job title | FTE | Headcount | Vacant FTE
1 | Director | 1.0 | 1 | 0
2 | Cook | 3.5 | 4 | 0.5
`,
    reads: `
A number, B position, C units, E vacant
B2 Director: 1
B3 Cook: 3.5
`,
  },
  {
    file: 'gph-lines',
    says: 'people by contract beside the units',
    sheet: `
№ | Должность | Штатные единицы | По договору ГПХ
1 | Парикмахер | 0 | 1
2 | Повар | 3 | 0
`,
    reads: `
A number, B position, C units
B2 Парикмахер: 0
B3 Повар: 3
`,
  },
  {
    file: 'outsourcing-section',
    says: 'work given to others below the units',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
 | Аутсорсинг |
3 | Охранник | 3
4 | Уборщица | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B6 [Аутсорсинг] Охранник: not read «3 (?)»
B7 [Аутсорсинг] Уборщица: not read «2 (?)»
sum C4 says 4, read 4
`,
  },
  {
    file: 'outstaff-section-kk',
    says: 'units besides the staff in a section of their own',
    sheet: `
№ | Лауазымы | Штат бірлігі
1 | Директор | 1
2 | Аспазшы | 3
 | Штаттан тыс қызметкерлер |
3 | Күзетші | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Аспазшы: 3
B5 [Штаттан тыс қызметкерлер] Күзетші: not read «3 (?)»
`,
  },
  {
    file: 'paid-section',
    says: 'units of paid services in a section: still units of the institution',
    sheet: `
№ | Должность | Ставок
 | Бюджет |
1 | Директор | 1
2 | Повар | 3
 | Платные услуги |
3 | Массажист | 0,5
 | Всего | 4,5
`,
    reads: `
A number, B position, C units
B3 [Бюджет] Директор: 1
B4 [Бюджет] Повар: 3
B6 [Платные услуги] Массажист: 0.5
sum C7 says 4.5, read 4.5
`,
  },
  {
    file: 'norm-columns-kk',
    says: 'what an order requires in Kazakh beside the staff',
    sheet: `
№ | Лауазымы | Норматив бойынша | Штат бойынша | Айырмасы
1 | Директор | 1 | 1 | 0
2 | Аспазшы | 6 | 4 | -2
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Аспазшы: 4
`,
  },
  {
    file: 'unit-then-note-column',
    says: 'a column without a title with words beside the units',
    sheet: `
№ | Должность | Ставок | |
1 | Директор | 1 | 0,5 вакантно | совм.
2 | Повар | 3 | |
3 | Сторож | 3 | 1 декрет |
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 3
`,
  },
  {
    file: 'rate-first-then-units',
    says: 'the rate of one beside the number of units',
    sheet: `
№ | Должность | Ставка | Кол-во единиц | Оклад
1 | Повар | 1 | 3 | 95000
2 | Юрист | 0,5 | 1 | 150000
`,
    reads: `
A number, B position, C unclear, D unclear, E salary
B2 Повар: not read «1 | 3»; 95000
B3 Юрист: not read «0,5 | 1»; 150000
`,
  },
  {
    file: 'staff-and-introduced',
    says: 'approved, then what the department of finance agreed',
    sheet: `
№ | Должность | Штатная численность | Согласовано | Факт
1 | Директор | 1 | 1 | 1
2 | Повар | 4 | 3 | 3
`,
    reads: `
A number, B position, C units, E actual
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'needs-and-has',
    says: 'what is needed and what there is',
    sheet: `
№ | Должность | Необходимо | Имеется в наличии | Не хватает
1 | Директор | 1 | 1 | 0
2 | Повар | 6 | 4 | 2
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'by-type-of-work-time',
    says: 'full and part time people',
    sheet: `
№ | Должность | Штат, ед. | Полный рабочий день, чел. | Неполный рабочий день, чел.
1 | Повар | 3,5 | 3 | 1
2 | Сторож | 3 | 3 | 0
`,
    reads: `
A number, B position, C units
B2 Повар: 3.5
B3 Сторож: 3
`,
  },
  {
    file: 'night-day',
    says: 'units of days and nights without all',
    sheet: `
№ | Должность | Ставок днем | Ставок ночью
1 | Санитарка палатная | 3 | 2,25
2 | Медсестра | 3 | 2,25
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Санитарка палатная: not read «3 | 2,25»
B3 Медсестра: not read «3 | 2,25»
`,
  },
  {
    file: 'dated-columns-two',
    says: 'units on two days: the later',
    sheet: `
№ | Должность | Штат на 01.01.2025 | Штат на 01.01.2026
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
    file: 'name-then-code-then-name',
    says: 'a Kazakh name, a code, a Russian name',
    sheet: `
№ | Лауазым атауы | Коды | Наименование должности | Штат саны
1 | Аспазшы | 5120 | Повар | 3
2 | Күзетші | 5414 | Сторож | 3
3 | Аула сыпырушы | 9613 | Дворник | 1
`,
    reads: `
A number, B position, E units
B2 Аспазшы: 3
B3 Күзетші: 3
B4 Аула сыпырушы: 1
`,
  },
  {
    file: 'names-differ-in-languages',
    says: 'the names of two languages are those of two positions: both, and asked',
    sheet: `
№ | Лауазым атауы | Наименование должности | Штат саны
1 | Аспазшы | Шеф-повар | 1
2 | Аға мейіргер | Медсестра | 5
3 | Күзетші | Вахтер | 3
`,
    reads: `
A number, B position, D units
B2 Аспазшы / Шеф-повар: 1
B3 Аға мейіргер / Медсестра: 5
B4 Күзетші / Вахтер: 3
`,
  },
  {
    file: 'units-behind-total-money',
    says: 'sums of money in the row of the sum alone',
    sheet: `
№ | Должность | Шт. ед. | Оклад | Сумма
1 | Директор | 1 | 300000 | 300000
2 | Повар | 3 | 95000 | 285000
 | ИТОГО | | | 585000
 | Соц. налог 11% | | | 64350
 | ВСЕГО с налогом | | | 649350
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
`,
  },
  {
    file: 'sum-in-wrong-row',
    says: 'a sum of the section in the row of its heading and no total',
    sheet: `
№ | Должность | Шт. ед.
 | Кухня, всего | 4
1 | Шеф-повар | 1
2 | Повар | 3
 | Гараж, всего | 2
3 | Водитель | 2
`,
    reads: `
A number, B position, C units
B3 Шеф-повар: 1
B4 Повар: 3
B6 Водитель: 2
sum C2 says 4, read 4
sum C5 says 2, read 2
`,
  },
  {
    file: 'continued-position',
    says: 'a position that goes on in the next line with other grade',
    sheet: `
№ | Должность | Категория | Шт. ед. | Оклад
1 | Медсестра | высшая | 2 | 140000
 | | первая | 1 | 130000
 | | без категории | 2,25 | 120000
2 | Повар | 4 р. | 3 | 95000
 | Итого | | 8,25 |
`,
    reads: `
A number, B position, D units, E salary
B2 Медсестра: 2; 140000
B3 [Медсестра] первая: not read «1 (?)»; 130000
B4 [Медсестра] без категории: not read «2.25 (?)»; 120000
B5 Повар: 3; 95000
sum D6 says 8.25, read 5
`,
  },
  {
    file: 'footnote-stars',
    says: 'stars on names and units with notes below',
    sheet: `
№ | Должность | Шт. ед.
1 | Повар* | 3*
2 | Сторож** | 3**
3 | Кочегар1) | 4 1)
 | Итого | 10
 | * - сезонные |
 | ** - по графику |
`,
    reads: `
A number, B position, C units
B2 Повар*: 3
B3 Сторож**: 3
B4 Кочегар1): not read «4 1)»
sum C5 says 10, read 6
`,
  },
  {
    file: 'two-heads-of-years',
    says: 'a year over units and salary each',
    sheet: `
№ | Должность | 2025 год | | 2026 год |
 | | Шт. ед. | Оклад | Шт. ед. | Оклад
1 | Директор | 1 | 280000 | 1 | 300000
2 | Повар | 3 | 90000 | 4 | 95000
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    reads: `
A number, B position, E units, F salary
B3 Директор: 1; 300000
B4 Повар: 4; 95000
`,
  },
  {
    file: 'vacant-with-date',
    says: 'a column of vacancies with days',
    sheet: `
№ | Должность | Штат | Вакантно с
1 | Директор | 1 |
2 | Психолог | 1 | 01.03.2026
`,
    reads: `
A number, B position, C units, D vacant
B2 Директор: 1
B3 Психолог: 1
`,
  },
  {
    file: 'yes-no-vacancy',
    says: 'whether a unit is vacant',
    sheet: `
№ | Должность | Кол-во ставок | Вакансия (да/нет)
1 | Директор | 1 | нет
2 | Психолог | 1 | да
`,
    reads: `
A number, B position, C units, D vacant
B2 Директор: 1
B3 Психолог: 1
`,
  },
  {
    file: 'units-as-whole-percent',
    says: 'a loading of 100 in a column of units',
    sheet: `
№ | ФИО | Должность | Нагрузка, ставка
1 | А. | Логопед | 1,25
2 | Б. | Психолог | 0,5
`,
    reads: `
A number, C position, D units
C2 Логопед: 1.25
C3 Психолог: 0.5
`,
  },
  {
    file: 'residents-in-lines',
    says: 'numbers of residents above the staff in the same columns',
    sheet: `
№ | Наименование показателя | Количество
 | Количество получателей услуг | 120
 | Количество групп | 6
№ | Должность | Количество
1 | Директор | 1
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B5 Директор: 1
B6 Повар: 3
`,
  },
  {
    file: 'kk-of-which',
    says: '“оның ішінде” after a line in Kazakh',
    sheet: `
№ | Лауазым | Штат бірлігі
1 | Мейіргер | 7
 | оның ішінде: емшара | 1
 | массаж | 1
2 | Аспазшы | 3
 | Барлығы | 10
`,
    reads: `
A number, B position, C units
B2 Мейіргер: 7
B3 [оның ішінде:] емшара: not read «1 (?)»
B4 [оның ішінде:] массаж: not read «1 (?)»
B5 Аспазшы: 3
sum C6 says 10, read 10
`,
  },
  {
    file: 'money-as-units',
    says: 'a slip: money in the column of units of one line',
    sheet: `
№ | Должность | Ставок | Оклад
1 | Директор | 1 | 300000
2 | Повар | 95000 | 3
3 | Сторож | 3 | 85000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: not read «95000»
B4 Сторож: 3; 85000
`,
  },
  {
    file: 'ten-times',
    says: 'a slip: 30 for 3,0 where the total tells',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 30
3 | Сторож | 3
 | Итого | 7
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 30
B4 Сторож: 3
sum C5 says 7, read 34
`,
  },
  {
    file: 'unit-with-plus',
    says: 'units added in the cell',
    sheet: `
№ | Должность | Ставок
1 | Повар | 2+1
2 | Сторож | 3 + 0,5 совм.
3 | Юрист | 0,5+0,25+0,25
`,
    reads: `
A number, B position, C units
B2 Повар: 3
B3 Сторож: not read «3 + 0,5 совм.»
B4 Юрист: 1
`,
  },
  {
    file: 'rate-and-one-unit',
    says: 'rates of parts beside whole units, one each: asked',
    sheet: `
№ | Должность | Кол-во единиц | Ставка
1 | Директор | 1 | 1
2 | Юрист | 1 | 0,5
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 1»
B3 Юрист: not read «1 | 0,5»
`,
  },
  {
    file: 'rate-and-units-of-parts',
    says: 'rates beside units that have parts themselves: the units',
    sheet: `
№ | Должность | Ставка | Кол-во единиц
1 | Повар | 1 | 3
2 | Юрист | 0,5 | 0,5
3 | Психолог | 0,25 | 0,5
`,
    reads: `
A number, B position, D units
B2 Повар: 3
B3 Юрист: 0.5
B4 Психолог: 0.5
`,
  },
];
