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
B3 [в т.ч.] процедурная: not read «1 (?)»
B4 [в т.ч.] постовая: not read «5 (?)»
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
  {
    file: 'written-cells',
    says: 'what people write in cells of units and money: read, or listed as it stands',
    sheet: `
№ | Должность | Кол-во шт. ед. | Оклад, тенге
1 | Директор* | 1,0 ст | 350 000
2 | Повар¹ | 0.5ст. | 120000,50
3 | МЕДСЕСТРА | ½ ставки | 130 тыс.
4 | Сторож 2) | 1 (0,5+0,5) | 90000 тг.
5 | Дворник | 2 ед. по 0,5 | 80000-90000
6 | Вахтер | 0,5 (внутр. совм.) | МЗП
7 | Юрист | 1,5 ед./ 2 чел. | 100000 / 2
8 | Психолог | -1 | 100000
9 | Логопед | 1. | 100000
10 | Водитель |  1,5  | 100000
11 | Прачка | 1,25 шт. единиц | 100000
12 | Экономист | 1 единица (вакансия) | 100000
13 | Врач | 0,75 ст. (врем.) | 100000
14 | Кассир | 1 000 | 100000
15 | Электрик | 12 мес. | 100000
16 | Кочегар | 3 (сезон) | 100000
17 | Плотник | 1(вак) | 100000
18 | Библиотекарь | 0,5 б. | 100000
19 | Завхоз | I | 100000
20 | Методист | O,5 | 100000
21 | Буфетчик | 1,О | 100000
22 | Лифтер | 4x0,5 | 100000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор*: 1; 350000
B3 Повар¹: 0.5; 120000.5
B4 МЕДСЕСТРА: 0.5
B5 Сторож 2): not read «1 (0,5+0,5)»; 90000
B6 Дворник: not read «2 ед. по 0,5»
B7 Вахтер: 0.5
B8 Юрист: not read «1,5 ед./ 2 чел.»
B9 Психолог: not read «-1»; 100000
B10 Логопед: not read «1.»; 100000
B11 Водитель: 1.5; 100000
B12 Прачка: 1.25; 100000
B13 Экономист: 1; 100000
B14 Врач: 0.75; 100000
B15 Кассир: not read «1000»; 100000
B16 Электрик: not read «12 мес.»; 100000
B17 Кочегар: 3; 100000
B18 Плотник: 1; 100000
B19 Библиотекарь: not read «0,5 б.»; 100000
B20 Завхоз: not read «I»; 100000
B21 Методист: not read «O,5»; 100000
B22 Буфетчик: not read «1,О»; 100000
B23 Лифтер: 2; 100000
`,
  },
  {
    file: 'roman-sections',
    says: 'sections with Roman numbers, their units and blank rows between',
    sheet: `
№ | Наименование должностей | Кол-во шт.ед.
I | Административно-управленческий персонал | 3
1 | Директор | 1
2 | Главный бухгалтер | 1
3 | Секретарь | 1
 | |
II | Медперсонал | 5,5
1 | Врач | 0,5
2 | Медсестра | 5
 | |
 | Всего по учреждению | 8,5
`,
    reads: `
A number, B position, C units
B3 [Административно-управленческий персонал] Директор: 1
B4 [Административно-управленческий персонал] Главный бухгалтер: 1
B5 [Административно-управленческий персонал] Секретарь: 1
B8 [Медперсонал] Врач: 0.5
B9 [Медперсонал] Медсестра: 5
sum C11 says 8.5, read 8.5
`,
  },
  {
    file: 'restarting-numbers',
    says: 'numbers that begin anew in each section, sums of each and of all',
    sheet: `
№ | Должность | Ставок
 | АУП |
1 | Директор | 1
2 | Бухгалтер | 2
 | ИТОГО по АУП: | 3
 | Кухня |
1 | Шеф-повар | 1
2 | Повар | 3
 | ИТОГО по кухне: | 4
 | ИТОГО ПО ДОМУ-ИНТЕРНАТУ: | 7
`,
    reads: `
A number, B position, C units
B3 [АУП] Директор: 1
B4 [АУП] Бухгалтер: 2
B7 [Кухня] Шеф-повар: 1
B8 [Кухня] Повар: 3
sum C5 says 3, read 3
sum C9 says 4, read 4
sum C10 says 7, read 7
`,
  },
  {
    file: 'total-only-groups',
    says: 'all units and their groups under one title',
    sheet: `
№ | Должность | Штатная численность | |
 | | Всего | АУП | Прочие
1 | Директор | 1 | 1 |
2 | Повар | 3 | | 3
 | Всего | 4 | 1 | 3
`,
    merged: ['A1:A2', 'B1:B2', 'C1:E1'],
    reads: `
A number, B position, C units
B3 Директор: 1
B4 Повар: 3
sum C5 says 4, read 4
`,
  },
  {
    file: 'salary-min-max',
    says: 'least, most and actual salary under one title: none is taken',
    sheet: `
№ | Должность | Кол-во единиц | Должностной оклад | |
 | | | min | max | факт
1 | Директор | 1 | 300000 | 350000 | 320000
2 | Повар | 3 | 110000 | 130000 | 120000
`,
    merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
    reads: `
A number, B position, C units
B3 Директор: 1
B4 Повар: 3
`,
  },
  {
    file: 'vacancy-lines',
    says: 'lines of vacancies below a position tell again what is in it',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Медсестра | 4
 | вакансия | 1
3 | Повар | 3
 | вакант | 0,5
 | Итого | 8
 | в т.ч. вакансий | 1,5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Медсестра: 4
B4 [Медсестра] вакансия: not read «1 (?)»
B5 Повар: 3
B6 [Повар] вакант: not read «0.5 (?)»
sum C7 says 8, read 8
`,
  },
  {
    file: 'four-header-rows',
    says: 'posts and second jobs, approved and actual, three rows of titles: asked',
    sheet: `
№ п/п | Наименование должностей | Штатные единицы | | | |
 | | по штату | | фактически | |
 | | основные | совместители | основные | совместители | вакансии
1 | Директор | 1 | 0 | 1 | 0 | 0
2 | Повар | 2 | 1 | 2 | 0,5 | 0,5
`,
    merged: ['A1:A3', 'B1:B3', 'C1:G1', 'C2:D2', 'E2:G2'],
    reads: `
A number, B position, C unclear, D unclear, E unclear, F unclear, G vacant
B4 Директор: not read «1 | 0 | 1 | 0»
B5 Повар: not read «2 | 1 | 2 | 0,5»
`,
  },
  {
    file: 'sum-first-column',
    says: 'a sum above the header is no line',
    sheet: `
Итого по штату: | 5 | |
№ | Должность | Кол-во ставок | Оклад
1 | Директор | 1 | 300000
2 | Повар | 4 | 120000
`,
    reads: `
A number, B position, C units, D salary
B3 Директор: 1; 300000
B4 Повар: 4; 120000
`,
  },
  {
    file: 'same-position-several-departments',
    says: 'one position in several departments, each written once',
    sheet: `
Отделение | Должность | Ставки
Отделение № 1 | Медсестра | 5,25
 | Санитарка | 5,25
Отделение № 2 | Медсестра | 5,25
 | Санитарка | 5,25
Всего | | 21
`,
    reads: `
A department, B position, C units
B2 [Отделение № 1] Медсестра: 5.25
B3 [Отделение № 1] Санитарка: 5.25
B4 [Отделение № 2] Медсестра: 5.25
B5 [Отделение № 2] Санитарка: 5.25
sum C6 says 21, read 21
`,
  },
  {
    file: 'no-number-blank-rows',
    says: 'a blank row after each line',
    sheet: `
Наименование должности | Кол-во | Оклад
 | |
Директор | 1 | 300000
 | |
Повар | 3 | 120000
 | |
Итого | 4 |
`,
    reads: `
A position, B units, C salary
A3 Директор: 1; 300000
A5 Повар: 3; 120000
sum B7 says 4, read 4
`,
  },
  {
    file: 'budget-two-years-fund',
    says: 'units and fund of two years: the newest units',
    sheet: `
Должность | 2026 год | | 2027 год |
 | Кол-во ед. | ФОТ | Кол-во ед. | ФОТ
Директор | 1 | 4200000 | 1 | 4500000
Повар | 3 | 4300000 | 4 | 5800000
`,
    merged: ['B1:C1', 'D1:E1'],
    reads: `
A position, C fund, D units
A3 Директор: 1
A4 Повар: 4
`,
  },
  {
    file: 'text-numbers-labels',
    says: 'numbers with brackets and letters',
    sheet: `
№ | Должность | Ставка
1) | Директор | 1
2) | Повар | 3
2а) | Помощник повара | 1
3) | Сторож | 4
 | Всего ставок | 9
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Помощник повара: 1
B5 Сторож: 4
sum C6 says 9, read 9
`,
  },
  {
    file: 'unit-cost',
    says: 'a list as of goods: unit of measure, count, price, sum',
    sheet: `
№ | Должность | Ед. изм. | Кол-во | Цена | Сумма
1 | Директор | чел. | 1 | 300000 | 300000
2 | Повар | чел. | 3 | 120000 | 360000
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'accounting-list',
    says: 'a list of persons by department',
    sheet: `
Подразделение | Сотрудник | Должность | Ставка | Оклад | График
Пищеблок | Иванова И. | Повар | 1 | 120000 | 5/2
Пищеблок | Петрова П. | Повар | 0,5 | 120000 | 5/2
Охрана | Сидоров С. | Сторож | 1 | 90000 | сутки/трое
`,
    reads: `
A department, C position, D units, E salary
C2 [Пищеблок] Повар: 1; 120000
C3 [Пищеблок] Повар: 0.5; 120000
C4 [Охрана] Сторож: 1; 90000
`,
  },
  {
    file: 'units-as-kk-text',
    says: 'units with their words in Kazakh',
    sheet: `
№ | Лауазымы | Штат саны
1 | Директор | 1 бірлік
2 | Аспазшы | 3 штат бірлігі
3 | Күзетші | 4 адам
4 | Заңгер | жарты ставка
5 | Есепші | 0,5 бірл.
 | Барлығы | 9
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Аспазшы: 3
B4 Күзетші: 4
B5 Заңгер: not read «жарты ставка»
B6 Есепші: 0.5
sum C7 says 9, read 8.5
`,
  },
  {
    file: 'mixed-sum-missing-line',
    says: 'a sum that is more than its lines',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Врач | 2
3 | Медсестра | 5
 | Итого | 9
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Врач: 2
B4 Медсестра: 5
sum C5 says 9, read 8
`,
  },
  {
    file: 'unnumbered-heads-no-total-salary',
    says: 'departments without a salary of their own, and no total: asked',
    sheet: `
Наименование | Кол-во ставок | Оклад
Бухгалтерия | 3 |
Главный бухгалтер | 1 | 250000
Бухгалтер | 2 | 180000
Хозяйственная часть | 1 |
Завхоз | 1 | 150000
`,
    reads: `
A position, B units, C salary
A2 Бухгалтерия: not read «3 (?)»
A3 Главный бухгалтер: 1; 250000
A4 Бухгалтер: 2; 180000
A5 Хозяйственная часть: not read «1 (?)»
A6 Завхоз: 1; 150000
`,
  },
  {
    file: 'one-person-department-with-salary',
    says: 'departments with a salary, whatever it adds up: asked',
    sheet: `
Наименование | Кол-во ставок | Оклад
Юридическая служба | 1 | 200000
Юрист | 1 | 200000
Медицинская служба | 2 | 300000
Врач | 1 | 300000
Медсестра | 1 | 150000
`,
    reads: `
A position, B units, C salary
A2 Юридическая служба: not read «1 (?)»; 200000
A3 Юрист: 1; 200000
A4 Медицинская служба: not read «2 (?)»; 300000
A5 Врач: 1; 300000
A6 Медсестра: 1; 150000
`,
  },
  {
    file: 'numbers-in-name-column-heading',
    says: 'headings with numbers in the column of names: asked',
    sheet: `
№ | Должность | Кол-во ставок
 | 1. Администрация | 2
1 | Директор | 1
2 | Бухгалтер | 1
 | 2. Кухня | 3
3 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 1. Администрация: not read «2 (?)»
B3 Директор: 1
B4 Бухгалтер: 1
B5 2. Кухня: not read «3 (?)»
B6 Повар: 3
`,
  },
  {
    file: 'quarter-total-first',
    says: 'units of all before those of each quarter',
    sheet: `
№ | Должность | Ставок всего | 1 кв. | 2 кв. | 3 кв. | 4 кв.
1 | Директор | 1 | 1 | 1 | 1 | 1
2 | Повар | 3 | 3 | 3 | 3 | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'total-on-top-of-which',
    says: 'sums above their lines, “of which” between them: the lines are lines',
    sheet: `
Должность | Кол-во ставок
Всего | 13
в том числе: |
Директор | 1
Завхоз | 1
Всего медицинский персонал | 8
в том числе: |
Врач | 3
Медсестра | 5
Всего прочий персонал | 3
в том числе: |
Повар | 3
`,
    reads: `
A position, B units
A4 Директор: 1
A5 Завхоз: 1
A8 Врач: 3
A9 Медсестра: 5
A12 Повар: 3
sum B2 says 13, read 13
sum B6 says 8, read 8
sum B10 says 3, read 3
`,
  },
];
