import fc from 'fast-check';
import { roundings } from '../../src/engine/rounding';
import type { Cell, Condition } from '../../src/norms/schema';

/** Rules of every kind at random, over items of order 343. What is not there is not there, as in JSON. */
const id = fc.constantFrom('beds', 'groundsHa', 'vehicles', 'typicalNorm.yard-cleaner', 'wardPosts', 'residents');
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
const units = fc.oneof(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 100_000 }));
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
const limit = fc.double({ min: 0, max: 1e6, noNaN: true }).map((one) => one + 0);
const yesNo = fc.constantFrom('lift', 'noSewer', 'pool');
const single = fc.oneof(
  yesNo,
  fc.record({ not: yesNo }),
  ...['atLeast', 'above', 'below', 'upTo'].map((comparison) => fc.record({ item: id, [comparison]: limit })),
);
const anyOf = fc.record({ anyOf: fc.array(single, { minLength: 2, maxLength: 3 }) });
export const anyCondition = fc.oneof({ weight: 3, arbitrary: single }, anyOf) as fc.Arbitrary<Condition>;
const requires = maybe(fc.array(anyCondition, { minLength: 1, maxLength: 3 }));
const rounding = maybe(fc.constantFrom(...roundings));
const limits = { atLeast: maybe(units), atMost: maybe(units) };
const per = fc.tuple(ids, units).map(([list, one]) => Object.fromEntries(list.map((item, at) => [item, one + at])));
const started = maybe(fc.constant(true));

const counting = [
  fc.record({
    units,
    per,
    rounding,
    atLeast: maybe(units),
    atMost: maybe(fc.oneof(units, fc.record({ units, per: id }))),
    requires,
  }),
  fc.record({ units, each: ids, ...limits, requires }),
  fc.record({ units, product: fc.array(id, { minLength: 2, maxLength: 3 }), ...limits, requires }),
  fc.record({ units, further: fc.record({ item: id, above: limit, per: units, started }), ...limits, requires }),
  fc.record({
    units: fc.oneof(
      units,
      id.filter((one) => one !== 'residents'),
    ),
    post: fc.record({ count: maybe(id), per, started, atLeast: maybe(fc.integer({ min: 1, max: 9 })) }),
    requires,
  }),
  fc.record({ hours: fc.record({ aDay: units, of: id, year: id }), rounding, ...limits, requires }),
  fc.record({ external: id, ...limits, requires }),
];
const term = fc.oneof(units, ...counting);
const range = fc.record({ least: fc.oneof(units, ...counting), most: fc.oneof(units, ...counting), requires });

export const anyRule = fc
  .oneof(
    fc.record({ units, requires: fc.array(anyCondition, { minLength: 1, maxLength: 3 }) }),
    ...counting,
    range,
    fc.record({
      sum: fc.array(fc.oneof({ weight: 4, arbitrary: term }, range), { minLength: 2, maxLength: 4 }),
      rounding,
      ...limits,
      requires,
    }),
    fc.record({
      handedOn: fc.constantFrom('1 пост на 30 коек', 'по нормам «Норма»', 'says “so”', "it's 5.25, if at all"),
      requires,
    }),
  )
  .map((rule): unknown => JSON.parse(JSON.stringify(rule))) as fc.Arbitrary<Exclude<Cell, null | number>>;
