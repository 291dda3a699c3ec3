import { readPage } from '../../../../src/editions/printed/read-page';

/** A figure in words whose footnote says something, and whether it is asked. */
const asked = true;
const cases: [phrase: string, footnote: string, isAsked: boolean][] = [
  // It can change the figure: a count, a condition, or what is granted.
  ['1 на 50 коек¹', '1 - Но не более трёх на все корпуса, где есть койки сестринского ухода.', asked],
  ['1 на 50 коек¹', '1 - В ночное время работает вдвое меньше: 0,5 в смену, чем днём.', asked],
  ['1 на 50 коек¹', '1 - Вводится, если здание стоит отдельно и имеет свой вход со двора.', asked],
  ['1 на 50 коек¹', '1 - Кроме коек, которые развёрнуты временно.', asked],
  ['1 на 50 коек¹', '1 - Вместо этой должности может быть введена другая.', asked],
  ['1 на 50 коек¹', '1 - Должность не вводится там, где корпуса соединены переходом.', asked],
  ['1 единица¹', '1 - Ставки распределяет руководитель по корпусам.', asked],
  ['50 төсек-орынға 1 бірлік¹', '1 - Ғимарат бөлек тұрса ғана енгізіледі.', asked],
  ['50 төсек-орынға 1 бірлік¹', '1 - Тамақ сырттан әкелінсе, бұл лауазым көзделмейді.', asked],
  ['50 төсек-орынға 1 бірлік¹', '1 - Жертөледегі бөлмелерді қоспағанда.', asked],
  ['1 per 50 beds¹', '1 - Only where the house stands by itself.', asked],
  // It says what a word means, or by which act, and no figure depends on it.
  ['1 на 50 коек¹', '1 - Койки учитываются по форме, утверждённой приказом от 12.03.2019 № 145.', !asked],
  ['1 на 50 коек¹', '1 - Под койками понимаются койки, указанные в пункте 12 Правил от 5 мая 2015 года.', !asked],
  ['1 на 50 коек¹', '1 - Согласно приложению 3 к стандарту, п. 4.', !asked],
  ['50 төсек-орынға 1 бірлік¹', '1 - Төсек-орындар 2015 жылғы 26 наурыздағы № 165 бұйрыққа сәйкес есептеледі.', !asked],
  ['1 per 50 beds¹', '1 - Beds are counted as section 4 of the standard says.', !asked],
];

test.each(cases)('%s, footnote “%s”: asked %s', (phrase, footnote, isAsked) => {
  const draft = readPage({
    name: 'Лист',
    rows: [
      ['№', 'Наименование должности', 'Количество единиц'],
      ['1', 'Санитар', phrase],
      [footnote, '', ''],
    ],
  });
  const [cell] = draft?.sections[0]?.positions[0]?.cells ?? [];
  expect(cell?.is).toBe(isAsked ? 'asked' : 'read');
  if (isAsked) expect(draft?.questions.map(({ why }) => why)).toEqual(['footnote']);
});
