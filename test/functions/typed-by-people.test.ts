import { errorIn, excel, expectError } from './excel';
import { inEachLanguage } from './in-each-language';

/** What looks right in a cell is taken as it looks: letters of the other alphabet, dust of sums, dashes of a word processor. */

describe('letters that look alike', () => {
  test.each([
    ['Latin schwa in a Kazakh name', 'Мəдени ұйымдастырушы'],
    ['Latin capital schwa', 'МƏДЕНИ ҰЙЫМДАСТЫРУШЫ'],
  ])('%s', (_what, name) => {
    // Row 75: 1 unit for 101–150 residents.
    expect(excel('REQUIRED_STAFF', name, 120, 5)).toBe(1);
  });

  test.each([
    ['дa', 1],
    ['ecть', 1],
    ['иə', 1],
    ['нeт', 0],
    ['HET', 0],
    ['жoқ', 0],
  ])('%s as an answer', (word, units) => {
    // Row 77: 1 unit where there is a library.
    expect(excel('REQUIRED_STAFF', 77, 120, 5, [['library', word]])).toBe(units);
  });
});

test.each(['КZ-343-2021', 'kz–343–2021', 'KZ‑343‑2021', 'KZ 343 2021'])('%s is the edition', (id) => {
  expect(excel('REQUIRED_STAFF', 40, 120, 5, undefined, id)).toBe(3);
});

test.each(['KZ-34-32021', 'KZ3432021', 'KZ-343-202'])('%s is another edition, which is not loaded', (id) => {
  expectError(excel('REQUIRED_STAFF', 40, 120, 5, undefined, id), '#VALUE!', id, 'KZ-343-2021');
});

test.each([
  ['кк', 'kk'],
  ['КК', 'kk'],
  ['еn', 'en'],
])('%s is the language %s', (written, language) => {
  expect(excel('FACILITY_TYPES', written)).toEqual(excel('FACILITY_TYPES', language));
});

describe('a count with dust beyond the digits that a cell shows', () => {
  test.each([
    [100.99999999999999, 3], // 101: the column 101–150 of row 40
    [100.00000000000001, 2], // 100: the column 51–100
  ])('residents %d: %d cooks', (residents, units) => {
    expect(excel('REQUIRED_STAFF', 40, residents, 5)).toBe(units);
  });

  test('a fraction that shows is an error', () => {
    expectError(excel('REQUIRED_STAFF', 40, 100.9999999999, 5), '#VALUE!', /100[.,]9999999999/);
    expectError(excel('REQUIRED_STAFF', 21, 120, 5, [['vehicles', 2.9999999999]]), '#VALUE!', '1');
  });

  test('vehicles', () => {
    expect(excel('REQUIRED_STAFF', 21, 120, 5, [['vehicles', 0.1 * 3 * 10]])).toBe(3);
  });
});

test('the nearest name is suggested with the row that the facility type has', () => {
  // Rows 35 (footnote 2) and 36 (footnotes 3, 4, 5) have one name.
  const suggestion = (type: number): string => errorIn(excel('REQUIRED_STAFF', 'Палатный санитарр', 120, type)).message;
  expect(suggestion(2)).toMatch(/35/);
  expect(suggestion(5)).toMatch(/36/);
});

test('an error in a cell of the profile is told with its row', () => {
  const profile = [
    ['lift', true],
    ['pool', { code: '#REF!' }],
  ];
  const [kk, ru, en] = inEachLanguage(() => errorIn(excel('REQUIRED_STAFF', 57, 120, 5, profile)).message);
  expect(kk).toMatch('мәліметтер, 2-жол');
  expect(ru).toMatch('сведения, строка 2');
  expect(en).toMatch('profile, row 2');
});

test('every item that a profile may hold is listed, also what only the notes ask', () => {
  const listed = (excel('PROFILE_ITEMS') as string[][]).map(([, id]) => id);
  expect(listed).toEqual(
    expect.arrayContaining(['specialisedRooms', 'sewageCubicMetresPerMonth', 'smallCapacityHome', 'rounding']),
  );
  // The profile items of the contract: 29 of the rows, 9 typical norms, 3 of the notes, the rounding.
  expect(new Set(listed).size).toBe(43);
  const ofUnit = (excel('PROFILE_ITEMS', 'assisted-living') as string[][]).map(([, id]) => id);
  expect(ofUnit).toEqual([
    'specialisedRooms',
    'noCentralSewerAccess',
    'sewageCubicMetresPerMonth',
    'smallCapacityHome',
    'rounding',
  ]);
});
