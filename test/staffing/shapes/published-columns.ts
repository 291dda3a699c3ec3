import type { Shape } from './shape';

/** Columns of published tables and budgets: institutions, sources, times and languages beside one another. */
export const publishedColumnShapes: readonly Shape[] = [
  {
    file: 'institutions-side-by-side-units',
    says: 'institutions side by side with one column of names: asked which is meant',
    sheet: `
№ | Должность | КГУ «Дом-интернат № 1» | | КГУ «Дом-интернат № 2» |
 | | штатных единиц | оклад, тенге | штатных единиц | оклад, тенге
1 | Директор | 1 | 350000 | 1 | 340000
2 | Повар | 3 | 120000 | 2 | 118000
 | Итого | 4 | | 3 |
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    reads: `
A number, B position, C unclear, E unclear
B3 Директор: not read «1 | 1»
B4 Повар: not read «3 | 2»
`,
  },
  {
    file: 'quarters',
    says: 'units by quarter and of the year: asked',
    sheet: `
№ п/п | Наименование должностей | I квартал | II квартал | III квартал | IV квартал | Всего за год
 | | шт. ед. | шт. ед. | шт. ед. | шт. ед. | шт. ед.
1 | Директор | 1 | 1 | 1 | 1 | 1
2 | Повар | 3 | 3 | 3,5 | 3,5 | 3,25
`,
    merged: ['A1:A2', 'B1:B2'],
    reads: `
A number, B position, C unclear, D unclear, E unclear, F unclear, G unclear
B3 Директор: not read «1 | 1 | 1 | 1 | 1»
B4 Повар: not read «3 | 3 | 3,5 | 3,5 | 3,25»
`,
  },
  {
    file: 'dates-as-columns',
    says: 'units on two dates: asked',
    sheet: `
№ | Должность | Кол-во штатных единиц на 01.01.2026 | Кол-во штатных единиц на 01.09.2026 | Примечание
1 | Директор | 1 | 1 |
2 | Повар | 3 | 4 | введена 1 единица с 1 сентября
`,
    reads: `
A number, B position, C unclear, D unclear, E reason
B2 Директор: not read «1 | 1»
B3 Повар: not read «3 | 4»
`,
  },
  {
    file: 'hidden-columns-and-codes',
    says: 'codes, categories, years of service and coefficients around the units',
    sheet: `
Код | Код должности | Должность | Категория | Разряд | Стаж | Коэф. | Кол-во единиц | ДО (оклад) | Доплаты | Итого месячный ФОТ
001 | 1210 | Директор | А1-4 | | 25 | 6,48 | 1 | 114678 | 11467 | 126145
002 | 9412 | Повар | D | 4 | 10 | 3,12 | 3 | 55215 | 5521 | 182208
`,
    reads: `
C position, H units, I salary, K fund
C2 Директор: 1; 114678
C3 Повар: 3; 55215
`,
  },
  {
    file: 'in-that-number',
    says: 'occupied, vacant and temporary units of all, three rows of titles',
    sheet: `
№ | Должность | Штатные единицы | | |
 | | всего | в том числе | |
 | | | занято | вакантно | временно
1 | Директор | 1 | 1 | 0 | 0
2 | Повар | 3 | 2 | 1 | 0
3 | Врач-терапевт | 1 | 0,5 | 0,5 | 0,5
`,
    merged: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:C3', 'D2:F2'],
    reads: `
A number, B position, C units, D occupied, E vacant
B4 Директор: 1
B5 Повар: 3
B6 Врач-терапевт: 1
`,
  },
  {
    file: 'bilingual',
    says: 'titles and names in Kazakh and Russian, a stroke between',
    sheet: `
Р/с № / № п/п | Лауазым атауы / Наименование должности | Штат бірлігінің саны / Количество штатных единиц | Лауазымдық жалақы / Должностной оклад
1 | Басшы / Руководитель | 1 | 350000
2 | Аспаз / Повар | 3 | 120000
3 | Мейіргер / Медицинская сестра | 5,25 | 130000
4 | Күзетші / Сторож | 4 | 90000
 | Барлығы / Всего | 13,25 |
`,
    reads: `
A number, B position, C units, D salary
B2 Басшы / Руководитель: 1; 350000
B3 Аспаз / Повар: 3; 120000
B4 Мейіргер / Медицинская сестра: 5.25; 130000
B5 Күзетші / Сторож: 4; 90000
sum C6 says 13.25, read 13.25
`,
  },
  {
    file: 'bilingual-two-lines',
    says: 'titles and names in Kazakh and Russian, in two lines of a cell',
    sheet: `
№ | Лауазымның атауы⏎Наименование должности | Бірлік саны⏎Кол-во единиц
1 | Директор⏎Директор | 1
2 | Аспазшы⏎Повар | 3
3 | Мейіргер⏎Медицинская сестра | 5,25
4 | Кір жуу машинисі⏎Машинист по стирке белья | 1
`,
    reads: `
A number, B position, C units
B2 Директор / Директор: 1
B3 Аспазшы / Повар: 3
B4 Мейіргер / Медицинская сестра: 5.25
B5 Кір жуу машинисі / Машинист по стирке белья: 1
`,
  },
  {
    file: 'bilingual-two-columns',
    says: 'names in two columns, one a language',
    sheet: `
№ | Лауазымы | Должность | Бірлік саны | Ескерту
1 | Директор | Директор | 1 |
2 | Аспазшы | Повар | 3 |
3 | Мейіргер | Медсестра | 5,25 |
`,
    reads: `
A number, B position, D units, E reason
B2 Директор: 1
B3 Аспазшы: 3
B4 Мейіргер: 5.25
`,
  },
  {
    file: 'vacancy-column',
    says: 'a column of vacancies with words in it, lines of one person each',
    sheet: `
№ | ФИО | Должность | Ставка | Вакансия
1 | Иванов И.И. | Директор | 1 |
2 | | Повар | 1 | вакансия
3 | Петрова П.П. | Повар | 0,5 |
4 | | Повар | 0,5 | да
`,
    reads: `
A number, C position, D units, E vacant
C2 Директор: 1
C3 Повар: 1
C4 Повар: 0.5
C5 Повар: 0.5
`,
  },
  {
    file: 'notes-with-numbers',
    says: 'a column of notes with figures',
    sheet: `
№ | Должность | Шт.ед. | Примечание
1 | Директор | 1 | 1
2 | Повар | 3 | приказ 343 п. 40
3 | Сторож | 4 | 2025
`,
    reads: `
A number, B position, C units, D reason
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 4
`,
  },
  {
    file: 'persons-list',
    says: 'a list of persons with dates and education',
    sheet: `
№ | Фамилия, имя, отчество | Занимаемая должность | Дата приема | Ставка | Образование
1 | Ахметов А. | директор | 43831 as dd.mm.yyyy | 1 | высшее
2 | Серикова С. | медсестра | 44197 as dd.mm.yyyy | 1,25 | среднее
3 | Оспанова О. | медсестра | 44562 as dd.mm.yyyy | 1 |
4 | Вакансия | санитарка палатная | | 0,5 |
`,
    reads: `
A number, C position, E units
C2 директор: 1
C3 медсестра: 1.25
C4 медсестра: 1
C5 санитарка палатная: 0.5
`,
  },
  {
    file: 'percent-loading',
    says: 'a share of a hundred beside units',
    sheet: `
№ | Должность | Штатных единиц по штатному расписанию | Фактически занято | Укомплектованность, %
1 | Директор | 1 | 1 | 100
2 | Врач | 4 | 2 | 50
3 | Медсестра | 10 | 9,5 | 95
`,
    reads: `
A number, B position, C units, D occupied
B2 Директор: 1
B3 Врач: 4
B4 Медсестра: 10
`,
  },
  {
    file: 'norm-then-plan',
    says: 'a norm in words, what is due, what there is, what is needed',
    sheet: `
Должность | Норматив нагрузки | Положено по нормативу | Имеется | Потребность
Директор | 1 | 1 | 1 | 0
Повар | 1 на 50 | 3 | 2 | 1
Санитарка палатная | 1 пост на 50 | 10,5 | 8 | 2,5
`,
    reads: `
A position, D units
A2 Директор: 1
A3 Повар: 2
A4 Санитарка палатная: 8
`,
  },
  {
    file: 'months',
    says: 'units by month and their average',
    sheet: `
№ | Должность | янв | фев | мар | апр | Среднегодовое количество ставок
1 | Директор | 1 | 1 | 1 | 1 | 1
2 | Повар | 3 | 3 | 4 | 4 | 3,5
`,
    reads: `
A number, B position, G units
B2 Директор: 1
B3 Повар: 3.5
`,
  },
  {
    file: 'grade-number-columns',
    says: 'category and step before units',
    sheet: `
№ | Должность | Категория | Ступень | Кол-во | Сумма
1 | Директор | 4 | 1 | 1 | 300000
2 | Повар | 5 | 2 | 3 | 360000
`,
    reads: `
A number, B position, E units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'units-left-of-names',
    says: 'units before the names',
    sheet: `
Кол-во единиц | Должность | Оклад
1 | Директор | 300000
3 | Повар | 120000
`,
    reads: `
A units, B position, C salary
B2 Директор: 1; 300000
B3 Повар: 3; 120000
`,
  },
  {
    file: 'accepted-change',
    says: 'what there was and what there is to be: asked',
    sheet: `
№ | Должность | Было, шт. ед. | Стало, шт. ед. | Изменение
1 | Директор | 1 | 1 | 0
2 | Повар | 3 | 4 | +1
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 1»
B3 Повар: not read «3 | 4»
`,
  },
  {
    file: 'approved-requested',
    says: 'approved, asked for and proposed: what is approved',
    sheet: `
№ | Должность | Утверждено на 2026 год | Требуется дополнительно | Предлагается на 2027 год
1 | Директор | 1 | 0 | 1
2 | Санитарка палатная | 8 | 2,5 | 10,5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Санитарка палатная: 8
`,
  },
  {
    file: 'fund-before-units',
    says: 'a yearly fund in thousands before salary and units',
    sheet: `
№ | Должность | ФОТ в год, тыс.тенге | Оклад | Штатная единица
1 | Директор | 4200 | 350000 | 1
2 | Повар | 4320 | 120000 | 3
`,
    reads: `
A number, B position, D salary, E units
B2 Директор: 1; 350000
B3 Повар: 3; 120000
`,
  },
  {
    file: 'of-which-vacant',
    says: 'all units and the vacant ones of them',
    sheet: `
№ | Должность | Всего штатных единиц | в т.ч. вакантных
1 | Директор | 1 | 0
2 | Повар | 3 | 0,5
`,
    reads: `
A number, B position, C units, D vacant
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'kazakh-counts',
    says: 'approved, present and vacant in Kazakh',
    sheet: `
№ | Лауазымның атауы | Штаттық бірлік саны | Нақты жұмыс істейтіні | Бос лауазым
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
    file: 'norm-introduced-occupied',
    says: 'due by norms, introduced and occupied: what was introduced is approved',
    sheet: `
№ | Должность | Число ставок по нормативу | Введено | Занято
1 | Директор | 1 | 1 | 1
2 | Санитарка палатная | 10,5 | 8 | 7,5
`,
    reads: `
A number, B position, D units, E occupied
B2 Директор: 1
B3 Санитарка палатная: 8
`,
  },
  {
    file: 'years-in-titles',
    says: 'a year in each title: the newest',
    sheet: `
№ | Должность | Штат. ед. 2025 | Штат. ед. 2026
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
    file: 'short-titles',
    says: 'titles of one shortened word',
    sheet: `
№ | Должн. | Шт. | Окл.
1 | Директор | 1 | 300000
2 | Повар | 3 | 120000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Повар: 3; 120000
`,
  },
  {
    file: 'title-she',
    says: 'units as two letters',
    sheet: `
№ | Наименование должности | ШЕ | ДО
1 | Директор | 1 | 300000
2 | Повар | 3 | 120000
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'title-specialities',
    says: 'another word for positions',
    sheet: `
№ | Наименование специальностей | Количество ставок
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
    file: 'persons-and-rates',
    says: 'persons before units, both plain',
    sheet: `
№ | Должность | Количество человек | Ставок
1 | Директор | 1 | 1
2 | Повар | 4 | 3,5
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 3.5
`,
  },
  {
    file: 'round-the-clock',
    says: 'units a post, posts, and the units of all',
    sheet: `
№ | Должность | Кол-во ставок на 1 пост | Кол-во постов | Всего ставок
1 | Медсестра | 5,25 | 2 | 10,5
2 | Санитарка палатная | 5,25 | 3 | 15,75
`,
    reads: `
A number, B position, E units
B2 Медсестра: 10.5
B3 Санитарка палатная: 15.75
`,
  },
  {
    file: 'norm-document',
    says: 'the norm in words beside the units',
    sheet: `
№ | Должность | Норматив (приказ № 343) | Количество ставок | Основание
1 | Директор | 1 единица на учреждение | 1 | п. 1
2 | Повар | 3 | 3 | п. 40
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'area-columns',
    says: 'areas and norms of work before units',
    sheet: `
№ | Должность | Площадь, кв.м | Норма уборки | Количество единиц
1 | Уборщик служебных помещений | 2500 | 500 | 5
2 | Дворник | 4000 | 2000 | 2
`,
    reads: `
A number, B position, E units
B2 Уборщик служебных помещений: 5
B3 Дворник: 2
`,
  },
  {
    file: 'title-row-repeated-words',
    says: 'one word in each title, what parts them in the second row',
    sheet: `
Должность | Ставки | Ставки | Ставки
 | по штату | занято | свободно
Директор | 1 | 1 | 0
Повар | 3 | 2,5 | 0,5
`,
    reads: `
A position, B units, C occupied, D vacant
A3 Директор: 1
A4 Повар: 3
`,
  },
  {
    file: 'budget-sources',
    says: 'units of two sources without their sum: asked',
    sheet: `
№ | Должность | Количество штатных единиц за счёт бюджета | Количество штатных единиц за счёт платных услуг
1 | Директор | 1 |
2 | Повар | 3 | 1
3 | Массажист | | 1
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1»
B3 Повар: not read «3 | 1»
B4 Массажист: not read «1»
`,
  },
  {
    file: 'floors',
    says: 'units by floor and of all',
    sheet: `
Должность | 1 этаж | 2 этаж | Всего ставок
Санитарка палатная | 5,25 | 5,25 | 10,5
Медсестра | 5,25 | 5,25 | 10,5
`,
    reads: `
A position, D units
A2 Санитарка палатная: 10.5
A3 Медсестра: 10.5
`,
  },
  {
    file: 'units-and-word-total-last-column',
    says: 'units by department and of all',
    sheet: `
№ | Должность | Администрация | Мед. блок | Пищеблок | Итого единиц
1 | Директор | 1 | | | 1
2 | Медсестра | | 10,5 | | 10,5
3 | Повар | | | 3 | 3
 | Итого | 1 | 10,5 | 3 | 14,5
`,
    reads: `
A number, B position, F units
B2 Директор: 1
B3 Медсестра: 10.5
B4 Повар: 3
sum F5 says 14.5, read 14.5
`,
  },
  {
    file: 'zero-rows',
    says: 'plan, fact and vacancies',
    sheet: `
№ | Должность | План | Факт | Вакансии
1 | Директор | 1 | 1 | 0
2 | Повар | 3 | 2,5 | 0,5
3 | Дефектолог | 0 | 0 | 0
`,
    reads: `
A number, B position, C units, D actual, E vacant
B2 Директор: 1
B3 Повар: 3
B4 Дефектолог: 0
`,
  },
  {
    file: 'staff-plan-fact-kk',
    says: 'the same in Kazakh',
    sheet: `
№ | Лауазымы | Жоспар | Факт | Бос орын
1 | Директор | 1 | 1 | 0
2 | Аспазшы | 3 | 2,5 | 0,5
`,
    reads: `
A number, B position, C units, D actual, E vacant
B2 Директор: 1
B3 Аспазшы: 3
`,
  },
  {
    file: 'bilingual-slash-columns',
    says: 'titles and names in two languages without spaces',
    sheet: `
№ | Лауазым/Должность | Бірлік/Единица | Жалақы/Оклад
1 | Директор | 1 | 300000
2 | Аспаз/Повар | 3 | 120000
3 | Кір жуу машинисі/Машинист по стирке белья | 1,5 | 90000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 300000
B3 Аспаз/Повар: 3; 120000
B4 Кір жуу машинисі/Машинист по стирке белья: 1.5; 90000
`,
  },
  {
    file: 'codes-like-units',
    says: 'a code before the name',
    sheet: `
№ | Код по НКЗ | Должность | Ставок
1 | 1210 | Директор | 1
2 | 5120 | Повар | 3
`,
    reads: `
A number, C position, D units
C2 Директор: 1
C3 Повар: 3
`,
  },
  {
    file: 'coefficient-columns',
    says: 'the base and its coefficient before units and salary',
    sheet: `
№ | Должность | БДО | Коэффициент | Кол-во | Оклад с учетом коэффициента
1 | Директор | 17697 | 6,48 | 1 | 114677
2 | Повар | 17697 | 3,12 | 3 | 55215
`,
    reads: `
A number, B position, E units, F salary
B2 Директор: 1; 114677
B3 Повар: 3; 55215
`,
  },
];
