import type { CompiledEdition } from '../compile';
import { Fault } from '../fault';
import { likeEnough } from '../profile-rows';
import { isBlank } from '../scalars';

/** A facility type by its id, footnote number or name, as its place in the edition. */
export function readFacilityType(norms: CompiledEdition, value: unknown): number | Fault {
  const { types } = norms.edition;
  if (isBlank(value) || value === 0)
    return new Fault('typeEmpty', { last: Math.max(...types.map(({ footnote }) => footnote)) });
  if (typeof value === 'object') return new Fault('cellError', { where: 'type' });
  const name = typeof value === 'number' ? value : String(value);
  const [found] = norms.typeNames.find(name);
  if (found !== undefined) return found;
  const nearest = norms.typeNames.nearest(name);
  const near = nearest && nearest.likeness >= likeEnough ? norms.typeNames.at(nearest.at) : undefined;
  if (near === undefined) return new Fault('typeUnknown', { name: String(name), ids: types.map(({ id }) => id) });
  return new Fault('typeNearest', { name: String(name), nearest: near.name, id: near.id });
}
