import { kinded } from '../../norms/kinds';
import type { Cell, CellOf, Condition } from '../../norms/schema';
import type { Complain, Path } from '../mistake';

/** Reports bounds that exclude each other, ends of a range that are turned or counted differently, and an item counted twice. */
export function checkSense(cell: NonNullable<Cell>, path: Path, complain: Complain): void {
  const rule = kinded(cell);
  if (typeof cell === 'object' && 'atLeast' in cell && 'atMost' in cell) {
    const { atLeast, atMost } = cell;
    if (atLeast !== undefined && typeof atMost === 'number' && atLeast > atMost)
      complain(path, 'boundsCross', { least: atLeast, most: atMost });
  }
  if (rule.kind === 'range') checkRange(rule.cell, path, complain);
  if (rule.kind !== 'each') return;
  const { each } = rule.cell;
  const twice = each.find((item, at) => each.indexOf(item) < at);
  if (twice !== undefined) complain(path, 'itemTwice', { item: twice });
}

function checkRange({ least, most }: CellOf['range'], path: Path, complain: Complain): void {
  const [from, to] = [rateOf(least), rateOf(most)];
  if (from === undefined || to === undefined) return;
  if (from.of !== to.of) complain(path, 'rangeUneven');
  else if (from.units >= to.units) complain(path, 'rangeTurned');
}

/** How many units a rule gives for one of what it counts; undefined where another act or several things decide. */
function rateOf(term: CellOf['range']['least']): { readonly of: string; readonly units: number } | undefined {
  const rule = kinded(term);
  switch (rule.kind) {
    case 'units':
      return { of: '', units: typeof rule.cell === 'number' ? rule.cell : rule.cell.units };
    case 'share': {
      const [[item, count] = ['', NaN], ...others] = Object.entries(rule.cell.per);
      return others.length > 0 ? undefined : { of: item, units: rule.cell.units / count };
    }
    case 'each':
      return { of: [...rule.cell.each].sort().join(' + '), units: rule.cell.units };
    case 'product':
      return { of: [...rule.cell.product].sort().join(' × '), units: rule.cell.units };
    case 'further':
    case 'post':
    case 'hours':
    case 'external':
    case 'range':
    case 'sum':
    case 'handedOn':
      return undefined;
  }
}

/** Whether conditions that must all be met exclude each other: `lift` and not `lift`, at least 100 beds and up to 50. */
export function neverMet(conditions: readonly Condition[]): boolean {
  return conditions.some((one, at) => conditions.some((other, place) => place !== at && excludes(one, other)));
}

type Compared = Extract<Condition, { readonly item: string }>;

function excludes(one: Condition, other: Condition): boolean {
  if (typeof one === 'string') return typeof other === 'object' && 'not' in other && other.not === one;
  if (!('item' in one) || typeof other === 'string' || !('item' in other)) return false;
  return one.item === other.item && endsBefore(other, one);
}

/** Whether what one comparison lets through ends before what the other does begins. */
function endsBefore(upper: Compared, lower: Compared): boolean {
  const to = 'upTo' in upper ? upper.upTo : 'below' in upper ? upper.below : Infinity;
  const from = 'atLeast' in lower ? lower.atLeast : 'above' in lower ? lower.above : -Infinity;
  return to < from || (to === from && ('below' in upper || 'above' in lower));
}
