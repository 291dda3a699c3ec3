import second from '../../norms/second-transcription/annex.json';
import type { TypeId } from '../ask';

/** What stands in a column: a dash, a number, or a phrase that the tables below put into figures. */
export type Printed = null | number | 'rule';

export interface PrintedRow {
  readonly row: number;
  readonly name: string;
  readonly types: readonly TypeId[];
  readonly cells: readonly Printed[];
}

/** The rows whose cells the second transcription leaves open, by hand from the order and reading-the-norms. */
const open: Readonly<Record<number, readonly Printed[]>> = {
  4: [null, null, null, null, null, null, null, null, null, null, 1], // D-1
  5: [null, null, null, 1, 1, 1, 1, 1, 1, 1, null], // D-1
  17: [null, null, 0.5, 0.5, 1, 1, 1.5, 2, 2, 2, 2], // D-2
  21: [null, 'rule', 'rule', 'rule', 'rule', 'rule', 'rule', 'rule', 'rule', 'rule', 'rule'],
  22: [null, 'rule', 'rule', 'rule', 'rule', 'rule', 'rule', 'rule', 'rule', 'rule', 'rule'],
  23: [null, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  59: [null, null, null, 0.5, 0.5, 1, 1, 1, 1, 1, 1], // D-3
  74: [null, 'rule', 'rule', 'rule', 'rule', 'rule', 'rule', 'rule', 'rule', 'rule', 'rule'],
};

const typeOfFootnote: Readonly<Record<number, TypeId>> = {
  1: 'assisted-living',
  2: 'children-psychoneurological',
  3: 'children-musculoskeletal',
  4: 'psychoneurological',
  5: 'elderly-disabled',
};
export const allTypes = Object.values(typeOfFootnote);

/** The 78 rows as the second transcription read them out of the order's text. */
export const printedRows: readonly PrintedRow[] = second.rows.map(({ row, name, footnotes, complete, cells }) => {
  const types = footnotes.map((footnote) => typeOfFootnote[footnote] as TypeId);
  const read = complete ? (cells as Printed[]) : open[row];
  if (read === undefined) throw new Error(`row ${row} is open, and nobody has read it by hand`);
  return { row, name, types: types.length === 0 ? allTypes : types, cells: read };
});

/** Both ends of each column, as resident counts; the last column has no upper end. */
export const attachedUnitEnds = [6, 30] as const;
export const ends = [
  1, 25, 26, 50, 51, 100, 101, 150, 151, 200, 201, 250, 251, 300, 301, 400, 401, 500, 501, 1000,
] as const;

/** Where a resident count stands among the eleven printed columns. */
export function printedColumn(type: TypeId, end: number): number {
  if (type === 'assisted-living') return 0;
  return end === 1000 ? 10 : 1 + Math.floor((ends as readonly number[]).indexOf(end) / 2);
}

/** Every facility type at both ends of every column that it uses. */
export const everyEnd: readonly (readonly [TypeId, number])[] = allTypes.flatMap((type) =>
  (type === 'assisted-living' ? attachedUnitEnds : ends).map((end) => [type, end] as const),
);
