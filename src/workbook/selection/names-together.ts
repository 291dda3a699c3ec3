import { parameterPlace } from '../../formulas/parameters';
import type { CallInFormula, SelectedCell } from './read-selection';

/** A position in an array constant of a formula. */
export interface NameInArray {
  readonly element: SelectedCell['element'];
  readonly name: string;
}

/**
 * The positions of the array constant that a call asks about, where the cell shows what its formula makes of all of them
 * together: `=SUM(NORMS.REQUIRED_STAFF({"Cook";"Nurse"},120,5))`. None where it shows one of them, as in a spill.
 */
export function namesTogether(
  { name, written, args }: CallInFormula,
  { element, formula }: Pick<SelectedCell, 'element' | 'formula'>,
): readonly NameInArray[] {
  const at = parameterPlace({ name }, 'position');
  const arg = args[at];
  const isWhole = written.start === 1 && written.end === String(formula).length;
  if (isWhole || element.row > 0 || element.column > 0) return [];
  if (written.arguments[at]?.kind !== 'array' || arg?.kind !== 'values') return [];
  return arg.values.flatMap((cells, row) =>
    cells.map((value, column) => ({ element: { row, column }, name: String(value) })),
  );
}
