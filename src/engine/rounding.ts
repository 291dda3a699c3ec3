import type { Rounding } from '../norms/schema';

const stepSizes = { quarter: 0.25, half: 0.5, whole: 1 } as const;

/** Tolerance in steps: floating point can leave a share slightly beside the step that it equals. */
const tolerance = 1e-9;

const directions = {
  down: (steps: number) => Math.floor(steps + tolerance),
  nearest: (steps: number) => Math.round(steps + tolerance),
  // `+ 0` because rounding up slightly less than nothing gives negative zero.
  up: (steps: number) => Math.ceil(steps - tolerance) + 0,
} as const;

/** Step and direction of every rounding that is not exact. */
const ways = new Map<Rounding, { readonly step: number; readonly toWhole: (steps: number) => number }>(
  (['quarter', 'half', 'whole'] as const).flatMap((step) =>
    (['down', 'nearest', 'up'] as const).map(
      (direction) => [`${step}-${direction}`, { step: stepSizes[step], toWhole: directions[direction] }] as const,
    ),
  ),
);

/** Grants a share of units in the steps and direction of `rounding`; halfway goes up under `nearest`. */
export function grant(share: number, rounding: Rounding): number {
  const way = ways.get(rounding);
  return way === undefined ? share : way.toWhole(share / way.step) * way.step;
}

/** Every rounding that a profile, a workbook or an edition may name. */
export const roundings: readonly Rounding[] = ['exact', ...ways.keys()];

/** How sheets say a rounding in Kazakh and Russian, piece by piece: `½ вниз`. */
const pieces: readonly (readonly [RegExp, string])[] = [
  [/дәл|точно/, 'exact'],
  [/¼/, 'quarter'],
  [/½/, 'half'],
  [/^1/, 'whole'],
  [/ (төмен|вниз)/, '-down'],
  [/ (жақынына|до ближайшего)/, '-nearest'],
  [/ (жоғары|вверх)/, '-up'],
];

/** A rounding by its id or as sheets say it. */
export function readRounding(text: string): Rounding | undefined {
  const id = pieces.reduce((left, [said, piece]) => left.replace(said, piece), text.trim().toLowerCase());
  return roundings.find((one) => one === id);
}

/** Removes floating-point error from sums and differences of units. */
export function tidy(units: number): number {
  const dusted = Math.round(units * 1e9) / 1e9;
  return Number.isFinite(dusted) ? dusted : units;
}
