import { editionSchema } from '../../src/editions/edition-schema';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { Edition, Position } from '../../src/norms/schema';

/** The edition with one row changed. */
function withRow(row: number, change: Partial<Position>): Edition {
  const sections = KZ_343_2021.sections.map((section) => ({
    ...section,
    positions: section.positions.map((position) => (position.row === row ? { ...position, ...change } : position)),
  }));
  return { ...KZ_343_2021, sections };
}

test.each<[what: string, edition: Edition, message: string]>([
  ['ten cells for eleven columns', withRow(17, { cells: [null, { span: 9, units: 1 }] }), 'Row 17: The row fills 10'],
  ['an item that is none', withRow(57, { requires: ['sauna'] }), 'Row 57: There is no profile item “sauna”.'],
  ['a number as a condition', withRow(57, { requires: ['beds'] }), 'Row 57: “beds” is no yes/no item.'],
  ['a footnote of no type', withRow(54, { footnotes: [6] }), 'Row 54: No facility type has the footnote 6.'],
  ['an id that appears twice', withRow(2, { id: 'director' }), 'Row 2: The id “director” appears twice.'],
  ['a row that appears twice', withRow(2, { row: 1 }), 'Row 1: Row 1 appears twice.'],
  [
    'a name of another row',
    withRow(8, { name: { kk: 'Директор', ru: 'Директор', en: 'Director' } }),
    'Row 8: The name “Директор” belongs to “director” too.',
  ],
])('the schema refuses %s, and names the row', (_what, edition, message) => {
  const messages = editionSchema.safeParse(edition).error?.issues.map((issue) => issue.message);
  expect(messages).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
});
