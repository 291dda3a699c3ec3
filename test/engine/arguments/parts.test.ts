import { readParts } from '../../../src/engine/arguments/parts';
import { Fault } from '../../../src/engine/fault';
import { norms, typeIds, typeUnknown } from '../ask';

/** An institution and a unit attached to it, as a sheet has them: type, residents, name. */
const home = ['psychoneurological', 120, 'Үй'];
const unit = ['assisted-living', 12, 'Бөлімше'];

interface ShortPart {
  readonly name?: string;
  readonly type: string | undefined;
  readonly residents: number;
  readonly profile: Record<string, unknown>;
}

function read(parts: unknown, profile: unknown = null): ShortPart[] | Fault {
  const all = readParts(norms, parts, profile);
  if (all instanceof Fault) return all;
  return all.map(({ name, facility }) => ({
    ...(name === undefined ? {} : { name }),
    type: typeIds[facility.type],
    residents: facility.residents,
    profile: Object.fromEntries(facility.profile.values),
  }));
}

const homeAlone = { type: 'psychoneurological', residents: 120, profile: {} };
const unitAlone = { type: 'assisted-living', residents: 12, profile: {} };

describe('the parts of an institution, a row each', () => {
  test.each<[what: string, parts: unknown, read: object[]]>([
    [
      'with names',
      [home, unit],
      [
        { ...homeAlone, name: 'Үй' },
        { ...unitAlone, name: 'Бөлімше' },
      ],
    ],
    ['without a column of names', [home.slice(0, 2), unit.slice(0, 2)], [homeAlone, unitAlone]],
    [
      'without a name in its cell',
      [['psychoneurological', 120, ''], unit],
      [homeAlone, { ...unitAlone, name: 'Бөлімше' }],
    ],
    ['a number for a name', [['psychoneurological', 120, 2]], [{ ...homeAlone, name: '2' }]],
    ['one part', [['psychoneurological', 120]], [homeAlone]],
    [
      'blank rows above, between and below',
      [['', '', ''], home, [0, 0, 0], [null, null, null], unit, ['', 0, null]],
      [
        { ...homeAlone, name: 'Үй' },
        { ...unitAlone, name: 'Бөлімше' },
      ],
    ],
  ])('%s', (_what, parts, all) => {
    expect(read(parts)).toEqual(all);
  });
});

describe('their profile', () => {
  const profilesOf = (parts: unknown, profile: unknown) => {
    const all = read(parts, profile);
    return all instanceof Fault ? all : all.map((part) => part.profile);
  };

  test.each<[what: string, profile: unknown, home: object, unit: object]>([
    ['none', null, {}, {}],
    ['an empty cell', '', {}, {}],
    ['a bare 0 for an empty cell', 0, {}, {}],
    [
      'one value column for both',
      [
        ['vehicles', 4],
        ['lift', 'иә'],
      ],
      { vehicles: 4, lift: true },
      { vehicles: 4, lift: true },
    ],
    [
      'a value column for each',
      [
        ['vehicles', 4, 1],
        ['lift', 'иә', '?'],
      ],
      { vehicles: 4, lift: true },
      { vehicles: 1 },
    ],
  ])('%s', (_what, profile, ...each) => {
    expect(profilesOf([home, unit], profile)).toEqual(each);
  });

  test('for one part, item and value', () => {
    expect(profilesOf([home], [['vehicles', 4]])).toEqual([{ vehicles: 4 }]);
  });

  test.each<[what: string, parts: unknown, profile: unknown, fault: Fault]>([
    [
      'more value columns than parts',
      [home, unit],
      [['lift', 1, 2, 3]],
      new Fault('partsProfile', { columns: 4, parts: 2 }),
    ],
    ['more, and all empty', [home, unit], [['', '', '', '']], new Fault('partsProfile', { columns: 4, parts: 2 })],
    ['items without values', [home, unit], [['lift'], ['pool']], new Fault('partsProfile', { columns: 1, parts: 2 })],
    [
      'an empty column',
      [home, unit],
      [[''], [0], [null]],
      new Fault('inPart', { part: 1, fault: new Fault('profileColumns', { columns: 1 }) }),
    ],
    ['one number for more than one part', [home, unit], 5, new Fault('partsProfile', { columns: 1, parts: 2 })],
    ['one number for one part', [home], 5, new Fault('partsProfile', { columns: 1, parts: 1 })],
    [
      'a mistake in the profile of the second part',
      [home, unit],
      [['vehicles', 4, 1.5]],
      new Fault('inPart', {
        part: 2,
        fault: new Fault('profileWhole', { row: 1, item: norms.items.get('vehicles')?.name ?? '', value: 1.5 }),
      }),
    ],
  ])('%s: what is wrong', (_what, parts, profile, fault) => {
    expect(read(parts, profile)).toEqual(fault);
  });
});

describe('what is wrong with the parts', () => {
  test.each<[what: string, parts: unknown, fault: Fault]>([
    ['nothing', null, new Fault('partsEmpty')],
    [
      'blank rows alone',
      [
        ['', ''],
        [0, 0],
      ],
      new Fault('partsEmpty'),
    ],
    [
      'types without residents',
      [['psychoneurological'], ['assisted-living']],
      new Fault('partsColumns', { columns: 1 }),
    ],
    [
      'a fourth column',
      [
        [...home, 'x'],
        [...unit, 'x'],
      ],
      new Fault('partsColumns', { columns: 4 }),
    ],
    [
      'a type that does not exist',
      [home, ['банк', 5, '']],
      new Fault('inPart', {
        part: 2,
        fault: typeUnknown('банк'),
      }),
    ],
    [
      'a part without residents',
      [['psychoneurological', '', 'Үй']],
      new Fault('inPart', {
        part: 1,
        fault: new Fault('residentsEmpty'),
      }),
    ],
    [
      'a name alone',
      [home, ['', '', 'Бөлімше']],
      new Fault('inPart', { part: 2, fault: new Fault('typeEmpty', { last: 5 }) }),
    ],
    [
      '31 in a unit',
      [home, ['assisted-living', 31, '']],
      new Fault('inPart', {
        part: 2,
        fault: new Fault('residentsOutside', {
          type: norms.edition.types[0]?.name ?? '',
          from: 6,
          to: 30,
          residents: 31,
        }),
      }),
    ],
  ])('%s', (_what, parts, fault) => {
    expect(read(parts)).toEqual(fault);
  });
});

test('the rounding of the workbook holds for every part', () => {
  const all = readParts(norms, [home, unit], null, 'whole-up');
  expect(all).toMatchObject([
    { facility: { workbookRounding: 'whole-up' } },
    { facility: { workbookRounding: 'whole-up' } },
  ]);
});
