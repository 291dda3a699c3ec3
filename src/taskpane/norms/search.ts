import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import { fold } from '../../engine/fold';
import { namesOf } from '../../engine/names';

/** How well a position answers a search: 0 its row, 1 a name that begins so, 2 a word within one; undefined not at all. */
function rank({ position }: CompiledPosition, query: string, folded: string): number | undefined {
  if (String(position.row) === query) return 0;
  if (folded === '' || /^\d+$/.test(query)) return undefined;
  const names = namesOf(position).map(fold);
  if (names.some((name) => name.startsWith(folded))) return 1;
  return names.some((name) => name.includes(folded)) ? 2 : undefined;
}

/** The positions that a search means, best first: by row number, or by any part of any name in any language. */
export function searchPositions(norms: CompiledEdition, query: string): CompiledPosition[] {
  const asked = query.trim();
  const folded = fold(asked);
  const found = norms.positions.flatMap((position) => {
    const found = rank(position, asked, folded);
    return found === undefined ? [] : [{ position, rank: found }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ position }) => position);
}

/** The position whose name is most like the search, to be suggested where nothing was found. */
export function nearestPosition(norms: CompiledEdition, query: string): CompiledPosition | undefined {
  if (fold(query) === '' || /^\d+$/.test(query.trim())) return undefined;
  return norms.positionNames.nearest(query)[0];
}
