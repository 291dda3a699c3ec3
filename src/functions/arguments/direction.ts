import { Fault } from '../../engine/fault';
import { foldLetters } from '../../engine/names/fold';
import type { Direction } from '../../engine/next-step';
import { isBlank } from '../../engine/scalars';

const words: readonly (readonly [Direction, readonly string[]])[] = [
  ['up', ['up', '1', 'вверх', 'жоғары']],
  ['down', ['down', '-1', 'вниз', 'төмен']],
];

/** `up` or `down`, also in Russian and Kazakh, or as 1 and -1; omitted: up. */
export function readDirection(value: unknown): Direction | Fault {
  if (isBlank(value) || value === 0) return 'up';
  if (typeof value === 'object') return new Fault('cellError', { where: 'direction' });
  const written = foldLetters(String(value).trim().toLowerCase());
  const found = words.find(([, names]) => names.some((name) => foldLetters(name) === written));
  return found?.[0] ?? new Fault('directionUnknown', { direction: String(value) });
}
