import type { Cell, Condition } from '../norms/schema';
import { columnsOf, conditionsOf, isRule, type CompiledEdition, type CompiledPosition } from './compile';
import { atPlace } from './place';

/** The profile items that a cell counts, its conditions apart. */
export function countedBy(cell: Cell): string[] {
  if (!isRule(cell)) return [];
  if ('external' in cell) return [cell.external];
  if ('each' in cell) return cell.each;
  if ('post' in cell) return [cell.post.count, 'beds'];
  if ('per' in cell) return [...Object.keys(cell.per), ...(typeof cell.atMost === 'object' ? [cell.atMost.per] : [])];
  return [];
}

export function itemOf(condition: Condition): string {
  return typeof condition === 'object' ? condition.item : condition;
}

/** The profile items that a position asks a facility type for, over all columns of the type. */
export function askedOf(norms: CompiledEdition, { position, cells, exists }: CompiledPosition, type: number): string[] {
  if (exists[type] !== true) return [];
  const said = columnsOf(norms.edition, type).flatMap(({ at }) => atPlace(cells, at) ?? []);
  const items = said.flatMap((cell) => [...conditionsOf(position, cell).map(itemOf), ...countedBy(cell)]);
  return [...new Set(items)].filter((item) => norms.items.has(item));
}
