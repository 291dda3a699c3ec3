import type { Day } from '../engine/in-force';

/** Today in the reader's time zone. */
export function today(now = new Date()): Day {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
