import { excel, expectError } from './excel';

/** =NORMS.EXPLAIN_GAP(position; actual; residents; type; [profile]; [edition]; [language]): the gap, then the reasoning. */
const inEnglish = (position: unknown, actual: unknown): unknown =>
  excel('EXPLAIN_GAP', position, actual, 120, 5, undefined, undefined, 'en');
const requirement = (position: unknown): string =>
  String(excel('EXPLAIN', position, 120, 5, undefined, undefined, 'en'));

/** The note under the table by which positions may stand in for one another within the payroll fund. */
const substitution = /payroll fund/;

// Row 78, lawyer: 1 unit.
test.each<[actual: unknown, says: string, meaning: string, isShort: boolean]>([
  [0.5, 'Actual: 0.5 units.', 'Shortfall: 0.5 units.', true],
  ['0,75', 'Actual: 0.75 units.', 'Shortfall: 0.25 units.', true],
  ['', 'Actual: 0 units.', 'Shortfall: 1 unit.', true], // an empty cell is 0
  [1, 'Actual: 1 unit.', 'Actual meets the requirement.', false],
  [1.5, 'Actual: 1.5 units.', 'Surplus: 0.5 units.', false],
])('%j of a lawyer', (actual, says, meaning, isShort) => {
  const lines = String(inEnglish('Заңгер', actual)).split('\n');
  expect(lines.slice(0, 2)).toEqual([says, meaning]);
  const rule = lines.slice(2, 3).filter((line) => substitution.test(line));
  expect(rule).toHaveLength(isShort ? 1 : 0);
  expect(lines.slice(isShort ? 3 : 2)).toEqual(requirement('Заңгер').split('\n'));
});

test('where the requirement is not determined there is no gap: actual and the reasoning', () => {
  expect(inEnglish('Жүргізуші', 2)).toBe(`Actual: 2 units.\nThe gap is not determined.\n${requirement('Жүргізуші')}`);
  expect(inEnglish('Жүргізуші', 2)).toMatch(/Not determined.*Vehicles/);
});

test('an empty position: empty text, whatever stands beside it', () => {
  expect(inEnglish('', 1)).toBe('');
  expect(inEnglish(0, 'много')).toBe('');
});

test('actual staff that is no number', () => {
  expectError(inEnglish('Заңгер', 'много'), '#VALUE!', 'много');
  expectError(inEnglish('Заңгер', { code: '#DIV/0!' }), '#VALUE!', 'нақты бірлік');
});
