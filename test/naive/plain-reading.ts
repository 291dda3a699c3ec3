import { annex } from './order-343';

/**
 * The order by plain reading: slow, obvious, row by row, and sharing nothing with src/. It answers one question, how
 * many units a row requires, so that the engine can be held against it.
 */
export type Answer = number | 'unknown';

/** The facility types as footnotes 1 to 5 under the table name them. */
export const facilityTypes = [
  'assisted-living',
  'children-psychoneurological',
  'children-musculoskeletal',
  'psychoneurological',
  'elderly-disabled',
] as const;
export type TypeName = (typeof facilityTypes)[number];

/** What is known of a facility; an item that is absent is not known. */
export type PlainProfile = Readonly<Record<string, number | boolean | string | undefined>>;

interface Facility {
  readonly type: TypeName;
  readonly residents: number;
  readonly profile: PlainProfile;
}

export type Printed = '-' | 'rule' | number;

interface Row {
  readonly footnotes: readonly number[];
  readonly cells: readonly Printed[];
}

function readCell(text: string): Printed {
  if (text === '-' || text === 'rule') return text;
  return Number(text.replace(',', '.'));
}

function readLine(line: string): [number, Row] {
  const [number = '', footnotes = '', printed = ''] = line.split('|').map((part) => part.trim());
  const cells: Printed[] = [];
  for (const word of printed.split(/\s+/)) {
    if (!word.endsWith('…')) cells.push(readCell(word));
    else while (cells.length < 11) cells.push(readCell(word.slice(0, -1)));
  }
  if (cells.length !== 11) throw new Error(`row ${number} has ${cells.length} cells`);
  return [Number(number), { footnotes: footnotes.split(/\s+/).filter(Boolean).map(Number), cells }];
}

const rows = new Map(annex.trim().split('\n').slice(1).map(readLine));

/** The eleven cells of a row, as typed. */
export function typedCells(row: number): readonly Printed[] {
  return rows.get(row)?.cells ?? [];
}

/** The column a facility falls in, counted from 0; undefined where the order has no norm for it. */
export function columnOf(type: TypeName, residents: number): number | undefined {
  if (type === 'assisted-living') return residents >= 6 && residents <= 30 ? 0 : undefined;
  if (residents <= 25) return 1;
  if (residents <= 50) return 2;
  if (residents <= 100) return 3;
  if (residents <= 150) return 4;
  if (residents <= 200) return 5;
  if (residents <= 250) return 6;
  if (residents <= 300) return 7;
  if (residents <= 400) return 8;
  if (residents <= 500) return 9;
  return 10;
}

/** Whether a row exists for a facility type: by its footnotes, or because it has none. */
export function existsFor(row: number, type: TypeName): boolean {
  const { footnotes = [] } = rows.get(row) ?? {};
  return footnotes.length === 0 || footnotes.includes(facilityTypes.indexOf(type) + 1);
}

/** Units of a row. Reasons in the order type, column, condition, quantity. */
export function unitsByPlainReading(row: number, facility: Facility): Answer {
  const line = rows.get(row);
  const column = columnOf(facility.type, facility.residents);
  if (line === undefined || column === undefined) throw new Error(`no norm for row ${row}`);
  if (!existsFor(row, facility.type)) return 0;
  const cell = line.cells[column];
  if (cell === '-') return 0;
  const rule = rules[row];
  if (rule !== undefined) return rule(facility, Number(cell));
  if (typeof cell !== 'number') throw new Error(`row ${row} has a phrase that nobody has read`);
  return cell;
}

type Rule = (facility: Facility, printed: number) => Answer;

/** What the phrases and the conditions in the names say. `printed` is the number in the cell, where there is one. */
const rules: Readonly<Record<number, Rule>> = {
  // "(кем дегенде 6 дәрігерлік лауазым болған кезде)"
  4: (facility, printed) => (doctorPositions(facility) >= 6 ? printed : 0),
  5: (facility, printed) => (doctorPositions(facility) >= 6 ? printed : 0),
  15: ({ profile }, printed) => whereAll([profile.foodStore], printed),
  19: ({ profile }) => whereAll([profile.lift], typicalNorm(profile, 'lift-operator')),
  21: ({ profile }) => times(1, profile.vehicles),
  // No tractor, no tractor driver: the condition and the count say the same.
  22: ({ profile }) => times(1, profile.tractors),
  23: ({ profile }, printed) => whereAll([atLeast(profile.groundsHa, 0.75)], printed),
  24: ({ profile }) => typicalNorm(profile, 'yard-cleaner'),
  25: ({ profile }) => typicalNorm(profile, 'plumber'),
  26: ({ profile }) => typicalNorm(profile, 'electrician'),
  27: ({ profile }) => typicalNorm(profile, 'welder'),
  28: ({ profile }) => typicalNorm(profile, 'auxiliary-worker'),
  29: ({ profile }) => typicalNorm(profile, 'building-repairer'),
  30: ({ profile }) => typicalNorm(profile, 'boiler-operator'),
  31: ({ profile }, printed) => whereAll([profile.noSewer, profile.pitsNotEmptiedCentrally], printed),
  34: hairdresser,
  35: wardOrderlyOfChildren,
  36: (facility) => times(5.25, posts(facility, 'wardPosts', 50)),
  37: (facility) => times(5.25, posts(facility, 'supervisionPosts', 100)),
  38: ({ profile }) => whereAll([profile.palliativeWards], onePer(6, profile.severelyIllResidents, profile)),
  44: ({ residents, profile }, printed) => (residents <= 50 ? printed : onePer(50, residents, profile)),
  45: (facility) => noLessThan(1, onePer(100, beds(facility), facility.profile)),
  48: ({ profile }) => typicalNorm(profile, 'cleaner'),
  56: ({ profile }, printed) => whereAll([profile.ridingConditions], printed),
  57: ({ profile }, printed) => whereAll([profile.pool], printed),
  59: ({ profile }, printed) => whereAll([profile.pharmacy], printed),
  61: exerciseTherapyInstructor,
  63: (facility) => times(5.25, posts(facility, 'nursePosts', 50)),
  68: ({ profile }) => times(1.5, profile.studyGroups),
  70: ({ profile }) => times(1, profile.studyGroups),
  73: ({ profile }) => times(1, profile.studyGroups),
  74: ({ profile }) => times(1, profile.workProfiles),
  77: ({ profile }, printed) => whereAll([profile.library], printed),
};

type Known = PlainProfile[string];

/** One "no" settles it; without a "no", whatever is not known leaves it unknown. */
function whereAll(conditions: readonly Known[], units: Answer): Answer {
  if (conditions.includes(false)) return 0;
  if (conditions.includes(undefined)) return 'unknown';
  return units;
}

function atLeast(value: Known, least: number): boolean | undefined {
  return value === undefined ? undefined : Number(value) >= least;
}

function times(units: number, count: Known | 'unknown'): Answer {
  return count === undefined || count === 'unknown' ? 'unknown' : units * Number(count);
}

function noLessThan(least: number, units: Answer): Answer {
  return units === 'unknown' ? units : Math.max(least, units);
}

/** "Үлгілік нормативтерге сәйкес": another act; the user says. */
function typicalNorm(profile: PlainProfile, position: string): Answer {
  return times(1, profile[`typicalNorm.${position}`]);
}

/** I-3: as many beds as residents, unless given. */
function beds({ residents, profile }: Facility): number {
  return profile.beds === undefined ? residents : Number(profile.beds);
}

/** I-4: as given, else what rows 50 to 55 require. */
function doctorPositions(facility: Facility): number {
  if (facility.profile.doctorPositions !== undefined) return Number(facility.profile.doctorPositions);
  return [50, 51, 52, 53, 54, 55].reduce((sum, row) => sum + Number(unitsByPlainReading(row, facility)), 0);
}

/** I-2: as given, else as many as the beds allow; where they allow none, nobody knows. */
function posts(facility: Facility, item: string, bedsOfOne: number): Answer {
  const given = facility.profile[item];
  if (given !== undefined) return Number(given);
  const allowed = whole(beds(facility), bedsOfOne);
  return allowed === 0 ? 'unknown' : allowed;
}

function hairdresser({ residents, profile }: Facility, printed: number): Answer {
  if (residents <= 50) return whereAll([profile.hairSalon], printed);
  return whereAll([profile.hairSalon, profile.noUsableHairdresser], onePer(100, residents, profile));
}

function wardOrderlyOfChildren({ profile }: Facility): Answer {
  const groups = [profile.groupsOf6, profile.groupsOf8, profile.groupsOf10, profile.groupsOf12];
  if (groups.includes(undefined)) return 'unknown';
  return groups.reduce<number>((sum, count) => sum + 5.25 * Number(count), 0);
}

/** I-7: one per 20 severe and one per 40 moderate, added: 1/20 is 2/40. Then rounded, then 2 units a room. */
function exerciseTherapyInstructor({ profile }: Facility): Answer {
  const { severeMusculoskeletalResidents: severe, moderateMusculoskeletalResidents: moderate } = profile;
  if (severe === undefined || moderate === undefined) return 'unknown';
  const units = rounded(2 * Number(severe) + Number(moderate), 40, profile.rounding);
  const rooms = profile.exerciseTherapyRooms;
  if (rooms === undefined) return units > 2 ? 'unknown' : units;
  return Math.min(units, 2 * Number(rooms));
}

function onePer(count: number, of: Known, profile: PlainProfile): Answer {
  return of === undefined ? 'unknown' : rounded(Number(of), count, profile.rounding);
}

/** How often `b` goes into `a`, for whole numbers. */
function whole(a: number, b: number): number {
  return (a - (a % b)) / b;
}

/** I-1, in whole numbers alone: `a`/`b` counted in quarters, halves or wholes. */
function rounded(a: number, b: number, rounding: Known = 'half-down'): number {
  if (rounding === 'exact') return a / b;
  const [step, direction] = String(rounding).split('-');
  const inOne = step === 'quarter' ? 4 : step === 'half' ? 2 : 1;
  const down = whole(a * inOne, b);
  const left = (a * inOne) % b;
  if (direction === 'up') return (left > 0 ? down + 1 : down) / inOne;
  if (direction === 'nearest') return (2 * left >= b ? down + 1 : down) / inOne;
  return down / inOne;
}
