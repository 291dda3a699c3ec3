import { isInForce, readDay, standingOf } from '../../src/engine/in-force';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';

/** Order No. 343: from 4 October 2021 at the earliest; repealed from 1 July 2023. */
test.each([
  ['2021-10-03', 'not-yet'],
  ['2021-10-04', 'in-force'],
  ['2022-06-15', 'in-force'],
  ['2023-06-30', 'in-force'],
  ['2023-07-01', 'repealed'],
  ['2026-01-01', 'repealed'],
])('on %s it is %s', (day, standing) => {
  expect(standingOf(KZ_343_2021, day)).toBe(standing);
  expect(isInForce(KZ_343_2021, day)).toBe(standing === 'in-force');
});

test('an edition without an end stays in force', () => {
  const open = { ...KZ_343_2021, inForce: { from: '2021-10-04' } };
  expect(isInForce(open, '2999-12-31')).toBe(true);
  expect(isInForce(open, '2021-10-03')).toBe(false);
});

describe('a day as people write it', () => {
  test.each<[unknown, string | undefined]>([
    [44473, '2021-10-04'],
    [44473.99, '2021-10-04'], // with a time of day
    [45107, '2023-06-30'],
    [45108, '2023-07-01'],
    [61, '1900-03-01'],
    ['2023-06-30', '2023-06-30'],
    [' 2023-06-30 ', '2023-06-30'],
    ['30.06.2023', '2023-06-30'],
    ['1.7.2023', '2023-07-01'],
    ['30/06/2023', '2023-06-30'],
    ['07/07/2023', '2023-07-07'],
    ['01/07/2023', undefined], // the first of July, or the seventh of January
    ['1/7/2023', undefined],
    ['06/30/2023', undefined],
    ['30/06.2023', undefined],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2023', undefined],
    ['31.04.2023', undefined],
    ['2023-13-01', undefined],
    ['2023-00-10', undefined],
    ['00.01.2023', undefined],
    ['30.06.23', undefined],
    ['2023-6-30', undefined],
    ['12023-06-30', undefined],
    [' 30.06.2023 ', '2023-06-30'],
    ['on 30.06.2023', undefined],
    ['30.06.2023 9:00', undefined],
    ['2023-06-30T00', undefined],
    ['30-06-2023', undefined],
    ['June 2023', undefined],
    ['', undefined],
    [0, undefined],
    [-1, undefined],
    [2958466, undefined], // after 31.12.9999
    [NaN, undefined],
    [Infinity, undefined],
    [true, undefined],
    [null, undefined],
    [{}, undefined],
  ])('%j: %s', (written, day) => {
    expect(readDay(written)).toBe(day);
  });

  test('the first and the last day that Excel has', () => {
    expect(readDay(1)).toBeDefined();
    expect(readDay(0.99)).toBeUndefined(); // a time of day alone
    expect(readDay(2958465)).toBe('9999-12-31');
    expect(readDay(2958465.99)).toBe('9999-12-31');
  });
});
