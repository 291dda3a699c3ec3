import { rule } from './rule-cases';
import { facility } from '../../../src/engine/facility';
import { requirement } from '../../../src/engine/requirement';
import type { Rounding } from '../../../src/norms/schema';
import { answerIn, answerOf, ask, norms, normsAfter, positionOf, profileOf, stepsOf, type Short } from '../ask';

/** "1 unit per N": the exact share, in half units, rounded down (I-1). */
describe('row 34, hairdresser: 1 unit per 100 residents from 51 on', () => {
  const known = { hairSalon: true, noUsableHairdresser: true };
  test.each<[residents: number, units: number]>([
    [25, 0.5],
    [50, 0.5],
    [51, 0.5], // 0.51
    [99, 0.5], // 0.99
    [100, 1],
    [149, 1], // 1.49
    [150, 1.5],
    [199, 1.5],
    [200, 2],
    [500, 5],
    [501, 5],
    [10_000, 100],
  ])('%i residents: %d', (residents, units) => {
    expect(answerOf(34, 'psychoneurological', residents, known)).toBe(units);
  });
});

describe('row 44, buffet attendant: 1 unit per 50 residents from 51 on', () => {
  test.each<[residents: number, units: number]>([
    [50, 0.5],
    [51, 1], // 1.02
    [74, 1], // 1.48
    [75, 1.5],
    [99, 1.5], // 1.98
    [100, 2],
    [501, 10],
  ])('%i residents: %d', (residents, units) => {
    expect(answerOf(44, 'elderly-disabled', residents)).toBe(units);
  });
});

describe('row 45, housekeeper: 1 unit per 100 beds, at least 1 per institution', () => {
  test.each<[residents: number, beds: number | undefined, units: Short]>([
    [50, undefined, 'none: dash'],
    [51, undefined, 1], // 0.51, granted 0.5, at least 1
    [100, undefined, 1],
    [149, undefined, 1],
    [150, undefined, 1.5],
    [120, 250, 2.5],
    [120, 10, 1],
    [120, 0, 1],
  ])('%i residents, %s beds: %s', (residents, beds, units) => {
    expect(answerOf(45, 'elderly-disabled', residents, { beds })).toBe(units);
  });
});

describe('row 38, care orderly: 1 unit per 6 severely ill residents in palliative wards', () => {
  test.each<[ill: number, units: number]>([
    [0, 0],
    [2, 0], // 0.33
    [3, 0.5],
    [5, 0.5], // 0.83
    [6, 1],
    [8, 1], // 1.33
    [9, 1.5],
    [13, 2], // 2.17
  ])('%i ill: %d', (ill, units) => {
    expect(answerOf(38, 'elderly-disabled', 120, { palliativeWards: true, severelyIllResidents: ill })).toBe(units);
  });

  test('the number of the ill is asked for', () => {
    expect(answerOf(38, 'elderly-disabled', 120, { palliativeWards: true })).toBe('unknown: severelyIllResidents');
  });
});

describe('row 61, exercise therapy: 1 per 20 severe or 40 moderate, at most 2 per room (I-7)', () => {
  const missing = 'unknown: exerciseTherapyRooms';
  test.each<[severe: number, moderate: number, rooms: number | undefined, units: Short]>([
    [20, 0, undefined, 1],
    [0, 40, undefined, 1],
    [10, 20, undefined, 1], // 0.5 + 0.5
    [15, 10, undefined, 1], // 0.75 + 0.25
    [5, 0, undefined, 0], // 0.25
    [39, 0, undefined, 1.5], // 1.95
    [40, 0, undefined, 2],
    [30, 20, 1, 2], // 1.5 + 0.5
    [50, 0, undefined, missing], // 2.5
    [60, 0, 1, 2], // 3, at most 2
    [60, 0, 2, 3],
    [100, 40, 2, 4], // 6, at most 4
    [20, 0, 0, 0], // no room, none in it
  ])('%i severe, %i moderate, %s rooms: %s', (severe, moderate, rooms, units) => {
    const known = {
      severeMusculoskeletalResidents: severe,
      moderateMusculoskeletalResidents: moderate,
      exerciseTherapyRooms: rooms,
    };
    expect(answerOf(61, 'elderly-disabled', 120, known)).toBe(units);
  });

  test('both kinds of resident are asked for', () => {
    expect(answerOf(61, 'elderly-disabled', 120)).toBe(
      'unknown: severeMusculoskeletalResidents, moderateMusculoskeletalResidents',
    );
    expect(answerOf(61, 'elderly-disabled', 120, { severeMusculoskeletalResidents: 20 })).toBe(
      'unknown: moderateMusculoskeletalResidents',
    );
  });
});

describe('the rounding of a share', () => {
  /** 130 beds: 1.3 units of row 45. */
  test.each<[Rounding, number]>([
    ['quarter-down', 1.25],
    ['quarter-nearest', 1.25],
    ['quarter-up', 1.5],
    ['half-down', 1],
    ['half-nearest', 1.5],
    ['half-up', 1.5],
    ['whole-down', 1],
    ['whole-nearest', 1],
    ['whole-up', 2],
    ['exact', 1.3],
  ])('%s: %d', (rounding, units) => {
    expect(answerOf(45, 'elderly-disabled', 130, { rounding })).toBe(units);
    const settled = normsAfter(({ interpretations }) => {
      for (const one of interpretations) if (one.governs === 'fractions') one.choice = rounding;
    });
    expect(answerIn(settled, 45, 'elderly-disabled', 130)).toBe(units);
  });

  test('is the profile’s, else the workbook’s, else the edition’s; the step says whose', () => {
    const asked = (own: Rounding | undefined, workbook: Rounding | undefined) => {
      const profile = profileOf({ rounding: own });
      const home = facility(norms, 4, 130, profile, workbook);
      if (home === undefined) throw new Error('130 residents have a column');
      return stepsOf('rounding', requirement(norms, home, positionOf(45)));
    };
    const step = { step: 'rounding', share: 1.3 };
    expect(asked('exact', 'whole-up')).toEqual([{ ...step, rounding: 'exact', source: 'profile', result: 1.3 }]);
    expect(asked(undefined, 'whole-up')).toEqual([{ ...step, rounding: 'whole-up', source: 'workbook', result: 2 }]);
    expect(asked(undefined, undefined)).toEqual([{ ...step, rounding: 'half-down', source: 'edition', result: 1 }]);
  });
});

test('the steps show counts, share, rounding and bound', () => {
  expect(ask(45, 'elderly-disabled', 51).steps).toEqual([
    { step: 'column', column: 3, residents: 51 },
    { step: 'rule', cell: { span: 8, units: 1, per: { beds: 100 }, atLeast: 1 } },
    { step: 'quantity', item: 'beds', value: 51, source: 'residents' },
    { step: 'share', units: 1, parts: [{ count: 51, per: 100 }], share: 0.51 },
    { step: 'rounding', rounding: 'half-down', source: 'edition', share: 0.51, result: 0.5 },
    { step: 'at-least', units: 1, result: 1 },
  ]);
});

test('whole counts meet whole shares: no dust of binary fractions', () => {
  const sums = [
    [1, 38],
    [3, 34],
    [7, 26],
    [11, 18],
    [13, 14],
  ] as const;
  for (const [severe, moderate] of sums) {
    const known = { severeMusculoskeletalResidents: severe, moderateMusculoskeletalResidents: moderate };
    expect(answerOf(61, 'elderly-disabled', 120, { ...known, rounding: 'exact' })).toBe(1);
    expect(answerOf(61, 'elderly-disabled', 120, known)).toBe(1);
  }
});

test('as many times 50 or 100 residents, so many whole units, to the last digit', () => {
  const times = Array.from({ length: 40 }, (_, at) => at + 2);
  const salon = { hairSalon: true, noUsableHairdresser: true, rounding: 'exact' };
  expect(times.map((time) => answerOf(44, 'psychoneurological', 50 * time, salon))).toEqual(times);
  expect(times.map((time) => answerOf(34, 'psychoneurological', 100 * time, salon))).toEqual(times);
});

rule('a rounding of its own goes before every other', { units: 1, per: { beds: 50 }, rounding: 'whole-up' }, [
  [60, { beds: 51 }, 2],
  [60, { beds: 51, rounding: 'exact' }, 2],
]);
