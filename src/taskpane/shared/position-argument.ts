import { positionCalled } from '../../engine/arguments/position';
import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import type { Language } from '../../norms/schema';

/** The position argument of a formula: the name in the language, or the row where the name means another position. */
export function positionArgument(
  norms: CompiledEdition,
  language: Language,
  compiled: CompiledPosition,
  type: number,
): string | number {
  const name = compiled.position.name[language];
  return positionCalled(norms, type, name) === compiled ? name : compiled.position.row;
}
