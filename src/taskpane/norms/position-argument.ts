import { positionCalled } from '../../engine/arguments/position';
import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import type { Language } from '../../norms/schema';

/** How a formula calls a position: by its name in the language, or by its row where the name means another one. */
export function positionArgument(
  norms: CompiledEdition,
  language: Language,
  compiled: CompiledPosition,
  type: number,
): string | number {
  const name = compiled.position.name[language];
  return positionCalled(norms, type, name) === compiled ? name : compiled.position.row;
}
