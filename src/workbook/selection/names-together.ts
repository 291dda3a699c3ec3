import { isEmptyPosition } from '../../engine/arguments/position-to-the-letter';
import { parameterPlace } from '../../formulas/parameters';
import type { CallInFormula, SelectedCell } from './read-selection';

/** One of several positions that a formula asks about. */
export interface NameTogether {
  readonly element: SelectedCell['element'];
  readonly name: string;
}

/** More positions than a facility has; a list of all rows of a sheet helps nobody. */
const most = 300;

/**
 * The positions of the array constant or the cells that a call asks about, where the cell shows what its formula makes of
 * all of them together: `=SUM(NORMS.REQUIRED_STAFF({"Cook";"Nurse"},120,5))`. None where it shows one of them, as in a spill.
 */
export function namesTogether(
  { name, written, args }: CallInFormula,
  { isSpilled, formula }: Pick<SelectedCell, 'isSpilled' | 'formula'>,
): readonly NameTogether[] {
  const at = parameterPlace({ name }, 'position');
  const arg = args[at];
  const isWhole = written.start === 1 && written.end === String(formula).length;
  if (isWhole || isSpilled) return [];
  if (arg?.kind !== 'values' || arg.values.flat().length < 2) return [];
  const all = arg.values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      isEmptyPosition(value) ? [] : [{ element: { row, column }, name: String(value) }],
    ),
  );
  return all.slice(0, most);
}
