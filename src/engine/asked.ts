import type { Cell, Condition } from '../norms/schema';
import { columnsOf, conditionsOf, type CompiledEdition, type CompiledPosition } from './compile';

/** The profile items that a cell counts, its conditions apart. */
export function countedBy(cell: Cell): string[] {
  if (cell === null || typeof cell === 'number') return [];
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
  const { id } = norms.edition.types[type] ?? { id: '' };
  if (exists[type] !== true) return [];
  const said = columnsOf(norms.edition, id).map((column) => cells[column] ?? null);
  const items = said.flatMap((cell) =>
    cell === null ? [] : [...conditionsOf(position, cell).map(itemOf), ...countedBy(cell)],
  );
  return [...new Set(items)].filter((item) => norms.items.has(item));
}
