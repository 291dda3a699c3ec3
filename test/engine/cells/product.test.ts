import { rule, told } from './rule-cases';

rule('2 units per vehicle and tractor', { units: 2, product: ['vehicles', 'tractors'] }, [
  [60, { vehicles: 3, tractors: 4 }, 24],
  [60, { vehicles: 0, tractors: 4 }, 0],
  [60, { vehicles: 3 }, 'unknown: tractors'],
  [60, {}, 'unknown: vehicles, tractors'],
]);
rule('at least 1, at most 5', { units: 1, product: ['vehicles', 'tractors'], atLeast: 1, atMost: 5 }, [
  [60, { vehicles: 0, tractors: 4 }, 1],
  [60, { vehicles: 3, tractors: 1 }, 3],
  [60, { vehicles: 3, tractors: 4 }, 5],
]);

test('the counts and their product are told', () => {
  expect(told({ units: 2, product: ['vehicles', 'tractors'] }, 60, { vehicles: 3, tractors: 4 })).toEqual([
    'The cell says: 2 units per vehicle in running order × per tractor in running order.',
    'Vehicles in running order: 3 (given).',
    'Tractors in running order: 4 (given).',
    '2 × 12 = 24.',
  ]);
});
