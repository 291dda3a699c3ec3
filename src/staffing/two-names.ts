import type { CompiledEdition } from '../engine/compile';
import { meaningOf } from '../engine/names/meaning';
import type { StaffingLine } from './staffing-line';

/**
 * Lines of which some have two names, as in two languages: where the other one means a position and the first another or none
 * for certain, the line is called by both, and so asked.
 */
export function withBothNames(norms: CompiledEdition, lines: readonly StaffingLine[]): readonly StaffingLine[] {
  return lines.map((line) => {
    const { kind, name, otherName } = line;
    if (kind !== 'position' || name === '' || otherName === '') return line;
    const [own, other] = [name, otherName].map((one) => meaningOf(norms, undefined, one));
    if (other?.kind !== 'one' || (own?.kind === 'one' && own.position === other.position)) return line;
    return { ...line, name: `${name} / ${otherName}` };
  });
}
