import { draftEdition } from '../../../../src/editions/printed/draft/draft-edition';
import { readPage } from '../../../../src/editions/printed/read-page';
import { questionsOf, rowsRead } from '../rows-read';

/** Columns that grant more above the last size. */

const head = ['№', 'Наименование должности', 'до 100 мест', '101-200'];

test.each<[heading: string, further: string]>([
  ['на каждые последующие 100 мест', 'per further 100 places above 200'],
  ['на каждые последующие 50', 'per further 50 places above 200'],
  ['каждые следующие 50 мест', 'per further 50 places above 200'],
  ['на каждые последующие 100 мест дополнительно', 'per further 100 places above 200'],
  ['дополнительно на каждые 50 мест', 'per further 50 places above 200'],
  ['на каждые 50 мест сверх 200', 'per further 50 places above 200'],
  ['свыше 200 (на каждые 100)', 'per further 100 places above 200'],
  ['Количество ставок на каждые последующие 100 мест или их часть', 'per further 100 places above 200, or part'],
  ['әрбір келесі 100 орынға қосымша', 'per further 100 places above 200'],
])('“%s” goes on from the last size', (heading, further) => {
  const rows = [
    [...head, heading],
    ['1', 'Директор', '1', '1', '-'],
    ['2', 'Повар', '2', '3', '1'],
    ['3', 'Швея', '-', '-', '0,5'],
    ['4', 'Няня', '2', '1 на 30 мест', '1'],
  ];
  const sheet = { name: 'Лист', rows };
  expect(rowsRead(sheet)).toEqual([
    'Директор: 1 | 1 | ?1',
    `Повар: 2 | 3 | ?3 + 1 ${further}`,
    `Швея: - | - | ?0.5 ${further}`,
    'Няня: 2 | 1 per 30 places | ?',
  ]);
  expect(questionsOf(sheet)).toEqual(['E2', 'E3', 'E4', 'E5'].map((cell) => `${cell} heading`));
});

test('the reading that is proposed can be loaded', () => {
  const rows = [
    [...head, 'на каждые последующие 100 мест'],
    ['1', 'Повар', '2', '3', '1'],
  ];
  const draft = readPage({ name: 'Лист', rows });
  const answers = new Map([['E2', '3 + 1 per further 100 places above 200']]);
  const edition =
    draft && draftEdition(draft, { id: 'TEST-1-2031', title: 'Нормативы', from: '2031-01-01' }, 'Лист', answers);
  expect(edition).toMatchObject({
    columns: [{ id: '≤100' }, { id: '101–200' }, { id: '>200', from: 201 }],
    sections: [{ positions: [{ cells: [2, 3, { sum: [3, { units: 1, further: { above: 200, per: 100 } }] }] }] }],
  });
});

test.each<[what: string, headings: string[]]>([
  ['above another count than the last size', ['101-200', 'на каждые 50 мест сверх 300']],
  ['above a size without end', ['свыше 100', 'на каждые последующие 100 мест']],
  ['before another size', ['на каждые последующие 100 мест', 'свыше 400']],
])('what is granted %s is asked of its heading', (_, headings) => {
  const rows = [
    ['№', 'Наименование должности', 'до 100 мест', ...headings],
    ['1', 'Повар', '2', '3', '1'],
  ];
  expect(questionsOf({ name: 'Лист', rows }).some((one) => one.endsWith('columnUnread'))).toBe(true);
});
