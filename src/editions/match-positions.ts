import type { CompiledEdition, CompiledPosition } from '../engine/compile';
import { fold } from '../engine/names/fold';

/** A position in two editions; absent where one of them does not have it. */
interface Pair {
  readonly before: CompiledPosition | undefined;
  readonly after: CompiledPosition | undefined;
}

/**
 * Pairs of positions with the same id, else with the same Kazakh name where only one of each edition has it; then the
 * positions that only one edition has.
 */
export function matchPositions(before: CompiledEdition, after: CompiledEdition): Pair[] {
  const left = new Set(after.positions);
  const take = (found: CompiledPosition | undefined): CompiledPosition | undefined => {
    if (found !== undefined) left.delete(found);
    return found;
  };
  const byId = new Map(after.positions.map((one) => [one.position.id, one]));
  const sameId = new Map(before.positions.map((one) => [one, take(byId.get(one.position.id))]));
  const nameOf = ({ position }: CompiledPosition): string => fold(position.name.kk);
  const onlyOf = (name: string, among: readonly CompiledPosition[]): CompiledPosition | undefined => {
    const found = among.filter((one) => nameOf(one) === name);
    return found.length === 1 ? found[0] : undefined;
  };
  const unmatched = before.positions.filter((one) => sameId.get(one) === undefined);
  const matched = before.positions.map((one): Pair => {
    const same = sameId.get(one);
    if (same !== undefined) return { before: one, after: same };
    const alone = onlyOf(nameOf(one), unmatched) === one;
    return { before: one, after: alone ? take(onlyOf(nameOf(one), [...left])) : undefined };
  });
  return [...matched, ...[...left].map((one) => ({ before: undefined, after: one }))];
}
