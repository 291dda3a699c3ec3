import { readNumber } from '../../engine/scalars';

/** Groups for the children at a level: full ones and the one that has been started. Undefined where it is no count. */
export function startedGroups(children: string, size: number): number | undefined {
  const count = readNumber(children);
  return count === undefined || count < 0 || !Number.isInteger(count) ? undefined : Math.ceil(count / size);
}
