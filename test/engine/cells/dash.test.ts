import { answerOf, ask, type Short, type TypeId } from '../ask';

/** A dash: no unit, with that reason. */
test.each<[row: number, what: string, type: TypeId, residents: number, answer: Short]>([
  [1, 'director, no such column for the attached unit', 'assisted-living', 30, 'none: dash'],
  [2, 'deputy for administration, up to 150', 'elderly-disabled', 150, 'none: dash'],
  [2, 'deputy for administration, from 151', 'elderly-disabled', 151, 1],
  [3, 'deputy for social work, up to 25', 'psychoneurological', 25, 'none: dash'],
  [3, 'deputy for social work, from 26', 'psychoneurological', 26, 1],
  [12, 'head of unit, in the attached unit alone', 'assisted-living', 6, 1],
  [12, 'head of unit, in no other', 'elderly-disabled', 25, 'none: dash'],
  [12, 'head of unit, in no other', 'elderly-disabled', 501, 'none: dash'],
  [23, 'gardener, the dash printed after the phrase', 'assisted-living', 10, 'none: dash'],
  [34, 'hairdresser, the dash stands though footnote 1 is there (I-8)', 'assisted-living', 10, 'none: dash'],
  [46, 'head of laundry, up to 250', 'elderly-disabled', 250, 'none: dash'],
  [46, 'head of laundry, from 251', 'elderly-disabled', 251, 1],
])('row %i, %s: %s with %i residents: %s', (row, _what, type, residents, answer) => {
  expect(answerOf(row, type, residents)).toBe(answer);
});

test('the steps end with the column and its dash', () => {
  expect(ask(2, 'elderly-disabled', 150).steps).toEqual([
    { step: 'column', column: 4, residents: 150 },
    { step: 'dash' },
  ]);
});

test('a dash comes before a condition that nobody answered', () => {
  expect(answerOf(15, 'elderly-disabled', 50)).toBe('none: dash');
  expect(answerOf(31, 'elderly-disabled', 50)).toBe('none: dash');
});

test('a type that the position does not exist for comes before a dash', () => {
  expect(answerOf(67, 'elderly-disabled', 25)).toBe('none: type');
  expect(answerOf(67, 'children-musculoskeletal', 25)).toBe('none: dash');
});
