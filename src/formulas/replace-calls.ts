import type { NormsCall } from './norms-calls';
import { asPiece } from './whole-piece';

/**
 * Replaces calls found in the same formula, none inside another. A replacement gets brackets where operators beside it
 * would change its meaning, unless it becomes the whole formula.
 */
export function replaceCalls(formula: string, replacements: ReadonlyMap<NormsCall, string>): string {
  const lastFirst = [...replacements].sort(([a], [b]) => b.start - a.start);
  return lastFirst.reduce((text, [{ start, end }, expression]) => {
    const isWhole = start === 1 && end === formula.length;
    return text.slice(0, start) + (isWhole ? expression : asPiece(expression)) + text.slice(end);
  }, formula);
}
