import { readNumber } from '../../../engine/scalars';

/** The groups for a number of children: full ones, and one for the rest. Undefined where the text is not a count. */
export function startedGroups(children: string, size: number): number | undefined {
  const count = readNumber(children);
  return count === undefined || count < 0 || !Number.isInteger(count) ? undefined : Math.ceil(count / size);
}
