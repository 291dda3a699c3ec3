import { column, excel, expectError } from './excel';

/** =NORMS.STAFF_GAP(position; actual; residents; type; [profile]; [edition]): actual minus required. */
const gap = (...given: unknown[]): unknown => excel('STAFF_GAP', ...given);

/** Row 33 requires 3.5 of a home with 120 residents. */
test.each<[actual: unknown, gap: number]>([
  [3.5, 0],
  [3, -0.5],
  [5, 1.5],
  [0, -3.5],
  ['', -3.5], // an empty cell is 0
  [null, -3.5],
  ['3,25', -0.25],
  ['3.25', -0.25],
  ['1 003,5', 1000],
  [3.6, 0.1], // 3.6 − 3.5 in binary is 0.10000000000000009
])('%j where 3.5 is required: %d', (actual, difference) => {
  expect(gap(33, actual, 120, 5)).toBe(difference);
});

test('what is less than a billionth of a unit apart is not apart, and never the negative zero', () => {
  expect(gap(1, 1 - 2 ** -53, 120, 5)).toBe(0);
  expect(gap(2, -0, 120, 5)).toBe(0);
});

test('nothing required: all of it is more', () => {
  expect(gap('Бөлімше меңгерушісі', 1, 120, 5)).toBe(1);
});

test('not determined: no gap either', () => {
  expectError(gap('Жүргізуші', 2, 120, 5), '#N/A', /көлік/);
});

test.each(['много', '1,2,3', true])('%j is no number of staff', (actual) => {
  expectError(gap(33, actual, 120, 5), '#VALUE!', String(actual));
});

test('an error in the actual staff is told', () => {
  expectError(gap(33, { code: '#DIV/0!' }, 120, 5), '#VALUE!');
});

test('an empty position answers with empty text, whatever stands beside it', () => {
  expect(gap('', 3, 120, 5)).toBe('');
  expect(gap(0, 'много', 120, 5)).toBe('');
});

test('ranges broadcast, each cell with its own answer', () => {
  const shown = gap(column([33, 1, '', 'Жүргізуші']), column([3, '', 5, 1]), 120, 5) as unknown[][];
  expect(shown.map(([cell]) => cell)).toEqual([-0.5, -1, '', expect.objectContaining({ code: '#N/A' })]);
});

test('three ranges: a column of positions, a column of actual staff, a row of residents', () => {
  expect(gap(column([33, 1]), column([3, 1]), [[25, 120]], 5)).toEqual([
    [1.5, -0.5],
    [0, 0],
  ]);
});

test('a shorter range of actual staff: #N/A beyond it', () => {
  expect(gap(column([33, 1]), column([3, 1, 2]), 120, 5)).toEqual(
    column([-0.5, 0, expect.objectContaining({ code: '#N/A' })]),
  );
});
