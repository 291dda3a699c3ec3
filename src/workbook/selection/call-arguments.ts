import { parameterPlace } from '../../formulas/parameters';
import type { ArgumentRead } from './read-arguments';
import type { CallArguments } from './read-call';
import type { CallRead, SelectedCell } from './read-selection';

/** What a requirement depends on; the actual units and the language change nothing in it. */
const used = ['position', 'residents', 'type', 'profile', 'section', 'edition'] as const;

/** An argument that is itself a calculation: its value stands in no cell. */
export interface Unread {
  readonly unread: string;
}

/** The arguments of a call for the element of its result that stands in the cell. */
export function callArguments(call: CallRead, element: SelectedCell['element']): CallArguments | Unread {
  const at = (parameter: (typeof used)[number]): ArgumentRead | undefined => call.args[parameterPlace(call, parameter)];
  const unread = used.map(at).find((arg) => arg?.kind === 'unread');
  if (unread?.kind === 'unread') return { unread: unread.source };
  return {
    ...(parameterPlace(call, 'position') < 0 ? {} : { position: { value: elementOf(at('position'), element) } }),
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

const first: SelectedCell['element'] = { row: 0, column: 0 };

/** One value of a range, as ranges of different shapes meet: what has one row or column serves them all. */
function elementOf(arg: ArgumentRead | undefined, { row, column } = first): unknown {
  if (arg?.kind !== 'values') return null;
  const cells = arg.values[arg.values.length > 1 ? row : 0] ?? [];
  return cells[cells.length > 1 ? column : 0] ?? null;
}
