import type { CompiledPosition } from '../../engine/compile';
import { tidy } from '../../engine/rounding';
import { columnsAsked, hasMainColumns } from './columns';
import { lookup } from './lookup';
import { positionUnits } from './position-units';
import type { FormulaSetting } from './setting';

function plainUnits({ norms, type }: FormulaSetting, { offset }: CompiledPosition, column: number): number | undefined {
  return norms.plain[offset + type * norms.stride + column];
}

/**
 * The sum over positions, #N/A where one of them is. Positions that depend on the residents alone share one LOOKUP.
 * `each` may wrap the formula of every other position.
 */
export function sumOfPositions(
  setting: FormulaSetting,
  positions: readonly CompiledPosition[],
  each: (units: string) => string = (units) => units,
): string {
  const columns = columnsAsked(setting);
  const isMain = hasMainColumns(setting);
  const isPlain = (position: CompiledPosition): boolean =>
    isMain && columns.every(({ column }) => plainUnits(setting, position, column) !== undefined);
  const plain = positions.filter(isPlain);
  const units = columns.map(({ column, from }) => {
    const sum = plain.reduce((total, position) => total + (plainUnits(setting, position, column) ?? 0), 0);
    return { from, units: tidy(sum) };
  });
  const others = positions
    .filter((position) => !isPlain(position))
    .map((position) => each(positionUnits(setting, position)));
  const known = lookup(setting.residents, units);
  return [...(known === '0' && others.length > 0 ? [] : [known]), ...others].join('+');
}
