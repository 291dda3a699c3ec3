import { readNumber } from '../../engine/scalars';

/** How many children a group of each profile item has (row 35; interpretation I-6 leaves the suggestion to a wizard). */
export const groupSizes: Readonly<Record<string, number>> = {
  groupsOf6: 6,
  groupsOf8: 8,
  groupsOf10: 10,
  groupsOf12: 12,
};

/** Groups for the children at a level: full ones and the one that has been started. Undefined where it is no count. */
export function startedGroups(children: string, size: number): number | undefined {
  const count = readNumber(children);
  return count === undefined || count < 0 || !Number.isInteger(count) ? undefined : Math.ceil(count / size);
}
