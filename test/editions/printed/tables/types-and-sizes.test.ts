import { htmlPage } from '../../../../src/editions/printed/page/html-page';
import { readPage } from '../../../../src/editions/printed/read-page';

/** A head of two rows: headings that go over columns, and what stands under each; then one row of figures. */
function headed(groups: readonly (readonly [heading: string, under: readonly string[]])[], over = ''): string {
  const width = groups.reduce((sum, [, under]) => sum + Math.max(1, under.length), 0);
  const top = groups.map(([heading, under]) =>
    under.length === 0 ? `<td rowspan="2">${heading}</td>` : `<td colspan="${under.length}">${heading}</td>`,
  );
  const rows = over === '' ? 2 : 3;
  const first = `<td rowspan="${rows}">№</td><td rowspan="${rows}">Наименование должности</td>`;
  const overRow = over === '' ? '' : `<tr>${first}<td colspan="${width}">${over}</td></tr>`;
  const sizes = groups.flatMap(([, under]) => under.map((one) => `<td>${one}</td>`));
  const figures = Array.from({ length: width }, (_, at) => `<td>${at + 1}</td>`);
  return `<table>${overRow}<tr>${over === '' ? first : ''}${top.join('')}</tr><tr>${sizes.join('')}</tr><tr><td>1</td><td>Няня</td>${figures.join('')}</tr></table>`;
}

/** Each column: its type, what it counts, its bounds; a question where one is asked. */
function columnsOf(html: string): string[] {
  const draft = readPage(htmlPage(html, 'Лист'));
  const types = new Map(draft?.types.map(({ id, name }) => [id, name]));
  const columns = draft?.columns.map(
    ({ type, of, from, to }) => `${types.get(type ?? '') ?? 'any'}: ${of.id} ${from ?? '?'}–${to ?? ''}`,
  );
  return [...(columns ?? []), ...(draft?.questions.map(({ text, why }) => `${why} ${text}`) ?? [])];
}

test.each<[what: string, html: string, columns: string[]]>([
  [
    'two types, each with sizes of its own',
    headed([
      ['Дома-интернаты общего типа', ['до 50 мест', '51-100', 'свыше 100']],
      ['Психоневрологические дома-интернаты', ['до 100 мест', 'свыше 100']],
    ]),
    [
      'Дома-интернаты общего типа: places 1–50',
      'Дома-интернаты общего типа: places 51–100',
      'Дома-интернаты общего типа: places 101–',
      'Психоневрологические дома-интернаты: places 1–100',
      'Психоневрологические дома-интернаты: places 101–',
    ],
  ],
  [
    'what all count stands over the types',
    headed(
      [
        ['Центры дневного пребывания', ['до 30', 'свыше 30']],
        ['Дома-интернаты', ['до 30', 'свыше 30']],
      ],
      'Количество единиц при числе мест',
    ),
    [
      'Центры дневного пребывания: places 1–30',
      'Центры дневного пребывания: places 31–',
      'Дома-интернаты: places 1–30',
      'Дома-интернаты: places 31–',
    ],
  ],
  [
    'a type without sizes beside one that has them',
    headed([
      ['Дома-интернаты', ['до 50 коек', 'свыше 50 коек']],
      ['Центры реабилитации', []],
    ]),
    ['Дома-интернаты: beds 1–50', 'Дома-интернаты: beds 51–', 'Центры реабилитации: residents 1–'],
  ],
  [
    'a footnote of the page is not the number of a type that has none',
    `${headed([
      ['Дома-интернаты', ['до 50 мест', 'свыше 50']],
      ['Центры', ['до 30 мест', 'свыше 30']],
    ]).replace('Няня', 'Няня¹')}<p>¹ При наличии лифта.</p>`,
    [
      'Дома-интернаты: places 1–50',
      'Дома-интернаты: places 51–',
      'Центры: places 1–30',
      'Центры: places 31–',
      'footnote 1',
      'footnote 2',
      'footnote 3',
      'footnote 4',
    ],
  ],
  [
    'what has no known name is counted in the words of the heading',
    headed([['Число классов-комплектов', ['1–4', '5–11', '12 и более']]]),
    ['any: klassov-komplektov 1–4', 'any: klassov-komplektov 5–11', 'any: klassov-komplektov 12–'],
  ],
  [
    'a surface is what the columns count',
    headed([['Площадь здания, кв. м', ['до 1000', '1001-2000', 'свыше 2000']]]),
    [
      'any: ploshchad-zdaniia-kv-m 1–1000',
      'any: ploshchad-zdaniia-kv-m 1001–2000',
      'any: ploshchad-zdaniia-kv-m 2001–',
    ],
  ],
  [
    'in Kazakh',
    headed([
      ['Балалар үйлері', ['50 орынға дейін', '50 орыннан артық']],
      ['Күндізгі болу орталықтары', ['30 орынға дейін', '30 орыннан артық']],
    ]),
    [
      'Балалар үйлері: places 1–50',
      'Балалар үйлері: places 51–',
      'Күндізгі болу орталықтары: places 1–30',
      'Күндізгі болу орталықтары: places 31–',
    ],
  ],
])('%s', (_what, html, columns) => {
  expect(columnsOf(html)).toEqual(columns);
});

test.each<[what: string, html: string]>([
  [
    'one type says what it counts, and the other does not',
    headed([
      ['Дома-интернаты', ['до 50 коек', 'свыше 50 коек']],
      ['Центры', ['до 30', 'свыше 30']],
    ]),
  ],
  [
    'sizes of a type that leave a gap out',
    headed([
      ['Дома-интернаты', ['до 50 мест', 'свыше 100 мест', '51-100']],
      ['Центры', ['до 30 мест', 'свыше 30 мест']],
    ]),
  ],
  [
    'departments, which one institution may have side by side',
    headed([
      ['Стационарное отделение', ['до 50 мест', 'свыше 50']],
      ['Отделение дневного пребывания', ['до 30 мест', 'свыше 30']],
    ]),
  ],
  [
    'the same heading twice',
    headed([
      ['Дома-интернаты', ['до 50 мест', 'свыше 50 мест']],
      ['Дома-интернаты', ['до 30 мест', 'свыше 30 мест']],
    ]),
  ],
])('%s: asked', (_what, html) => {
  expect(columnsOf(html).join('\n')).toMatch(/columnUnread/);
});

test('types in small letters are one each over all of their sizes', () => {
  const html = headed([
    ['детские дома', ['до 50 мест', 'свыше 50']],
    ['дома-интернаты', ['до 100 мест', 'свыше 100']],
  ]);
  expect(readPage(htmlPage(html, 'Лист'))?.types.map(({ name }) => name)).toEqual(['Детские дома', 'Дома-интернаты']);
});

test.each<[string[], string[]]>([
  [
    ['менее 50', 'не менее 50 и не более 100', 'более 100, но не более 150', 'более 150'],
    ['1–49', '50–100', '101–150', '151–'],
  ],
  [
    ['50 адамға дейін', '51–100 адамға дейін', '100-ден жоғары'],
    ['1–50', '51–100', '101–'],
  ],
  [
    ['при численности до 50 чел.', 'при численности 51-100 чел.', 'при численности 101 чел. и более'],
    ['1–50', '51–100', '101–'],
  ],
])('sizes in words are read: %s', (sizes, bounds) => {
  const head = ['№', 'Наименование должности', ...sizes];
  const draft = readPage({ name: 'Лист', rows: [head, ['1', 'Няня', ...sizes.map(() => '1')]] });
  expect(draft?.columns.map(({ from, to }) => `${from ?? '?'}–${to ?? ''}`)).toEqual(bounds);
  expect(draft?.questions).toEqual([]);
});

test.each([
  ['при числе классов-комплектов', 'klassov-komplektov'],
  ['Количество единиц при количестве классов', 'klassov'],
  ['в школах с числом классов', 'klassov'],
  ['в зависимости от числа групп', 'groups'],
  ['Число штатных единиц', 'residents'],
])('bare sizes are of what their heading counts: %s', (heading, item) => {
  const draft = readPage(htmlPage(headed([[heading, ['до 11', '12-18', 'свыше 18']]]), 'Лист'));
  expect(draft?.columns.map(({ of }) => of.id)).toEqual([item, item, item]);
});

test.each([
  ['Классы-комплекты', ['columnUnread']],
  ['Этажность здания', ['columnUnread']],
  ['Нормативы', []],
  ['Проектная мощность', []],
  ['Қызмет алушылар', []],
])('what bare sizes count is asked where their heading names something else: %s', (heading, asked) => {
  const draft = readPage(htmlPage(headed([[heading, ['до 11', '12-18', 'свыше 18']]]), 'Лист'));
  expect(draft?.questions.map(({ why }) => why)).toEqual(asked);
});
