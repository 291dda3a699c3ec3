import { rule, told } from './rule-cases';

rule('4 to 5: the least is required', { least: 4, most: 5 }, [[60, {}, 4]]);
rule(
  '1 per 100 to 1 per 75 residents',
  { least: { units: 1, per: { residents: 100 } }, most: { units: 1, per: { residents: 75 } } },
  [
    [150, {}, 1.5],
    [300, {}, 3],
  ],
);

test('the most is told', () => {
  expect(told({ least: 4, most: 5 }, 60, {}).slice(-1)).toEqual(['From 4 to 5: the least is required.']);
});

test('what is not known of the most does not matter', () => {
  expect(told({ least: 4, most: { units: 1, each: ['vehicles'] } }, 60, {}).slice(-1)).toEqual([
    'The cell says: 4 units.',
  ]);
});
