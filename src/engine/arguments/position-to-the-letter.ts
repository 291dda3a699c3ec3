import type { CompiledEdition, CompiledPosition } from '../compile';
import { calledExactly } from '../names/exact-name';
import { Fault } from '../fault';
import { RememberedByType } from '../remembered';
import { isBlank, readNumber } from '../scalars';

/** How a call's position is read: to the letter, or by all that a name may mean. */
export type ReadPosition = (norms: CompiledEdition, type: number, value: unknown) => CompiledPosition | Fault;

/** Whether a position is left empty, as a formula filled down past blank rows meets it. */
export function isEmptyPosition(value: unknown): boolean {
  return isBlank(value) || value === 0;
}

const readBefore = new RememberedByType<CompiledPosition | undefined>();

/**
 * The position that a name means by its letters alone; undefined where its words have to be read, also where the type does not
 * have that position, but perhaps another one that is called the same but for endings.
 */
function calledToTheLetter(norms: CompiledEdition, type: number, name: string): CompiledPosition | undefined {
  return readBefore.in(norms, type).of(name, () => {
    const { sure } = calledExactly(norms, type, name);
    return sure?.exists[type] === true ? sure : undefined;
  });
}

type Called = (norms: CompiledEdition, type: number, name: string) => CompiledPosition | undefined;

/**
 * Reads a position by its row number, or by a name that `called` finds; `otherwise` says what is wrong with a name that it
 * does not find.
 */
export function positionReader(
  called: Called,
  otherwise: (norms: CompiledEdition, name: string) => Fault,
): ReadPosition {
  return (norms, type, value) => {
    if (typeof value === 'object') return new Fault('cellError', { where: 'position' });
    if (typeof value !== 'string' && typeof value !== 'number') return new Fault('positionKind');
    const found = typeof value === 'string' ? called(norms, type, value) : undefined;
    if (found !== undefined) return found;
    if (typeof value === 'string' && readNumber(value) === undefined) return otherwise(norms, value);
    return norms.positionNames.find(value)[0] ?? new Fault('positionUnknown', { name: String(value) });
  };
}

const notToTheLetter = new Fault('partNotLoaded', {}, true);

/** A position by its row number, id or a name to the letter. What other names mean takes the reading of their words. */
export const readPositionToTheLetter = positionReader(calledToTheLetter, () => notToTheLetter);
