import { rule } from './rule-cases';
import { answerOf, ask, stepsOf } from '../ask';

/** "By the typical norms": another act, so the figure is the user's. */
const rows: [row: number, item: string][] = [
  [24, 'typicalNorm.yard-cleaner'],
  [25, 'typicalNorm.plumber'],
  [26, 'typicalNorm.electrician'],
  [27, 'typicalNorm.welder'],
  [28, 'typicalNorm.auxiliary-worker'],
  [29, 'typicalNorm.building-repairer'],
  [30, 'typicalNorm.boiler-operator'],
  [48, 'typicalNorm.cleaner'],
];

describe.each(rows)('row %i: %s', (row, item) => {
  test.each([1.25, 4, 0])('%d given: as given', (units) => {
    expect(answerOf(row, 'elderly-disabled', 120, { [item]: units })).toBe(units);
  });

  test('not given: not determined, never 0', () => {
    expect(answerOf(row, 'elderly-disabled', 120)).toBe(`unknown: ${item}`);
  });

  test('none in the attached unit', () => {
    expect(answerOf(row, 'assisted-living', 10, { [item]: 4 })).toBe('none: dash');
  });
});

test('row 19, lift operator: a lift first, then the figure', () => {
  const item = 'typicalNorm.lift-operator';
  expect(answerOf(19, 'elderly-disabled', 120, { lift: true, [item]: 2.5 })).toBe(2.5);
  expect(answerOf(19, 'elderly-disabled', 120, { lift: true })).toBe(`unknown: ${item}`);
  expect(answerOf(19, 'elderly-disabled', 120, { lift: false })).toBe('none: condition');
  expect(answerOf(19, 'elderly-disabled', 120, { [item]: 2.5 })).toBe('unknown: lift');
  expect(answerOf(19, 'elderly-disabled', 120)).toBe(`unknown: lift, ${item}`);
});

test('the step says that the figure is the user’s', () => {
  const answer = ask(25, 'elderly-disabled', 120, { 'typicalNorm.plumber': 1.5 });
  expect(stepsOf('external', answer)).toEqual([{ step: 'external', item: 'typicalNorm.plumber', units: 1.5 }]);
});

rule('by another act, at least 1', { external: 'groundsHa', atLeast: 1, atMost: 3 }, [
  [60, { groundsHa: 0.5 }, 1],
  [60, { groundsHa: 2 }, 2],
  [60, { groundsHa: 9 }, 3],
  [60, {}, 'unknown: groundsHa'],
]);
