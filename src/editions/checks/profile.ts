import { countedBy, conditionItems } from '../../engine/asked';
import { conditionsOf } from '../../engine/compile';
import type { ProfileItem } from '../../norms/schema';
import type { UncheckedEdition, UncheckedPosition } from '../unchecked-edition';
import type { Complain } from '../mistake';

/** Checks that what is assumed for an item names existing interpretations and rows, and that no such row asks for a sum. */
export function checkProfile({ profile, interpretations, sections }: UncheckedEdition, complain: Complain): void {
  const positions = new Map(
    sections.flatMap((section) => section.positions.map((position) => [position.row, position] as const)),
  );
  const summed = new Set(profile.filter(isSum).map(({ id }) => id));
  profile.forEach(({ otherwise }, at) => {
    if (otherwise === undefined) return;
    if (otherwise.by !== '' && !interpretations.some(({ id }) => id === otherwise.by))
      complain(['profile', at, 'otherwise', 'by'], 'doubtUnknown', { doubt: otherwise.by });
    for (const row of 'sumOfRows' in otherwise ? otherwise.sumOfRows : []) {
      const position = positions.get(row);
      if (position === undefined) complain(['profile', at, 'otherwise'], 'rowUnknown', { row });
      else if (askedBy(position).some((item) => summed.has(item)))
        complain(['profile', at, 'otherwise'], 'sumCircular', { row });
    }
  });
}

function isSum({ otherwise }: ProfileItem): boolean {
  return otherwise !== undefined && 'sumOfRows' in otherwise;
}

function askedBy(position: UncheckedPosition): string[] {
  return position.cells.flatMap((cell) => [
    ...conditionsOf(position, cell).flatMap(conditionItems),
    ...countedBy(cell),
  ]);
}
