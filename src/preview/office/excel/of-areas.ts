import type { Property } from './client-object';
import type { AreasTarget, RangeTarget } from './targets';

/** Properties of a range as properties of several: `null` where their values differ. */
export function ofAreas(properties: Record<string, Property<RangeTarget>>): Record<string, Property<AreasTarget>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { get, set }]): [string, Property<AreasTarget>] => [
      name,
      {
        get: (target) => {
          const [first, ...others] = eachOf(target).map(get);
          return others.every((one) => one === first) ? first : null;
        },
        ...(set && {
          set: (target: AreasTarget, value: unknown) => eachOf(target).forEach((one) => set(one, value)),
        }),
      },
    ]),
  );
}

export function eachOf({ areas, ...target }: AreasTarget): RangeTarget[] {
  return areas.map((area) => ({ ...target, area }));
}
