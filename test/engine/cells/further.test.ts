import { rule, told } from './rule-cases';

const further = { item: 'residents', above: 100, per: 50 };

rule('0.5 for every further 50 above 100', { units: 0.5, further }, [
  [6, {}, 0],
  [100, {}, 0],
  [101, {}, 0],
  [149, {}, 0],
  [150, {}, 0.5],
  [199, {}, 0.5],
  [200, {}, 1],
]);
rule('or part of it', { units: 1, further: { ...further, above: 130, started: true } }, [
  [130, {}, 0],
  [131, {}, 1],
  [180, {}, 1],
  [181, {}, 2],
]);
rule('of another count', { units: 1, further: { item: 'groundsHa', above: 0.5, per: 0.1 }, atMost: 4 }, [
  [60, { groundsHa: 0.8 }, 3],
  [60, { groundsHa: 5 }, 4],
  [60, {}, 'unknown: groundsHa'],
]);

test('the steps above the bound are told', () => {
  expect(told({ units: 0.5, further }, 230, {})).toEqual([
    'The cell says: 0.5 units for every further 50 above 100 (item “residents”).',
    '(230 − 100) ÷ 50 → 2; 0.5 × 2 = 1.',
  ]);
});
