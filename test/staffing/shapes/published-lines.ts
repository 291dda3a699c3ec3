import type { Shape } from './shape';

/** Lines of published tables and exports: headings, names, sums and what stands around them. */
export const publishedLineShapes: readonly Shape[] = [
  {
    file: 'one-position-no-total',
    says: 'departments of one position without a total: asked',
    sheet: `
Подразделение / Должность | Кол-во ставок
Прачечная | 2
Машинист по стирке белья | 2
Гараж | 1
Водитель | 1
Пищеблок | 3
Повар | 2
Хлеборез | 1
`,
    reads: `
A position, B units
A2 Прачечная: not read «2 (?)»
A3 Машинист по стирке белья: 2
A4 Гараж: not read «1 (?)»
A5 Водитель: 1
A6 Пищеблок: not read «3 (?)»
A7 Повар: 2
A8 Хлеборез: 1
`,
  },
  {
    file: 'one-position-unknown-departments',
    says: 'the same where nothing but the units tells it: a name of no position before a position with its units',
    sheet: `
Должность | Кол-во ставок
Комплекс милосердия | 8
Санитарка палатная | 8
Дом ветеранов | 3
Медицинская сестра | 2
Фельдшер | 1
`,
    reads: `
A position, B units
A2 Комплекс милосердия: not read «8 (?)»
A3 Санитарка палатная: 8
A4 Дом ветеранов: not read «3 (?)»
A5 Медицинская сестра: 2
A6 Фельдшер: 1
`,
  },
  {
    file: 'words-for-units',
    says: 'units in words: figures with words are read, words alone are listed',
    sheet: `
№ | Должность | Количество штатных единиц
1 | Директор | 1 (одна)
2 | Повар | три
3 | Медсестра | 5,25 шт.ед.
4 | Сторож | 4 ставки
5 | Дворник | полставки
6 | Вахтер | одна целая пять десятых
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: not read «три»
B4 Медсестра: 5.25
B5 Сторож: 4
B6 Дворник: not read «полставки»
B7 Вахтер: not read «одна целая пять десятых»
`,
  },
  {
    file: 'two-line-names',
    says: 'names split over two rows are one name, the line is where its figures are',
    sheet: `
№ | Должность | Кол-во шт. ед.
1 | Рабочий по комплексному обслуживанию | 2
 | и ремонту зданий |
2 | Медицинская сестра по диетическому |
 | питанию | 1
3 | Повар | 3
 | Итого | 6
`,
    reads: `
A number, B position, C units
B2 Рабочий по комплексному обслуживанию и ремонту зданий: 2
B5 Медицинская сестра по диетическому питанию: 1
B6 Повар: 3
sum C7 says 6, read 6
`,
  },
  {
    file: 'financing-subtotals',
    says: 'a total, and what it is paid from: its parts are asked, never added',
    sheet: `
№ | Должность | Всего ставок | в том числе | |
 | | | РБ | МБ | платные услуги
1 | Директор | 1 | | 1 |
2 | Врач | 2 | 1 | 0,5 | 0,5
3 | Повар | 3 | 3 | |
 | Всего | 6 | 4 | 1,5 | 0,5
 | в т.ч. за счет республиканского бюджета | 4 | | |
 | за счет местного бюджета | 1,5 | | |
 | за счет платных услуг | 0,5 | | |
`,
    merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
    reads: `
A number, B position, C units
B3 Директор: 1
B4 Врач: 2
B5 Повар: 3
B8 [в т.ч. за счет республиканского бюджета] за счет местного бюджета: not read «1.5 (?)»
B9 [в т.ч. за счет республиканского бюджета] за счет платных услуг: not read «0.5 (?)»
sum C6 says 6, read 6
`,
  },
  {
    file: 'numbered-1-1',
    says: 'headings with whole numbers, positions with parts of these',
    sheet: `
№ | Наименование | Кол-во единиц
1 | Административно-управленческий персонал | 3
1.1 | Директор | 1
1.2 | Главный бухгалтер | 1
1.3 | Бухгалтер | 1
2 | Медицинский персонал | 6
2.1 | Врач | 1
2.2 | Медицинская сестра | 5
 | Всего | 9
`,
    reads: `
A number, B position, C units
B3 [Административно-управленческий персонал] Директор: 1
B4 [Административно-управленческий персонал] Главный бухгалтер: 1
B5 [Административно-управленческий персонал] Бухгалтер: 1
B7 [Медицинский персонал] Врач: 1
B8 [Медицинский персонал] Медицинская сестра: 5
sum C9 says 9, read 9
`,
  },
  {
    file: 'long-preamble',
    says: 'a long preamble with figures above the header',
    sheet: `
 | | | Утверждаю
 | | | Директор КГУ «Дом»
 | | | ____________ А.
 | | | «__» января 2026 г.
Штатное расписание
КГУ «Центр оказания специальных социальных услуг»
на 2026 год
Количество койко-мест | 100 | |
Штатная численность в количестве | 7 | единиц |
Месячный фонд заработной платы | 1250000 | тенге |
 | | |
№ | Должность | Штатная численность | Примечание
1 | Директор | 1 |
2 | Повар | 2 |
3 | Медсестра | 4 |
 | ИТОГО | 7 |
`,
    reads: `
A number, B position, C units, D reason
B13 Директор: 1
B14 Повар: 2
B15 Медсестра: 4
sum C16 says 7, read 7
`,
  },
  {
    file: 'signatures-numbered',
    says: 'signatures of positions below the table are no lines',
    sheet: `
№ | Должность | Кол-во штатных единиц
1 | Директор | 1
2 | Главный бухгалтер | 1
3 | Экономист | 1
 | Итого | 3
Директор | | Иванов И.
Главный бухгалтер | | Петрова П.
Исполнитель: экономист Сидорова | тел. 8 (7172) 50-50-50 |
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Главный бухгалтер: 1
B4 Экономист: 1
sum C5 says 3, read 3
`,
  },
  {
    file: 'footer-with-repeat',
    says: 'the total told once more by groups: asked, never added',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Врач | 2
3 | Повар | 3
 | Итого | 6
 | | 
 | Из них: |
 | АУП | 1
 | Медицинский персонал | 2
 | Прочий персонал | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Врач: 2
B4 Повар: 3
B8 [Из них:] АУП: not read «1 (?)»
B9 [Из них:] Медицинский персонал: not read «2 (?)»
B10 [Из них:] Прочий персонал: not read «3 (?)»
sum C5 says 6, read 6
`,
  },
  {
    file: 'totals-in-the-middle',
    says: 'sums in the middle and none at the end',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Бухгалтер | 1
 | Итого АУП | 2
3 | Врач | 2
4 | Медсестра | 5
 | Итого медперсонал | 7
5 | Сторож | 4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Бухгалтер: 1
B5 Врач: 2
B6 Медсестра: 5
B8 Сторож: 4
sum C4 says 2, read 2
sum C7 says 7, read 7
`,
  },
  {
    file: 'total-before-section',
    says: 'headings in the column of numbers with their units: asked, and not added',
    sheet: `
№ | Должность | Ставок | Оклад
I. Административный персонал | | 2 |
1 | Директор | 1 | 300000
2 | Бухгалтер | 1 | 200000
II. Медицинский персонал | | 7 |
3 | Врач | 2 | 250000
4 | Медсестра | 5 | 150000
Итого | | 9 |
`,
    reads: `
A number, B position, C units, D salary
B2 I. Административный персонал: not read «2 (?)»
B3 Директор: 1; 300000
B4 Бухгалтер: 1; 200000
B5 II. Медицинский персонал: not read «7 (?)»
B6 Врач: 2; 250000
B7 Медсестра: 5; 150000
sum C8 says 9, read 9
`,
  },
  {
    file: 'department-column-totals',
    says: 'a department written once for its lines, a sum after each',
    sheet: `
Структурное подразделение | Должность | Количество | Оклад
Администрация | Директор | 1 | 300000
 | Бухгалтер | 1 | 200000
Итого по Администрации | | 2 | 500000
Пищеблок | Шеф-повар | 1 | 150000
 | Повар | 2 | 120000
Итого по Пищеблоку | | 3 | 
Всего | | 5 |
`,
    reads: `
A department, B position, C units, D salary
B2 [Администрация] Директор: 1; 300000
B3 [Администрация] Бухгалтер: 1; 200000
B5 [Пищеблок] Шеф-повар: 1; 150000
B6 [Пищеблок] Повар: 2; 120000
sum C4 says 2, read 2
sum C7 says 3, read 3
sum C8 says 5, read 5
`,
  },
  {
    file: 'letter-units',
    says: 'what people write beside figures',
    sheet: `
№ | Должность | Кол-во шт. ед.
1 | Директор | 1,0
2 | Сторож | 4,0 (сменный график)
3 | Медсестра | 5,25*
4 | Врач | 0.5/0.25
5 | Повар | 2-3
6 | Дворник | ~1
7 | Вахтер | 1,5,
8 | Юрист | 0,5+0,5 совм.
9 | Психолог | нет
10 | Логопед | -
11 | Методист | х
12 | Электрик | по договору
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Сторож: 4
B4 Медсестра: 5.25
B5 Врач: not read «0.5/0.25»
B6 Повар: not read «2-3»
B7 Дворник: not read «~1»
B8 Вахтер: not read «1,5,»
B9 Юрист: not read «0,5+0,5 совм.»
B10 Психолог: not read «нет»
B11 Логопед: 0
B12 Методист: not read «х»
B13 Электрик: not read «по договору»
`,
  },
  {
    file: 'wide-head',
    says: 'a title over the whole table above its header',
    sheet: `
Штатное расписание на 2025-2026 годы | | | |
№ | Должность | 2025 год (факт) | 2026 год (план) | Отклонение
1 | Директор | 1 | 1 | 0
2 | Повар | 3 | 4 | 1
`,
    merged: ['A1:E1'],
    reads: `
A number, B position, C actual, D units
B3 Директор: 1
B4 Повар: 4
`,
  },
  {
    file: 'title-below-unit-row',
    says: 'a row of units of measure under the titles',
    sheet: `
№ | Должность | Численность | Оклад | Сумма в месяц
 | | ед. | тенге | тенге
1 | Директор | 1 | 300000 | 300000
2 | Повар | 3 | 120000 | 360000
`,
    reads: `
A number, B position, C units, D salary
B3 Директор: 1; 300000
B4 Повар: 3; 120000
`,
  },
  {
    file: 'letters-under-header',
    says: 'letters and numbers under the titles',
    sheet: `
№ | Должность | Количество единиц | Оклад
А | Б | 1 | 2
1 | Директор | 1 | 300000
2 | Повар | 3 | 120000
`,
    reads: `
A number, B position, C units, D salary
B3 Директор: 1; 300000
B4 Повар: 3; 120000
`,
  },
  {
    file: 'kazakh-departments',
    says: 'Kazakh headings with the sum of their lines, settled by the total',
    sheet: `
№ | Лауазымдар атауы | Штат бірлігі
 | Әкімшілік-басқару қызметкерлері | 2
1 | Директор | 1
2 | Бас есепші | 1
 | Медициналық қызметкерлер | 6,25
3 | Мейіргер | 5,25
4 | Аға мейіргер | 1
 | Жиыны: | 8,25
`,
    reads: `
A number, B position, C units
B3 [Әкімшілік-басқару қызметкерлері] Директор: 1
B4 [Әкімшілік-басқару қызметкерлері] Бас есепші: 1
B6 [Медициналық қызметкерлер] Мейіргер: 5.25
B7 [Медициналық қызметкерлер] Аға мейіргер: 1
sum C8 says 8.25, read 8.25
`,
  },
  {
    file: 'zero-and-blank',
    says: 'zero, blank, dash and a dash in quotes',
    sheet: `
№ | Должность | Кол-во единиц
1 | Директор | 1
2 | Юрист | 0
3 | Психолог |
4 | Логопед | –
5 | Врач | "-"
6 | Повар | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Юрист: 0
B4 Психолог: blank
B5 Логопед: 0
B6 Врач: not read «"-"»
B7 Повар: 2
`,
  },
  {
    file: 'units-in-name',
    says: 'the units stand in the name too',
    sheet: `
№ | Должность | Ставок
1 | Повар - 3 ед. | 3
2 | Медсестра (5,25 ставки) | 5,25
3 | Сторож 4 чел. | 4
`,
    reads: `
A number, B position, C units
B2 Повар - 3 ед.: 3
B3 Медсестра (5,25 ставки): 5.25
B4 Сторож 4 чел.: 4
`,
  },
  {
    file: 'rowspan-department-left',
    says: 'departments merged down in a column without a title',
    sheet: `
 | Должность | Кол-во ставок
АУП | Директор | 1
 | Бухгалтер | 2
Кухня | Повар | 3
 | Мойщик посуды | 1
`,
    merged: ['A2:A3', 'A4:A5'],
    reads: `
B position, C units
B2 Директор: 1
B3 Бухгалтер: 2
B4 Повар: 3
B5 Мойщик посуды: 1
`,
  },
  {
    file: 'two-blocks-one-header',
    says: 'a table that goes on to its right',
    sheet: `
№ | Должность | Ставок | № | Должность | Ставок
1 | Директор | 1 | 4 | Сторож | 4
2 | Повар | 3 | 5 | Дворник | 1
3 | Врач | 2 | 6 | Водитель | 1
 | Итого | 6 | | Итого | 6
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Врач: 2
sum C5 says 6, read 6

D number, E position, F units
E2 Сторож: 4
E3 Дворник: 1
E4 Водитель: 1
sum F5 says 6, read 6
`,
  },
  {
    file: 'sum-of-page',
    says: 'a page’s sum carried over to the next',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого по странице | 4
 | Перенос с предыдущей страницы | 4
3 | Врач | 2
4 | Сторож | 4
 | Итого по странице | 10
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B6 Врач: 2
B7 Сторож: 4
sum C4 says 4, read 4
sum C5 says 4, read 4
sum C8 says 10, read 10
`,
  },
  {
    file: 'vertical-titles',
    says: 'titles with a letter a line',
    sheet: `
№ | Д⏎о⏎л⏎ж⏎н⏎о⏎с⏎т⏎ь | К⏎о⏎л⏎-⏎в⏎о⏎ ⏎е⏎д⏎и⏎н⏎и⏎ц
1 | Директор | 1
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'name-over-two-columns',
    says: 'a title over two columns, the name in the first, the grade in the second',
    sheet: `
№ | Должность | | Кол-во единиц
1 | Повар | 4 разряд | 2
2 | Повар | 5 разряд | 1
3 | Водитель | 1 класс | 1
`,
    merged: ['B1:C1'],
    reads: `
A number, B position, D units
B2 Повар: 2
B3 Повар: 1
B4 Водитель: 1
`,
  },
  {
    file: 'structural-and-positions',
    says: 'departments and positions in one column, as its title says',
    sheet: `
№ п/п | Наименование структурных подразделений и должностей | Кол-во единиц | Должностной оклад
 | Администрация | |
1 | Директор | 1 | 300000
 | Пищеблок | |
2 | Повар | 3 | 120000
`,
    reads: `
A number, B position, C units, D salary
B3 [Администрация] Директор: 1; 300000
B5 [Пищеблок] Повар: 3; 120000
`,
  },
  {
    file: 'sum-in-words',
    says: 'units with their word, and a sum as words, which is no line',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1 единица
2 | Повар | 0,5 единицы
3 | Врач | 2 единицы
Всего: 3,5 единиц | |
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 0.5
B4 Врач: 2
`,
  },
  {
    file: 'section-with-units-in-brackets',
    says: 'headings that say their units in brackets',
    sheet: `
№ | Должность | Кол-во ставок
 | Пищеблок (4 ед.) |
1 | Шеф-повар | 1
2 | Повар | 3
 | Прачечная (1,5 ед.) |
3 | Машинист по стирке белья | 1,5
 | Всего | 5,5
`,
    reads: `
A number, B position, C units
B3 [Пищеблок (4 ед.)] Шеф-повар: 1
B4 [Пищеблок (4 ед.)] Повар: 3
B6 [Прачечная (1,5 ед.)] Машинист по стирке белья: 1.5
sum C7 says 5.5, read 5.5
`,
  },
  {
    file: 'thousands-text',
    says: 'figures as text, thousands with spaces',
    sheet: `
№ | Должность | Кол-во ставок | Оклад | ФОТ
1 | Директор | '1.00 | '350 000,00 | '350 000,00
2 | Повар | '3,0 | '120 000,00 | '360 000,00
`,
    reads: `
A number, B position, C units, D salary, E fund
B2 Директор: 1; 350000
B3 Повар: 3; 120000
`,
  },
  {
    file: 'numbers-in-names',
    says: 'the number stands in the name’s cell',
    sheet: `
Должность | Кол-во
1. Директор | 1
2. Главный бухгалтер | 1
3. Повар | 3
Итого | 5
`,
    reads: `
A position, B units
A2 1. Директор: 1
A3 2. Главный бухгалтер: 1
A4 3. Повар: 3
sum B5 says 5, read 5
`,
  },
  {
    file: 'institutions-below',
    says: 'a second institution below a heading of its own: lines of both, sums of each and of all',
    sheet: `
Штатное расписание КГУ «Дом-интернат № 1» | |
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
Штатное расписание КГУ «Дом-интернат № 2» | |
1 | Директор | 1
2 | Повар | 2
 | Итого | 3
 | ВСЕГО | 7
`,
    merged: ['A1:C1', 'A6:C6'],
    reads: `
A number, B position, C units
B3 Директор: 1
B4 Повар: 3
B7 [Штатное расписание КГУ «Дом-интернат № 2»] Директор: 1
B8 [Штатное расписание КГУ «Дом-интернат № 2»] Повар: 2
sum C5 says 4, read 4
sum C9 says 3, read 3
sum C10 says 7, read 7
`,
  },
  {
    file: 'parts-after-each',
    says: 'parts after a line, told once more: asked, never added',
    sheet: `
№ | Должность | Ставок
1 | Медсестра | 10
 | в т.ч. процедурная | 1
 | постовая | 5
2 | Санитарка палатная | 8
 | из них: |
 | дневная | 4
 | ночная | 4
3 | Повар | 3
 | Итого | 21
`,
    reads: `
A number, B position, C units
B2 Медсестра: 10
B4 [в т.ч. процедурная] постовая: not read «5 (?)»
B5 Санитарка палатная: 8
B7 [из них:] дневная: not read «4 (?)»
B8 [из них:] ночная: not read «4 (?)»
B9 Повар: 3
sum C10 says 21, read 21
`,
  },
  {
    file: 'note-below-number',
    says: 'notes with figures below the table are no lines',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
Примечание: 1. Ставки указаны с учетом 0,5 ед. | |
2. Вакансий нет | |
Всего листов | 1 |
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
sum C4 says 4, read 4
`,
  },
  {
    file: 'approved-stamp-right',
    says: 'a stamp with a figure above the table',
    sheet: `
 | | | Утверждено
 | | | приказом директора
 | | | № 15 от 10.01.2026
 | | | Штат в количестве 4 единиц
№ | Должность | Количество | Оклад, тенге
1 | Директор | 1 | 300000
2 | Повар | 3 | 120000
`,
    reads: `
A number, B position, C units, D salary
B6 Директор: 1; 300000
B7 Повар: 3; 120000
`,
  },
];
