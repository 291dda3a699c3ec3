import { parameterPlace } from '../../formulas/parameters';
import type { ArgumentRead } from './read-arguments';
import type { CallArguments } from './read-call';
import type { CallRead, SelectedCell } from './read-selection';

/** The parameters that a requirement depends on; actual units and language change nothing in it. */
const used = ['position', 'residents', 'from', 'to', 'sizes', 'type', 'profile', 'section', 'edition'] as const;

/** An argument that is itself a calculation, so that no cell has its value. */
export interface Unread {
  readonly unread: string;
}

/** The arguments of a call for the element of its result that the cell shows. */
export function callArguments(call: CallRead, element: SelectedCell['element']): CallArguments | Unread {
  const at = (parameter: (typeof used)[number]): ArgumentRead | undefined => call.args[parameterPlace(call, parameter)];
  const unread = used.map(at).find((arg) => arg?.kind === 'unread');
  if (unread?.kind === 'unread') return { unread: unread.source };
  return {
    ...(parameterPlace(call, 'position') < 0 ? {} : { position: { value: elementOf(at('position'), element) } }),
    residents: elementOf(at('residents'), element),
    from: elementOf(at('from')),
    to: elementOf(at('to')),
    sizes: gridOf(at('sizes')),
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

/** One value of a range, with ranges stretched as in formulas: a single row or column is used for all. */
function elementOf(arg: ArgumentRead | undefined, { row, column } = first): unknown {
  if (arg?.kind !== 'values') return null;
  const cells = arg.values[arg.values.length > 1 ? row : 0] ?? [];
  return cells[cells.length > 1 ? column : 0] ?? null;
}
