import { rule, told } from './rule-cases';

// The working year stands in an item of the order that counts something else: kinds know no items.
const hours = { aDay: 3.48, of: 'residents', year: 'groundsHa' };

rule('3.48 hours a day, granted as the edition reads', { hours }, [
  [100, { groundsHa: 1740 }, 73], // 127,020 ÷ 1740 = 73
  [101, { groundsHa: 1740 }, 73.5], // 73.73
  [100, { groundsHa: 0 }, 'unknown: groundsHa'],
  [100, {}, 'unknown: groundsHa'],
]);
rule('rounded by the rule itself', { hours, rounding: 'exact', atMost: 80 }, [
  [101, { groundsHa: 1740, rounding: 'whole-up' }, 73.73],
  [200, { groundsHa: 1740 }, 80],
]);

test('the arithmetic is told', () => {
  expect(told({ hours, rounding: 'whole-up' }, 101, { groundsHa: 1740 }).slice(2)).toEqual([
    '3.48 × 101 × 365 ÷ 1740 = 73.73.',
    '73.73 is counted as 74: rounded up to whole units (said by the rule itself).',
  ]);
});
