import type { CompiledEdition } from '../compile';
import { Fault } from '../fault';
import { isBlank } from '../scalars';

/** A facility type by its id, footnote number or name, as its place in the edition. */
export function readFacilityType(norms: CompiledEdition, value: unknown): number | Fault {
  const { types } = norms.edition;
  if (isBlank(value) || value === 0)
    return new Fault('typeEmpty', { last: Math.max(...types.map(({ footnote }) => footnote)) });
  if (typeof value === 'object') return new Fault('cellError', { where: 'type' });
  const name = String(value);
  const [found] = norms.typeNames.find(name);
  if (found !== undefined) return types.indexOf(found);
  const [near] = norms.typeNames.nearest(name);
  if (near !== undefined) return new Fault('typeNearest', { name, nearest: near.name, number: near.footnote });
  const known = types.map((type) => new Fault('typeNumbered', { number: type.footnote, name: type.name }));
  return new Fault('typeUnknown', { name, types: known });
}
