import type { Shape } from './shape';

/** Lists of rates, exports and forms: what their columns count, and what stands in the place of units. */
export const listedShapes: readonly Shape[] = [
  {
    file: 'tarif-list',
    says: 'a list with a line a person, grade, experience, coefficient, rates and allowances',
    sheet: `
№ | Ф.И.О. | Наименование должности | Образование | Стаж | Категория | Коэффициент | Кол-во ставок | Должностной оклад | За вредность 22% | Итого в месяц
1 | Ахметова А.К. | Директор | высшее | 22 г. | A1-3 | 5,91 | 1 | 104588 | 0 | 104588
2 | Сериков Б. | Бухгалтер | высшее | 10 л. | B2-3 | 4,2 | 0,5 | 74327 | 0 | 37163
3 | Ли О.В. | Медицинская сестра | ср.спец. | 5 л. | B4-4 | 3,6 | 1,25 | 63709 | 14016 | 97156
 | Итого | | | | | | 2,75 | | |
`,
    reads: `
A number, C position, H units, I salary
C2 Директор: 1; 104588
C3 Бухгалтер: 0.5; 74327
C4 Медицинская сестра: 1.25; 63709
sum H5 says 2.75, read 2.75
`,
  },
  {
    file: 'tarif-kz',
    says: 'the same in Kazakh, where rates are «мөлшерлеме»',
    sheet: `
Р/с № | Тегі, аты, әкесінің аты | Лауазымы | Білімі | Еңбек өтілі | Санаты | Мөлшерлеме | ЛЖ | Қосымша ақы
1 | Ахметова А. | Директор | жоғары | 20 | A1-3 | 1 | 104588 |
2 | Серік Б. | Аспазшы | орта арнаулы | 7 | 4 разряд | 1,5 | 55000 | 5500
3 | Омар С. | Күзетші | орта | 3 | | 1 | 43000 |
 | Барлығы | | | | | 3,5 | |
`,
    reads: `
A number, C position, G units
C2 Директор: 1
C3 Аспазшы: 1.5
C4 Күзетші: 1
sum G5 says 3.5, read 3.5
`,
  },
  {
    file: 'paragraf-export',
    says: 'an export with the department and the source of money in each line',
    sheet: `
Наименование подразделения | Наименование штатной единицы | Количество штатных единиц | Количество занятых ставок | Количество вакантных ставок | Источник финансирования
Администрация | Директор | 1 | 1 | 0 | Местный бюджет
Администрация | Заместитель директора по социальной работе | 1 | 0.5 | 0.5 | Местный бюджет
Пищеблок | Повар | 4 | 4 | 0 | Местный бюджет
`,
    reads: `
A department, B position, C units, D occupied, E vacant
B2 [Администрация] Директор: 1
B3 [Администрация] Заместитель директора по социальной работе: 1
B4 [Пищеблок] Повар: 4
`,
  },
  {
    file: '1c-zik',
    says: 'departments that name no position and hold the units of their lines, in a column of their own',
    sheet: `
Подразделение | Должность | Разряд (категория) | Количество ставок | Тарифная ставка (мин) | Тарифная ставка (макс) | ФОТ
Административно-управленческий персонал | | | 2 | | | 400 000
 | Директор | | 1 | 250 000 | 250 000 | 250 000
 | Бухгалтер | | 1 | 150 000 | 150 000 | 150 000
Пищеблок | | | 3 | | | 300 000
 | Повар | 4 | 3 | 100 000 | 100 000 | 300 000
Итого | | | 5 | | | 700 000
`,
    reads: `
A department, B position, D units, E salary, G fund
B3 [Административно-управленческий персонал] Директор: 1; 250000
B4 [Административно-управленческий персонал] Бухгалтер: 1; 150000
B6 [Пищеблок] Повар: 3; 100000
sum D7 says 5, read 5
`,
  },
  {
    file: 'budget-split',
    says: 'units by source of money and of all',
    sheet: `
№ | Должность | Республиканский бюджет | Местный бюджет | Платные услуги | Всего ставок
1 | Директор | | 1 | | 1
2 | Повар | 1 | 2 | 0,5 | 3,5
3 | Психолог | 1 | | | 1
`,
    reads: `
A number, B position, F units
B2 Директор: 1
B3 Повар: 3.5
B4 Психолог: 1
`,
  },
  {
    file: 'budget-split-no-total',
    says: 'units by source of money alone: asked',
    sheet: `
№ | Должность | Кол-во ставок (РБ) | Кол-во ставок (МБ) | Кол-во ставок (платные)
1 | Директор | | 1 |
2 | Повар | 1 | 2 | 0,5
3 | Психолог | 1 | |
`,
    reads: `
A number, B position, C unclear, D unclear, E unclear
B2 Директор: not read «1»
B3 Повар: not read «1 | 2 | 0,5»
B4 Психолог: not read «1»
`,
  },
  {
    file: 'norm-plan-fact',
    says: 'units by norm, approved, present, vacant and the difference',
    sheet: `
№ | Должность | По норме | По штату | Факт | Вакансия | +/-
1 | Директор | 1 | 1 | 1 | 0 | 0
2 | Повар | 4 | 3 | 2 | 1 | -1
3 | Психолог | 2 | 1,5 | 1 | 0,5 | -0,5
`,
    reads: `
A number, B position, D units, E actual, F vacant
B2 Директор: 1
B3 Повар: 3
B4 Психолог: 1.5
`,
  },
  {
    file: 'norm-plan-fact-kk',
    says: 'the same in Kazakh',
    sheet: `
№ | Лауазым атауы | Норма бойынша | Штат бойынша | Нақты | Бос орын | +/-
1 | Директор | 1 | 1 | 1 | 0 | 0
2 | Аспазшы | 4 | 3 | 2 | 1 | -1
`,
    reads: `
A number, B position, D units, E actual, F vacant
B2 Директор: 1
B3 Аспазшы: 3
`,
  },
  {
    file: 'two-bare-counts',
    says: 'two columns with one bare title: asked',
    sheet: `
№ | Должность | Кол-во | Кол-во | Оклад
1 | Директор | 1 | 1 | 250000
2 | Повар | 4 | 3 | 100000
3 | Сторож | 3 | 3 | 80000
`,
    reads: `
A number, B position, C unclear, D unclear, E salary
B2 Директор: not read «1 | 1»; 250000
B3 Повар: not read «4 | 3»; 100000
B4 Сторож: not read «3 | 3»; 80000
`,
  },
  {
    file: 'two-bare-counts-merged',
    says: 'one title over two columns: asked',
    sheet: `
№ | Должность | Штатные единицы | | Оклад
1 | Директор | 1 | 1 | 250000
2 | Повар | 4 | 3 | 100000
3 | Сторож | 3 | 3 | 80000
`,
    merged: ['C1:D1'],
    reads: `
A number, B position, C unclear, D unclear, E salary
B2 Директор: not read «1 | 1»; 250000
B3 Повар: not read «4 | 3»; 100000
B4 Сторож: not read «3 | 3»; 80000
`,
  },
  {
    file: 'year-pairs-no-words',
    says: 'one title over two columns with days below it: asked',
    sheet: `
№ | Должность | Штатная численность | | Оклад
 | | на 01.01.24 | на 01.01.25 |
1 | Директор | 1 | 1 | 250000
2 | Повар | 4 | 3 | 100000
`,
    merged: ['C1:D1'],
    reads: `
A number, B position, C unclear, D unclear, E salary
B3 Директор: not read «1 | 1»; 250000
B4 Повар: not read «4 | 3»; 100000
`,
  },
  {
    file: 'number-words-brackets',
    says: 'figures with words in brackets: read where both say one number, else listed',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1 (один)
2 | Повар | 4 (три)
3 | Сторож | 3 (три)
4 | Психолог | 0,5 (ноль целых пять десятых)
5 | Юрист | 2 (один)
6 | Медсестра | 5 (бес)
7 | Фельдшер | 1 (екі)
8 | Дворник | 1,5 (полторы)
9 | Вахтер | 2 (полторы)
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: not read «4 (три)»
B4 Сторож: 3
B5 Психолог: 0.5
B6 Юрист: not read «2 (один)»
B7 Медсестра: 5
B8 Фельдшер: not read «1 (екі)»
B9 Дворник: 1.5
B10 Вахтер: not read «2 (полторы)»
`,
  },
  {
    file: 'year-as-units',
    says: 'a year in the place of units: listed',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | 2025
3 | Сторож | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: not read «2025»
B4 Сторож: 3
`,
  },
  {
    file: 'absurd-units',
    says: 'hundreds in the place of units beside a few: listed',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | 400
3 | Сторож | 3
4 | Медсестра | 12
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: not read «400»
B4 Сторож: 3
B5 Медсестра: 12
`,
  },
  {
    file: 'big-institution',
    says: 'more than a hundred units of one position',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Санитарка палатная | 120
3 | Медицинская сестра | 64,5
4 | Повар | 12
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Санитарка палатная: 120
B4 Медицинская сестра: 64.5
B5 Повар: 12
`,
  },
  {
    file: 'only-temporary',
    says: 'units for a time alone, without those of all: asked',
    sheet: `
№ | Должность | Временные ставки | Оклад
1 | Повар | 1 | 100000
2 | Сторож | 2 | 80000
3 | Кочегар | 4 | 80000
`,
    reads: `
A number, B position, C unclear, D salary
B2 Повар: not read «1»; 100000
B3 Сторож: not read «2»; 80000
B4 Кочегар: not read «4»; 80000
`,
  },
  {
    file: 'only-parttime',
    says: 'units of second jobs alone: asked',
    sheet: `
№ | Должность | Ставок по совместительству
1 | Повар | 1
2 | Сторож | 2
3 | Психолог | 0,5
`,
    reads: `
A number, B position, C unclear
B2 Повар: not read «1»
B3 Сторож: not read «2»
B4 Психолог: not read «0,5»
`,
  },
  {
    file: 'only-seasonal',
    says: 'units of a season alone: asked',
    sheet: `
№ | Должность | Сезонные единицы
1 | Кочегар | 4
2 | Истопник | 2
3 | Садовник | 1
`,
    reads: `
A number, B position, C unclear
B2 Кочегар: not read «4»
B3 Истопник: not read «2»
B4 Садовник: not read «1»
`,
  },
  {
    file: 'main-and-temp',
    says: 'units and those for a time: the units',
    sheet: `
№ | Должность | Кол-во ставок | Временные ставки
1 | Директор | 1 |
2 | Повар | 3 | 1
3 | Сторож | 3 | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 3
`,
  },
  {
    file: 'combos',
    says: 'units of second jobs by kind: asked',
    sheet: `
№ | Должность | Внешние совместители (ставок) | Внутренние совместители (ставок)
1 | Директор | | 1
2 | Повар | 1 | 2
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1»
B3 Повар: not read «1 | 2»
`,
  },
  {
    file: 'date-cells',
    says: 'units that became days: listed',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Психолог | 45662 as d.mmm
3 | Юрист | 45663 as dd.mmm
4 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Психолог: not read «05.01.2025»
B4 Юрист: not read «06.01.2025»
B5 Повар: 3
`,
  },
  {
    file: 'several-institutions',
    says: 'units of institutions side by side and of all',
    sheet: `
№ | Должность | ДИПИ №1, ставок | ДИПИ №2, ставок | Всего ставок
1 | Директор | 1 | 1 | 2
2 | Повар | 3 | 4 | 7
`,
    reads: `
A number, B position, E units
B2 Директор: 2
B3 Повар: 7
`,
  },
  {
    file: 'shift-count',
    says: 'people of a shift, shifts, and all «ед.»',
    sheet: `
№ | Должность | Ед. в смену | Смен | Всего ед.
1 | Санитарка палатная | 2 | 4 | 8
2 | Медицинская сестра | 1 | 4,5 | 4,5
`,
    reads: `
A number, B position, E units
B2 Санитарка палатная: 8
B3 Медицинская сестра: 4.5
`,
  },
  {
    file: 'code-in-name',
    says: 'codes of positions in the names',
    sheet: `
№ | Должность (код КЗ) | Шт. ед.
1 | Директор (1210-0-012) | 1
2 | Повар (5120-1-003) | 3
3 | 2221-9 Медицинская сестра | 5,5
`,
    reads: `
A number, B position, C units
B2 Директор (1210-0-012): 1
B3 Повар (5120-1-003): 3
B4 2221-9 Медицинская сестра: 5.5
`,
  },
  {
    file: 'plus-minus',
    says: 'figures with a sign or a change: listed',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | 3 (+1)
3 | Сторож | 3 (-0,5)
4 | Психолог | +1
5 | Юрист | -0,5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: not read «3 (+1)»
B4 Сторож: not read «3 (-0,5)»
B5 Психолог: not read «+1»
B6 Юрист: not read «-0,5»
`,
  },
  {
    file: 'was-now',
    says: 'what was, came, went and is: asked',
    sheet: `
№ | Должность | Было | Введено | Сокращено | Стало
1 | Директор | 1 | | | 1
2 | Повар | 3 | 1 | | 4
3 | Сторож | 4 | | 1 | 3
`,
    reads: `
A number, B position, C unclear, D unclear, F unclear
B2 Директор: not read «1 | 1»
B3 Повар: not read «3 | 1 | 4»
B4 Сторож: not read «4 | 3»
`,
  },
  {
    file: 'subtotal-below-dept',
    says: 'departments with the sum of the lines above them, settled by the total',
    sheet: `
№ | Должность | Шт.ед.
1 | Директор | 1
2 | Главный бухгалтер | 1
 | Администрация: | 2
3 | Шеф-повар | 1
4 | Повар | 3
 | Пищеблок: | 4
 | Всего по ЦССУ: | 6
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Главный бухгалтер: 1
B5 Шеф-повар: 1
B6 Повар: 3
sum C4 says 2, read 2
sum C7 says 4, read 4
sum C8 says 6, read 6
`,
  },
  {
    file: 'two-storey-kk',
    says: 'all units and those by source of money, three rows of Kazakh titles',
    sheet: `
Р/с | Лауазымдардың атауы | Бекітілген штат бірлігі | | | Ескерту
 | | барлығы | оның ішінде | |
 | | | республикалық бюджет | жергілікті бюджет |
1 | Директор | 1 | - | 1 |
2 | Аспазшы | 3,5 | 1 | 2,5 |
3 | Тәрбиеші | 4 | 4 | - |
`,
    merged: ['A1:A3', 'B1:B3', 'C1:E1', 'C2:C3', 'D2:E2', 'F1:F3'],
    reads: `
A number, B position, C units, F reason
B4 Директор: 1
B5 Аспазшы: 3.5
B6 Тәрбиеші: 4
`,
  },
  {
    file: 'head-every-page',
    says: 'the head printed again below page numbers',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | 3
 | Страница 1 |
№ | Должность | Кол-во ставок
3 | Сторож | 3
4 | Вахтер | 4
 | Страница 2 |
№ | Должность | Кол-во ставок
5 | Психолог | 1
 | Итого | 12
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B6 Сторож: 3
B7 Вахтер: 4
B10 Психолог: 1
sum C11 says 12, read 12
`,
  },
  {
    file: 'units-words-kk',
    says: 'the same in Kazakh',
    sheet: `
№ | Лауазымы | Штат бірлігі
1 | Директор | 1 (бір) бірлік
2 | Аспазшы | 3 (үш) бірлік
3 | Күзетші | 4 (төрт)
4 | Заңгер | 0,5 (жарты)
5 | Психолог | 1,5 (бір жарым)
6 | Фельдшер | 2 (үш)
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Аспазшы: 3
B4 Күзетші: 4
B5 Заңгер: 0.5
B6 Психолог: 1.5
B7 Фельдшер: not read «2 (үш)»
`,
  },
  {
    file: 'units-and-hours',
    says: 'hours, the rate of one and the units',
    sheet: `
№ | Должность | Часов в неделю | Ставка | Кол-во ставок
1 | Логопед | 18 | 1 | 1,5
2 | Психолог | 36 | 1 | 1
`,
    reads: `
A number, B position, E units
B2 Логопед: 1.5
B3 Психолог: 1
`,
  },
  {
    file: 'vacancy-word',
    says: 'a vacancy in the name or the person’s',
    sheet: `
№ | Должность | Ф.И.О. | Ставка
1 | Директор | Иванов И. | 1
2 | Повар | Петрова А. | 1
3 | Повар | вакансия | 1
4 | Повар вакансия | | 0,5
5 | Вакансия сторож | | 1
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 1
B4 Повар: 1
B5 Повар вакансия: 0.5
B6 Вакансия сторож: 1
`,
  },
  {
    file: 'title-all-caps-latin',
    says: 'Latin look-alikes in titles and names',
    sheet: `
№ | ДOЛЖHOCTЬ | KOЛ-BO CTABOK
1 | Пoвap | 3
2 | Cтopoж | 4
`,
    reads: `
A number, B position, C units
B2 Пoвap: 3
B3 Cтopoж: 4
`,
  },
  {
    file: 'name-dashes',
    says: 'dashes of all kinds and plurals in names',
    sheet: `
№ | Должность | Ставки
1 | Шеф—повар | 1
2 | Сестра ‑ хозяйка | 1
3 | Слесарь–сантехник | 1
4 | Врач – терапевт | 0,5
5 | Повара | 3
6 | Санитарки палатные | 12
`,
    reads: `
A number, B position, C units
B2 Шеф—повар: 1
B3 Сестра ‑ хозяйка: 1
B4 Слесарь–сантехник: 1
B5 Врач – терапевт: 0.5
B6 Повара: 3
B7 Санитарки палатные: 12
`,
  },
  {
    file: 'categories-no-total',
    says: 'parts of the staff that hold the sum of their lines, without a total: asked',
    sheet: `
№ | Наименование должностей | Кол-во ставок
 | Врачи | 1,5
1 | Врач-терапевт | 0,5
2 | Врач-психиатр | 1
 | Специалисты | 2
3 | Психолог | 1
4 | Юрист | 1
 | Руководители | 2
5 | Директор | 1
6 | Главный бухгалтер | 1
`,
    reads: `
A number, B position, C units
B2 Врачи: not read «1.5 (?)»
B3 Врач-терапевт: 0.5
B4 Врач-психиатр: 1
B5 Специалисты: not read «2 (?)»
B6 Психолог: 1
B7 Юрист: 1
B8 Руководители: not read «2 (?)»
B9 Директор: 1
B10 Главный бухгалтер: 1
`,
  },
  {
    file: 'heads-no-sum',
    says: 'parts of the staff with more units than the lines below them: asked',
    sheet: `
Должность | Кол-во ставок
Руководители | 3
Директор | 1
Главный бухгалтер | 1
Специалисты | 2
Психолог | 1
Юрист | 1
`,
    reads: `
A position, B units
A2 Руководители: not read «3 (?)»
A3 Директор: 1
A4 Главный бухгалтер: 1
A5 Специалисты: not read «2 (?)»
A6 Психолог: 1
A7 Юрист: 1
`,
  },
  {
    file: 'position-grade-columns',
    says: 'grade, units and experience side by side',
    sheet: `
№ | Должность | Разряд | Ставок | Стаж
1 | Повар | 4 | 3 | 5
2 | Слесарь-сантехник | 5 | 1 | 10
3 | Электрик | 4 | 0,5 | 3
`,
    reads: `
A number, B position, D units
B2 Повар: 3
B3 Слесарь-сантехник: 1
B4 Электрик: 0.5
`,
  },
  {
    file: 'na-sign',
    says: 'words and signs in the place of units',
    sheet: `
№ | Должность | По штату | Занято
1 | Директор | 1 | 1
2 | Повар | н/д | 2
3 | Сторож | нет | -
4 | Психолог | х | х
5 | Юрист | — | —
6 | Медсестра | 0 | 0
7 | Фельдшер | - | -
`,
    reads: `
A number, B position, C units, D occupied
B2 Директор: 1
B3 Повар: not read «н/д»
B4 Сторож: not read «нет»
B5 Психолог: not read «х»
B6 Юрист: 0
B7 Медсестра: 0
B8 Фельдшер: 0
`,
  },
  {
    file: 'negative-parens',
    says: 'negative figures: listed',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | (3)
3 | Сторож | -3
4 | Юрист | 1-
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: not read «(3)»
B4 Сторож: not read «-3»
B5 Юрист: not read «1-»
`,
  },
  {
    file: 'ranges',
    says: 'figures that say from, to or about: listed',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | 2-3
3 | Сторож | до 3
4 | Юрист | не более 1
5 | Психолог | 1 на 50 чел.
6 | Логопед | ≈2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: not read «2-3»
B4 Сторож: not read «до 3»
B5 Юрист: not read «не более 1»
B6 Психолог: not read «1 на 50 чел.»
B7 Логопед: not read «≈2»
`,
  },
  {
    file: 'only-average',
    says: 'the average of people on the payroll alone: asked',
    sheet: `
№ | Должность | Среднесписочная численность
1 | Кочегар | 2,5
2 | Директор | 1
`,
    reads: `
A number, B position, C unclear
B2 Кочегар: not read «2,5»
B3 Директор: not read «1»
`,
  },
  {
    file: 'existing-and-project-units',
    says: 'what is in force and a draft: asked',
    sheet: `
№ | Должность | Действующее штатное расписание, ед. | Проект штатного расписания, ед.
1 | Повар | 3 | 4
2 | Сторож | 4 | 3
3 | Директор | 1 | 1
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Повар: not read «3 | 4»
B3 Сторож: not read «4 | 3»
B4 Директор: not read «1 | 1»
`,
  },
  {
    file: 'swapped-figure',
    says: 'money in the place of units: listed',
    sheet: `
№ | Должность | Кол-во ставок | Оклад
1 | Директор | 1 | 250000
2 | Повар | 8500 | 100000
3 | Сторож | 3 | 80000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 250000
B3 Повар: not read «8500»; 100000
B4 Сторож: 3; 80000
`,
  },
  {
    file: 'region-svod',
    says: 'hundreds of units in a table of a region',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 14
2 | Санитарка палатная | 412
3 | Медицинская сестра | 250,5
4 | Повар | 98
5 | Сторож | 70
`,
    reads: `
A number, B position, C units
B2 Директор: 14
B3 Санитарка палатная: 412
B4 Медицинская сестра: 250.5
B5 Повар: 98
B6 Сторож: 70
`,
  },
  {
    file: 'dept-codes',
    says: 'headings without figures that number their lines: 1. over 1.1.',
    sheet: `
№ | Должность | Кол-во ставок
1. | АДМИНИСТРАЦИЯ |
1.1. | Директор | 1
1.2. | Главный бухгалтер | 1
2. | ХОЗ. ЧАСТЬ |
2.1. | Завхоз | 1
2.2. | Дворник | 0,5
 | ИТОГО | 3,5
`,
    reads: `
A number, B position, C units
B3 [АДМИНИСТРАЦИЯ] Директор: 1
B4 [АДМИНИСТРАЦИЯ] Главный бухгалтер: 1
B6 [ХОЗ. ЧАСТЬ] Завхоз: 1
B7 [ХОЗ. ЧАСТЬ] Дворник: 0.5
sum C8 says 3.5, read 3.5
`,
  },
  {
    file: 'ved-bottom',
    says: 'funds and taxes in the column of units below the sum: listed, units stay units',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
 | ФОТ в месяц | 550000
 | ФОТ в год | 6600000
 | Налоги и отчисления | 60500
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B5 ФОТ в месяц: not read «550000»
B6 ФОТ в год: not read «6600000»
B7 Налоги и отчисления: not read «60500»
sum C4 says 4, read 4
`,
  },
  {
    file: 'unit-title-2',
    says: '«Кол. ед.» as the title',
    sheet: `
№ | Наим-е должности | Кол. ед.
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
    file: 'unit-title-6',
    says: '«Число штатных мест» as the title',
    sheet: `
№ | Должность | Число штатных мест
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
    file: 'kazakh-rate-count',
    says: '«Ставка саны» beside people: the units',
    sheet: `
Лауазымы | Ставка саны | Адам саны
Аспазшы | 1,5 | 2
Күзетші | 3 | 3
`,
    reads: `
A position, B units
A2 Аспазшы: 1.5
A3 Күзетші: 3
`,
  },
  {
    file: 'transposed',
    says: 'positions side by side: no table is taken',
    sheet: `
Должность | Директор | Повар | Сторож | Психолог
Кол-во ставок | 1 | 3 | 4 | 1
Оклад | 250000 | 100000 | 80000 | 120000
`,
    reads: `

`,
  },
  {
    file: 'unit-as-name',
    says: '«Штатная единица» over names that the annex has, «Количество» beside it',
    sheet: `
№ | Штатная единица | Количество | Оклад
1 | Директор | 1 | 250000
2 | Повар | 3 | 100000
3 | Сторож | 4 | 80000
`,
    reads: `
A number, B position, C units, D salary
B2 Директор: 1; 250000
B3 Повар: 3; 100000
B4 Сторож: 4; 80000
`,
  },
  {
    file: 'cell-marks',
    says: 'marks, words and remarks beside figures: read where they are one figure, else listed',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1 (0,5 вак.)
2 | Повар | 1 + 0,5 вак
3 | Сторож | 2 в т.ч. 1 вак
4 | Психолог | полная
5 | Юрист | 1/2 ст
6 | Логопед | четверть
7 | Вахтер | 1ст
8 | Дворник | 0.5ст.+0.5ст.
9 | Фельдшер | 1-50
10 | Медсестра | 1,0,0
11 | Прачка | 1..5
12 | Дезинфектор | +
13 | Лифтер | да
14 | Садовник | V
15 | Кочегар | 1=00
`,
    reads: `
A number, B position, C units
B2 Директор: not read «1 (0,5 вак.)»
B3 Повар: not read «1 + 0,5 вак»
B4 Сторож: not read «2 в т.ч. 1 вак»
B5 Психолог: not read «полная»
B6 Юрист: 0.5
B7 Логопед: not read «четверть»
B8 Вахтер: 1
B9 Дворник: not read «0.5ст.+0.5ст.»
B10 Фельдшер: not read «1-50»
B11 Медсестра: not read «1,0,0»
B12 Прачка: not read «1..5»
B13 Дезинфектор: not read «+»
B14 Лифтер: not read «да»
B15 Садовник: not read «V»
B16 Кочегар: not read «1=00»
`,
  },
  {
    file: 'count-behind-name',
    says: 'units behind a name that are not those of the line: asked',
    sheet: `
№ | Должность | Кол-во ставок
1 | Директор | 1
2 | Повар (3 ставки) | 2
3 | Сторож – 4 ед. | 3
4 | Вахтер (4 чел.) | 4
5 | Повар детского питания 2 ст. | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар (3 ставки): not read «2 (?)»
B4 Сторож – 4 ед.: not read «3 (?)»
B5 Вахтер (4 чел.): 4
B6 Повар детского питания 2 ст.: 2
`,
  },
  {
    file: 'bilingual-two-rows',
    says: 'the name in another language in the row below, without figures',
    sheet: `
№ | Лауазымы / Должность | Штат бірлігі / Шт. ед.
1 | Директор | 1
 | Директор |
2 | Аспазшы | 3
 | Повар |
3 | Мейіргер | 5
 | Медсестра |
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B4 Аспазшы: 3
B6 Мейіргер: 5
`,
  },
  {
    file: 'bilingual-two-rows-merged',
    says: 'the same with numbers and units merged over both rows',
    sheet: `
№ | Лауазымы / Должность | Штат бірлігі / Шт. ед.
1 | Директор | 1
 | Директор |
2 | Аспазшы | 3
 | Повар |
3 | Мейіргер | 5
 | Медсестра |
`,
    merged: ['A2:A3', 'C2:C3', 'A4:A5', 'C4:C5', 'A6:A7', 'C6:C7'],
    reads: `
A number, B position, C units
B2 Директор: 1
B4 Аспазшы: 3
B6 Мейіргер: 5
`,
  },
  {
    file: 'besides',
    says: 'lines «кроме того» below the sum',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
 | Кроме того, сезонные работники: |
3 | Кочегар | 4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B6 [Кроме того, сезонные работники:] Кочегар: 4
sum C4 says 4, read 4
`,
  },
  {
    file: 'withdrawn-below',
    says: 'lines that are taken out, below the sum: asked',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4
 | Исключаются: |
1 | Сторож | 2
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B6 [Исключаются:] Сторож: not read «2 (?)»
sum C4 says 4, read 4
`,
  },
  {
    file: 'vacancies-table-below',
    says: 'vacancies once more below the sum: asked',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Итого | 4

Вакантные должности
1 | Повар | 1
 | Итого | 1
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B7 [Вакантные должности] Повар: not read «1 (?)»
sum C4 says 4, read 4
sum C8 says 1, read 4
`,
  },
  {
    file: 'sum-words-2',
    says: 'the number of staff below the lines is their sum',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | Штатная численность | 4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
sum C4 says 4, read 4
`,
  },
  {
    file: 'sum-words-3',
    says: '«По учреждению» below the lines is their sum',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
3 | Сторож | 2
 | По учреждению | 6
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 2
sum C5 says 6, read 6
`,
  },
  {
    file: 'sum-words-4',
    says: 'the same in Kazakh',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
3 | Сторож | 2
 | Мекеме бойынша | 6
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4 Сторож: 2
sum C5 says 6, read 6
`,
  },
  {
    file: 'sum-words-5',
    says: 'Kazakh sums of units and of staff',
    sheet: `
№ | Лауазымы | Ставка
1 | Директор | 1
2 | Аспазшы | 3
 | Барлық бірлік | 4
3 | Күзетші | 3
 | Жалпы штат саны | 7
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Аспазшы: 3
B5 Күзетші: 3
sum C4 says 4, read 4
sum C6 says 7, read 7
`,
  },
  {
    file: 'plan-fact-years',
    says: 'plan and fact of two years',
    sheet: `
№ | Должность | 2025 факт | 2026 план
1 | Директор | 1 | 1
2 | Повар | 3 | 4
`,
    reads: `
A number, B position, C actual, D units
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'inst-cols-no-words',
    says: 'institutions side by side without a word for units: no units are taken',
    sheet: `
№ | Должность | ДИПИ | ПНИ | ЦСА
1 | Директор | 1 | 1 | 1
2 | Повар | 3 | 4 | 2
`,
    reads: `

`,
  },
  {
    file: 'dash-list',
    says: 'groups with «всего» over lines with dashes',
    sheet: `
Наименование | Кол-во ставок
Пищеблок, всего | 4
- повар | 3
- шеф-повар | 1
Прачечная, всего | 2
- машинист по стирке | 2
`,
    reads: `
A position, B units
A3 - повар: 3
A4 - шеф-повар: 1
A6 - машинист по стирке: 2
sum B2 says 4, read 4
sum B5 says 2, read 2
`,
  },
  {
    file: 'rounded-format',
    says: 'units that a format shows rounded are what they are',
    sheet: `
№ | Должность | Ставка
1 | Директор | 1 as 0
2 | Психолог | 0.5 as 0
3 | Повар | 2.75 as 0
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Психолог: 0.5
B4 Повар: 2.75
`,
  },
  {
    file: 'first-col-units',
    says: 'units before names',
    sheet: `
Ед. | Должность | Оклад
1 | Директор | 250000
3 | Повар | 100000
4 | Сторож | 80000
`,
    reads: `

`,
  },
  {
    file: 'half-rows',
    says: 'a line a person and a running sum',
    sheet: `
№ | Должность | ФИО | Ставка | Накопительно
1 | Повар | А | 1 | 1
2 | Повар | Б | 1 | 2
3 | Повар | В | 0,5 | 2,5
`,
    reads: `
A number, B position, D units
B2 Повар: 1
B3 Повар: 1
B4 Повар: 0.5
`,
  },
  {
    file: 'fullwidth',
    says: 'wide figures and another decimal mark',
    sheet: `
№ | Должность | Ставок
1 | Директор | １
2 | Повар | ２，５
3 | Сторож | 3٫5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 2.5
B4 Сторож: not read «3٫5»
`,
  },
  {
    file: 'leading-zero',
    says: 'figures with zeros before them',
    sheet: `
№ | Должность | Ставок
1 | Директор | '01
2 | Повар | '03,50
3 | Сторож | '00
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3.5
B4 Сторож: 0
`,
  },
  {
    file: 'exp',
    says: 'powers of ten: listed',
    sheet: `
№ | Должность | Ставок
1 | Директор | '1E0
2 | Повар | '1,5e1
`,
    reads: `
A number, B position, C units
B2 Директор: not read «1E0»
B3 Повар: not read «1,5e1»
`,
  },
  {
    file: 'gu-form',
    says: 'blocks of staff without figures, grades with dashes, numbers of the columns',
    sheet: `
№ п/п | Наименование должности | Категория | Кол-во ед. | Должностной оклад (БДО*коэф.) | Доплата за особые условия труда 10% | Надбавка за экологию | Итого в месяц | Всего в год
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
Блок А. Управленческий персонал
1 | Директор | А1-3-1 | 1 | 118209 | 11821 | 17697 | 147727 | 1772724
Блок В. Основной персонал
2 | Специалист по социальной работе | В2-3 | 6,5 | 80000 | 8000 | 17697 | 687030 | 8244360
3 | Медицинская сестра | В4-3 | 8 | 64000 | 6400 | 17697 | 704776 | 8457312
Блок D. Рабочие
4 | Повар | D | 4 | 50000 | 5000 | 17697 | 290788 | 3489456
 | Всего | | 19,5 | | | | |
`,
    reads: `
A number, B position, D units
B4 [Блок А. Управленческий персонал] Директор: 1
B6 [Блок В. Основной персонал] Специалист по социальной работе: 6.5
B7 [Блок В. Основной персонал] Медицинская сестра: 8
B9 [Блок D. Рабочие] Повар: 4
sum D10 says 19.5, read 19.5
`,
  },
  {
    file: 'kk-official',
    says: 'a Kazakh form with an approval, departments as headings and a signature',
    sheet: `
 | | | БЕКІТЕМІН
 | | | Басқарма басшысы ____________
«Арнаулы әлеуметтік қызметтер көрсету орталығы» КММ-нің 2025 жылға арналған штат кестесі
Р/с | Құрылымдық бөлімше және лауазым атаулары | Штат саны | Лауазымдық жалақысы (теңге)
 | Әкімшілік | |
1 | Басшы | 1 | 118209
2 | Басшының әкімшілік-шаруашылық жұмыс жөніндегі орынбасары | 1 | 100000
 | Медициналық бөлім | |
3 | Бас мейіргер | 1 | 80000
4 | Мейіргер | 7,5 | 64000
 | ЖИЫНЫ | 10,5 |
 | Басшы: | | Т. Ахметов
`,
    reads: `
A number, B position, C units, D salary
B6 [Әкімшілік] Басшы: 1; 118209
B7 [Әкімшілік] Басшының әкімшілік-шаруашылық жұмыс жөніндегі орынбасары: 1; 100000
B9 [Медициналық бөлім] Бас мейіргер: 1; 80000
B10 [Медициналық бөлім] Мейіргер: 7.5; 64000
sum C11 says 10.5, read 10.5
`,
  },
  {
    file: 'approved-before-title',
    says: 'units and fund below «Утверждено» and «Фактически»',
    sheet: `
№ | Должность | Утверждено | | Фактически |
 | | ед. | фонд | ед. | фонд
1 | Директор | 1 | 250000 | 1 | 250000
2 | Повар | 3 | 300000 | 2 | 200000
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    reads: `
A number, B position, C units, D fund, E actual
B3 Директор: 1
B4 Повар: 3
`,
  },
  {
    file: 'pct-fact-first',
    says: 'what is there before what is approved',
    sheet: `
№ | Должность | Факт | Штат
1 | Повар | 2 | 3
2 | Сторож | 4 | 4
`,
    reads: `
A number, B position, C actual, D units
B2 Повар: 3
B3 Сторож: 4
`,
  },
  {
    file: 'ages',
    says: 'people by age and all of them',
    sheet: `
№ | Должность | Всего чел. | до 30 лет | 30-50 | св. 50
1 | Повар | 3 | 1 | 1 | 1
2 | Сторож | 4 | 0 | 2 | 2
`,
    reads: `
A number, B position, C units
B2 Повар: 3
B3 Сторож: 4
`,
  },
  {
    file: 'title-over-cols-bilingual',
    says: 'the titles once more in Russian, a row below',
    sheet: `
Р/с | Лауазымның атауы | Бірлік саны | Айлық жалақы
№ п/п | Наименование должности | Количество единиц | Должностной оклад
1 | Директор | 1 | 250000
2 | Аспазшы | 3 | 100000
`,
    reads: `
A number, B position, C units, D salary
B3 Директор: 1; 250000
B4 Аспазшы: 3; 100000
`,
  },
  {
    file: 'numbers-row-with-calc',
    says: 'numbers of columns with what they are reckoned from',
    sheet: `
№ | Должность | Ставок | Оклад | Всего
1 | 2 | 3 | 4 | 5=3*4
1 | Директор | 1 | 250000 | 250000
2 | Повар | 3 | 100000 | 300000
`,
    reads: `
A number, B position, C units, D salary
B3 Директор: 1; 250000
B4 Повар: 3; 100000
`,
  },
  {
    file: 'numbers-row-with-gr',
    says: 'numbers of columns with «гр.»',
    sheet: `
№ | Должность | Ставок | Оклад
гр.1 | гр.2 | гр.3 | гр.4
1 | Директор | 1 | 250000
2 | Повар | 3 | 100000
`,
    reads: `
A number, B position, C units, D salary
B3 Директор: 1; 250000
B4 Повар: 3; 100000
`,
  },
  {
    file: 'numbers-row-parens',
    says: 'numbers of columns in brackets',
    sheet: `
№ | Должность | Ставок | Оклад
(1) | (2) | (3) | (4)
1 | Директор | 1 | 250000
2 | Повар | 3 | 100000
`,
    reads: `
A number, B position, C units, D salary
B3 Директор: 1; 250000
B4 Повар: 3; 100000
`,
  },
  {
    file: 'numbers-row-missing',
    says: 'the first column without a number',
    sheet: `
№ | Должность | Ставок | Оклад
 | 1 | 2 | 3
1 | Директор | 1 | 250000
2 | Повар | 3 | 100000
`,
    reads: `
A number, B position, C units, D salary
B3 Директор: 1; 250000
B4 Повар: 3; 100000
`,
  },
  {
    file: 'numbers-row-two',
    says: 'two columns numbered',
    sheet: `
№ | Должность | Ставок
 | 1 | 2
1 | Директор | 1
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B3 Директор: 1
B4 Повар: 3
`,
  },
  {
    file: 'section-number-units',
    says: '«Раздел 1» in the place of a number, with the sum of its lines',
    sheet: `
№ | Должность | Ставок
Раздел 1 | Администрация | 2
1 | Директор | 1
2 | Юрист | 1
Раздел 2 | Пищеблок | 3
3 | Повар | 3
 | Всего | 5
`,
    reads: `
A number, B position, C units
B3 [Администрация] Директор: 1
B4 [Администрация] Юрист: 1
B6 [Пищеблок] Повар: 3
sum C7 says 5, read 5
`,
  },
  {
    file: 'sum-in-fact-line',
    says: 'a figure without a name below the lines',
    sheet: `
№ | Должность | Ставок
1 | Директор | 1
2 | Повар | 3
 | | 4
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 3
B4: not read «4 (?)»
`,
  },
  {
    file: 'lettered-subrows',
    says: 'parts of a line numbered with letters',
    sheet: `
№ | Должность | Ставок
1 | Медсестра | 5
1а | в т.ч. палатная | 4
1б | процедурная | 1
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Медсестра: 5
B3 [в т.ч.] палатная: not read «4 (?)»
B4 процедурная: 1
B5 Повар: 3
`,
  },
  {
    file: 'sub-dash',
    says: 'parts of a line with dashes, which are names of no position by themselves: asked',
    sheet: `
№ | Должность | Ставок
1 | Медсестра | 6
 | - палатная | 5
 | - диетическая | 1
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B2 Медсестра: 6
B3 [Медсестра] - палатная: not read «5 (?)»
B4 [Медсестра] - диетическая: not read «1 (?)»
B5 Повар: 3
`,
  },
  {
    file: 'sub-dash-gender',
    says: 'a name above lines that go on with it',
    sheet: `
№ | Должность | Ставок
1 | Санитар: |
 | палатный | 5
 | по уходу | 1
 | по надзору | 2
2 | Повар | 3
`,
    reads: `
A number, B position, C units
B3 Санитар: палатный: 5
B4 по уходу: 1
B5 по надзору: 2
B6 Повар: 3
`,
  },
  {
    file: 'person-comb-2',
    says: 'main positions and further ones that people hold',
    sheet: `
№ | ФИО | Основная должность | Ставка | Совмещаемая должность | Размер ставки по совмещению
1 | А | Повар | 1 | Посудомойщица | 0,5
2 | Б | Сторож | 1 | |
`,
    reads: `
A number, C position, D units
C2 Повар: 1
C3 Сторож: 1

E position, F unclear
E2 Посудомойщица: not read «0,5»
`,
  },
  {
    file: 'year-text-heading',
    says: 'a year in words below the title of units',
    sheet: `
№ | Должность | Количество
 | | 2025 год
1 | Повар | 3
2 | Сторож | 4
`,
    reads: `
A number, B position, C units
B3 Повар: 3
B4 Сторож: 4
`,
  },
  {
    file: 'head-with-number-units',
    says: 'institutions with their places side by side: asked',
    sheet: `
№ | Должность | ЦССУ №1 (120 мест), ставок | ЦССУ №2 (80 мест), ставок
1 | Директор | 1 | 1
2 | Повар | 4 | 3
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 1»
B3 Повар: not read «4 | 3»
`,
  },
  {
    file: 'order-of-norm-units',
    says: 'a table of norms by numbers of residents: asked',
    sheet: `
№ | Наименование должности | Количество штатных единиц при числе проживающих | |
 | | до 50 | 51-100 | 101-150
1 | Директор | 1 | 1 | 1
2 | Повар | 2 | 3 | 4
`,
    merged: ['A1:A2', 'B1:B2', 'C1:E1'],
    reads: `
A number, B position, C unclear, D unclear, E unclear
B3 Директор: not read «1 | 1 | 1»
B4 Повар: not read «2 | 3 | 4»
`,
  },
  {
    file: 'dept-total-col',
    says: 'units of a department beside those of its first position',
    sheet: `
Отдел | Должность | Ставок | Итого по отделу
АУП | Директор | 1 | 2
 | Юрист | 1 |
Пищеблок | Шеф-повар | 1 | 4
 | Повар | 3 |
`,
    reads: `
A department, B position, C units
B2 [АУП] Директор: 1
B3 [АУП] Юрист: 1
B4 [Пищеблок] Шеф-повар: 1
B5 [Пищеблок] Повар: 3
`,
  },
  {
    file: 'running-total',
    says: 'a running total beside the units',
    sheet: `
№ | Должность | Ставок | Всего нарастающим
1 | Директор | 1 | 1
2 | Юрист | 1 | 2
3 | Повар | 3 | 5
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Юрист: 1
B4 Повар: 3
`,
  },
  {
    file: 'units-persons-same-title',
    says: 'units and people below one title',
    sheet: `
№ | Должность | Кол-во |
 | | ставок | чел.
1 | Директор | 1 | 1
2 | Повар | 3,5 | 3
`,
    merged: ['A1:A2', 'B1:B2', 'C1:D1'],
    reads: `
A number, B position, C units
B3 Директор: 1
B4 Повар: 3.5
`,
  },
  {
    file: 'norm-and-shtat-same',
    says: 'units by norm and those of the table',
    sheet: `
№ | Должность | По норме 343, ставок | Ставок
1 | Директор | 1 | 1
2 | Повар | 4 | 3
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'need-fact',
    says: 'what is needed, what there is and what is lacking',
    sheet: `
№ | Должность | Потребность, ставок | Имеется, ставок | Не хватает, ставок
1 | Директор | 1 | 1 | 0
2 | Повар | 4 | 3 | 1
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'minimal-norm',
    says: 'least units beside the approved ones',
    sheet: `
№ | Должность | Мин. кол-во ставок | Утв. кол-во
1 | Директор | 1 | 1
2 | Повар | 4 | 3
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'max-limit',
    says: 'the greatest number beside the units',
    sheet: `
№ | Должность | Предельная численность | Штат
1 | Директор | 1 | 1
2 | Повар | 4 | 3
`,
    reads: `
A number, B position, D units
B2 Директор: 1
B3 Повар: 3
`,
  },
  {
    file: 'recommended',
    says: 'recommended units alone: asked',
    sheet: `
№ | Должность | Рекомендуемое кол-во ставок
1 | Директор | 1
2 | Повар | 4
`,
    reads: `
A number, B position, C unclear
B2 Директор: not read «1»
B3 Повар: not read «4»
`,
  },
  {
    file: 'proposed-only',
    says: 'proposed units alone are none of the table',
    sheet: `
№ | Должность | Предлагаемое кол-во ставок
1 | Директор | 1
2 | Повар | 4
`,
    reads: `

`,
  },
  {
    file: 'planned',
    says: 'planned units beside those in force: asked',
    sheet: `
№ | Должность | Планируемое количество единиц | Действующее количество единиц
1 | Директор | 1 | 1
2 | Повар | 4 | 3
`,
    reads: `
A number, B position, C unclear, D unclear
B2 Директор: not read «1 | 1»
B3 Повар: not read «4 | 3»
`,
  },
  {
    file: 'optimised',
    says: 'units after a change beside units: the table that is',
    sheet: `
№ | Должность | Ставок | После оптимизации
1 | Директор | 1 | 1
2 | Повар | 4 | 3
`,
    reads: `
A number, B position, C units
B2 Директор: 1
B3 Повар: 4
`,
  },
  {
    file: 'to-cut-only',
    says: 'units that are to go are none of the table',
    sheet: `
№ | Должность | Подлежит сокращению, ед.
1 | Сторож | 2
2 | Повар | 1
`,
    reads: `

`,
  },
  {
    file: 'to-add-only',
    says: 'further units alone: asked',
    sheet: `
№ | Должность | Дополнительно ставок
1 | Сторож | 2
2 | Повар | 1
`,
    reads: `
A number, B position, C unclear
B2 Сторож: not read «2»
B3 Повар: not read «1»
`,
  },
  {
    file: 'dop-title',
    says: 'further units beside the units',
    sheet: `
№ | Должность | Штатные единицы | Дополнительные единицы
1 | Сторож | 4 | 2
2 | Повар | 3 | 1
`,
    reads: `
A number, B position, C units
B2 Сторож: 4
B3 Повар: 3
`,
  },
  {
    file: 'paid-service-only',
    says: 'units that are paid from other money alone: asked',
    sheet: `
№ | Должность | Внебюджетные ставки
1 | Сторож | 4
2 | Повар | 3
`,
    reads: `
A number, B position, C unclear
B2 Сторож: not read «4»
B3 Повар: not read «3»
`,
  },
  {
    file: 'paid-service-beside',
    says: 'units and those of them that are paid from other money',
    sheet: `
№ | Должность | Ставок | в т.ч. внебюджетные
1 | Сторож | 4 | 1
2 | Повар | 3 |
`,
    reads: `
A number, B position, C units
B2 Сторож: 4
B3 Повар: 3
`,
  },
  {
    file: 'pensioners',
    says: 'units, people and some of the people',
    sheet: `
№ | Должность | Всего ставок | Всего работников | Пенсионеров
1 | Сторож | 4 | 3 | 1
2 | Повар | 3 | 3 | 0
`,
    reads: `
A number, B position, C units
B2 Сторож: 4
B3 Повар: 3
`,
  },
  {
    file: 'total-and-units-kk',
    says: '«Барлығы» beside whole and half units',
    sheet: `
№ | Лауазымы | Барлығы | оның ішінде |
 | | | толық ставка | жарты ставка
1 | Күзетші | 4 | 4 | 0
2 | Аспазшы | 3,5 | 3 | 1
`,
    merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
    reads: `
A number, B position, C units
B3 Күзетші: 4
B4 Аспазшы: 3.5
`,
  },
  {
    file: 'total-of-which',
    says: '«Всего» beside what is occupied and vacant of it',
    sheet: `
№ | Должность | Всего | в том числе занято | вакантно
1 | Сторож | 4 | 3 | 1
2 | Повар | 3 | 3 | 0
`,
    reads: `
A number, B position, C units, D occupied, E vacant
B2 Сторож: 4
B3 Повар: 3
`,
  },
  {
    file: 'total-of-which-two',
    says: 'the same in two rows of titles',
    sheet: `
№ | Должность | Всего | в том числе |
 | | | занято | вакантно
1 | Сторож | 4 | 3 | 1
2 | Повар | 3 | 3 | 0
`,
    merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
    reads: `
A number, B position, C units, D occupied, E vacant
B3 Сторож: 4
B4 Повар: 3
`,
  },
  {
    file: 'total-of-which-kk',
    says: 'the same in Kazakh',
    sheet: `
№ | Лауазымы | Барлығы | Бос | Бос емес
1 | Күзетші | 4 | 1 | 3
2 | Аспазшы | 3 | 0 | 3
`,
    reads: `
A number, B position, C units, D vacant, E occupied
B2 Күзетші: 4
B3 Аспазшы: 3
`,
  },
  {
    file: 'itogo-occupied',
    says: '«Итого» behind what is occupied and vacant',
    sheet: `
№ | Должность | Занято | Вакантно | Итого
1 | Сторож | 3 | 1 | 4
2 | Повар | 3 | 0 | 3
`,
    reads: `
A number, B position, C occupied, D vacant, E units
B2 Сторож: 4
B3 Повар: 3
`,
  },
  {
    file: 'itogo-money-occupied',
    says: '«Итого» of money behind what is occupied and vacant',
    sheet: `
№ | Должность | Занято | Вакантно | Итого
1 | Сторож | 3 | 1 | 320000
2 | Повар | 3 | 0 | 300000
`,
    reads: `
A number, B position, C units, D vacant
B2 Сторож: 3
B3 Повар: 3
`,
  },
];
