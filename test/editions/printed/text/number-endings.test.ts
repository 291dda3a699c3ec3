import { rowsRead } from '../rows-read';
import { readPage } from '../../../../src/editions/printed/read-page';
import { phrasesRead } from '../phrases/reading';

/** Endings behind a number, as people write them beside those that the rules of spelling know. */
phrasesRead([
  ['0,5 на 1-ого проживающего', '0.5 × residents'],
  ['0,5 на 1-го проживающего', '0.5 × residents'],
  ['1 на 100-ого проживающего', '1 per 100 residents'],
  ['1 на 20-ть мест', '1 per 20 places'],
  ['1 на 25-30-ть мест', '1 per 30 places – 1 per 25 places'],
  ['1 на 50-тью койками', '1 per 50 beds'],
  ['1 при 50-тью койках', '1 if beds ≥ 50'],
  ['1 при 5-ью и более группах', '1 if groups ≥ 5'],
  ['1 единица на каждую 3-ью группу', '1 per 3 groups'],
  ['1 на каждого 20-ого проживающего', '1 per 20 residents'],
  // Which of them, and not how many.
  ['1 на 3-ий этаж'],
  ['1 на 3-й этаж'],
  ['1 единица на 3-ью группу'],
  ['1 единица на 2-ую группу'],
  // A word behind a number is no ending.
  ['1 на 2-топ'],
  ['1 на 50-местное отделение'],
]);

test.each<[headings: string[], bounds: string[]]>([
  [
    ['до 50-ти мест', 'от 51-ого до 100 мест', 'от 101-ого места'],
    ['1-50', '51-100', '101-'],
  ],
  [['от 51-ого до 100 мест'], ['51-100']],
  [
    ['до 20-ть мест', '21-30-ть мест'],
    ['1-20', '21-30'],
  ],
  [
    ['1-топ', '2-топ'],
    ['-', '-'],
  ],
  [
    ['1-этаж', '2-этаж'],
    ['-', '-'],
  ],
  [
    ['1-ый корпус', '2-ой корпус', '3-ий корпус'],
    ['-', '-', '-'],
  ],
  [
    ['1-ая группа', '2-ая группа', '3-ья группа'],
    ['-', '-', '-'],
  ],
])('the sizes of %j are %j', (headings, bounds) => {
  const rows = [
    ['№', 'Наименование должности', ...headings],
    ['1', 'Няня', ...headings.map((_, at) => String(at + 1))],
  ];
  const draft = readPage({ name: 'Лист', rows });
  expect(draft?.columns.map(({ from = '', to = '' }) => `${from}-${to}`)).toEqual(bounds);
  expect(rowsRead({ name: 'Лист', rows })).toEqual([`Няня: ${headings.map((_, at) => at + 1).join(' | ')}`]);
});
