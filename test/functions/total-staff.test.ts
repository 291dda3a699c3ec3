import { excel, expectError } from './excel';

/** =NORMS.TOTAL_STAFF(residents; type; [profile]; [section]; [edition]): the sum over what is determined. */
const total = (residents: unknown, type: unknown, profile?: unknown, section?: unknown): unknown =>
  excel('TOTAL_STAFF', residents, type, profile, section);

/** A home for the elderly with 120 residents of which nothing else is known, added up by hand from the annex. */
const bySection: readonly (readonly [section: number, id: string, units: number])[] = [
  // Rows 1, 3, 6–11, 13, 14, 16–18, 32: 14 × 1; row 20: 4. Rows 2, 4, 5, 12: none; 15, 19, 21–31: not known.
  [1, 'management', 18],
  // Row 33.
  [2, 'special-social-services', 3.5],
  // Rows 36: 10.5; 39: 0.5; 40: 3; 41: 1; 42: 2; 43: 1; 44: 2; 45: 1; 47: 2; 49: 3.
  [3, 'social-domestic', 26],
  // Rows 51–53: 4.5; 55: 1; 58: 1; 60: 1; 62: 1; 63: 10.5; 64: 1; 65: 1.
  [4, 'social-medical', 21],
  // Row 66.
  [5, 'social-psychological', 1.5],
  // Rows 67–73 are for children.
  [6, 'social-pedagogical', 0],
  // Row 74: work profiles not known.
  [7, 'social-labour', 0],
  // Rows 75 and 76; a library not known.
  [8, 'social-cultural', 2],
  // Row 78.
  [9, 'social-legal', 1],
];

test.each(bySection)('section %i, %s: %d', (number, id, units) => {
  for (const section of [number, String(number), ` ${number} `, id, id.toUpperCase()])
    expect(total(120, 5, undefined, section)).toBe(units);
});

test('all of it: 73; what counts towards the cost of a unit of service, rows 33–78: 55', () => {
  expect(total(120, 5)).toBe(73);
  expect(total(120, 5, undefined, '')).toBe(73);
  expect(total(120, 5, undefined, 0)).toBe(73); // an empty cell
  expect(total(120, 5, undefined, 'service')).toBe(55);
  expect(total(120, 5, undefined, ' SERVICE ')).toBe(55);
});

test.each([
  ['Басшы жұмыскерлер мен қызмет көрсетуші-шаруашылық персонал', 18],
  ['Социально-бытовые услуги', 26],
  ['Social-medical services', 21],
])('a section by its name: %s', (name, units) => {
  expect(total(120, 5, undefined, name)).toBe(units);
});

test('more known, more counted', () => {
  expect(total(120, 5, [['vehicles', 4]])).toBe(77);
  expect(total(120, 5, [['typicalNorm.plumber', '1,25']])).toBe(74.25);
  expect(total(120, 5, [['library', 'иә']], 8)).toBe(3);
});

test('a sum has no dust of binary fractions: 18 + 0.4 + 0.2', () => {
  const norms = [
    ['typicalNorm.yard-cleaner', '0,4'],
    ['typicalNorm.plumber', '0,2'],
  ];
  expect(total(120, 5, norms, 1)).toBe(18.6);
});

test('an attached unit for 20 residents has 3 units, 2 of which are in the cost of a unit of service', () => {
  expect(total(20, 1)).toBe(3);
  expect(total(20, 1, undefined, 'service')).toBe(2);
});

test.each([10, -2, 1.5, '12', 'бухгалтерия', true, { code: '#REF!' }])('%j is no section', (section) => {
  expectError(total(120, 5, undefined, section), '#VALUE!');
});
