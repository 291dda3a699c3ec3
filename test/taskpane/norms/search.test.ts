import { nearPositions, searchPositions } from '../../../src/taskpane/norms/search';
import { norms } from '../norms-used';

const rows = (query: string): number[] => searchPositions(norms, query).map(({ position }) => position.row);

test.each([
  // A row number is that row alone.
  ['35', [35]],
  ['7', [7]],
  ['79', []],
  // Any part of a name, in any language, however it is written.
  ['нотариус', []],
  ['дезинф', [17]],
  ['ДЕЗИНФЕКТОР', [17]],
  ['hairdress', [34]],
  ['диетал', [58]],
  // Everyday short names.
  ['главбух', [6]],
  ['начмед', [4]],
  // Latin letters that look like Cyrillic ones.
  ['Дезинфeктop', [17]],
  ['', []],
  ['  ', []],
])('“%s” finds rows %s', (query, found) => {
  expect(rows(query)).toEqual(found);
});

test('both ward orderlies are found by the name they share, names that begin so first', () => {
  expect(rows('палатный санитар')).toEqual([35, 36]);
  expect(rows('санитар').slice(0, 2)).toEqual([35, 36]);
});

test('a slip of the pen is suggested, never taken', () => {
  expect(rows('дизенфектор')).toEqual([]);
  expect(nearPositions(norms, 'дизенфектор')[0]?.position.row).toBe(17);
  expect(nearPositions(norms, '79')).toEqual([]);
});
