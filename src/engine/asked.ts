import { kinded } from '../norms/kinds';
import type { Cell, Condition } from '../norms/schema';
import { columnsOf, conditionsOf, type CompiledEdition, type CompiledPosition } from './compile';
import { atPlace } from './place';

/** The profile items that a cell counts, its conditions apart. */
export function countedBy(cell: Cell): string[] {
  const said = kinded(cell);
  switch (said.kind) {
    case 'dash':
    case 'units':
      return [];
    case 'share': {
      const { per, atMost } = said.cell;
      return [...Object.keys(per), ...(typeof atMost === 'object' ? [atMost.per] : [])];
    }
    case 'each':
      return said.cell.each;
    case 'post':
      return [said.cell.post.count, ...Object.keys(said.cell.post.per)];
    case 'external':
      return [said.cell.external];
  }
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
