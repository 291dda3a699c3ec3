import type { Comparison, PositionComparison } from '../../staffing/compare';

/**
 * What a line of the table is to the check. `again`: another line of a position, which is counted with its first one.
 */
export type LineMark =
  | { readonly kind: 'first' | 'again'; readonly one: PositionComparison }
  | { readonly kind: 'not-a-norm' }
  | { readonly kind: 'undecided' };

/** The marks of a table's lines, by row on the sheet. */
export function lineMarks({ positions, withoutNorm, undecided }: Comparison): ReadonlyMap<number, LineMark> {
  return new Map([
    ...positions.flatMap((one) =>
      one.lines.map(({ row }, at): [number, LineMark] => [row, { kind: at === 0 ? 'first' : 'again', one }]),
    ),
    ...withoutNorm.map(({ row }): [number, LineMark] => [row, { kind: 'not-a-norm' }]),
    ...undecided.map(({ row }): [number, LineMark] => [row, { kind: 'undecided' }]),
  ]);
}
