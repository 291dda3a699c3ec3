import { median } from '../clock.mjs';
import { fullProfiles } from '../facilities.mjs';

const calls = 10_000;
const type = 'psychoneurological';

/** What one cell's formula costs over what the engine needs for its figure. */
export function oneCall({ compile, facility, requiredUnits, requiredStaff }, edition) {
  const norms = compile(edition);
  const [position] = norms.positionNames.find('cook');
  const typeAt = edition.types.findIndex(({ id }) => id === type);
  const facilities = Array.from({ length: calls }, (_, at) => facility(norms, typeAt, residentsAt(at)));
  const profile = [...fullProfiles(edition).rich];
  const each = (run) =>
    (median(7, () => {
      for (let at = 0; at < calls; at += 1) run(at);
    }) *
      1e6) /
    calls;
  const ask = (name, at, given) => requiredStaff([[name]], [[residentsAt(at)]], type, given, null);
  const engine = each((at) => requiredUnits(norms, facilities[at], position));
  const sides = {
    'one call': each((at) => ask('cook', at, null)),
    'one call, full profile': each((at) =>
      ask(
        'cook',
        at,
        profile.map((row) => [...row]),
      ),
    ),
    'one call, not determined': each((at) => ask('driver', at, null)),
  };
  return {
    figures: [
      { name: 'the engine alone', value: engine, unit: 'ns' },
      ...Object.entries(sides).map(([name, value]) => ({ name, value, unit: 'ns' })),
    ],
    ratios: Object.fromEntries(
      Object.entries(sides).map(([name, value]) => [`${name}: REQUIRED_STAFF / the engine alone`, value / engine]),
    ),
  };
}

const residentsAt = (at) => 1 + ((at * 7) % 600);
