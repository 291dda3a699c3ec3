import { parseAsked, withAsked } from '../../../src/workbook/check/asked-before';

const asked = {
  sheet: 'Штат',
  type: 'elderly-disabled',
  residents: { text: '100', cell: { sheet: 'Титул', address: 'B3' }, label: 'Число мест' },
  profile: { sheet: 'Сведения', address: 'A2:B9' },
  answers: { beds: 60, noLift: true },
};

test('what was asked for the last check is read back', () => {
  expect(parseAsked(JSON.stringify(asked))).toEqual([{ ...asked, answers: new Map(Object.entries(asked.answers)) }]);
});

test('each sheet keeps its own institution, the latest first; one that an earlier version kept has no sheet', () => {
  const { sheet: _, ...earlier } = asked;
  const other = { ...asked, sheet: 'Дом 2', type: 'psychoneurological', staffing: 2 };
  const read = parseAsked(JSON.stringify({ ...other, earlier: [asked, earlier] }));
  expect(read.map(({ sheet, type, staffing }) => [sheet, type, staffing])).toEqual([
    ['Дом 2', 'psychoneurological', 2],
    ['Штат', 'elderly-disabled', undefined],
    [undefined, 'elderly-disabled', undefined],
  ]);
  const [second, first] = read;
  if (first === undefined || second === undefined) throw new Error('Nothing was read.');
  const again = { ...first, residents: { text: '120' } };
  expect(withAsked(read, again)).toEqual([again, second, read[2]]);
});

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['something else', '[1]'],
  ['a type of another kind', JSON.stringify({ ...asked, type: 4 })],
  ['no residents', JSON.stringify({ ...asked, residents: null })],
])('%s is nothing', (_, saved) => expect(parseAsked(saved)).toEqual([]));

test('an answer of another kind is left out', () => {
  const [read] = parseAsked(JSON.stringify({ ...asked, answers: { beds: '60', noLift: false } }));
  expect(read?.answers).toEqual(new Map([['noLift', false]]));
});
