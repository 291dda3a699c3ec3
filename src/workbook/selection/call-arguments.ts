import type { ArgumentRead } from './read-arguments';
import type { CallRead, Selection } from './read-selection';
import type { CallArguments } from './read-call';

/** Where each function that answers a requirement has its arguments. */
const places: Readonly<Record<string, Readonly<Partial<Record<keyof CallArguments, number>>>>> = {
  REQUIRED_STAFF: { position: 0, residents: 1, type: 2, profile: 3, edition: 4 },
  STAFF_GAP: { position: 0, residents: 2, type: 3, profile: 4, edition: 5 },
  EXPLAIN: { position: 0, residents: 1, type: 2, profile: 3, edition: 4 },
  STAFF_TABLE: { residents: 0, type: 1, profile: 2, edition: 3 },
  TOTAL_STAFF: { residents: 0, type: 1, profile: 2, section: 3, edition: 4 },
};

/** An argument that is itself a calculation: its value stands in no cell. */
export interface Unread {
  readonly unread: string;
}

/** Whether a call answers a requirement, so that there is something to explain. */
export function isAnswering({ name }: CallRead): boolean {
  return name in places;
}

/** The arguments of a call for the element of its result that stands in the cell. */
export function callArguments({ name, args }: CallRead, element: Selection['element']): CallArguments | Unread {
  const place = places[name] ?? {};
  const used = Object.values(place).map((at) => args[at]);
  const unread = used.find((arg) => arg?.kind === 'unread');
  if (unread?.kind === 'unread') return { unread: unread.source };
  const at = (key: keyof CallArguments): ArgumentRead | undefined => args[place[key] ?? -1];
  return {
    ...(place.position === undefined ? {} : { position: { value: elementOf(at('position'), element) } }),
    residents: elementOf(at('residents'), element),
    type: elementOf(at('type')),
    profile: gridOf(at('profile')),
    section: elementOf(at('section')),
    edition: elementOf(at('edition')),
  };
}

function gridOf(arg: ArgumentRead | undefined): unknown {
  return arg?.kind === 'values' ? arg.values : null;
}

const first: Selection['element'] = { row: 0, column: 0 };

/** One value of a range, as ranges of different shapes meet: what has one row or column serves them all. */
function elementOf(arg: ArgumentRead | undefined, { row, column } = first): unknown {
  if (arg?.kind !== 'values') return null;
  const cells = arg.values[arg.values.length > 1 ? row : 0] ?? [];
  return cells[cells.length > 1 ? column : 0] ?? null;
}
