import { CellError, excel, expectError } from './excel';

/** =NORMS.LIMIT(what; residents; [profile]; [edition]): the ceilings of the notes. Figures by hand from the order. */
const code = (value: unknown): unknown => (value instanceof CellError ? value.code : value);

test.each([
  ['passenger-car', 1, undefined, 1],
  ['ambulance', 1, undefined, 2],
  ['bus', 99, undefined, 0],
  ['bus', 100, undefined, 1],
  ['motor-vehicle', 349, undefined, 0],
  ['motor-vehicle', 350, undefined, 1],
  ['tractor', 1, undefined, 1],
  [
    'sewage-truck',
    120,
    [
      ['noCentralSewerAccess', 'иә'],
      ['sewageCubicMetresPerMonth', 199],
    ],
    0,
  ],
  [
    'sewage-truck',
    120,
    [
      ['noCentralSewerAccess', 'иә'],
      ['sewageCubicMetresPerMonth', '199,9'],
    ],
    0,
  ],
  [
    'sewage-truck',
    120,
    [
      ['noCentralSewerAccess', 'иә'],
      ['sewageCubicMetresPerMonth', 200],
    ],
    1,
  ],
  [
    'sewage-truck',
    120,
    [
      ['noCentralSewerAccess', 'жоқ'],
      ['sewageCubicMetresPerMonth', 500],
    ],
    0,
  ],
  [
    'sewage-truck',
    120,
    [
      ['noCentralSewerAccess', 'жоқ'],
      ['sewageCubicMetresPerMonth', '?'],
    ],
    0,
  ],
  [
    'sewage-truck',
    120,
    [
      ['noCentralSewerAccess', 'иә'],
      ['sewageCubicMetresPerMonth', '?'],
    ],
    '#N/A',
  ],
  [
    'minibus',
    20,
    [
      ['smallCapacityHome', 'да'],
      ['beds', 20],
    ],
    1,
  ],
  [
    'minibus',
    20,
    [
      ['smallCapacityHome', 'нет'],
      ['beds', 20],
    ],
    0,
  ],
  ['minibus', 20, undefined, '#N/A'],
  [
    'room-specialists',
    120,
    [
      ['specialisedRooms', 3],
      ['beds', 120],
    ],
    6,
  ],
  ['room-specialists', 120, undefined, '#N/A'],
  ['автобус', 120, undefined, 1],
  ['самолёт', 120, undefined, '#VALUE!'],
  ['bus', 0, undefined, '#VALUE!'],
])('%s, %s residents, %j: %s', (what, residents, profile, expected) => {
  expect(code(excel('LIMIT', what, residents, profile))).toBe(expected);
});

test.each([
  ['drivers within the ceilings: a car, two ambulances, a bus', 120, 4, false],
  ['one vehicle more', 120, 5, true],
  ['no bus below 100', 99, 4, true],
  ['a further vehicle from 350', 350, 5, false],
])('EXPLAIN and the table warn where vehicles exceed the ceilings: %s', (_, residents, vehicles, warned) => {
  const known = [
    ['vehicles', vehicles],
    ['noCentralSewerAccess', 'нет'],
    ['smallCapacityHome', 'нет'],
  ];
  expect(String(excel('EXPLAIN', 21, residents, 5, known, undefined, 'en')).includes('Warning')).toBe(warned);
  const table = excel('STAFF_TABLE', residents, 5, known, undefined, 'en') as string[][];
  expect(String(table.find(([row]) => Number(row) === 21)?.[6]).includes('Warning')).toBe(warned);
});

const kinds = '«Жеңіл автомобиль», «Санитариялық автомобиль», «Жолаушылар автобусы», «Автокөлік құралы»';

test.each<[what: unknown, repeated: string]>([
  ['самолёт', 'самолёт'],
  [7, '7'],
  ['', ''],
  [null, ''],
  [{ code: '#REF!' }, ''],
])('there is no ceiling %j: the sentence names those that are there', (what, repeated) => {
  expectError(excel('LIMIT', what, 120), '#VALUE!', `«${repeated}»`, kinds);
});

test.each<[what: string, profile: unknown, missing: string]>([
  ['minibus', undefined, 'Сыйымдылығы шағын үй'],
  ['sewage-truck', [['noCentralSewerAccess', 'иә']], 'Айына шығарылатын қоқыс'],
  ['sewage-truck', [['sewageCubicMetresPerMonth', 300]], 'Орталық кәрізге қосылу мүмкіндігі жоқ'],
  ['room-specialists', undefined, 'мамандандырылған кабинеттер'],
])('%s, %j: what is missing, by name', (what, profile, missing) => {
  expectError(excel('LIMIT', what, 120, profile), '#N/A', missing);
});

test('a wrong profile is told; a blank one is none', () => {
  expectError(excel('LIMIT', 'minibus', 20, [['smallCapacityHome', 'возможно']]), '#VALUE!', '1-жол', 'возможно');
  expectError(excel('LIMIT', 'bus', 120, 5), '#VALUE!', 'екі бағанды');
  expect(excel('LIMIT', 'bus', 120, 0)).toBe(1);
});
