import fc from 'fast-check';
import { columnFor } from '../../src/engine/compile';
import { requiredUnits, requirement, type Requirement } from '../../src/engine/requirement';
import { roundings } from '../../src/engine/rounding';
import { total } from '../../src/engine/total';
import { randomFacility, randomNumbers, type RandomFacility } from '../naive/random-facilities';
import { facilityOf, norms, typeIds, type Known, type TypeId } from './ask';

/** What holds for every facility, whatever is known of it. */
const anyFacility = fc.integer().map((seed) => randomFacility(randomNumbers(seed)));

function rowAt(at: number): number {
  return norms.positions[at]?.position.row ?? 0;
}

function unitsOfAll({ type, residents, profile }: RandomFacility): (number | undefined)[] {
  const asked = facilityOf(type, residents, profile);
  return norms.positions.map((position) => requiredUnits(norms, asked, position));
}

test('every resident count from 1 to 2,000 falls in exactly one column for each type', () => {
  const { columns } = norms.edition;
  for (const [type, id] of typeIds.entries())
    for (let residents = 1; residents <= 2000; residents += 1) {
      const holding = columns.flatMap(({ from, to, types }, at) => {
        const isForType = id === 'assisted-living' ? types?.includes(id) : types === undefined;
        return isForType && residents >= from && residents <= (to ?? Infinity) ? [at] : [];
      });
      const expected = id === 'assisted-living' && (residents < 6 || residents > 30) ? 0 : 1;
      if (holding.length !== expected || columnFor(norms, type, residents) !== holding[0])
        throw new Error(`${id}, ${residents}: columns ${holding.join(', ')}`);
    }
});

test('the number alone and the answer with steps are the same', () => {
  fc.assert(
    fc.property(anyFacility, ({ type, residents, profile }) => {
      const asked = facilityOf(type, residents, profile);
      const alone = norms.positions.map((position) => requiredUnits(norms, asked, position));
      const withSteps = norms.positions.map((position) => {
        const answer = requirement(norms, asked, position);
        return answer.status === 'undetermined' ? undefined : answer.units;
      });
      expect(alone).toEqual(withSteps);
    }),
  );
});

function isWellFormed(answer: Requirement, profile: Known): boolean {
  switch (answer.status) {
    case 'required':
      return Number.isFinite(answer.units) && answer.units >= 0;
    case 'none':
      return answer.units === 0 && ['type', 'dash', 'condition'].includes(answer.reason);
    case 'undetermined':
      return answer.missing.length > 0 && answer.missing.every((item) => !Object.hasOwn(profile, item));
  }
}

test('an answer is one of three: units, 0 with a reason, or a list of what is missing', () => {
  fc.assert(
    fc.property(anyFacility, ({ type, residents, profile }) => {
      const asked = facilityOf(type, residents, profile);
      return norms.positions.every((position) => isWellFormed(requirement(norms, asked, position), profile));
    }),
  );
});

test('the total is the sum of what is determined, and the sections add up to it', () => {
  fc.assert(
    fc.property(anyFacility, (plain) => {
      const asked = facilityOf(plain.type, plain.residents, plain.profile);
      const units = unitsOfAll(plain);
      const sum = units.reduce<number>((all, one) => all + (one ?? 0), 0);
      const whole = total(norms, asked);
      expect(whole.units).toBeCloseTo(sum, 8);
      expect(whole.undetermined).toBe(units.filter((one) => one === undefined).length);
      const sections = norms.edition.sections.map((section) => total(norms, asked, (one) => one.section === section));
      expect(sections.reduce((all, one) => all + one.units, 0)).toBeCloseTo(whole.units, 8);
      expect(sections.reduce((all, one) => all + one.undetermined, 0)).toBe(whole.undetermined);
    }),
  );
});

/**
 * Assumed where nobody gave them (I-2, I-3, I-4), so that giving them may change a figure. Rooms may be none, and then
 * the limit is 0 where one room had been taken for granted (I-7).
 */
const assumed = ['beds', 'doctorPositions', 'wardPosts', 'supervisionPosts', 'nursePosts', 'exerciseTherapyRooms'];

/** A facility, and the same facility with one item not known any more. A rounding is a choice, no knowledge. */
const withOneHidden = anyFacility
  .map((full) => ({ full, items: Object.keys(full.profile).filter((item) => item !== 'rounding') }))
  .filter(({ items }) => items.length > 0)
  .chain(({ full, items }) =>
    fc.constantFrom(...items).map((hidden) => {
      const { [hidden]: _, ...rest } = full.profile;
      return { full, less: { ...full, profile: rest }, hidden };
    }),
  );

test('unknown never becomes 0, nor any other figure than the one that holds when it is known', () => {
  fc.assert(
    fc.property(withOneHidden, ({ full, less, hidden }) => {
      fc.pre(!assumed.includes(hidden));
      const known = unitsOfAll(full);
      const changed = unitsOfAll(less).flatMap((units, at) =>
        units === undefined || units === known[at] ? [] : [[rowAt(at), units, known[at]]],
      );
      expect(changed).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('more knowledge never makes an answer less determined, but for beds fewer than one post needs (I-2)', () => {
  fc.assert(
    fc.property(withOneHidden, ({ full, less, hidden }) => {
      const known = unitsOfAll(full);
      const postRows = hidden === 'beds' ? [36, 37, 63] : [];
      const lost = unitsOfAll(less).flatMap((units, at) =>
        units === undefined || known[at] !== undefined || postRows.includes(rowAt(at)) ? [] : [rowAt(at)],
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('nothing known at all: only what depends on nothing is determined', () => {
  fc.assert(
    fc.property(anyFacility, (plain) => {
      const known = unitsOfAll(plain);
      const bare = unitsOfAll({ ...plain, profile: {} });
      const byInterpretation = [4, 5, 36, 37, 44, 45, 63];
      const changed = bare.flatMap((units, at) =>
        units === undefined || units === known[at] || byInterpretation.includes(rowAt(at)) ? [] : [rowAt(at)],
      );
      expect(changed).toEqual([]);
    }),
  );
});

describe('more residents never need fewer units, but where the table itself says so', () => {
  /** All conditions met, no quantity that moves with the residents given. */
  const met: Known = {
    foodStore: true,
    hairSalon: true,
    noUsableHairdresser: true,
    palliativeWards: true,
    ridingConditions: true,
    pool: true,
    pharmacy: true,
    library: true,
    noSewer: true,
    pitsNotEmptiedCentrally: true,
    groundsHa: 1,
  };

  /** Every place where one resident more means fewer units: row, residents before and after. */
  function falls(type: TypeId, rounding: string): string[] {
    const last = type === 'assisted-living' ? 30 : 2000;
    const first = type === 'assisted-living' ? 6 : 1;
    const found: string[] = [];
    const before = new Map<number, number>();
    for (let residents = first; residents <= last; residents += 1) {
      const asked = facilityOf(type, residents, { ...met, rounding });
      for (const position of norms.positions) {
        const { row } = position.position;
        const units = requiredUnits(norms, asked, position);
        if (units === undefined) continue;
        if (units < (before.get(row) ?? 0)) found.push(`row ${row} at ${residents}`);
        before.set(row, units);
      }
    }
    return found;
  }

  /** The deputy director for medical work takes over from the head of department above 500 (D-1). */
  const replaced = 'row 5 at 501';
  /** 0.5 is printed up to 50; 51 residents are 0.51 units, and whole units rounded down leave none. */
  const hairdresser = 'row 34 at 51';
  const withHairdresser: TypeId[] = ['children-musculoskeletal', 'psychoneurological'];

  test.each(typeIds.flatMap((type) => roundings.map((rounding) => [type, rounding] as const)))(
    '%s, rounding %s',
    (type, rounding) => {
      const exceptions = [
        ...(rounding === 'whole-down' && withHairdresser.includes(type) ? [hairdresser] : []),
        ...(type === 'assisted-living' ? [] : [replaced]),
      ];
      expect(falls(type, rounding)).toEqual(exceptions);
    },
  );
});
