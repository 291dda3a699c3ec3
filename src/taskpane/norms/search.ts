import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import { fold } from '../../engine/names/fold';
import { meaningOf } from '../../engine/names/meaning';
import { namesOf } from '../../engine/names/names';

/** How well a position answers a search: 0 its row, 1 a name that begins so, 2 a word within one; undefined not at all. */
function rank({ position }: CompiledPosition, query: string, folded: string): number | undefined {
  if (String(position.row) === query) return 0;
  if (folded === '' || /^\d+$/.test(query)) return undefined;
  const names = namesOf(position).map(fold);
  if (names.some((name) => name.startsWith(folded))) return 1;
  return names.some((name) => name.includes(folded)) ? 2 : undefined;
}

/** The positions that a search means, best first: by what it means, by row number, or by any part of any name. */
export function searchPositions(norms: CompiledEdition, query: string): CompiledPosition[] {
  const asked = query.trim();
  const folded = fold(asked);
  const meant = meaningOf(norms, undefined, asked);
  const found = norms.positions.flatMap((position) => {
    const found = meant.kind === 'one' && meant.position === position ? 0 : rank(position, asked, folded);
    return found === undefined ? [] : [{ position, rank: found }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ position }) => position);
}

/** The positions that a search may mean, to be suggested where nothing was found. */
export function nearPositions(norms: CompiledEdition, query: string): CompiledPosition[] {
  const meant = meaningOf(norms, undefined, query);
  return meant.kind === 'several' ? meant.candidates.map(({ position }) => position) : [];
}
