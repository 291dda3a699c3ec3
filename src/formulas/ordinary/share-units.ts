import type { CellOf, Rounding } from '../../norms/schema';
import { asPiece } from '../whole-piece';
import { plain, sumOf, times, type Expression } from './expression';
import { quantityExpression } from './quantity';
import type { FormulaSetting } from './setting';

const steps = { quarter: 0.25, half: 0.5, whole: 1 } as const;

/** A share granted in the steps of a rounding, as the engine's `grant`. */
export function grantedExpression(share: string, rounding: Rounding): string {
  if (rounding === 'exact') return share;
  const [size, direction] = rounding.split('-') as [keyof typeof steps, 'down' | 'nearest' | 'up'];
  const step = steps[size];
  if (direction === 'down') return step === 1 ? `INT(${share})` : `FLOOR(${share},${step})`;
  if (direction === 'up') return `CEILING(${share},${step})`;
  return step === 1 ? `ROUND(${share},0)` : `ROUND(${times(1 / step, share)},0)/${1 / step}`;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** The smallest number that all are divisors of; their product where one is no whole number. */
function commonDenominator(all: readonly number[]): number {
  const isWhole = all.every(Number.isInteger);
  return all.reduce((common, one) => (isWhole ? (common / greatestCommonDivisor(common, one)) * one : common * one), 1);
}

/** Whether a number is exact in binary floating point. */
const isBinary = (units: number): boolean => Number.isInteger(units * 1024);

/**
 * "1 unit per N": the shares over one denominator, so that whole counts give an exact quotient. Where counts may be
 * fractions, floating-point error is removed before the share is rounded.
 */
export function shareUnits(
  setting: FormulaSetting,
  { units, per, rounding = setting.rounding }: CellOf['share'],
): Expression | undefined {
  const parts = Object.entries(per);
  const denominator = commonDenominator(parts.map(([, count]) => count));
  const counts = parts.flatMap(([item, count]) => {
    const found = quantityExpression(setting, item);
    return found === undefined ? [] : { ...found, value: times(denominator / count, found.value) };
  });
  if (counts.length < parts.length) return undefined;
  const numerator = sumOf(counts);
  const quotient = `${asPiece(times(units, numerator.value))}/${denominator}`;
  const isWhole = ([item, count]: [string, number]): boolean =>
    Number.isInteger(count) && (item === 'residents' || setting.norms.items.get(item)?.kind === 'whole');
  const isExact = (isBinary(units) && parts.every(isWhole)) || rounding === 'exact';
  return {
    ...plain(grantedExpression(isExact ? quotient : `ROUND(${quotient},9)`, rounding)),
    guards: numerator.guards,
  };
}
