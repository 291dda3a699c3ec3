import { isEmptyPosition } from '../../engine/arguments/position-to-the-letter';
import { readSection } from '../../engine/arguments/section';
import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import type { Facility } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import type { CallContext } from '../../engine/question';
import { requirement, type Requirement } from '../../engine/requirement';
import { total, type Total } from '../../engine/total';
import { asksAboutFacility } from '../../formulas/parameters';
import { callArguments } from './call-arguments';
import { readCall, type AskedByCall } from './read-call';
import type { CallRead, SelectedCell } from './read-selection';

/** What the pane can say about a call. */
export type AnswerToCall =
  | {
      readonly is: 'requirement';
      readonly norms: CompiledEdition;
      readonly facility: Facility;
      readonly requirement: Requirement;
    }
  | { readonly is: 'total'; readonly total: Total }
  | { readonly is: 'fault'; readonly fault: Fault }
  | { readonly is: 'unread'; readonly source: string }
  | { readonly is: 'no-position' }
  | { readonly is: 'nothing' };

/** The explanation of a call for the element of its result that the cell shows. */
export function answerTo(call: CallRead, element: SelectedCell['element'], context: CallContext): AnswerToCall {
  if (!asksAboutFacility(call)) return { is: 'nothing' };
  const args = callArguments(call, element);
  if ('unread' in args) return { is: 'unread', source: args.unread };
  if (args.position !== undefined && isEmptyPosition(args.position.value)) return { is: 'no-position' };
  const asked = readCall(context, args);
  if (asked instanceof Fault) return { is: 'fault', fault: asked };
  const { norms, facility } = asked;
  const position = asked.position ?? positionOfLine(call.name, element, asked);
  if (position === undefined) {
    const counts = readSection(norms, args.section);
    return counts instanceof Fault
      ? { is: 'fault', fault: counts }
      : { is: 'total', total: total(norms, facility, counts) };
  }
  return { is: 'requirement', norms, facility, requirement: requirement(norms, facility, position) };
}

/** The position in a line of a spilled table, whose first line is its header. */
function positionOfLine(
  name: string,
  { row }: SelectedCell['element'],
  { norms }: AskedByCall,
): CompiledPosition | undefined {
  return name === 'STAFF_TABLE' ? norms.positions[row - 1] : undefined;
}
