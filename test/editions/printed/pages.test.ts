import type { Draft } from '../../../src/editions/printed/draft/draft';
import { htmlPage } from '../../../src/editions/printed/page/html-page';
import { askedText } from '../../../src/editions/printed/rules/rule-text';
import { readPage } from '../../../src/editions/printed/read-page';

/** What is read of each row: its name and its rules, `?` where something is asked and `«…»` where it is handed on. */
function rowsRead(draft: Draft | undefined): string[] | undefined {
  return draft?.sections.flatMap(({ positions }) =>
    positions.map(({ name, cells }) => {
      const said = cells.map((cell) => {
        if (cell.is === 'read') return cell.rule;
        return cell.is === 'asked' ? `?${cell.readings.join('/')}` : `«${cell.printed}»`;
      });
      return `${name}: ${said.join(' | ')}`;
    }),
  );
}

const ofRows = (rows: readonly (readonly string[])[]): string[] | undefined =>
  rowsRead(readPage({ name: 'Лист', rows }));
const ofHtml = (html: string): string[] | undefined => rowsRead(readPage(htmlPage(html, 'Лист')));

const head = ['№', 'Наименование должности', 'Количество единиц'];
const sizes = ['№', 'Наименование должности', 'до 50 мест', '51-100', 'свыше 100'];

test.each<[what: string, rows: string[][], read: string[] | undefined]>([
  [
    'signs of repetition',
    [head, ['1', 'Повар', '1 на 50 коек'], ['2', 'Пекарь', '-"-'], ['3', 'Няня', 'то же'], ['4', 'Швея', '»']],
    ['Повар: 1 per 50 beds', 'Пекарь: 1 per 50 beds', 'Няня: 1 per 50 beds', 'Швея: 1 per 50 beds'],
  ],
  [
    'signs that may repeat what is above or what is before',
    [sizes, ['1', 'Повар', '1', '2', '3'], ['2', 'Няня', '1', '-"-', '2'], ['3', 'Швея', '1', '1', 'сол сияқты']],
    ['Повар: 1 | 2 | 3', 'Няня: 1 | ?2/1 | 2', 'Швея: 1 | 1 | ?2/1'],
  ],
  [
    'a sign under a heading',
    [head, ['', 'Раздел', ''], ['1', 'Повар', '-"-'], ['2', 'Няня', '1']],
    ['Повар: ?', 'Няня: 1'],
  ],
  [
    'numbers of columns under the heading, and again on the next page',
    [head, ['1', '2', '3'], ['1', 'Директор', '1'], head, ['1', '2', '3'], ['2', 'Няня', '1 на 20 коек']],
    ['Директор: 1', 'Няня: 1 per 20 beds'],
  ],
  [
    'a heading repeated on the next page',
    [
      sizes,
      ['1', 'Директор', '1', '1', '1'],
      ['Продолжение таблицы', '', '', '', ''],
      sizes,
      ['2', 'Няня', '-', '1', '2'],
    ],
    ['Директор: 1 | 1 | 1', 'Няня: - | 1 | 2'],
  ],
  [
    'totals',
    [head, ['1', 'Директор', '1'], ['', 'Итого', '1'], ['2', 'Няня', '2'], ['', 'Всего по учреждению:', '3']],
    ['Директор: 1', 'Няня: 2'],
  ],
  [
    'rows that an amendment has taken out, and words of it in a figure',
    [
      sizes,
      ['1', 'Директор', '1', '1', '1'],
      ['2', 'Исключена приказом от 05.06.2019 № 314', '', '', ''],
      ['3', 'Швея', 'исключена', '', ''],
      ['4', 'Пекарь – исключен', '1', '1', '1'],
      ['5', 'Няня', '1', '2', 'исключена'],
      ['6', 'Повар', '1 на 50 мест, повторный счёт исключен', '', ''],
    ],
    ['Директор: 1 | 1 | 1', 'Няня: 1 | 2 | «исключена»', 'Повар: «1 на 50 мест, повторный счёт исключен»'],
  ],
  [
    'what figures are for in the heading of their column',
    [
      ['№', 'Наименование должности', 'Количество единиц на 100 мест'],
      ['1', 'Няня', '2'],
      ['2', 'Повар', '1 на 50 мест'],
      ['3', 'Швея', '-'],
    ],
    ['Няня: ?2/2 per 100 places', 'Повар: 1 per 50 places', 'Швея: -'],
  ],
  [
    'what figures are for in a Kazakh heading',
    [
      ['Р/с №', 'Лауазым атауы', 'Бір топқа штат бірлігінің саны'],
      ['1', 'Аспаз', '0,5'],
    ],
    ['Аспаз: ?0.5/0.5 × groups'],
  ],
  [
    'figures in a shift',
    [
      ['№', 'Наименование должности', 'Количество единиц в смену'],
      ['1', 'Сторож', '1'],
    ],
    ['Сторож: ?1/1 × shifts'],
  ],
  [
    'figures for a group beside those for the institution',
    [
      ['№', 'Наименование должности', 'на группу', 'на учреждение'],
      ['1', 'Няня', '2', '-'],
      ['2', 'Повар', '-', '1'],
    ],
    ['Няня: ?2/2 × groups | -', 'Повар: - | 1'],
  ],
  [
    'what figures are for, and when they hold, in headings of sections',
    [
      head,
      ['', 'Медицинский персонал (на каждые 50 коек)', ''],
      ['1', 'Врач', '0,5'],
      ['2', 'Санитарка', '1 на 10 коек'],
      ['', 'При наличии бассейна', ''],
      ['3', 'Инструктор', '1'],
      ['', 'В учреждениях свыше 100 мест', ''],
      ['4', 'Юрист', '1'],
      ['', 'Бассейн болмаған жағдайда', ''],
      ['5', 'Слесарь', '2'],
      ['', 'до 50 мест', ''],
      ['7', 'Няня', '1'],
      ['', '51-100 орын', ''],
      ['8', 'Няня', '2'],
      ['', 'Отделение помощи на дому', ''],
      ['6', 'Социальный работник', '3'],
    ],
    [
      'Врач: ?0.5/0.5 per 50 beds',
      'Санитарка: 1 per 10 beds',
      'Инструктор: ?1/1 if pool',
      'Юрист: ?1/1 if places > 100',
      'Слесарь: ?2/2 if not pool',
      'Няня: ?1/1 if places ≤ 50',
      'Няня: ?2/2 if places ≥ 51 & places ≤ 100',
      'Социальный работник: 3',
    ],
  ],
  [
    'what figures are for in names',
    [
      head,
      ['1', 'Сторож (на один пост)', '4'],
      ['2', 'Сестра (в смену)', '1'],
      ['3', 'Дежурный в смену', '1'],
      ['4', 'Күтуші (бір топқа)', '1'],
      ['5', 'Няня (на группу)', '2'],
      ['6', 'Воспитатель (дети до 3 лет)', '1'],
    ],
    [
      'Сторож: 4 × posts',
      'Сестра: 1 × shifts',
      'Дежурный в смену: ?1/1 × shifts',
      'Күтуші: 1 × groups',
      'Няня (на группу): ?2/2 × groups',
      'Воспитатель (дети до 3 лет): 1',
    ],
  ],
  [
    'a heading of the next page in fewer words, and with other dashes',
    [
      sizes,
      ['1', 'Директор', '1', '1', '1'],
      ['№', 'Должность', 'до 50', '51–100', 'свыше 100'],
      ['2', 'Няня', '1', '2', '3'],
      ['№ п/п', 'Наименование должности', 'до 50 мест', '51—100', 'Свыше 100.'],
      ['3', 'Швея', '-', '-', '1'],
    ],
    ['Директор: 1 | 1 | 1', 'Няня: 1 | 2 | 3', 'Швея: - | - | 1'],
  ],
  [
    'a mark too many in a row',
    [
      [...sizes, ''],
      ['1', 'Директор', '1', '1', '1', ''],
      ['2', 'Няня', '-', '2', '3', '4'],
      ['3', 'Швея', '1', '1', '1', '1'],
    ],
    ['Директор: 1 | 1 | 1', 'Няня: ?-/2 | ?2/3 | ?3/4', 'Швея: 1 | 1 | 1'],
  ],
  [
    'a figure under a heading that was left blank between others',
    [
      ['№', 'Наименование должности', 'до 50 мест', '', 'свыше 50'],
      ['1', 'Директор', '1', '2', '3'],
    ],
    ['Директор: ?1/2 | ?3/2'],
  ],
  [
    'what figures are for left blank, and repeated by a sign',
    [
      ['Наименование должности', 'Единица измерения', 'Норматив'],
      ['Няня', 'на 20 мест', '1'],
      ['Санитарка', '-"-', '2'],
      ['Повар', '', '2'],
      ['Швея', '', '-'],
      ['Юрист', 'на учреждение', '1'],
      ['Врач', '', '1'],
    ],
    [
      'Няня: 1 per 20 places',
      'Санитарка: 2 per 20 places',
      'Повар: ?2/2 per 20 places',
      'Швея: -',
      'Юрист: 1',
      'Врач: 1',
    ],
  ],
  [
    'positions across',
    [
      ['Число мест', 'Директор', 'Врач'],
      ['до 50', '1', '0,5'],
      ['свыше 50', '1', '1'],
    ],
    undefined,
  ],
  [
    'positions across under a heading of names',
    [
      ['Наименование', 'Директор', 'Врач'],
      ['до 50 мест', '1', '0,5'],
      ['свыше 50 мест', '1', '1'],
    ],
    undefined,
  ],
  [
    'what a figure is for in a column of its own',
    [
      ['Наименование должности', 'Показатель', 'Норматив'],
      ['Директор', 'на учреждение', '1'],
      ['Врач', 'на 50 коек', '1'],
      ['Няня', 'на группу', '2'],
    ],
    ['Директор: 1', 'Врач: 1 per 50 beds', 'Няня: 2 × groups'],
  ],
  [
    'sizes one under the other',
    [
      ['Наименование должности', 'Количество мест', 'Количество единиц'],
      ['Директор', 'до 50', '1'],
      ['', 'свыше 50', '1,5'],
      ['Врач', 'на 50', '1'],
    ],
    ['Директор: (1 if places ≤ 50) + (1.5 if places > 50)', 'Врач: «на 50 – 1»'],
  ],
  [
    'a salary and a remark beside the figure',
    [
      ['Наименование должности', 'Количество штатных единиц', 'Оклад', 'Примечание'],
      ['Директор', '1', '250000', 'на учреждение'],
      ['Врач', '1', '180000', 'на 50 коек'],
    ],
    ['Директор: 1', 'Врач: ?1/1 per 50 beds'],
  ],
  [
    'the last figure is blank',
    [head, ['1', 'Директор', '1'], ['2', 'Няня', '2'], ['3', 'Швея', '']],
    ['Директор: 1', 'Няня: 2', 'Швея: ?-'],
  ],
])('%s', (_what, rows, read) => {
  expect(ofRows(rows)).toEqual(read);
});

test.each([
  'Количество коек на 1 ставку',
  'Норма обслуживания, чел. на 1 ставку',
  'Норма нагрузки',
  '1 бірлікке келетін төсек саны',
])('figures under “%s” are of what one unit is for, and no units: asked', (heading) => {
  const draft = readPage({
    name: 'Лист',
    rows: [
      ['№', 'Наименование должности', heading],
      ['1', 'Няня', '20'],
    ],
  });
  expect(draft?.columns.map(({ from }) => from)).toEqual([undefined]);
  expect(draft?.questions.map(({ cell, why }) => [cell, why])).toEqual([['C1', 'columnUnread']]);
});

test('a size behind a name is a condition of its position', () => {
  const rows = [head, ['1', 'Няня свыше 80 мест', '1'], ['2', 'Психолог в учреждениях до 100 мест', '1']];
  const positions = readPage({ name: 'Лист', rows })?.sections.flatMap((one) => one.positions) ?? [];
  expect(positions.map(({ name, requires }) => [name, requires.map(askedText)])).toEqual([
    ['Няня', ['places > 80']],
    ['Психолог', ['places ≤ 100']],
  ]);
});

test.each<[headings: string[], bounds: (number | undefined)[][]]>([
  [
    ['до 50 мест включительно', 'от 51 до 100 включительно', 'более 100'],
    [
      [1, 50],
      [51, 100],
      [101, undefined],
    ],
  ],
  [
    ['50-ге дейін қоса алғанда', '51-100', '100-ден жоғары'],
    [
      [1, 50],
      [51, 100],
      [101, undefined],
    ],
  ],
  [
    ['до 1 000 обслуживаемых', '1 001 - 2 000', 'свыше 2 000'],
    [
      [1, 1000],
      [1001, 2000],
      [2001, undefined],
    ],
  ],
  // A thousand, or one to three places.
  [
    ['до 1.000 обслуживаемых', 'свыше 1.000'],
    [
      [undefined, undefined],
      [undefined, undefined],
    ],
  ],
])('columns %s', (headings, bounds) => {
  const rows = [
    ['№', 'Наименование должности', ...headings],
    ['1', 'Директор', ...headings.map(() => '1')],
  ];
  const columns = readPage({ name: 'Лист', rows })?.columns ?? [];
  expect(columns.map(({ from, to }) => [from, to])).toEqual(bounds);
});

test('what the first heading counts is counted by those after it', () => {
  const draft = readPage({ name: 'Лист', rows: [sizes, ['1', 'Директор', '1', '1', '1']] });
  expect(draft?.columns.map(({ of }) => of.id)).toEqual(['places', 'places', 'places']);
});

test('rows under «в том числе» are counted within the row above, up to the next number', () => {
  const rows = [
    head,
    ['1', 'Врачи', '5'],
    ['', 'в том числе:', ''],
    ['', 'терапевт', '2'],
    ['', 'хирург', '3'],
    ['2', 'Сестры, из них', '4'],
    ['', 'старшая', '1'],
    ['3', 'Няня', '2'],
    ['', 'в том числе ночная', '1'],
  ];
  const positions = readPage({ name: 'Лист', rows })?.sections.flatMap((one) => one.positions) ?? [];
  const nameOf = new Map(positions.map(({ id, name }) => [id, name]));
  expect(positions.map(({ name, within }) => [name, within && nameOf.get(within)])).toEqual([
    ['Врачи', undefined],
    ['терапевт', 'Врачи'],
    ['хирург', 'Врачи'],
    ['Сестры', undefined],
    ['старшая', 'Сестры'],
    ['Няня', undefined],
    ['ночная', 'Няня'],
  ]);
  const loose = readPage({ name: 'Лист', rows: rows.map((row) => row.slice(1)) });
  expect(loose?.questions.filter(({ why }) => why === 'within').map(({ cell }) => cell)).toEqual(['A3', 'A6']);
});

test('a heading whose number stands under another’s is a part of it', () => {
  const rows = [
    head,
    ['I', 'Администрация', ''],
    ['1', 'Директор', '1'],
    ['1.1', 'Бухгалтерия', ''],
    ['1.1.1', 'Бухгалтер', '1'],
    ['II', 'Медицинский персонал', ''],
    ['2.1', 'Врачи:', ''],
    ['2.1.1', 'Терапевт', '0,5'],
    ['2.2', 'Сестры:', ''],
    ['2.2.1', 'Палатная', '1 на 20 коек'],
  ];
  const sections = readPage({ name: 'Лист', rows })?.sections ?? [];
  expect(sections.map(({ name, under }) => [name, sections.find(({ id }) => id === under)?.name])).toEqual([
    ['Администрация', undefined],
    ['Бухгалтерия', 'Администрация'],
    ['Медицинский персонал: Врачи', undefined],
    ['Медицинский персонал: Сестры', undefined],
  ]);
});

test.each([
  ['Норматив', 'Факт'],
  ['днём', 'ночью'],
  ['летом', 'зимой'],
  ['врачи', 'средний персонал'],
  ['в отопительный сезон', 'в остальное время'],
  ['күндіз', 'түнде'],
  ['дети до 3 лет', 'дети старше 3 лет'],
  ['до 1.000 человек', '1.000-2.000 человек'],
  ['на группу', 'на учреждение'],
  ['2024 год', '2025 год'],
])('columns of figures for %s and %s are asked, and never taken for types of facilities', (first, second) => {
  const rows = [
    ['Наименование должности', first, second],
    ['Директор', '1', '2'],
  ];
  const draft = readPage({ name: 'Лист', rows });
  expect(draft?.columns[0]?.from).toBeUndefined();
  expect(draft?.questions.map(({ why }) => why)).toContain('columnUnread');
});

const headHtml = '<tr><td>№</td><td>Наименование должности</td><td>Количество единиц</td></tr>';
const row = (label: number, name: string, figure: string): string =>
  `<tr><td>${label}</td><td>${name}</td><td>${figure}</td></tr>`;

test.each<[what: string, html: string, read: string[]]>([
  [
    'what is struck out',
    `<table>${headHtml}${row(1, 'Няня', '<s>1</s> 2')}${row(2, 'Повар', '<del>3</del>')}${row(3, 'Швея', '1')}</table>`,
    ['Няня: 2', 'Повар: ?-', 'Швея: 1'],
  ],
  [
    'marks that Word raises by a style, and breaks after a hyphen',
    `<table>${headHtml}${row(1, 'Врач-<br>терапевт', '0,5<span style="font-size:8pt; vertical-align: super">2</span>')}${row(2, 'Няня<sup>1)</sup>', '1')}</table>`,
    ['Врач-терапевт: ?0.5', 'Няня: 1'],
  ],
  [
    'a table inside a cell is words of the cell',
    `<table>${headHtml}${row(1, 'Няня', '<table><tr><td>1 единица</td><td>на 20 коек</td></tr></table>')}${row(2, 'Повар', '<table><tr><td>1</td><td>0,5</td></tr></table>')}</table>`,
    ['Няня: 1 per 20 beds', 'Повар: «1 0,5»'],
  ],
  [
    'a table inside a layout',
    `<table><tr><td><p>Приложение</p><table>${headHtml}${row(1, 'Директор', '1')}${row(2, 'Няня', '&frac12;')}</table></td></tr></table>`,
    ['Директор: 1', 'Няня: 0.5'],
  ],
  [
    'a footnote that makes a condition of a figure is asked',
    `<table>${headHtml}${row(1, 'Директор', '1<sup>1</sup>')}${row(2, 'Няня', '2')}</table><p><sup>1</sup> при наличии лифта</p>`,
    ['Директор: ?1/1 if lift', 'Няня: 2'],
  ],
  [
    'a footnote with a star that makes a condition of a figure is asked, and not one with two stars',
    `<table>${headHtml}${row(1, 'Директор', '1*')}${row(2, 'Няня', '2**')}${row(3, 'Повар', '1')}</table><p>* при наличии лифта</p><p>** единицы няни</p>`,
    ['Директор: ?1/1 if lift', 'Няня: ?2', 'Повар: 1'],
  ],
  [
    'a footnote with a star behind a heading of a section is for its figures',
    `<table>${headHtml}${row(1, 'Директор', '1')}<tr><td colspan="3">Медицинский персонал*</td></tr>${row(2, 'Няня', '2')}${row(3, 'Врач', '-')}</table><p>* при наличии лицензии</p>`,
    ['Директор: 1', 'Няня: ?2/2 if litsenzii', 'Врач: -'],
  ],
  [
    'a footnote with a star behind a name is for its figure',
    `<table>${headHtml}${row(1, 'Директор*', '1')}${row(2, 'Няня', '2')}</table><p>* при наличии лифта</p>`,
    ['Директор: ?1/1 if lift', 'Няня: 2'],
  ],
  [
    'sizes under one heading, sections, rows of which, a total',
    `<table><tr><td rowspan="2">№</td><td rowspan="2">Должности</td><td colspan="3">Количество штатных единиц в зависимости от числа мест</td></tr><tr><td>до 60</td><td>61-120</td><td>121 и выше</td></tr><tr><td colspan="5">I. Административный персонал</td></tr><tr><td>1</td><td>Директор</td><td>1</td><td>1</td><td>1</td></tr><tr><td colspan="5">II. Педагогический персонал</td></tr><tr><td>2</td><td>Воспитатель</td><td colspan="3">по 2 единицы на группу</td></tr><tr><td></td><td>в том числе старший воспитатель</td><td>-</td><td>1</td><td>1</td></tr><tr><td></td><td>Всего</td><td>3</td><td>5</td><td>6</td></tr></table>`,
    ['Директор: 1 | 1 | 1', 'Воспитатель: 2 × groups', 'старший воспитатель: - | 1 | 1'],
  ],
  [
    'a column that says for what each figure is',
    `<table><tr><td>№</td><td>Наименование должности</td><td>Единица измерения</td><td>Норматив численности, ед.</td></tr><tr><td>1</td><td>Медицинская сестра</td><td>на 25 коек</td><td>1</td></tr><tr><td>2</td><td>Водитель</td><td>на 1 автомобиль</td><td>1,1</td></tr><tr><td>3</td><td>Юрист</td><td>на учреждение</td><td>0,5</td></tr><tr><td>4</td><td>Кастелянша</td><td>на 100 мест</td><td>0,5, но не менее 1</td></tr></table>`,
    [
      'Медицинская сестра: 1 per 25 beds',
      'Водитель: 1.1 × vehicles',
      'Юрист: 0.5',
      'Кастелянша: 0.5 per 100 places, min 1',
    ],
  ],
  [
    'a figure over two rows, a star that says when a row is not there, a footnote that only cites an act',
    `<table><tr><td>Р/с №</td><td>Лауазым атауы</td><td>Штат бірлігінің саны</td></tr><tr><td>1</td><td>Басшы</td><td>1</td></tr><tr><td>2</td><td>Аспаз*</td><td>30 орынға 1 бірлік</td></tr><tr><td>3</td><td>Сантехник</td><td rowspan="2">1</td></tr><tr><td>4</td><td>Электрик</td></tr><tr><td>5</td><td>Тәрбиеші</td><td>әр топқа 2 бірлік<sup>1</sup></td></tr></table><p>* Тамақ сырттан әкелінсе, енгізілмейді.</p><p><sup>1</sup> Топтар 2020 жылғы 5 мамырдағы № 12 қағидаларға сәйкес құрылады.</p>`,
    ['Басшы: 1', 'Аспаз: ?1 per 30 places', 'Сантехник: «1»', 'Электрик: «1»', 'Тәрбиеші: 2 × groups'],
  ],
])('%s', (_what, html, read) => {
  expect(ofHtml(html)).toEqual(read);
});
