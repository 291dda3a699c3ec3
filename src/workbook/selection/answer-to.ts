import { isEmptyPosition } from '../../engine/arguments/position-to-the-letter';
import { readSection } from '../../engine/arguments/section';
import type { CompiledPosition } from '../../engine/compile';
import { Fault } from '../../engine/fault';
import type { CallContext } from '../../engine/question';
import { requirement } from '../../engine/requirement';
import { total } from '../../engine/total';
import { asksAboutFacility } from '../../formulas/parameters';
import type { AnswerToCall } from './answer-to-call';
import { callArguments } from './call-arguments';
import { readCall, type AskedByCall } from './read-call';
import type { CallRead, SelectedCell } from './read-selection';
import { sizeLine } from './size-line';

/** The explanation of a call for the element of its result that the cell shows. */
export function answerTo(call: CallRead, element: SelectedCell['element'], context: CallContext): AnswerToCall {
  if (!asksAboutFacility(call)) return { is: 'nothing' };
  const args = callArguments(call, element);
  if ('unread' in args) return { is: 'unread', source: args.unread };
  if (args.position !== undefined && isEmptyPosition(args.position.value)) return { is: 'no-position' };
  if (call.name === 'STEPS' || call.name === 'COMPARE_SIZES') return sizeLine(call.name, element, args, context);
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
