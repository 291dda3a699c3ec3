import { facility, type Facility } from '../../src/engine/facility';
import { nextStep } from '../../src/engine/next-step';
import { requiredUnits, unitsIn } from '../../src/engine/requirement';
import { changesUpTo } from '../../src/engine/sizes';
import { norms, profileOf, typeIds } from '../engine/ask';
import { facilityTypes, unitsByPlainReading, type Answer, type PlainProfile, type TypeName } from './plain-reading';
import { randomFacility, randomNumbers } from './random-facilities';

/** Steps of size against the order by plain reading, at every number of residents. */
const last = 2000;
const full: PlainProfile = {
  beds: undefined,
  foodStore: true,
  lift: true,
  hairSalon: true,
  noUsableHairdresser: true,
  palliativeWards: true,
  ridingConditions: true,
  pool: true,
  pharmacy: true,
  library: true,
  noSewer: true,
  pitsNotEmptiedCentrally: true,
  vehicles: 3,
  tractors: 1,
  groundsHa: 1.2,
  severelyIllResidents: 13,
  severeMusculoskeletalResidents: 21,
  moderateMusculoskeletalResidents: 30,
  exerciseTherapyRooms: 1,
  studyGroups: 4,
  workProfiles: 3,
  groupsOf6: 2,
  groupsOf8: 2,
  groupsOf10: 1,
  groupsOf12: 0,
};
const random = randomNumbers(20);
const profiles: readonly (readonly [what: string, profile: PlainProfile])[] = [
  ['without a profile', {}],
  ['with a profile', full],
  ['with a profile, rounded up', { ...full, rounding: 'whole-up' }],
  ['with beds given', { ...full, beds: 130 }],
  ['with a profile by chance', randomFacility(random).profile],
  ['with another by chance', randomFacility(random).profile],
];

const ends = (type: TypeName): readonly [number, number] => (type === 'assisted-living' ? [6, 30] : [1, last]);
const units = (answer: Answer): number | undefined =>
  answer === 'unknown' ? undefined : Math.round(answer * 1e9) / 1e9;
const tidied = (one: number | undefined): number | undefined => (one === undefined ? one : Math.round(one * 1e9) / 1e9);

interface Change {
  readonly residents: number;
  readonly row: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Every change by trying every number of residents. */
function changesByReading(type: TypeName, profile: PlainProfile): Change[] {
  const [from, to] = ends(type);
  const changes: Change[] = [];
  for (const { position } of norms.positions) {
    let before = units(unitsByPlainReading(position.row, { type, residents: from, profile }));
    for (let residents = from + 1; residents <= to; residents += 1) {
      const after = units(unitsByPlainReading(position.row, { type, residents, profile }));
      if (after !== before) changes.push({ residents, row: position.row, before, after });
      before = after;
    }
  }
  return changes;
}

const cases = facilityTypes.flatMap((type) => profiles.map(([what, profile]) => [type, what, profile] as const));
const inOrder = (changes: readonly Change[]): Change[] =>
  [...changes].sort((a, b) => a.residents - b.residents || a.row - b.row);

describe.each(cases)('%s, %s', (type, _what, profile) => {
  const [from, to] = ends(type);
  const start = facility(norms, typeIds.indexOf(type), from, profileOf(profile));
  if (start === undefined) throw new Error('no norm');
  const read = changesByReading(type, profile);

  test('every change from the first to the last number of residents, and no other', () => {
    const found = (changesUpTo(norms, start, to) ?? []).map(({ facility: { residents }, before, after }) => ({
      residents,
      row: after.position.position.row,
      before: tidied(before),
      after: tidied(unitsIn(after)),
    }));
    expect(inOrder(found)).toEqual(inOrder(read));
    if (type !== 'assisted-living') expect(found.length).toBeGreaterThan(100);
  });

  test('the table of the facility at each change, and just before it, is what the changes say', () => {
    const byRow = new Map(norms.positions.map(({ position }) => [position.row, [] as Change[]]));
    for (const one of read) byRow.get(one.row)?.push(one);
    const wrong: string[] = [];
    const sizes = [...new Set(read.flatMap(({ residents }) => [residents - 1, residents]))];
    for (const residents of sizes) {
      const at = facility(norms, start.type, residents, start.profile);
      if (at === undefined) throw new Error('no norm');
      for (const position of norms.positions) {
        const { row } = position.position;
        const past = (byRow.get(row) ?? []).filter((one) => one.residents <= residents);
        const said =
          past.length > 0
            ? past[past.length - 1]?.after
            : units(unitsByPlainReading(row, { type, residents: from, profile }));
        if (tidied(requiredUnits(norms, at, position)) !== said) wrong.push(`row ${row} at ${residents}: not ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the next step up and down from any number of residents', () => {
    const pick = randomNumbers(343);
    for (const position of norms.positions) {
      const own = read.filter(({ row }) => row === position.position.row);
      for (let time = 0; time < 12; time += 1) {
        const residents = from + Math.floor(pick() * (to - from + 1));
        const growing = { norms, type: start.type, profile: start.profile, position };
        const up = nextStep(growing, residents, 'up');
        const above = own.find((one) => one.residents > residents);
        const below = [...own].reverse().find((one) => one.residents <= residents);
        const told = (step: Facility) => [step.residents, tidied(requiredUnits(norms, step, position))];
        expect([residents, up && up.residents <= to ? told(up) : undefined]).toEqual([
          residents,
          above && [above.residents, above.after],
        ]);
        const down = nextStep(growing, residents, 'down');
        expect([residents, down && told(down)]).toEqual([residents, below && [below.residents - 1, below.before]]);
      }
    }
  });
});
