import type { CompiledEdition, CompiledPosition } from '../compile';
import { Fault } from '../fault';
import { likeEnough } from '../profile-rows';
import { isBlank } from '../scalars';

/** Whether a position is left empty, as a formula filled down past blank rows meets it. */
export function isEmptyPosition(value: unknown): boolean {
  return isBlank(value) || value === 0;
}

/**
 * A position by its row number, id, or any name or alias. A name that stands for several positions means the one that
 * the facility type has. A near match is only ever suggested.
 */
export function readPosition(norms: CompiledEdition, type: number, value: unknown): CompiledPosition | Fault {
  if (typeof value === 'object') return new Fault('cellError', { where: 'position' });
  if (typeof value !== 'string' && typeof value !== 'number') return new Fault('positionKind');
  const name = typeof value === 'number' ? value : String(value);
  const found = norms.positionNames.find(name);
  const at = found.length > 1 ? (found.find((one) => norms.positions[one]?.exists[type]) ?? found[0]) : found[0];
  const position = at === undefined ? undefined : norms.positions[at];
  if (position !== undefined) return position;
  const nearest = norms.positionNames.nearest(name);
  const near = nearest && nearest.likeness >= likeEnough ? norms.positions[nearest.at] : undefined;
  if (near === undefined) return new Fault('positionUnknown', { name: String(name) });
  return new Fault('positionNearest', { name: String(name), nearest: near.position.name, row: near.position.row });
}
