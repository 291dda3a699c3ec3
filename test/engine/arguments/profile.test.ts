import {
  profileFor,
  readProfileArgument,
  wholeProfile,
  type ProfileArgument,
} from '../../../src/engine/arguments/profile';
import type { Profile } from '../../../src/engine/facility';
import { Fault, type FaultKey } from '../../../src/engine/fault';
import { norms, positionOf } from '../ask';

type Read = Record<string, unknown> | FaultKey;

function short(profile: Profile | Fault): Read {
  return profile instanceof Fault ? profile.key : Object.fromEntries(profile.values);
}

/** The profile that an argument is for a position, by its row. */
function forRow(row: number, written: unknown): Read {
  const argument = readProfileArgument(norms, written);
  return short(argument instanceof Fault ? argument : profileFor(norms, positionOf(row), argument));
}

/** The profile that an argument is for a facility as a whole. */
function forAll(written: unknown): Read {
  const argument = readProfileArgument(norms, written);
  return short(argument instanceof Fault ? argument : wholeProfile(argument));
}

/** Row 21, drivers, asks for vehicles alone; row 1, the director, for nothing; row 35 for four sizes of group. */
describe('what a profile argument says to a position and to a whole facility', () => {
  const range = [
    ['vehicles', 4],
    ['lift', 'нет'],
  ];
  const read = { vehicles: 4, lift: false };

  test.each<[what: string, written: unknown, drivers: Read, director: Read, whole: Read]>([
    ['nothing', null, {}, {}, {}],
    ['an empty cell', '', {}, {}, {}],
    ['an empty cell as a range', [[null]], {}, {}, {}],
    ['no cells at all', [], {}, {}, {}],
    ['a range of item and value', range, read, read, read],
    ['a range of one row', [['vehicles', 4]], { vehicles: 4 }, { vehicles: 4 }, { vehicles: 4 }],
    [
      'a column of items without values',
      [['vehicles'], ['lift']],
      'profileColumns',
      'profileColumns',
      'profileColumns',
    ],
    ['three cells in a row', [['vehicles', 4, 'x']], 'profileColumns', 'profileColumns', 'profileColumns'],
    ['one number', 5, { vehicles: 5 }, 'profileSingleNone', 'profileSingleTable'],
    ['one number as a range', [[5]], { vehicles: 5 }, 'profileSingleNone', 'profileSingleTable'],
    ['one number in text', '5', { vehicles: 5 }, 'profileSingleNone', 'profileSingleTable'],
    // A blank cell, as some Excels hand it over, or no vehicles: only where it counts something is it a number.
    ['a bare 0', 0, { vehicles: 0 }, {}, {}],
    ['words', 'много', 'profileSingle', 'profileSingleNone', 'profileSingleTable'],
    ['an error', { code: '#N/A' }, 'cellError', 'profileSingleNone', 'profileSingleTable'],
  ])('%s', (_what, written, drivers, director, whole) => {
    expect({ drivers: forRow(21, written), director: forRow(1, written), whole: forAll(written) }).toEqual({
      drivers,
      director,
      whole,
    });
  });

  test('a bare 0 for a position that asks for more than one thing is an empty cell', () => {
    expect(forRow(35, 0)).toEqual({});
    expect(forRow(35, 3)).toBe('profileSingleMany');
  });

  test('a profile that was read serves every position as it is', () => {
    const argument = readProfileArgument(norms, range) as Exclude<ProfileArgument, { readonly number: unknown }>;
    expect(profileFor(norms, positionOf(21), argument)).toBe(argument);
    expect(wholeProfile(argument)).toBe(argument);
  });
});
