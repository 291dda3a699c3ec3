import { parseAsked } from '../../../src/workbook/check/asked-before';

const asked = {
  type: 'elderly-disabled',
  residents: { text: '100', cell: { sheet: 'Титул', address: 'B3' } },
  profile: { sheet: 'Сведения', address: 'A2:B9' },
  answers: { beds: 60, noLift: true },
};

test('what was asked for the last check is read back', () => {
  expect(parseAsked(JSON.stringify(asked))).toEqual({ ...asked, answers: new Map(Object.entries(asked.answers)) });
});

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['something else', '[1]'],
  ['a type of another kind', JSON.stringify({ ...asked, type: 4 })],
  ['no residents', JSON.stringify({ ...asked, residents: null })],
])('%s is nothing', (_, saved) => expect(parseAsked(saved)).toBeUndefined());

test('an answer of another kind is left out', () => {
  const { answers } = parseAsked(JSON.stringify({ ...asked, answers: { beds: '60', noLift: false } })) ?? {};
  expect(answers).toEqual(new Map([['noLift', false]]));
});
