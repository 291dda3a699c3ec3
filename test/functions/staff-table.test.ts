import { excel } from './excel';

/** =NORMS.STAFF_TABLE(residents; type; [profile]; [edition]; [language]) */
function table(...given: unknown[]): unknown[][] {
  return excel('STAFF_TABLE', ...given) as unknown[][];
}

const profile = [
  ['vehicles', 3],
  ['library', 'нет'],
];
const inEnglish = table(120, 'elderly-disabled', profile, undefined, 'en');
const line = (row: number): unknown[] => inEnglish[row] ?? [];

test('a header, then 78 rows in the printed order', () => {
  expect(inEnglish[0]?.slice(0, 7)).toEqual(['Row', 'Position', 'Section', 'Units', 'Status', 'Basis', 'Note']);
  expect(inEnglish.slice(1).map(([row]) => row)).toEqual(Array.from({ length: 78 }, (_, at) => at + 1));
  expect(new Set(inEnglish.map((cells) => cells.length)).size).toBe(1);
});

test.each<[row: number, units: unknown, status: string]>([
  [1, 1, 'required'],
  [2, 0, 'not required'], // a dash up to 150
  [5, 0, 'not required'], // 5.5 doctors
  [7, 1, 'required'],
  [17, 1, 'required'],
  [21, 3, 'required'], // 3 vehicles
  [22, '', 'not determined'], // tractors not known
  [33, 3.5, 'required'],
  [44, 2, 'required'], // 2.4
  [45, 1, 'required'], // 1.2
  [50, 0, 'not required'], // for children
  [63, 10.5, 'required'], // 2 posts
  [77, 0, 'not required'], // no library
])('row %i: %j, %s', (row, units, status) => {
  expect(line(row).slice(3, 5)).toEqual([units, status]);
});

test('the basis names act, row and column', () => {
  expect(line(33)[5]).toMatch(/343.*33.*101–150/);
});

test('an undetermined row says what is missing', () => {
  expect(line(22)[6]).toMatch(/Tractors/i);
});

test('a row of none says why', () => {
  const notes = [2, 5, 50, 77].map((row) => line(row)[6]);
  expect(notes.every((note) => String(note).length > 5)).toBe(true);
  expect(new Set([line(2)[6], line(50)[6], line(77)[6]]).size).toBe(3);
});

test('interpretations and disputed cells are named where they were used', () => {
  expect(line(17)[6]).toMatch(/D-2/);
  expect(line(45)[6]).toMatch(/I-1.*I-3/);
  expect(line(63)[6]).toMatch(/I-2.*I-3/);
  expect(line(33)[6]).toBe('');
});

test('more posts than the beds allow: a warning in the note', () => {
  const posts = [['nursePosts', 5]];
  const warned = table(120, 5, posts, undefined, 'en')[63];
  expect(warned?.[3]).toBe(26.25);
  expect(warned?.[6]).toMatch(/5.*2.*50/);
});

test('the attached unit: three positions, and 75 with a reason for none', () => {
  const units = table(20, 'assisted-living').slice(1);
  expect(units.filter(([, , , figure]) => figure === 1).map(([row]) => row)).toEqual([12, 33, 66]);
  expect(units.filter(([, , , figure]) => figure === 0)).toHaveLength(75);
});

test('without a language it speaks the workbook’s', () => {
  expect(table(120, 5)[1]?.[1]).toBe('Директор');
  expect(table(120, 5)[33]?.[1]).toBe('Әлеуметтік жұмыс жөніндегі маман');
  expect(table(120, 5, undefined, undefined, 'ru')[33]?.[1]).toBe('Специалист по социальной работе');
});
