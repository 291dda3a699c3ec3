import { fold } from '../../engine/names/fold';
import { NameIndex } from '../../engine/names/names';
import type { ProfileItem } from '../../norms/schema';
import { problem, type Problem } from '../mistake';
import { residentsWords } from './keywords';

/** What can be counted or asked for in a rule: a profile item, or the residents. */
export type ItemKind = ProfileItem['kind'];

export interface Item {
  readonly id: string;
  readonly kind: ItemKind;
}

/** Finds items by id or by name in any of the three languages. */
export interface Items {
  find(name: string): Item | Problem;
  /** Whether something is called exactly so. */
  has(name: string): boolean;
}

const residents = new Set(residentsWords.map(fold));

/** The items that an edition's rules may name. */
export function itemsOf(profile: readonly ProfileItem[]): Items {
  const names = new NameIndex(profile, (item) => item);
  const byId = new Map(profile.map((item) => [item.id, item]));
  return {
    has: (name) => byId.has(name) || residents.has(fold(name)) || names.find(name).length > 0,
    find(name) {
      const exact = byId.get(name);
      if (exact !== undefined) return exact;
      if (residents.has(fold(name))) return { id: 'residents', kind: 'whole' };
      const [found, ...others] = names.find(name);
      if (found === undefined) return unknown(names, name);
      return others.length > 0 ? problem('itemAmbiguous', { item: name }) : found;
    },
  };
}

function unknown(names: NameIndex<ProfileItem>, name: string): Problem {
  const [near] = names.nearest(name);
  if (near === undefined) return problem('itemUnknown', { item: name });
  return problem('itemNearest', { item: name, id: near.id, nearest: near.name });
}

export function isNumberItem({ kind }: Item): boolean {
  return kind === 'whole' || kind === 'number';
}
