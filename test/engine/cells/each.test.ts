import { answerIn, answerOf, ask, normsWithCell, stepsOf, type Known, type Short, type TypeId } from '../ask';

/** "N units for each": vehicles, tractors, groups, work profiles. */
test.each<[row: number, what: string, type: TypeId, known: Known, answer: Short]>([
  [21, 'driver: 1 per vehicle in running order', 'elderly-disabled', { vehicles: 4 }, 4],
  [21, 'driver: no vehicle', 'elderly-disabled', { vehicles: 0 }, 0],
  [21, 'driver: vehicles not known', 'elderly-disabled', {}, 'unknown: vehicles'],
  [22, 'tractor driver: 1 per tractor', 'elderly-disabled', { tractors: 2 }, 2],
  [22, 'tractor driver: no tractor', 'elderly-disabled', { tractors: 0 }, 'none: condition'],
  [22, 'tractor driver: tractors not known', 'elderly-disabled', {}, 'unknown: tractors'],
  [68, 'educator: 1.5 per study group', 'children-musculoskeletal', { studyGroups: 7 }, 10.5],
  [68, 'educator: not in a home for the elderly', 'elderly-disabled', { studyGroups: 7 }, 'none: type'],
  [70, 'special education teacher: 1 per study group', 'psychoneurological', { studyGroups: 6 }, 6],
  [73, 'labour training teacher: 1 per study group', 'children-psychoneurological', { studyGroups: 6 }, 6],
  [73, 'labour training teacher: groups not known', 'children-psychoneurological', {}, 'unknown: studyGroups'],
  [74, 'occupational therapy: 1 per work profile', 'elderly-disabled', { workProfiles: 3 }, 3],
  [74, 'occupational therapy: not for children', 'children-psychoneurological', { workProfiles: 3 }, 'none: type'],
])('row %i, %s (%s, %j): %s', (row, _what, type, known, answer) => {
  expect(answerOf(row, type, 120, known)).toBe(answer);
});

describe('row 35, ward orderly: 5.25 per group of 6, 8, 10 or 12 children (I-6)', () => {
  const groups = { groupsOf6: 1, groupsOf8: 2, groupsOf10: 1, groupsOf12: 0 };

  test('four groups of all sizes: 21', () => {
    expect(answerOf(35, 'children-psychoneurological', 40, groups)).toBe(21);
    const answer = ask(35, 'children-psychoneurological', 40, groups);
    expect(stepsOf('product', answer)).toEqual([{ step: 'product', units: 5.25, count: 4, result: 21 }]);
  });

  test('one size not known: not determined, and that size is named', () => {
    const known = { ...groups, groupsOf10: undefined };
    expect(answerOf(35, 'children-psychoneurological', 40, known)).toBe('unknown: groupsOf10');
  });

  test('nothing known: all four are named', () => {
    expect(answerOf(35, 'children-psychoneurological', 40)).toBe(
      'unknown: groupsOf6, groupsOf8, groupsOf10, groupsOf12',
    );
  });

  test('in no other type', () => {
    expect(answerOf(35, 'elderly-disabled', 40, groups)).toBe('none: type');
    expect(answerOf(35, 'assisted-living', 10, groups)).toBe('none: type');
  });
});

test('an edition may set bounds: at least 2, at most 3', () => {
  const bounded = normsWithCell(21, { units: 1, each: ['vehicles'], atLeast: 2, atMost: 3 });
  const answers = [0, 2, 3, 4].map((vehicles) => answerIn(bounded, 21, 'elderly-disabled', 120, { vehicles }));
  expect(answers).toEqual([2, 2, 3, 3]);
});
