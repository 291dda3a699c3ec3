import type { CompiledEdition, CompiledPosition } from '../compile';
import { Fault } from '../fault';
import { foldPrinted } from '../names';
import { isBlank } from '../scalars';

/** Whether a position is left empty, as a formula filled down past blank rows meets it. */
export function isEmptyPosition(value: unknown): boolean {
  return isBlank(value) || value === 0;
}

/** A name that stands for several positions means the one that the facility type has. */
function meantBy(type: number, found: readonly CompiledPosition[]): CompiledPosition | undefined {
  return found.find(({ exists }) => exists[type]) ?? found[0];
}

/** The position of a name or row number. */
export function positionCalled(
  norms: CompiledEdition,
  type: number,
  name: string | number,
): CompiledPosition | undefined {
  return meantBy(type, norms.positionNames.find(name));
}

/** An everyday name is never taken for a position: the positions that it may mean are named. */
function asked(name: string, meant: readonly CompiledPosition[]): Fault {
  const [first, ...others] = meant.map(
    ({ position }) => new Fault('positionInRow', { position: position.name, row: position.row }),
  );
  if (first === undefined) return new Fault('positionAbsent', { name });
  return others.length === 0
    ? new Fault('positionPerhaps', { name, position: first })
    : new Fault('positionSeveral', { name, positions: [first, ...others] });
}

/** A position by its row number, id, or any name or alias. A near match is only ever suggested. */
export function readPosition(norms: CompiledEdition, type: number, value: unknown): CompiledPosition | Fault {
  if (typeof value === 'object') return new Fault('cellError', { where: 'position' });
  if (typeof value !== 'string' && typeof value !== 'number') return new Fault('positionKind');
  const position = positionCalled(norms, type, value);
  if (position !== undefined) return position;
  const meant = norms.everydayNames.get(foldPrinted(String(value)));
  if (meant !== undefined) return asked(String(value), meant);
  const near = meantBy(type, norms.positionNames.nearest(value))?.position;
  if (near === undefined) return new Fault('positionUnknown', { name: String(value) });
  return new Fault('positionNearest', { name: String(value), nearest: near.name, row: near.row });
}
