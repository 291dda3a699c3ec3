import type { Answer, PlainProfile } from './plain-reading';

/**
 * The ceilings of the notes and paragraph 23(5) by plain reading, sharing nothing with src/. A condition that is said to
 * be missing settles it; one that is not known leaves it open.
 */
type Known = boolean | undefined;

function oneWhere(...conditions: readonly Known[]): Answer {
  if (conditions.includes(false)) return 0;
  return conditions.includes(undefined) ? 'unknown' : 1;
}

const known = (value: PlainProfile[string]): Known => (value === undefined ? undefined : value === true);

/** The kinds of vehicle that the drivers of row 21 drive; the tractor has a driver of its own in row 22. */
export const kindsOfVehicle = ['passenger-car', 'ambulance', 'bus', 'motor-vehicle', 'sewage-truck', 'minibus'];

/** The most that the notes under the table allow. */
export function mostAllowed(what: string, residents: number, profile: PlainProfile): Answer {
  switch (what) {
    case 'passenger-car':
    case 'tractor':
      return 1;
    case 'ambulance':
      return 2;
    case 'bus':
      return residents >= 100 ? 1 : 0;
    case 'motor-vehicle':
      return residents >= 350 ? 1 : 0;
    case 'sewage-truck': {
      const carried = profile.sewageCubicMetresPerMonth;
      return oneWhere(known(profile.noCentralSewerAccess), carried === undefined ? undefined : Number(carried) >= 200);
    }
    case 'minibus':
      return oneWhere(known(profile.smallCapacityHome));
    case 'room-specialists':
      return profile.specialisedRooms === undefined ? 'unknown' : 2 * Number(profile.specialisedRooms);
    default:
      throw new Error(`the notes set no ceiling for ${what}`);
  }
}

/** How many of these the notes certainly allow together. */
export function allowedTogether(kinds: readonly string[], residents: number, profile: PlainProfile): number {
  return kinds
    .map((kind) => mostAllowed(kind, residents, profile))
    .reduce((sum: number, most) => sum + (most === 'unknown' ? 0 : most), 0);
}

/** Grounds of 23(5) on which a relative gives no support. */
export const leavesWithoutSupport = [
  'none',
  'disability',
  'oncology',
  'mental-illness',
  'imprisonment',
  'mental-health-register',
  'moved-abroad',
  'other-settlement',
  'spouse-elderly',
  'family-conflict',
];

/** What is said of an elderly person; `support`: a ground for each relative. What is absent is not known. */
export interface PlainPerson {
  readonly pensionAge: Known;
  readonly cannotSelfCare: Known;
  readonly needsHomeCare: Known;
  readonly support: readonly (string | undefined)[];
}

/** Whether paragraph 23(5) lets the person be served at home; otherwise, what is not known. */
export function servedAtHome({ support, ...conditions }: PlainPerson): boolean | readonly string[] {
  const unsupported = support.map((ground) =>
    ground === undefined ? undefined : leavesWithoutSupport.includes(ground),
  );
  const everything: readonly Known[] = [...Object.values(conditions), ...unsupported];
  if (everything.includes(false)) return false;
  const unknown = Object.entries(conditions).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (unsupported.length === 0 || unsupported.includes(undefined)) unknown.push('support');
  return unknown.length === 0 || unknown;
}
