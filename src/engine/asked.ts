import { kinded } from '../norms/kinds';
import type { Cell, Condition } from '../norms/schema';
import { columnsOf, conditionsOf, isRule, type CompiledEdition, type CompiledPosition } from './compile';
import { atPlace } from './place';

/**
 * The profile items that a cell counts, and all items asked by the rules inside it, but not those of its own
 * conditions.
 */
export function countedBy(cell: Cell): string[] {
  const rule = kinded(cell);
  switch (rule.kind) {
    case 'dash':
    case 'units':
    case 'handedOn':
      return [];
    case 'share': {
      const { per, atMost } = rule.cell;
      return [...Object.keys(per), ...(typeof atMost === 'object' ? [atMost.per] : [])];
    }
    case 'each':
      return rule.cell.each;
    case 'product':
      return rule.cell.product;
    case 'further':
      return [rule.cell.further.item];
    case 'post': {
      const { units, post } = rule.cell;
      return [post.count, ...Object.keys(post.per), units].filter((item) => typeof item === 'string');
    }
    case 'hours':
      return [rule.cell.hours.of, rule.cell.hours.year];
    case 'external':
      return [rule.cell.external];
    case 'range':
      return [rule.cell.least, rule.cell.most].flatMap(askedBy);
    case 'sum':
      return rule.cell.sum.flatMap(askedBy);
  }
}

/** The profile items that a condition asks. */
export function conditionItems(condition: Condition): string[] {
  if (typeof condition === 'string') return [condition];
  if ('not' in condition) return [condition.not];
  return 'anyOf' in condition ? condition.anyOf.flatMap(conditionItems) : [condition.item];
}

/** The profile items that a cell asks, by its own conditions and by what it counts. */
export function askedBy(cell: Cell): string[] {
  return [...(isRule(cell) && cell.requires ? cell.requires.flatMap(conditionItems) : []), ...countedBy(cell)];
}

/** The profile items that a position asks a facility type for, over all columns of the type. */
export function askedOf(norms: CompiledEdition, compiled: CompiledPosition, type: number): string[] {
  const { position, section, table, cells, exists } = compiled;
  if (exists[type] !== true) return [];
  const said = columnsOf(norms.edition, type, section.table).flatMap(({ at }) => atPlace(cells, at) ?? []);
  const items = said.flatMap((cell) => [...conditionsOf(position, cell).flatMap(conditionItems), ...countedBy(cell)]);
  const of = norms.columnLookups[type]?.[table]?.of ?? 'residents';
  return [...new Set([of, ...items])].filter((item) => norms.items.has(item));
}
