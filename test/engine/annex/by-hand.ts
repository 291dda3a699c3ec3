import type { Short, TypeId } from '../ask';

/** A facility of which everything is known but its beds and doctors, which follow from residents and rows. */
export const everythingKnown = {
  vehicles: 4,
  tractors: 2,
  groundsHa: 0.75,
  lift: true,
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
  groupsOf6: 1,
  groupsOf8: 2,
  groupsOf10: 1,
  groupsOf12: 0,
  wardPosts: 2,
  supervisionPosts: 1,
  nursePosts: 3,
  severelyIllResidents: 13,
  severeMusculoskeletalResidents: 60,
  moderateMusculoskeletalResidents: 20,
  exerciseTherapyRooms: 1,
  studyGroups: 6,
  workProfiles: 3,
  'typicalNorm.lift-operator': 1.25,
  'typicalNorm.yard-cleaner': 2.25,
  'typicalNorm.plumber': 3.25,
  'typicalNorm.electrician': 4.25,
  'typicalNorm.welder': 5.25,
  'typicalNorm.auxiliary-worker': 6.25,
  'typicalNorm.building-repairer': 7.25,
  'typicalNorm.boiler-operator': 8.25,
  'typicalNorm.cleaner': 9.25,
} as const;

/** A figure that is the same at every end, or one for each end from 51 on. */
export type ByEnd = Short | Readonly<Record<number, Short>>;

/** One unit per 100, in half units rounded down. */
const perHundred = {
  51: 0.5,
  100: 1,
  101: 1,
  150: 1.5,
  151: 1.5,
  200: 2,
  201: 2,
  250: 2.5,
  251: 2.5,
  300: 3,
  301: 3,
  400: 4,
  401: 4,
  500: 5,
  501: 5,
  1000: 10,
};

/** One unit per 50, in half units rounded down. */
const perFifty = {
  51: 1,
  100: 2,
  101: 2,
  150: 3,
  151: 3,
  200: 4,
  201: 4,
  250: 5,
  251: 5,
  300: 6,
  301: 6,
  400: 8,
  401: 8,
  500: 10,
  501: 10,
  1000: 20,
};

/** The figures of the phrases where everything is known. */
export const rulesWhereKnown: Readonly<Record<number, ByEnd>> = {
  19: 1.25,
  21: 4,
  22: 2,
  24: 2.25,
  25: 3.25,
  26: 4.25,
  27: 5.25,
  28: 6.25,
  29: 7.25,
  30: 8.25,
  31: 4,
  34: perHundred,
  35: 21, // 4 groups × 5.25
  36: 10.5, // 2 posts × 5.25
  37: 5.25, // 1 post × 5.25
  38: 2, // 13 ÷ 6 = 2.17
  44: perFifty,
  45: { ...perHundred, 51: 1 }, // at least 1
  48: 9.25,
  61: 2, // 3 + 0.5, at most 2 in one room
  63: 15.75, // 3 posts × 5.25
  68: 9, // 6 groups × 1.5
  70: 6,
  73: 6,
  74: 3,
};

const postsOn50 = (item: string): ByEnd => ({
  1: `unknown: ${item}`,
  25: `unknown: ${item}`,
  26: `unknown: ${item}`,
  50: 5.25,
  51: 5.25,
  100: 10.5,
  101: 10.5,
  150: 15.75,
  151: 15.75,
  200: 21,
  201: 21,
  250: 26.25,
  251: 26.25,
  300: 31.5,
  301: 31.5,
  400: 42,
  401: 42,
  500: 52.5,
  501: 52.5,
  1000: 105,
});

const postsOn100 = (item: string): ByEnd => ({
  1: `unknown: ${item}`,
  25: `unknown: ${item}`,
  26: `unknown: ${item}`,
  50: `unknown: ${item}`,
  51: `unknown: ${item}`,
  100: 5.25,
  101: 5.25,
  150: 5.25,
  151: 5.25,
  200: 10.5,
  201: 10.5,
  250: 10.5,
  251: 10.5,
  300: 15.75,
  301: 15.75,
  400: 21,
  401: 21,
  500: 26.25,
  501: 26.25,
  1000: 52.5,
});

/** What is missing, or the figure all the same, where nothing but type and residents is known. */
export const whereNothingIsKnown: Readonly<Record<number, ByEnd>> = {
  15: 'unknown: foodStore',
  19: 'unknown: lift, typicalNorm.lift-operator',
  21: 'unknown: vehicles',
  22: 'unknown: tractors',
  23: 'unknown: groundsHa',
  24: 'unknown: typicalNorm.yard-cleaner',
  25: 'unknown: typicalNorm.plumber',
  26: 'unknown: typicalNorm.electrician',
  27: 'unknown: typicalNorm.welder',
  28: 'unknown: typicalNorm.auxiliary-worker',
  29: 'unknown: typicalNorm.building-repairer',
  30: 'unknown: typicalNorm.boiler-operator',
  31: 'unknown: noSewer, pitsNotEmptiedCentrally',
  35: 'unknown: groupsOf6, groupsOf8, groupsOf10, groupsOf12',
  36: postsOn50('wardPosts'),
  37: postsOn100('supervisionPosts'),
  38: 'unknown: palliativeWards, severelyIllResidents',
  44: perFifty,
  45: { ...perHundred, 51: 1 },
  48: 'unknown: typicalNorm.cleaner',
  56: 'unknown: ridingConditions',
  57: 'unknown: pool',
  59: 'unknown: pharmacy',
  61: 'unknown: severeMusculoskeletalResidents, moderateMusculoskeletalResidents',
  63: postsOn50('nursePosts'),
  68: 'unknown: studyGroups',
  70: 'unknown: studyGroups',
  73: 'unknown: studyGroups',
  74: 'unknown: workProfiles',
  77: 'unknown: library',
};

/** Row 34 asks one thing more from 51 residents on. */
export function hairdresserWhereNothingIsKnown(end: number): Short {
  return end <= 50 ? 'unknown: hairSalon' : 'unknown: hairSalon, noUsableHairdresser';
}

/** The first column in which rows 50–55 come to six doctors (added up by hand in quantity.test.ts). */
export const sixDoctorsFrom: Readonly<Record<TypeId, number>> = {
  'assisted-living': Infinity,
  'children-psychoneurological': 151,
  'children-musculoskeletal': 301,
  psychoneurological: 151,
  'elderly-disabled': 151,
};

/** The yes/no conditions, by row; the number of row 23 stands for one, no tractor is row 22's "no". */
export const conditions: readonly (readonly [row: number, item: string, no: false | number, fromEnd: number])[] = [
  [15, 'foodStore', false, 51],
  [19, 'lift', false, 1],
  [22, 'tractors', 0, 1],
  [23, 'groundsHa', 0.74, 1],
  [31, 'noSewer', false, 51],
  [31, 'pitsNotEmptiedCentrally', false, 51],
  [34, 'hairSalon', false, 1],
  [34, 'noUsableHairdresser', false, 51],
  [38, 'palliativeWards', false, 1],
  [56, 'ridingConditions', false, 1],
  [57, 'pool', false, 1],
  [59, 'pharmacy', false, 51],
  [77, 'library', false, 1],
];
