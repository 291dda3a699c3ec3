import type { Shape } from './shape';

/** Forms in print, grades and money beside units, titles over several rows and in two languages, other tables beside. */
export const accountantLayoutShapes: readonly Shape[] = [
  {
    file: 'form-t-3-in-print',
    says: 'the form T-3 with its codes',
    sheet: `
 | | | | | | | Унифицированная форма № Т-3
 | | | | | | | Код
 | | | | | | Форма по ОКУД | 0301017
КГУ | | | | | | по ОКПО | 12345678
 | | ШТАТНОЕ РАСПИСАНИЕ | Номер документа | Дата составления | | |
 | | | 1 | 01.01.2019 | | Утверждено приказом |
на период 1 год с 01.01.2019 | | | | | | Штат в количестве 4 единиц |
 | | | | | | |
Структурное подразделение | | Должность (специальность, профессия), разряд, класс (категория) квалификации | Количество штатных единиц | Тарифная ставка (оклад) и пр., тенге | Надбавки, тенге | | Всего в месяц, тенге ((гр. 5 + гр. 6 + гр. 7) х гр. 4)
наименование | код | | | | экологические | за вредность |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
Администрация | 01 | Директор | 1 | 300000 | | | 300000
Пищеблок | 02 | Повар | 3 | 95000 | | 5000 | 300000
 | | | | | | |
 | | Итого | 4 | | | | 600000
Руководитель кадровой службы | | | Бухгалтер | | подпись | |
`,
    merged: ['A9:B9', 'C9:C10', 'D9:D10', 'E9:E10', 'F9:G9', 'H9:H10'],
    reads: `
A department, C position, D units, E salary
C12 [Администрация] Директор: 1; 300000
C13 [Пищеблок] Повар: 3; 95000
sum D15 says 4, read 4
`,
  },
  {
    file: 'turned-by-a-quarter',
    says: 'positions as columns: no table is found',
    sheet: `
Должность | Директор | Повар | Сторож | Всего
Шт. ед. | 1 | 3 | 3 | 7
Оклад | 300000 | 95000 | 85000 |
`,
    reads: ``,
  },
  {
    file: 'departments-as-columns',
    says: 'departments as columns with all: all',
    sheet: `
№ | Должность | Отделение 1 | Отделение 2 | Всего ед.
1 | Медсестра | 5,25 | 5,25 | 10,5
2 | Санитарка | 5,25 | 5,25 | 10,5
`,
    reads: `
A number, B position, E units
B2 Медсестра: 10.5
B3 Санитарка: 10.5
`,
  },
  {
    file: 'titles-of-four-rows',
    says: 'titles over four rows',
    sheet: `
№ | Должность | Штатное расписание на 2019 год | | | |
 | | Штатные единицы | | | Оплата труда |
 | | всего | в том числе | | оклад, тенге | фонд в месяц, тенге
 | | | занято | вакантно | |
1 | Директор | 1 | 1 | | 300000 | 300000
2 | Повар | 3 | 2 | 1 | 95000 | 285000
`,
    merged: ['A1:A4', 'B1:B4', 'C1:G1', 'C2:E2', 'F2:G2', 'C3:C4', 'D3:E3', 'F3:F4', 'G3:G4'],
    reads: `
A number, B position, C units, D occupied, E vacant, F salary, G fund
B5 Директор: 1; 300000
B6 Повар: 3; 95000
`,
  },
  {
    file: 'titles-in-two-languages-stroke',
    says: 'titles in two languages with a stroke',
    sheet: `
Р/с / № п/п | Лауазым атауы / Наименование должности | Штат бірлігінің саны / Количество штатных единиц | Лауазымдық жалақы / Должностной оклад | Ескертпе / Примечание
1 | Директор | 1 | 300000 |
2 | Аспазшы / Повар | 3 | 95000 |
 | Барлығы / Всего | 4 | |
`,
    reads: `
A number, B position, C units, D salary, E reason
B2 Директор: 1; 300000
B3 Аспазшы / Повар: 3; 95000
sum C4 says 4, read 4
`,
  },
  {
    file: 'titles-in-two-languages-lines',
    says: 'titles in two languages on lines of a cell',
    sheet: `
№⏎р/с | Лауазымы⏎Должность | Штат саны⏎Кол-во ед. | Бос орындар⏎Вакансии | Жалақысы⏎Оклад
1 | Директор | 1 | | 300000
2 | Аспазшы⏎Повар | 3 | 1 | 95000
`,
    reads: `
A number, B position, C units, D vacant, E salary
B2 Директор: 1; 300000
B3 Аспазшы / Повар: 3; 95000
`,
  },
  {
    file: 'titles-in-short',
    says: 'titles as short as they are written',
    sheet: `
п/п | Долж. | К-во шт.ед | Окл. | Прим.
1 | Директор | 1 | 300000 |
2 | Повар | 3 | 95000 |
`,
    reads: `
A number, B position, C units, D salary, E reason
B2 Директор: 1; 300000
B3 Повар: 3; 95000
`,
  },
  {
    file: 'titles-in-short-kk',
    says: 'short titles in Kazakh',
    sheet: `
р/с | Лауазым | Штат | Нақты | Бос
1 | Директор | 1 | 1 | 0
2 | Аспазшы | 3 | 2 | 1
`,
    reads: `
A number, B position, C units, D actual, E vacant
B2 Директор: 1
B3 Аспазшы: 3
`,
  },
  {
    file: 'unit-of-measure-column',
    says: 'a column of measures between names and figures',
    sheet: `
№ | Должность | Ед. изм. | Кол-во | Оклад
1 | Директор | ставка | 1 | 300000
2 | Повар | ед. | 3 | 95000
3 | Юрист | ставка | 0,5 | 150000
`,
    reads: `
A number, B position, D units, E salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
B4 Юрист: 0.5; 150000
`,
  },
  {
    file: 'grades-coefficients-base',
    says: 'block, step, coefficient and base amount beside units',
    sheet: `
№ | Должность | Блок | Звено | Ступень | Коэффициент | БДО | Кол-во ставок | ДО (гр.6 х гр.7), тенге | Стаж
1 | Директор | A | 1 | 3 | 4.5 | 17697 | 1 | 79637 | 12
2 | Повар | D | 1 | | 2.81 | 17697 | 3 | 49729 | 5
`,
    reads: `
A number, B position, H units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'grade-figures-before-units',
    says: 'grades in figures before the units',
    sheet: `
№ | Должность | Разряд ЕТС | Категория | Грейд | Штат. ед. | Должностной оклад
1 | Директор | 14 | 1 | 9 | 1 | 300000
2 | Повар | 4 | 2 | 3 | 3 | 95000
`,
    reads: `
A number, B position, F units, G salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
`,
  },
  {
    file: 'salary-of-one-and-of-all',
    says: 'the salary of a unit beside that of all units',
    sheet: `
№ | Должность | Ставок | Оклад на 1 ставку | Оклад на все ставки | Доплата за вредность | Надбавка 10% | ФОТ в месяц
1 | Директор | 1 | 300000 | 300000 | | 30000 | 330000
2 | Повар | 3 | 95000 | 285000 | 15000 | 28500 | 328500
`,
    reads: `
A number, B position, C units, D salary, H fund
B2 Директор: 1; 300000
B3 Повар: 3; 95000
`,
  },
  {
    file: 'salaries-of-two-days',
    says: 'salaries before and after a day: none can be told',
    sheet: `
№ | Должность | Шт. ед. | Оклад до повышения | Оклад после повышения
1 | Директор | 1 | 280000 | 300000
2 | Повар | 3 | 90000 | 95000
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'load-in-percent',
    says: 'loads of 100 and 50 alone: no units',
    sheet: `
№ | Ф.И.О. | Должность | Ставка, %
1 | А. | Директор | 100
2 | Б. | Юрист | 50
3 | В. | Повар | 100
`,
    reads: ``,
  },
  {
    file: 'employment-in-words',
    says: 'full and part time in words beside units',
    sheet: `
№ | Должность | Занятость | Кол-во ставок
1 | Директор | полная | 1
2 | Юрист | неполная | 0,5
`,
    reads: `
A number, B position, C occupied, D units
B2 Директор: 1
B3 Юрист: 0.5
`,
  },
  {
    file: 'norms-reckoned-on-the-right',
    says: 'a reckoning of norms right of the staff',
    sheet: `
№ | Должность | Шт. ед. | | Показатель | Норма | Расчёт
1 | Директор | 1 | | Койки | 100 | 1.2
2 | Повар | 3 | | Группы | 20 | 6
3 | Сторож | 3 | | | |
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 3
`,
  },
  {
    file: 'salaries-list-on-the-right',
    says: 'a list of salaries by grade right of the staff',
    sheet: `
№ | Должность | Шт. ед. | Оклад | | | Разряд | Оклад по разряду
1 | Директор | 1 | 300000 | | | 1 | 60000
2 | Повар | 3 | 95000 | | | 2 | 65000
3 | Сторож | 3 | 85000 | | | 3 | 70000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 95000
B4 Сторож: 3; 85000
`,
  },
  {
    file: 'people-list-on-the-right',
    says: 'a list of people with their positions right of the staff: another table',
    sheet: `
№ | Должность | Шт. ед. | | Ф.И.О. | Должность | Ставка
1 | Директор | 1 | | А. | Директор | 1
2 | Повар | 3 | | Б. | Повар | 1
 | Итого | 4 | | В. | Повар | 0,5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
sum C4 says 4, read 4

F position, G units
F2 Директор: 1
F3 Повар: 1
F4 Повар: 0.5
`,
  },
  {
    file: 'page-break-with-continuation',
    says: 'a page ends: the number of the page, the words of the appendix, the titles again',
    sheet: `
№ | Должность | Шт. ед. | Оклад
1 | 2 | 3 | 4
1 | Директор | 1 | 300000
2 | Повар | 3 | 95000
 | Итого по листу | 4 |
 | | | Продолжение приложения 1
№ | Должность | Шт. ед. | Оклад
1 | 2 | 3 | 4
3 | Сторож | 3 | 85000
4 | Дворник | 1 | 80000
 | Итого по листу | 4 |
 | Всего | 8 |
`,
    reads: `
A number, B position, C units, D salary
B3 Директор: 1; 300000
B4 Повар: 3; 95000
B9 Сторож: 3; 85000
B10 Дворник: 1; 80000
sum C5 says 4, read 4
sum C11 says 4, read 4
sum C12 says 8, read 8
`,
  },
  {
    file: 'carried-over-between-pages',
    says: 'what is carried over from page to page',
    sheet: `
№ | Должность | Шт. ед.
1 | Директор | 1
2 | Повар | 3
 | К переносу | 4
 | Перенесено | 4
3 | Сторож | 3
 | Всего | 7
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B6 Сторож: 3
sum C4 says 4, read 4
sum C5 says 4, read 4
sum C7 says 7, read 7
`,
  },
  {
    file: 'titles-far-down',
    says: 'titles below an approval, a name and an address, blank columns on the left',
    sheet: `
 | | | | | |
 | | | | | УТВЕРЖДАЮ |
 | | | | | Руководитель управления |
 | | | | | «__» ________ 2019 г. |
 | | | | | |
 | | ШТАТНОЕ РАСПИСАНИЕ | | | |
 | | на 1 января 2019 года | | | |
 | | штат в количестве 7 единиц | | | |
 | | | | | |
 | № | | Наименование должности | | Кол-во шт. ед. | Месячный оклад
 | 1 | | Директор | | 1 | 300000
 | 2 | | Повар | | 3 | 95000
 | 3 | | Сторож | | 3 | 85000
 | | | ИТОГО: | | 7 |
 | | | | | |
 | | Директор ____________ | | | |
 | | Гл. бухгалтер ________ | | | |
 | | Исп. тел. 22-33-44 | | | |
`,
    reads: `
B number, D position, F units, G salary
D11 Директор: 1; 300000
D12 Повар: 3; 95000
D13 Сторож: 3; 85000
sum F14 says 7, read 7
`,
  },
  {
    file: 'department-in-tall-cell',
    says: 'departments in tall merged cells on the left, each with its sum',
    sheet: `
Отдел | Должность | Шт. ед.
АУП | Директор | 1
 | Бухгалтер | 2
 | Итого | 3
Пищеблок | Повар | 3
 | Кухонный рабочий | 1
 | Итого | 4
ВСЕГО | | 7
`,
    merged: ['A2:A4', 'A5:A7'],
    reads: `
A department, B position, C units
B2 [АУП] Директор: 1
B3 [АУП] Бухгалтер: 2
B5 [Пищеблок] Повар: 3
B6 [Пищеблок] Кухонный рабочий: 1
sum C4 says 3, read 3
sum C7 says 4, read 4
sum C8 says 7, read 7
`,
  },
  {
    file: 'teaching-load-list',
    says: 'a tariff list of teachers with hours and units',
    sheet: `
№ | Ф.И.О. | Должность, предмет | Образование | Стаж | Категория | Кол-во часов | Ставка | Оклад
1 | А. | Учитель | высшее | 12 | первая | 18 | 1 | 150000
2 | Б. | Учитель труда | ср. спец. | 5 | б/к | 9 | 0,5 | 140000
`,
    reads: `
A number, C position, H units, I salary
C2 Учитель: 1; 150000
C3 Учитель труда: 0.5; 140000
`,
  },
  {
    file: 'foreseen-approved-held',
    says: 'foreseen, approved and held',
    sheet: `
№ | Должность | Предусмотрено по смете | Утверждено | Занято | Отклонение
1 | Директор | 1 | 1 | 1 | 0
2 | Повар | 4 | 3 | 2 | -1
`,
    reads: `
A number, B position, D units, E occupied
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'limit-beside-units',
    says: 'a limit of units beside the units',
    sheet: `
№ | Должность | Лимит единиц | Штатных единиц
1 | Директор | 1 | 1
2 | Повар | 6 | 4
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'beds-of-departments-in-column',
    says: 'beds of a department in a column beside the units',
    sheet: `
Отделение | Койки | Должность | Кол-во ставок
Отделение милосердия | 50 | Медсестра | 5,25
 | | Санитарка | 5,25
Общее отделение | 70 | Медсестра | 5,25
`,
    reads: `
A department, C position, D units
C2 [Отделение милосердия] Медсестра: 5.25
C3 [Отделение милосердия] Санитарка: 5.25
C4 [Общее отделение] Медсестра: 5.25
`,
  },
  {
    file: 'kk-form-whole',
    says: 'a form in Kazakh with an approval, numbers of columns and signatures',
    sheet: `
 | | | | БЕКІТЕМІН
 | | | | Басқарма басшысы ________
 | Штат кестесі 2019 жылға | | |
р/с № | Құрылымдық бөлімшенің атауы | Лауазым (мамандық) атауы | Штат бірліктерінің саны | Айлық лауазымдық жалақы (теңге)
1 | 2 | 3 | 4 | 5
1 | Әкімшілік | Директор | 1 | 300000
2 | Асхана | Аспазшы | 3 | 95000
3 | | Ас үй жұмысшысы | 1 | 70000
 | | Жиынтығы | 5 |
 | | | |
 | Директор | | ____________ |
 | Бас есепші | | ____________ |
`,
    reads: `
A number, B department, C position, D units, E salary
C6 [Әкімшілік] Директор: 1; 300000
C7 [Асхана] Аспазшы: 3; 95000
C8 [Асхана] Ас үй жұмысшысы: 1; 70000
sum D9 says 5, read 5
`,
  },
  {
    file: 'english-form',
    says: 'a form in English with funding',
    sheet: `
No. | Department | Position title | State-funded units | Paid units | Total units | Monthly salary, KZT
1 | Management | Director | 1 | 0 | 1 | 300000
2 | Kitchen | Cook | 3 | 0.5 | 3.5 | 95000
`,
    reads: `
A number, B department, C position, F units, G salary
C2 [Management] Director: 1; 300000
C3 [Kitchen] Cook: 3.5; 95000
`,
  },
  {
    file: 'two-tables-two-buildings',
    says: 'a table for each building one below the other, their numbers begin anew',
    sheet: `
Корпус 1 | |
№ | Должность | Шт. ед.
1 | Медсестра | 5,25
2 | Санитарка | 5,25
 | Итого | 10,5
 | |
Корпус 2 | |
№ | Должность | Шт. ед.
1 | Медсестра | 5,25
2 | Санитарка | 2,5
 | Итого | 7,75
`,
    reads: `
A number, B position, C units
B3 Медсестра: 5.25
B4 Санитарка: 5.25
sum C5 says 10.5, read 10.5

A number, B position, C units
B9 Медсестра: 5.25
B10 Санитарка: 2.5
sum C11 says 7.75, read 7.75
`,
  },
  {
    file: 'units-next-to-numbers-of-orders',
    says: 'orders and days beside units',
    sheet: `
№ | Должность | № приказа | Дата приказа | Ед.
1 | Директор | 5 | 43831 as dd.mm.yyyy | 1
2 | Повар | 12 | 43862 as dd.mm.yyyy | 3
3 | Сторож | 7 | 43891 as dd.mm.yyyy | 3
`,
    reads: `
A number, B position, E units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 3
`,
  },
  {
    file: 'ages-and-children-beside',
    says: 'figures of people beside their rate',
    sheet: `
№ | Ф.И.О. | Год рождения | Должность | Стаж лет | Ставка | Дети
1 | А. | 1980 | Директор | 12 | 1 | 2
2 | Б. | 1975 | Повар | 20 | 1 | 3
`,
    reads: `
A number, D position, F units
D2 Директор: 1
D3 Повар: 1
`,
  },
];
