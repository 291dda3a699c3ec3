import type { RuleCell } from '../../engine/steps';
import type { EachCell, PostCell, ShareCell } from '../../norms/schema';
import { bounded } from './bounds';
import { guarded, notAvailable, plain, sum, times, type Expression } from './expression';
import { givenOr, givenQuantity, quantity } from './quantity';
import type { Setting } from './setting';
import { shareUnits } from './share-units';

/** What a cell's rule comes to; undefined where the profile lacks what it counts. One branch a kind, as in the engine. */
export function cellUnits(setting: Setting, cell: RuleCell): Expression | undefined {
  if ('external' in cell) return givenQuantity(setting, cell.external);
  if ('per' in cell) return share(setting, cell);
  if ('each' in cell) return each(setting, cell);
  if ('post' in cell) return post(setting, cell);
  return plain(cell.units);
}

function share(setting: Setting, cell: ShareCell): Expression | undefined {
  const units = shareUnits(setting, cell);
  return units && bounded(setting, units, cell);
}

function each(setting: Setting, cell: EachCell): Expression | undefined {
  const counts = cell.each.flatMap((item) => quantity(setting, item) ?? []);
  if (counts.length < cell.each.length) return undefined;
  const { value, guards } = sum(counts);
  return bounded(setting, { value: times(cell.units, value), guards }, cell);
}

function post(setting: Setting, { units, post: { count, beds } }: PostCell): Expression | undefined {
  const fromBeds =
    setting.norms.governing.get('posts')?.choice === 'from-beds' ? postsOnBeds(setting, beds) : undefined;
  if (fromBeds !== undefined) {
    const { value, guards } = givenOr(setting, count, fromBeds);
    return { value: times(units, value), guards };
  }
  const given = givenQuantity(setting, count);
  return given && { value: times(units, given.value), guards: given.guards };
}

function postsOnBeds(setting: Setting, perPost: number): string | undefined {
  const beds = quantity(setting, 'beds');
  if (beds === undefined) return undefined;
  const { value } = beds;
  return guarded({ value: `IF(${value}<${perPost},${notAvailable},INT(${value}/${perPost}))`, guards: beds.guards });
}
