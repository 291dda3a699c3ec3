import { questionsOf, rowsRead } from '../rows-read';

const head = ['№', 'Наименование должности', 'до 50', '51-100', 'свыше 100'];

function sheet(...rows: string[][]): { name: string; rows: string[][] } {
  return { name: 'Лист', rows: [head, ...rows] };
}

test.each<[what: string, row: string[], read: string]>([
  ['without their height', ['1)', 'Повар', '0,51)', '11)', '3'], 'Повар: ?0.5/0.5 if lift | ?1/1 if lift | 3'],
  [
    'apart from the figure',
    ['2', 'Повар', '1 1)', '2 1), 2)', '3'],
    'Повар: ?1/1 if lift | ?2/2 if lift/2 if pool | 3',
  ],
  [
    'raised with their brackets',
    ['3', 'Повар¹⁾', '1', '2', '3²⁾'],
    'Повар: ?1/1 if lift | ?2/2 if lift | ?3/3 if lift/3 if pool',
  ],
  ['beside a dash or a sum', ['4', 'Повар', '-1)', '1+1)', '2)'], 'Повар: «-1)» | «1+1)» | «2)»'],
])('marks with brackets are no digits of figures: %s', (_what, row, read) => {
  expect(
    rowsRead(sheet(row, ['1) при наличии лифта', '', '', '', ''], ['2) при наличии бассейна', '', '', '', ''])),
  ).toEqual([read]);
});

test('a note in small letters under the one before it has the next mark', () => {
  const notes = [
    ['1 при наличии лифта', '', '', '', ''],
    ['2 на две смены', '', '', '', ''],
  ];
  expect(rowsRead(sheet(['1', 'Повар', '0,51', '1,52', '22'], ...notes))).toEqual([
    'Повар: ?0.5/0.51 | ?1.5/1.52 | ?2/22',
  ]);
});

test.each([
  ['Указанные нормативы являются максимальными.', 'mostOnly'],
  ['Нормативы носят рекомендательный характер.', 'mostOnly'],
  ['Нормативтер ең жоғары болып табылады.', 'mostOnly'],
  ['Нормативтер ұсынымдық сипатта болады.', 'mostOnly'],
  ['Только в сельских организациях', 'noteForAll'],
  ['За исключением ночного времени', 'noteForAll'],
  ['В расчете на 1 группу', 'noteForAll'],
])('a note about all figures is told: %s', (note, why) => {
  const rows = sheet(['1', 'Повар', '1', '2', '3'], [`Примечание: ${note}`, '', '', '', '']);
  expect(questionsOf(rows)).toEqual([`A3 ${why}`]);
});

test('what a note leaves to somebody’s discretion is asked of its row', () => {
  const rows = sheet(['1', 'Повар', '1', '2', '3'], ['Примечание: Повар – на усмотрение руководителя', '', '', '', '']);
  expect(rowsRead(rows)).toEqual(['Повар: ?1 | ?2 | ?3']);
});

test.each([
  ['1', 'для психоневрологических интернатов', '?1 | 2 | 3'],
  ['1', 'балалар ұйымдарында', '?1 | 2 | 3'],
  ['1', 'проектная мощность', '1 | 2 | 3'],
])('a note that says for what the figures under a heading are is asked: %s* %s', (figure, note, read) => {
  const rows = [
    ['№', 'Наименование должности', 'до 50*', '51-100', 'свыше 100'],
    ['1', 'Повар', figure, '2', '3'],
    [`* ${note}`, '', '', '', ''],
  ];
  expect(rowsRead({ name: 'Лист', rows })).toEqual([`Повар: ${read}`]);
});
