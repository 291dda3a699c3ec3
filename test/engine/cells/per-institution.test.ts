import { answerOf, ask, type TypeId } from '../ask';

/** A number in a cell, or "N units per institution" over several: that many units. */
test.each<[row: number, what: string, type: TypeId, residents: number, units: number]>([
  [1, 'director', 'elderly-disabled', 1, 1],
  [1, 'director', 'elderly-disabled', 100_000, 1],
  [7, 'economist', 'psychoneurological', 51, 0.5],
  [7, 'economist', 'psychoneurological', 101, 1],
  [10, 'personnel inspector', 'elderly-disabled', 250, 1],
  [10, 'personnel inspector', 'elderly-disabled', 251, 2],
  [10, 'personnel inspector', 'elderly-disabled', 400, 2],
  [10, 'personnel inspector', 'elderly-disabled', 401, 3],
  [17, 'disinfector, the reading used (D-2)', 'elderly-disabled', 201, 1.5],
  [18, 'door attendant', 'elderly-disabled', 51, 1],
  [18, 'door attendant', 'elderly-disabled', 101, 1],
  [20, 'watchman', 'elderly-disabled', 50, 3],
  [20, 'watchman', 'elderly-disabled', 51, 4],
  [33, 'social work specialist', 'assisted-living', 30, 1],
  [33, 'social work specialist', 'elderly-disabled', 25, 1.5],
  [33, 'social work specialist', 'elderly-disabled', 100, 2.5],
  [33, 'social work specialist', 'elderly-disabled', 101, 3.5],
  [33, 'social work specialist', 'elderly-disabled', 500, 9.5],
  [33, 'social work specialist', 'elderly-disabled', 501, 10],
  [40, 'cook', 'elderly-disabled', 300, 5],
  [55, 'doctor, printed 0.5 with a point', 'elderly-disabled', 25, 0.5],
  [55, 'doctor, 1 per institution', 'elderly-disabled', 51, 1],
  [66, 'psychologist of the attached unit', 'assisted-living', 6, 1],
  [66, 'psychologist', 'elderly-disabled', 25, 0.5],
])('row %i, %s: %s with %i residents: %d', (row, _what, type, residents, units) => {
  expect(answerOf(row, type, residents)).toBe(units);
});

test('a number needs no more than its column', () => {
  expect(ask(33, 'elderly-disabled', 120).steps).toEqual([
    { step: 'column', column: 4, residents: 120 },
    { step: 'rule', cell: 3.5 },
  ]);
});

test('a position with footnotes says for which types it exists', () => {
  const [first] = ask(51, 'elderly-disabled', 120).steps;
  expect(first).toEqual({ step: 'type', exists: true, types: [4, 5] });
});

test.each<[row: number, exists: readonly TypeId[]]>([
  [50, ['children-psychoneurological', 'children-musculoskeletal']],
  [51, ['psychoneurological', 'elderly-disabled']],
  [53, ['children-psychoneurological', 'psychoneurological', 'elderly-disabled']],
  [54, ['children-musculoskeletal']],
  [65, ['psychoneurological', 'elderly-disabled']],
  [71, ['children-psychoneurological', 'children-musculoskeletal', 'psychoneurological']],
])('row %i exists for %j alone', (row, exists) => {
  const others: TypeId[] = [
    'children-psychoneurological',
    'children-musculoskeletal',
    'psychoneurological',
    'elderly-disabled',
  ];
  const answers = others.map((type) => [type, answerOf(row, type, 160) !== 'none: type']);
  expect(answers).toEqual(others.map((type) => [type, exists.includes(type)]));
  expect(answerOf(row, 'assisted-living', 20)).toBe('none: type');
});
