import { matchPositions } from '../../editions/match-positions';
import type { CompiledEdition } from '../../engine/compile';
import type { TypedFigures } from './plan';

/**
 * What people typed beside the positions of one edition, beside the same positions of another, whose rows may be other ones. A
 * position that the other does not have is left out.
 */
export function typedInEdition(
  typed: readonly TypedFigures[],
  before: CompiledEdition,
  after: CompiledEdition,
): readonly TypedFigures[] {
  if (before.edition.id === after.edition.id) return typed;
  const rows = rowsInEdition(before, after);
  return typed.flatMap((one) => {
    const row = rows.get(one.row);
    return row === undefined ? [] : [{ ...one, row }];
  });
}

/** The rows of an edition's positions that another has too, with their rows there. */
export function rowsInEdition(before: CompiledEdition, after: CompiledEdition): ReadonlyMap<number, number> {
  return new Map(
    matchPositions(before, after).flatMap(({ before: was, after: is }) =>
      was === undefined || is === undefined ? [] : [[was.position.row, is.position.row] as const],
    ),
  );
}
