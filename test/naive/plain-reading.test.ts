import second from '../norms/second-transcription/annex.json';
import {
  columnOf,
  typedCells,
  unitsByPlainReading,
  type Answer,
  type PlainProfile,
  type TypeName,
} from './plain-reading';

/** The plain reading is itself held against the order by hand. */
test.each<[row: number, type: TypeName, residents: number, profile: PlainProfile, units: Answer]>([
  [1, 'elderly-disabled', 1, {}, 1],
  [5, 'psychoneurological', 150, {}, 0], // 5.5 doctors
  [5, 'psychoneurological', 151, {}, 1], // 6
  [10, 'elderly-disabled', 401, {}, 3],
  [17, 'elderly-disabled', 25, {}, 0],
  [19, 'elderly-disabled', 120, { lift: false }, 0],
  [19, 'elderly-disabled', 120, { lift: true }, 'unknown'],
  [23, 'elderly-disabled', 120, { groundsHa: 0.75 }, 1],
  [31, 'elderly-disabled', 120, { noSewer: true }, 'unknown'],
  [31, 'elderly-disabled', 120, { noSewer: true, pitsNotEmptiedCentrally: true }, 4],
  [33, 'assisted-living', 6, {}, 1],
  [34, 'psychoneurological', 149, { hairSalon: true, noUsableHairdresser: true }, 1],
  [35, 'children-psychoneurological', 20, { groupsOf6: 1, groupsOf8: 1, groupsOf10: 0, groupsOf12: 0 }, 10.5],
  [36, 'elderly-disabled', 149, {}, 10.5],
  [37, 'psychoneurological', 99, {}, 'unknown'],
  [45, 'elderly-disabled', 51, {}, 1],
  [
    61,
    'elderly-disabled',
    120,
    { severeMusculoskeletalResidents: 41, moderateMusculoskeletalResidents: 20 },
    'unknown',
  ],
  [
    61,
    'elderly-disabled',
    120,
    { severeMusculoskeletalResidents: 60, moderateMusculoskeletalResidents: 20, exerciseTherapyRooms: 1 },
    2,
  ],
  [63, 'elderly-disabled', 20, { nursePosts: 1 }, 5.25],
  [68, 'psychoneurological', 120, { studyGroups: 6 }, 0],
])('row %i, %s, %i residents, %j: %s', (row, type, residents, profile, units) => {
  expect(unitsByPlainReading(row, { type, residents, profile })).toBe(units);
});

test('the attached unit has norms for 6 to 30 alone', () => {
  expect([5, 6, 30, 31].map((residents) => columnOf('assisted-living', residents))).toEqual([
    undefined,
    0,
    0,
    undefined,
  ]);
});

test('the third typing of the annex agrees with the second, wherever that one is settled', () => {
  const settled = second.rows.filter(({ complete }) => complete);
  const typed = settled.map(({ row, cells = [] }) => ({
    row,
    cells: typedCells(row).map((cell, at) =>
      row === 31 && cells[at] === 'rule' ? 'rule' : cell === '-' ? null : cell,
    ),
  }));
  expect(typed).toEqual(settled.map(({ row, cells }) => ({ row, cells })));
});
