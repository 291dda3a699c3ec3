import { facility } from '../../src/engine/facility';
import { requiredUnits, requirement } from '../../src/engine/requirement';
import { norms, profileOf, typeIds } from '../engine/ask';
import { unitsByPlainReading, type Answer } from './plain-reading';
import { randomFacility, randomNumbers, type RandomFacility } from './random-facilities';

/** NAIVE_RUNS=1000000 compares a million facilities, NAIVE_SEED takes other ones. */
const runs = Number(process.env.NAIVE_RUNS ?? 20_000);
const seed = Number(process.env.NAIVE_SEED ?? 343);
const withSteps = 20;

function same(engine: number | undefined, naive: Answer): boolean {
  if (engine === undefined || naive === 'unknown') return engine === undefined && naive === 'unknown';
  return Math.abs(engine - naive) <= 1e-9 * Math.max(1, naive);
}

/** The rows on which the engine and the plain reading differ. */
function differences(plain: RandomFacility, steps: boolean): string[] {
  const asked = facility(norms, typeIds.indexOf(plain.type), plain.residents, profileOf(plain.profile));
  if (asked === undefined) return [`no facility: ${JSON.stringify(plain)}`];
  return norms.positions.flatMap((position) => {
    const { row } = position.position;
    const naive = unitsByPlainReading(row, plain);
    const alone = requiredUnits(norms, asked, position);
    const told = steps ? requirement(norms, asked, position) : undefined;
    const withReasons = told === undefined ? alone : told.status === 'undetermined' ? undefined : told.units;
    if (same(alone, naive) && same(withReasons, naive)) return [];
    return [`row ${row}: engine ${alone}, with steps ${withReasons}, order ${naive}: ${JSON.stringify(plain)}`];
  });
}

test(`the engine answers as the order by plain reading, ${runs} random facilities, seed ${seed}`, () => {
  const random = randomNumbers(seed);
  const found: string[] = [];
  for (let run = 0; run < runs && found.length < 10; run += 1)
    found.push(...differences(randomFacility(random), run % withSteps === 0));
  expect(found).toEqual([]);
}, 1_800_000);
