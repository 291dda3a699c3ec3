import { tidy } from '../engine/rounding';
import type { FacilityComparison, ComparedPosition } from './compare';

type Placed = Extract<FacilityComparison, { readonly total: unknown }>;
type Unplaced = Extract<FacilityComparison, { readonly unplaced: unknown }>;

/** A reason why a position changes, and the number of facilities that have it. */
export interface CommonReason {
  /** The position in one of these facilities. */
  readonly example: ComparedPosition;
  readonly facilities: number;
}

/** A position that changes in some facility. */
export interface PositionChange {
  readonly example: ComparedPosition;
  /** The number of facilities in which its units change or are undetermined in one edition. */
  readonly facilities: number;
  /** The sum of the changes over the facilities where both editions determine them. */
  readonly difference: number;
  readonly money: number;
  /** The most frequent first. */
  readonly reasons: readonly CommonReason[];
}

/** The comparison of two editions over many facilities. */
export interface OverallComparison {
  /** In the order of the first edition, followed by positions that only the second has. */
  readonly positions: readonly PositionChange[];
  /** Facilities in which something changes, the greatest change first. */
  readonly changed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  readonly money: number;
  /** The number of changes without a salary. */
  readonly withoutSalary: number;
  /** The number of positions that one of the editions does not determine, counted in every facility. */
  readonly undetermined: number;
}

/** Sums up comparisons of the same two editions: position by position, and facility by facility. */
export function compareOverall(comparisons: readonly FacilityComparison[]): OverallComparison {
  const placed = comparisons.filter((one): one is Placed => 'total' in one);
  const sum = (of: (one: Placed) => number): number => tidy(placed.reduce((all, one) => all + of(one), 0));
  const changed = placed.filter(({ positions }) => positions.some(isChange));
  return {
    positions: positionChanges(placed),
    changed: changed.sort((one, other) => Math.abs(other.total.difference) - Math.abs(one.total.difference)),
    unplaced: comparisons.filter((one): one is Unplaced => 'unplaced' in one),
    before: sum(({ total }) => total.before),
    after: sum(({ total }) => total.after),
    difference: sum(({ total }) => total.difference),
    money: sum(({ total }) => total.money),
    withoutSalary: sum(({ total }) => total.withoutSalary),
    undetermined: sum(({ total }) => total.undetermined),
  };
}

/** Whether the units of a position change in a facility: another rule with the same result is no change. */
function isChange({ why, difference }: ComparedPosition): boolean {
  return why !== undefined && difference !== 0;
}

/** All comparisons have the same pairs of positions in the same order. */
function positionChanges(placed: readonly Placed[]): PositionChange[] {
  const pairs = placed[0]?.positions.map((_, at) => placed.flatMap(({ positions }) => positions[at] ?? [])) ?? [];
  return pairs.flatMap((pair): PositionChange[] => {
    const changes = pair.filter(isChange);
    const [example] = changes;
    if (example === undefined) return [];
    return [
      {
        example,
        facilities: changes.length,
        difference: tidy(changes.reduce((all, { difference = 0 }) => all + difference, 0)),
        money: tidy(changes.reduce((all, { money = 0 }) => all + money, 0)),
        reasons: reasonsOf(changes),
      },
    ];
  });
}

/**
 * Changes with the same reason: the same kind of change between the same two columns, since a position has one cell a
 * column.
 */
function reasonsOf(changes: readonly ComparedPosition[]): CommonReason[] {
  const reasons = new Map<string, CommonReason>();
  for (const example of changes) {
    const key = JSON.stringify([example.why, example.before?.column, example.after?.column]);
    reasons.set(key, { example, facilities: (reasons.get(key)?.facilities ?? 0) + 1 });
  }
  return [...reasons.values()].sort((one, other) => other.facilities - one.facilities);
}
