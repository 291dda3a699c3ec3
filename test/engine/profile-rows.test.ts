import { Fault, type FaultKey } from '../../src/engine/fault';
import { readProfile, readSingle } from '../../src/engine/profile-rows';
import { norms, positionOf } from './ask';

function valuesOf(rows: readonly (readonly unknown[])[]): Record<string, unknown> | Fault {
  const profile = readProfile(norms, rows);
  if (profile instanceof Fault) return profile;
  const { rounding } = profile;
  return { ...Object.fromEntries(profile.values), ...(rounding === undefined ? {} : { rounding }) };
}

describe('values as people write them', () => {
  test.each<[item: string, value: unknown, read: unknown]>([
    // Yes and no.
    ['lift', true, true],
    ['lift', false, false],
    ['lift', 'да', true],
    ['lift', 'иә', true],
    ['lift', 'нет', false],
    ['lift', 'жоқ', false],
    ['lift', '?', undefined],
    ['lift', ' ? ', undefined],
    ['lift', '', undefined],
    ['lift', null, undefined],
    ['lift', 0, undefined], // a blank cell, as some Excels hand it over
    // Whole numbers.
    ['vehicles', 4, 4],
    ['vehicles', '4', 4],
    ['vehicles', 0, 0],
    ['vehicles', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['vehicles', '?', undefined],
    ['vehicles', '1 000', 1000],
    // Numbers.
    ['groundsHa', 0.75, 0.75],
    ['groundsHa', '0,75', 0.75],
    ['groundsHa', '0.75', 0.75],
    ['typicalNorm.plumber', '1,25', 1.25],
    // Rounding.
    ['rounding', 'exact', 'exact'],
    ['rounding', 'half-down', 'half-down'],
    ['rounding', '½ төмен', 'half-down'],
    ['rounding', '¼ Жақынына ', 'quarter-nearest'],
    ['rounding', '1 вверх', 'whole-up'],
    ['rounding', 'точно', 'exact'],
    ['rounding', 'дәл', 'exact'],
    ['rounding', ' Quarter-Nearest ', 'quarter-nearest'],
    ['rounding', '?', undefined],
    ['rounding', 0, undefined],
  ])('%s = %j: %s', (item, value, read) => {
    expect(valuesOf([[item, value]])).toStrictEqual(read === undefined ? {} : { [item]: read });
  });
});

describe('items by id or by name in any of the three languages', () => {
  test.each(norms.edition.profile.map((item) => [item.id, item] as const))('%s', (id, item) => {
    const value = { whole: 3, number: 3, 'yes-no': true, rounding: 'exact' }[item.kind];
    const aliases = Object.values(item.aliases ?? {}).flatMap((list) => list ?? []);
    const names = [id, id.toUpperCase(), item.name.kk, item.name.ru, item.name.en, ...aliases];
    const written = [...names, ...names.map((name) => ` ${name.toUpperCase()} `)];
    expect(written.map((name) => valuesOf([[name, value]]))).toEqual(written.map(() => ({ [id]: value })));
  });

  test.each<[name: string, value: unknown, read: Record<string, unknown>]>([
    ['төсек-орын саны', 120, { beds: 120 }],
    ['Число коек', 120, { beds: 120 }],
    ['ОҚУ ТОПТАРЫ', 6, { studyGroups: 6 }],
    ['Лифт бар', 'иә', { lift: true }],
    ['Есть лифт', 'нет', { lift: false }],
    ['There is a lift', true, { lift: true }],
  ])('%s = %j', (name, value, read) => {
    expect(valuesOf([[name, value]])).toEqual(read);
  });
});

test('rows that are blank are passed over, whatever blank is on this platform', () => {
  const rows = [
    ['', ''],
    [null, null],
    [0, 0],
    [undefined, undefined],
    [' ', null],
    ['vehicles', 4],
  ];
  expect(valuesOf(rows)).toEqual({ vehicles: 4 });
});

describe('what is wrong, and in which row', () => {
  const first = ['vehicles', 4];
  test.each<[what: string, rows: readonly (readonly unknown[])[], key: FaultKey, params: Record<string, unknown>]>([
    ['three columns', [['lift', true, 1]], 'profileColumns', { columns: 3 }],
    ['one column', [['lift'], ['pool']], 'profileColumns', { columns: 1 }],
    ['a value without an item', [first, ['', 5]], 'profileItemEmpty', { row: 2 }],
    ['an unknown item', [first, ['qwertyuiop', 5]], 'profileItemUnknown', { row: 2, item: 'qwertyuiop' }],
    ['a misspelt item', [first, ['tractor', 1]], 'profileItemNearest', { row: 2, item: 'tractor', id: 'tractors' }],
    ['a misspelt Kazakh item', [['Дәріхана бр', true]], 'profileItemNearest', { row: 1, id: 'pharmacy' }],
    ['an item twice', [first, ['lift', true], ['vehicles', 4]], 'profileItemTwice', { row: 3, first: 1 }],
    [
      'an item twice, by two names',
      [first, ['Vehicles in running order', 4]],
      'profileItemTwice',
      { row: 2, first: 1 },
    ],
    [
      'an item twice, once not known',
      [
        ['lift', '?'],
        ['lift', true],
      ],
      'profileItemTwice',
      { row: 2, first: 1 },
    ],
    ['yes/no in other words', [first, ['lift', 'кажется']], 'profileYesNo', { row: 2, value: 'кажется' }],
    ['yes/no as a number', [['lift', 1]], 'profileYesNo', { row: 1, value: 1 }],
    ['a fraction of a vehicle', [['vehicles', 1.5]], 'profileWhole', { row: 1, value: 1.5 }],
    ['a negative', [['vehicles', -1]], 'profileWhole', { row: 1, value: -1 }],
    ['more than can be counted', [['vehicles', 2 ** 53]], 'profileWhole', { row: 1 }],
    ['more hectares than can be counted', [['groundsHa', 2 ** 53]], 'profileNumber', { row: 1 }],
    ['text for a number', [['groundsHa', 'много']], 'profileNumber', { row: 1, value: 'много' }],
    ['yes for a number', [['vehicles', true]], 'profileWhole', { row: 1 }],
    ['a negative number', [['groundsHa', '-0,5']], 'profileNumber', { row: 1 }],
    ['an unknown rounding', [['rounding', 'third-down']], 'profileRounding', { row: 1, value: 'third-down' }],
    ['an error for a value', [first, ['lift', { code: '#DIV/0!' }]], 'cellError', {}],
    ['an error for an item', [[{ code: '#DIV/0!' }, true]], 'cellError', {}],
  ])('%s', (_what, rows, key, params) => {
    const fault = valuesOf(rows);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ key, params, missing: false });
  });

  test('a nearest item is named in all languages', () => {
    const fault = valuesOf([['tractor', 1]]);
    expect(fault).toMatchObject({ params: { nearest: norms.items.get('tractors')?.name } });
  });
});

describe('one number, for a position that asks for exactly one quantity', () => {
  test.each<[row: number, item: string, value: unknown, read: number]>([
    [4, 'doctorPositions', 6, 6],
    [5, 'doctorPositions', '6,5', 6.5],
    [19, 'typicalNorm.lift-operator', 2, 2],
    [21, 'vehicles', 5, 5],
    [22, 'tractors', '2', 2],
    [23, 'groundsHa', '0,75', 0.75],
    [25, 'typicalNorm.plumber', 1.5, 1.5],
    [38, 'severelyIllResidents', 12, 12],
    [45, 'beds', 130, 130],
    [68, 'studyGroups', 6, 6],
    [74, 'workProfiles', 3, 3],
  ])('row %i: %s', (row, item, value, read) => {
    expect(readSingle(norms, positionOf(row), value)).toMatchObject({ values: new Map([[item, read]]) });
  });

  test.each<[row: number, value: unknown, key: FaultKey]>([
    [21, 1.5, 'profileSingle'],
    [21, -1, 'profileSingle'],
    [21, 'много', 'profileSingle'],
    [21, true, 'profileSingle'],
    [8, 3, 'profileSingleNone'],
    [15, 3, 'profileSingleNone'], // a yes/no is no quantity
    [34, 3, 'profileSingleNone'],
    [35, 3, 'profileSingleMany'],
    [36, 3, 'profileSingleMany'],
    [61, 3, 'profileSingleMany'],
  ])('row %i, %j: %s', (row, value, key) => {
    expect(readSingle(norms, positionOf(row), value)).toMatchObject({ key });
  });

  test('a position that asks for none, or for more than one, is named, and what it asks for', () => {
    const [none, many] = [8, 36].map((row) => readSingle(norms, positionOf(row), 3));
    const nameOf = (item: string) => norms.items.get(item)?.name ?? '';
    expect(none).toEqual(new Fault('profileSingleNone', { position: positionOf(8).position.name }));
    expect(many).toEqual(
      new Fault('profileSingleMany', {
        position: positionOf(36).position.name,
        items: [nameOf('beds'), nameOf('wardPosts')],
      }),
    );
  });

  test('? is not known', () => {
    expect(readSingle(norms, positionOf(21), '?')).toMatchObject({ values: new Map() });
  });

  test('an error value is said to be one', () => {
    expect(readSingle(norms, positionOf(21), { code: '#DIV/0!' })).toEqual(
      new Fault('cellError', { where: 'profile' }),
    );
  });
});
