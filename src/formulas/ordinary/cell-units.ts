import { perInstitution } from '../../engine/cells/per-institution';
import type { RuleCell } from '../../engine/steps';
import { kinded } from '../../norms/kinds';
import type { EachCell, PostCell, ShareCell } from '../../norms/schema';
import { bounded } from './bounds';
import { guarded, notAvailable, plain, sum, times, type Expression } from './expression';
import { givenOr, givenQuantity, quantity } from './quantity';
import type { Setting } from './setting';
import { shareUnits } from './share-units';

/** What a cell's rule comes to; undefined where the profile lacks what it counts. One branch a kind, as in the engine. */
export function cellUnits(setting: Setting, cell: RuleCell): Expression | undefined {
  const said = kinded(cell);
  switch (said.kind) {
    case 'units':
      return plain(perInstitution(said.cell));
    case 'share':
      return share(setting, said.cell);
    case 'each':
      return each(setting, said.cell);
    case 'post':
      return post(setting, said.cell);
    case 'external':
      return givenQuantity(setting, said.cell.external);
  }
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

function post(setting: Setting, { units, post: { count, per } }: PostCell): Expression | undefined {
  const formed = setting.norms.governing.get('posts')?.choice === 'from-beds' ? postsFormed(setting, per) : undefined;
  if (formed !== undefined) {
    const { value, guards } = givenOr(setting, count, formed);
    return { value: times(units, value), guards };
  }
  const given = givenQuantity(setting, count);
  return given && { value: times(units, given.value), guards: given.guards };
}

/** The whole posts formed on each item, added; #N/A where there is none. Undefined where the profile lacks an item. */
function postsFormed(setting: Setting, per: PostCell['post']['per']): string | undefined {
  const items = Object.entries(per).flatMap(([item, perPost]) => {
    const found = quantity(setting, item);
    return found === undefined ? [] : [{ ...found, perPost }];
  });
  const [only] = items;
  if (only === undefined || items.length < Object.keys(per).length) return undefined;
  const posts = items.map(({ value, perPost }) => `INT(${value}/${perPost})`).join('+');
  const isNone = items.length === 1 ? `${only.value}<${only.perPost}` : `${posts}=0`;
  return guarded({ value: `IF(${isNone},${notAvailable},${posts})`, guards: items.flatMap(({ guards }) => guards) });
}
