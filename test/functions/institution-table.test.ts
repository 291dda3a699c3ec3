import { excel } from './excel';

/** =NORMS.INSTITUTION_TABLE(parts; [profile]; [edition]; [language]): an institution with attached units (I-9). */
const parts = [
  ['psychoneurological', 120, 'Main'],
  ['assisted-living', 12, 'Unit'],
];
const namesOfTypes = new Map((excel('FACILITY_TYPES', 'en') as string[][]).map(([name, id]) => [id, name]));
const line = (table: unknown[][], row: number): unknown[] | undefined => table.find(([number]) => number === row);

test('each part by its own type and residents, and their sum', () => {
  const table = excel('INSTITUTION_TABLE', parts, undefined, undefined, 'en') as unknown[][];
  expect(table[0]?.slice(3, 6)).toEqual(['Main', 'Unit', 'Total']);
  // Row 33 social work: 3.5 at 101–150, 1 in a unit; row 12 head of unit: the unit alone; row 1: the institution alone.
  expect(line(table, 33)?.slice(3, 6)).toEqual([3.5, 1, 4.5]);
  expect(line(table, 12)?.slice(3, 6)).toEqual([0, 1, 1]);
  expect(line(table, 1)?.slice(3, 6)).toEqual([1, 0, 1]);
  // Row 21 drivers: not known for the institution, none in the unit; so no sum.
  expect(line(table, 21)?.slice(3, 6)).toEqual(['', 0, '']);
});

test('a part without a name is called by its type', () => {
  const unnamed = [
    ['psychoneurological', 120, ''],
    ['assisted-living', 12, 'Unit'],
  ];
  const [header] = excel('INSTITUTION_TABLE', unnamed, undefined, undefined, 'en') as unknown[][];
  expect(header?.slice(3, 6)).toEqual([namesOfTypes.get('psychoneurological'), 'Unit', 'Total']);
});

test('a profile column for each part', () => {
  const profile = [
    ['vehicles', 4, '?'],
    ['beds', 130, 12],
  ];
  const table = excel('INSTITUTION_TABLE', parts, profile, undefined, 'en') as unknown[][];
  expect(line(table, 21)?.slice(3, 6)).toEqual([4, 0, 4]);
});

test('totals are those of TOTAL_STAFF', () => {
  const table = excel('INSTITUTION_TABLE', parts, undefined, undefined, 'en') as unknown[][];
  const [main, unit] = [excel('TOTAL_STAFF', 120, 4), excel('TOTAL_STAFF', 12, 1)];
  expect(table[79]?.slice(3, 6)).toEqual([main, unit, Number(main) + Number(unit)]);
});

test.each([
  ['31 in a unit', [['assisted-living', 31]]],
  ['an unknown type', [['интернат какой-то', 120]]],
  ['four columns', [['psychoneurological', 120, 'a', 'b']]],
  ['nothing', [['', '']]],
])('%s: a sentence', (_, wrong) => {
  expect(excel('INSTITUTION_TABLE', wrong)).toMatchObject({ code: '#VALUE!' });
});
