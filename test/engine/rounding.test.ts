import fc from 'fast-check';
import { grant, roundings, tidy } from '../../src/engine/rounding';
import type { Rounding } from '../../src/norms/schema';

/** The named roundings of I-1. */
const named: [Exclude<Rounding, 'exact'>, step: number, direction: 'down' | 'nearest' | 'up'][] = [
  ['quarter-down', 0.25, 'down'],
  ['quarter-nearest', 0.25, 'nearest'],
  ['quarter-up', 0.25, 'up'],
  ['half-down', 0.5, 'down'],
  ['half-nearest', 0.5, 'nearest'],
  ['half-up', 0.5, 'up'],
  ['whole-down', 1, 'down'],
  ['whole-nearest', 1, 'nearest'],
  ['whole-up', 1, 'up'],
];

/** A share as the order makes them: so many of something, one unit per N. */
const share = fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 400 })).map(([count, per]) => count / per);
const dust = 1e-8;

describe.each(named)('%s', (rounding, step, direction) => {
  test('grants whole steps', () => {
    fc.assert(fc.property(share, (exact) => Number.isInteger(grant(exact, rounding) / step)));
  });

  test('is never a step or more away, and on the side of its direction', () => {
    fc.assert(
      fc.property(share, (exact) => {
        const more = grant(exact, rounding) - exact;
        if (direction === 'down') return more <= dust && more > -step + dust / 10;
        if (direction === 'up') return more >= -dust && more < step - dust / 10;
        return Math.abs(more) <= step / 2 + dust;
      }),
    );
  });

  test('granting twice grants no more', () => {
    fc.assert(fc.property(share, (exact) => grant(grant(exact, rounding), rounding) === grant(exact, rounding)));
  });

  test('never grants less for more', () => {
    fc.assert(fc.property(share, share, (a, b) => a > b || grant(a, rounding) <= grant(b, rounding)));
  });

  test('leaves what stands on a step', () => {
    fc.assert(fc.property(fc.nat(10_000), (steps) => grant(steps * step, rounding) === steps * step));
  });
});

test('exact grants the share itself', () => {
  fc.assert(fc.property(share, (exact) => grant(exact, 'exact') === exact));
});

test.each<[share: number, rounding: Rounding, granted: number]>([
  [0.99, 'half-down', 0.5],
  [1.49, 'half-down', 1],
  [1.5, 'half-down', 1.5],
  [0.49, 'half-down', 0],
  [0.25, 'half-nearest', 0.5],
  [0.24, 'half-nearest', 0],
  [0.01, 'half-up', 0.5],
  [0.125, 'quarter-nearest', 0.25],
  [0.51, 'whole-down', 0],
  [0.5, 'whole-nearest', 1],
  [1.01, 'whole-up', 2],
  [0, 'whole-up', 0],
])('%d under %s: %d', (exact, rounding, granted) => {
  expect(grant(exact, rounding)).toBe(granted);
});

test('a share a hair beside a step stands on it', () => {
  const third = 1 / 3;
  expect(grant(third + third + third, 'whole-down')).toBe(1);
  expect(grant(0.1 + 0.2 + 0.7, 'half-down')).toBe(1);
  expect(grant(1.1 + 2.2 - 0.3, 'whole-up')).toBe(3); // 3.0000000000000004
  expect(grant(0.1 * 3 * 10, 'half-up')).toBe(3);
  expect(grant(1 - 2 ** -53, 'whole-down')).toBe(1); // 0.9999999999999999
  expect(grant(0.25 - 2 ** -55, 'half-nearest')).toBe(0.5); // 0.24999999999999997
});

test('all of them can be named', () => {
  expect([...roundings].sort()).toEqual(['exact', ...named.map(([rounding]) => rounding)].sort());
});

test.each([
  [0.1 + 0.2, 0.3],
  [1.15 * 100, 115],
  [-0.1 - 0.2, -0.3],
  [5.25 * 3, 15.75],
  [0, 0],
])('tidy %d is %d', (units, tidied) => {
  expect(tidy(units)).toBe(tidied);
});

test('tidy keeps what is too large to have dust', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (units) => {
      const tidied = tidy(units);
      return Number.isFinite(tidied) && Math.abs(tidied - units) <= 1e-9 + Math.abs(units) * 1e-12;
    }),
  );
});
