import fc from 'fast-check';
import { nextStep } from '../../src/engine/next-step';
import { requiredUnits } from '../../src/engine/requirement';
import { facility } from '../../src/engine/facility';
import type { CompiledEdition } from '../../src/engine/compile';
import type { Cell, Condition, Rounding, Term } from '../../src/norms/schema';
import { normsWithCell, profileOf, typeIds, type Known, type TypeId } from './ask';

/** A row of the order that changes with the residents alone, to try every kind of cell in. */
const row = 40;
const most = 700;

function unitsOf(
  edition: CompiledEdition,
  type: TypeId,
  residents: number,
  known: Known,
  at = row,
): number | undefined | null {
  const asked = facility(edition, typeIds.indexOf(type), residents, profileOf(known));
  const position = edition.byRow.get(at);
  return asked && position ? requiredUnits(edition, asked, position) : null;
}

/** The nearest count with another requirement by trying one after another. */
function byTrying(edition: CompiledEdition, type: TypeId, from: number, known: Known, direction: 1 | -1) {
  const before = unitsOf(edition, type, from, known);
  for (let count = from + direction; count >= 1 && count <= most; count += direction) {
    const units = unitsOf(edition, type, count, known);
    if (units !== before) return { residents: count, units };
  }
  return undefined;
}

function asked(edition: CompiledEdition, type: TypeId, from: number, known: Known, direction: 1 | -1) {
  const position = edition.byRow.get(row);
  if (position === undefined) throw new Error('no row');
  const growing = { norms: edition, type: typeIds.indexOf(type), profile: profileOf(known), position };
  const step = nextStep(growing, from, direction > 0 ? 'up' : 'down');
  return step !== undefined && step.residents <= most
    ? { residents: step.residents, units: requiredUnits(edition, step, position) }
    : undefined;
}

const roundings: readonly (Rounding | undefined)[] = [undefined, 'exact', 'whole-up', 'quarter-nearest', 'half-down'];
const rounding = fc.constantFrom(...roundings);
const item = fc.constantFrom('residents', 'beds', 'doctorPositions', 'studyGroups');
const count = fc.integer({ min: 1, max: 120 });
const units = fc.constantFrom(0.5, 1, 1.5, 5.25);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ item, atLeast: fc.constantFrom(1, 6, 6.5, 50, 130) }),
  fc.record({ item, above: fc.constantFrom(2, 6, 49.5, 100) }),
  fc.record({ item, below: fc.constantFrom(3, 5.5, 60, 200) }),
  fc.record({ item, upTo: fc.constantFrom(4, 80, 100.5) }),
  fc.constantFrom<Condition>('pool', { not: 'lift' }),
  fc.tuple(count, count).map(([from, to]): Condition => ({
    anyOf: [
      { item: 'residents', below: from },
      { item: 'beds', above: to },
    ],
  })),
);
const requires = fc.option(fc.array(condition, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 });
const limits = { atLeast: fc.constantFrom(undefined, 1, 2), atMost: fc.constantFrom(undefined, 3, 7) };
const perRoom = fc.constantFrom(undefined, 2, { units: 2, per: 'exerciseTherapyRooms' });

const plain = fc.oneof(
  fc.record({ units, requires }),
  fc.record({
    units,
    per: fc.dictionary(item, count, { minKeys: 1, maxKeys: 2 }),
    rounding,
    ...limits,
    atMost: perRoom,
    requires,
  }),
  fc.record({ units, each: fc.array(item, { minLength: 1, maxLength: 2 }), ...limits, requires }),
  fc.record({ units, product: fc.constant(['beds', 'studyGroups']), ...limits, requires }),
  fc.record({
    units,
    further: fc.record({ item, above: count, per: count, started: fc.constantFrom(undefined, true) }),
    requires,
  }),
  fc.record({
    units,
    post: fc.record({
      count: fc.constantFrom(undefined, 'nursePosts'),
      per: fc.dictionary(fc.constantFrom('beds', 'residents'), count, { minKeys: 1, maxKeys: 2 }),
      started: fc.constantFrom(undefined, true),
      atLeast: fc.constantFrom(undefined, 1),
    }),
    requires,
  }),
  fc.record({
    hours: fc.record({ aDay: fc.constantFrom(0.5, 3.48), of: item, year: fc.constant('groundsHa') }),
    rounding,
  }),
  fc.record({ external: fc.constantFrom('typicalNorm.plumber'), requires }),
) as fc.Arbitrary<Term>;
const cell = fc.oneof(
  { arbitrary: plain, weight: 4 },
  fc.record({ least: plain, most: plain }),
  fc.record({ sum: fc.array(plain, { minLength: 2, maxLength: 3 }), rounding, ...limits }),
  fc.constant({ handedOn: 'слова акта' }),
) as fc.Arbitrary<Cell>;

const known: fc.Arbitrary<Known> = fc.record({
  beds: fc.constantFrom(undefined, 40, 210),
  doctorPositions: fc.constantFrom(undefined, 5),
  studyGroups: fc.constantFrom(undefined, 2, 7),
  nursePosts: fc.constantFrom(undefined, 3),
  exerciseTherapyRooms: fc.constantFrom(undefined, 2),
  groundsHa: fc.constantFrom(undefined, 180),
  pool: fc.constantFrom(undefined, true, false),
  lift: fc.constantFrom(undefined, true, false),
  'typicalNorm.plumber': fc.constantFrom(undefined, 1.5),
  rounding,
});

/** STEP_RUNS=20000 tries more of them. */
const runs = Number(process.env.STEP_RUNS ?? 150);

test('whatever the cell says, the next step is the one that trying every count finds', () => {
  fc.assert(
    fc.property(
      cell,
      known,
      fc.constantFrom(...typeIds),
      fc.integer({ min: 1, max: 600 }),
      (one, items, type, from) => {
        const without = JSON.parse(JSON.stringify(one)) as Cell;
        const edition = normsWithCell(row, without);
        const start = type === 'assisted-living' ? 6 + (from % 25) : from;
        for (const direction of [1, -1] as const) {
          const tried = byTrying(edition, type, start, items, direction);
          const expected = tried?.units === null ? undefined : tried;
          expect([direction, asked(edition, type, start, items, direction)]).toEqual([direction, expected]);
        }
      },
    ),
    { numRuns: runs },
  );
}, 600_000);

test('sums of rows that are shares themselves turn a rule where trying finds it', () => {
  const shares: Cell = { units: 1, per: { residents: 37 } };
  const edition = normsWithCell(row, { units: 2, requires: [{ item: 'doctorPositions', below: 9 }] });
  for (const position of edition.edition.sections.flatMap(({ positions }) => positions))
    if (position.row === 50) position.cells = edition.edition.columns.map(() => shares);
  for (let from = 1; from <= 600; from += 23)
    for (const direction of [1, -1] as const)
      expect([from, asked(edition, 'psychoneurological', from, {}, direction)]).toEqual([
        from,
        byTrying(edition, 'psychoneurological', from, {}, direction),
      ]);
});
