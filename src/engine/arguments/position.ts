import type { CompiledEdition, CompiledPosition } from '../compile';
import { Fault } from '../fault';
import { meaningOf } from '../names/meaning';
import { readNumber } from '../scalars';
import { positionReader } from './position-to-the-letter';

function meant(norms: CompiledEdition, type: number, name: string): CompiledPosition | undefined {
  const meaning = meaningOf(norms, type, name);
  return meaning.kind === 'one' ? meaning.position : undefined;
}

/** The position of a row number, or of a name that means it for certain. */
export function positionCalled(
  norms: CompiledEdition,
  type: number,
  name: string | number,
): CompiledPosition | undefined {
  if (typeof name === 'number' || readNumber(name) !== undefined) return norms.positionNames.find(name)[0];
  return meant(norms, type, name);
}

/** The fault for a name that does not mean one position for certain. It names the positions that it may mean. */
function faultOf(norms: CompiledEdition, name: string): Fault {
  // Positions of other facility types are named too, since the mistake may be in the type.
  const meaning = meaningOf(norms, undefined, name);
  if (meaning.kind === 'none') return new Fault(meaning.isAbsent ? 'positionAbsent' : 'positionUnknown', { name });
  const candidates = meaning.kind === 'one' ? [{ position: meaning.position, likeness: 1 }] : meaning.candidates;
  const [first, ...others] = candidates.map(
    ({ position: { position } }) => new Fault('positionInRow', { position: position.name, row: position.row }),
  );
  if (first === undefined) return new Fault('positionUnknown', { name });
  if (others.length > 0) return new Fault('positionSeveral', { name, positions: [first, ...others] });
  const [{ position: near, likeness } = { position: undefined, likeness: 0 }] = candidates;
  if (near === undefined || likeness === 1) return new Fault('positionPerhaps', { name, position: first });
  return new Fault('positionNearest', { name, nearest: near.position.name, row: near.position.row });
}

/**
 * A position by its row number, id, or a name that means it for certain. Near or doubtful names give a fault with
 * suggestions.
 */
export const readPosition = positionReader(meant, faultOf);
