import { facilityTypes, type PlainProfile, type TypeName } from './plain-reading';

/** A facility as plain as it can be written. */
export interface RandomFacility {
  readonly type: TypeName;
  readonly residents: number;
  readonly profile: PlainProfile;
}

const yesNo = [
  'lift',
  'foodStore',
  'hairSalon',
  'noUsableHairdresser',
  'palliativeWards',
  'ridingConditions',
  'pool',
  'pharmacy',
  'library',
  'noSewer',
  'pitsNotEmptiedCentrally',
];

/** Whole-number items and how high they go. */
const counts: readonly (readonly [string, number])[] = [
  ['beds', 700],
  ['vehicles', 8],
  ['tractors', 3],
  ['groupsOf6', 9],
  ['groupsOf8', 9],
  ['groupsOf10', 9],
  ['groupsOf12', 9],
  ['wardPosts', 14],
  ['supervisionPosts', 8],
  ['nursePosts', 14],
  ['severelyIllResidents', 60],
  ['severeMusculoskeletalResidents', 90],
  ['moderateMusculoskeletalResidents', 120],
  ['exerciseTherapyRooms', 4],
  ['studyGroups', 20],
  ['workProfiles', 12],
];

/** Items in quarters of a unit or hundredths of a hectare. */
const numbers: readonly (readonly [string, number, number])[] = [
  ['doctorPositions', 12, 0.25],
  ['groundsHa', 1.5, 0.05],
  ['typicalNorm.lift-operator', 5, 0.25],
  ['typicalNorm.yard-cleaner', 5, 0.25],
  ['typicalNorm.plumber', 5, 0.25],
  ['typicalNorm.electrician', 5, 0.25],
  ['typicalNorm.welder', 5, 0.25],
  ['typicalNorm.auxiliary-worker', 5, 0.25],
  ['typicalNorm.building-repairer', 5, 0.25],
  ['typicalNorm.boiler-operator', 5, 0.25],
  ['typicalNorm.cleaner', 5, 0.25],
];

const roundings = [
  'exact',
  ...['quarter', 'half', 'whole'].flatMap((step) => ['down', 'nearest', 'up'].map((way) => `${step}-${way}`)),
];

/** The columns for all but the attached unit, the last one cut where nothing new happens. */
const columns: readonly (readonly [from: number, to: number])[] = [
  [1, 25],
  [26, 50],
  [51, 100],
  [101, 150],
  [151, 200],
  [201, 250],
  [251, 300],
  [301, 400],
  [401, 500],
  [501, 2000],
];

/** Where a post more or less is formed. */
const bedEdges = [49, 50, 99, 100, 199, 200];

/** A stream of numbers from 0 to below 1 that a seed repeats (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A facility in which some items are known and some are not, the edges of columns and of rules more often than chance. */
export function randomFacility(random: () => number): RandomFacility {
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const type = one(facilityTypes);
  const [from, to] = type === 'assisted-living' ? ([6, 30] as const) : one(columns);
  const residents = random() < 0.4 ? one([from, to]) : from + below(to - from + 1);
  const known = one([0, 0.3, 0.7, 0.9, 1]);
  const profile: Record<string, number | boolean | string> = {};
  for (const item of yesNo) if (random() < known) profile[item] = random() < 0.7;
  for (const [item, most] of counts) if (random() < known) profile[item] = below(most + 1);
  if (random() < 0.4) profile.beds = one(bedEdges);
  for (const [item, most, step] of numbers) if (random() < known) profile[item] = below(most / step + 1) * step;
  if (random() < 0.5) profile.rounding = one(roundings);
  return { type, residents, profile };
}
