import { plainUnitsOf, kindOf } from '../../src/norms/kinds';
import { editionShape, type Cell } from '../../src/norms/schema';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';

const cells: [cell: Cell, kind: string, figure: number | undefined][] = [
  [null, 'dash', 0],
  [0.5, 'units', 0.5],
  [{ units: 2 }, 'units', 2],
  [{ span: 3, units: 2, requires: ['lift'] }, 'units', 2],
  [{ units: 1, per: { residents: 100 } }, 'share', undefined],
  [{ span: 2, units: 1, per: { beds: 100 }, atLeast: 1, atMost: 2 }, 'share', undefined],
  [{ units: 1, each: ['vehicles'], atMost: 2 }, 'each', undefined],
  [{ units: 5.25, post: { count: 'wardPosts', per: { beds: 50 } } }, 'post', undefined],
  [{ external: 'typicalNorm.cleaner' }, 'external', undefined],
];

test.each(cells)('%j is of the kind %s and states %s', (cell, kind, figure) => {
  expect(kindOf(cell)).toBe(kind);
  expect(plainUnitsOf(cell)).toBe(figure);
});

function withFirstCell(cell: unknown): unknown {
  const edition = structuredClone(KZ_343_2021) as { sections: { positions: { cells: unknown[] }[] }[] };
  const [position] = edition.sections[0]?.positions ?? [];
  position?.cells.splice(0, 1, cell);
  return edition;
}

test.each([
  ['nothing', undefined],
  ['no unit as a figure', 0],
  ['text', '1'],
  ['a key of no kind', { units: 1, shifts: 3 }],
  ['keys of two kinds', { units: 1, per: { beds: 50 }, each: ['beds'] }],
  ['a rule without its units', { per: { beds: 50 } }],
  ['a share of nothing', { units: 1, per: {} }],
  ['posts formed on nothing', { units: 1, post: { count: 'wardPosts', per: {} } }],
  ['units of another act', { units: 1, external: 'typicalNorm.cleaner' }],
])('the schema refuses %s', (_what, cell) => {
  expect(editionShape.safeParse(withFirstCell(cell)).success).toBe(false);
  expect(editionShape.safeParse(withFirstCell(1)).success).toBe(true);
});
