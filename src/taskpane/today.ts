import type { Day } from '../engine/in-force';

/** Today where the reader is. */
export function today(now = new Date()): Day {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
