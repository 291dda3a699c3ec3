import type { Step } from '../../src/engine/steps';
import { saySum } from '../../src/i18n/rules';
import { sayStep } from '../../src/i18n/steps';
import { norms } from '../engine/ask';

/** Lines of the reasoning that the order itself does not lead to, but an edition can. */
test.each<[rows: number[], said: string]>([
  [[50, 51, 52, 53, 54, 55], '50–55'],
  [[50, 51], '50–51'],
  [[50, 52, 54], '50, 52, 54'],
  [[50], '50'],
])('the sum of rows %j is said as %s', (rows, said) => {
  const step: Step = { step: 'quantity', item: 'doctorPositions', value: 6, source: 'rows', rows };
  const text = sayStep('en', norms, step);
  expect(text).toMatch(new RegExp(`(?<!\\d)${said}(?!\\d|[–,] ?\\d)`));
});

describe('a share as it would be written on paper', () => {
  const one = [{ count: 120, per: 100 }];
  const two = [
    { count: 60, per: 20 },
    { count: 20, per: 40 },
  ];
  test.each([
    [one, 1, '120 ÷ 100'],
    [two, 1, '60 ÷ 20 + 20 ÷ 40'],
    [one, 0.5, '0.5 × 120 ÷ 100'],
    [two, 2, '2 × (60 ÷ 20 + 20 ÷ 40)'],
  ])('%j, %d units each: %s', (parts, units, written) => {
    expect(saySum('en', parts, units)).toBe(written);
    expect(saySum('ru', parts, units)).toBe(written.replace('.', ','));
  });
});
