import type { Limits } from '../../engine/bounds';
import { isNotTold } from './cell-text';
import { guarded, notAvailable, times, type Expression } from './expression';
import { givenQuantity } from './quantity';
import type { FormulaSetting } from './setting';

/** Units raised to the cell's "at least" and cut to its "at most", as the engine's `bounded`. */
export function boundedExpression(setting: FormulaSetting, units: Expression, { atLeast, atMost }: Limits): Expression {
  const raised = atLeast === undefined ? units.value : `MAX(${units.value},${atLeast})`;
  return { ...units, value: atMost === undefined ? raised : cut(setting, raised, atMost) };
}

/** The limit of one room binds nobody who stays below it, so unknown rooms matter only above it. */
function cut(setting: FormulaSetting, units: string, atMost: NonNullable<Limits['atMost']>): string {
  if (typeof atMost === 'number') return `MIN(${units},${atMost})`;
  const unknown = `IF(${units}>${atMost.units},${notAvailable},${units})`;
  const source = setting.profile.get(atMost.per);
  const rooms = givenQuantity(setting, atMost.per);
  if (source === undefined || rooms === undefined) return unknown;
  const known = guarded({ ...rooms, value: `MIN(${units},${times(atMost.units, rooms.value)})` });
  return 'value' in source ? known : `IF(${isNotTold(source.reference)},${unknown},${known})`;
}
