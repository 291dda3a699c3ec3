import { facility } from '../../src/engine/facility';
import { requirement } from '../../src/engine/requirement';
import type { CellOf } from '../../src/norms/schema';
import { answerIn, ask, normsAfter, normsWithCell, profileOf, stepsOf, type Known, type Short } from './ask';

/** "At least", "at most", "at most N per room", on a row that has no other rule. */
const share: CellOf['share'] = { units: 1, per: { beds: 10 } };

test.each<[what: string, cell: CellOf['share'], known: Known, answer: Short]>([
  ['no bounds', share, { beds: 30 }, 3],
  ['at least 2, and less', { ...share, atLeast: 2 }, { beds: 10 }, 2],
  ['at least 2, and as many', { ...share, atLeast: 2 }, { beds: 20 }, 2],
  ['at least 2, and more', { ...share, atLeast: 2 }, { beds: 30 }, 3],
  ['at most 2, and less', { ...share, atMost: 2 }, { beds: 10 }, 1],
  ['at most 2, and more', { ...share, atMost: 2 }, { beds: 30 }, 2],
  ['between 2 and 3', { ...share, atLeast: 2, atMost: 3 }, { beds: 50 }, 3],
  ['2 a room, no need to know', { ...share, atMost: { units: 2, per: 'vehicles' } }, { beds: 20 }, 2],
  ['2 a room, rooms not known', { ...share, atMost: { units: 2, per: 'vehicles' } }, { beds: 30 }, 'unknown: vehicles'],
  ['2 a room, one room', { ...share, atMost: { units: 2, per: 'vehicles' } }, { beds: 30, vehicles: 1 }, 2],
  ['2 a room, two rooms', { ...share, atMost: { units: 2, per: 'vehicles' } }, { beds: 30, vehicles: 2 }, 3],
  ['2 a room, no room', { ...share, atMost: { units: 2, per: 'vehicles' } }, { beds: 20, vehicles: 0 }, 0],
])('%s: %j, %j: %s', (_what, cell, known, answer) => {
  expect(answerIn(normsWithCell(8, cell), 8, 'elderly-disabled', 120, known)).toBe(answer);
});

describe('a bound that changes nothing is no step', () => {
  const boundSteps = (cell: CellOf['share'], beds: number) => {
    const edition = normsWithCell(8, cell);
    const home = facility(edition, 4, 120, profileOf({ beds }));
    const position = edition.byRow.get(8);
    if (home === undefined || position === undefined) throw new Error('row 8 is there');
    const answer = requirement(edition, home, position);
    return [...stepsOf('at-least', answer), ...stepsOf('at-most', answer)];
  };

  test.each<[beds: number, steps: unknown[]]>([
    [10, [{ step: 'at-least', units: 2, result: 2 }]],
    [20, []],
    [30, []],
    [40, [{ step: 'at-most', limit: 3, result: 3 }]],
  ])('%i beds', (beds, steps) => {
    expect(boundSteps({ ...share, atLeast: 2, atMost: 3 }, beds)).toEqual(steps);
  });
});

test('row 61 says that the rooms were not needed, or what the limit cut', () => {
  const residents = { severeMusculoskeletalResidents: 40, moderateMusculoskeletalResidents: 0 };
  expect(stepsOf('within-one-room', ask(61, 'elderly-disabled', 120, residents))).toEqual([
    { step: 'within-one-room', item: 'exerciseTherapyRooms', limit: 2 },
  ]);
  const crowded = { ...residents, severeMusculoskeletalResidents: 60, exerciseTherapyRooms: 1 };
  expect(stepsOf('at-most', ask(61, 'elderly-disabled', 120, crowded))).toEqual([
    { step: 'at-most', limit: 2, result: 2 },
  ]);
});

test('an edition that says nothing of the limit of a room (I-7) has the limit all the same', () => {
  const silent = normsAfter((edition) => {
    edition.interpretations = edition.interpretations.filter(({ governs }) => governs !== 'limit-per-room');
  });
  const residents = {
    severeMusculoskeletalResidents: 60,
    moderateMusculoskeletalResidents: 0,
    exerciseTherapyRooms: 1,
  };
  expect(answerIn(silent, 61, 'elderly-disabled', 120, residents)).toBe(2);
});
