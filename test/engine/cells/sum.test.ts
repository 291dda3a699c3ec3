import { answerTo, rule, told } from './rule-cases';

rule('4 and 1 per 50 beds', { sum: [4, { units: 1, per: { beds: 50 } }] }, [
  [75, { beds: 75 }, 5.5],
  [75, { beds: 20 }, 4],
]);
rule(
  'cases: 1 with fewer than 100 beds, 2 with more',
  {
    sum: [
      { units: 1, requires: [{ item: 'beds', below: 100 }] },
      { units: 2, requires: [{ item: 'beds', atLeast: 100 }] },
    ],
  },
  [
    [60, { beds: 99 }, 1],
    [60, { beds: 100 }, 2],
  ],
);
rule(
  'rates of grades, rounded together',
  {
    sum: [
      { units: 0.1, each: ['vehicles'] },
      { units: 0.25, each: ['tractors'] },
    ],
    rounding: 'whole-up',
    atMost: 3,
  },
  [
    [60, { vehicles: 3, tractors: 2 }, 1], // 0.8
    [60, { vehicles: 30, tractors: 20 }, 3],
    [60, { vehicles: 3 }, 'unknown: tractors'],
  ],
);
rule('a part under a condition', { sum: [1, { units: 2, requires: ['lift'] }] }, [
  [60, { lift: true }, 3],
  [60, { lift: false }, 1],
  [60, {}, 'unknown: lift'],
]);

test('every rule of the sum is told, and the sum', () => {
  expect(told({ sum: [1, { units: 2, requires: ['lift'] }] }, 60, { lift: true })).toEqual([
    'The cell says: 1 unit + 2 units, on condition “There is a lift”.',
    'The cell says: 1 unit.',
    'The cell says: 2 units, on condition “There is a lift”.',
    'Condition “There is a lift”: met.',
    '1 + 2 = 3.',
  ]);
});

test('a part whose condition is not met is no reason for the whole to be none', () => {
  const answer = answerTo({ sum: [1, { units: 2, requires: ['lift'] }], requires: ['pool'] }, 60, {
    lift: false,
    pool: true,
  });
  expect(answer).toMatchObject({ status: 'required', units: 1 });
});
