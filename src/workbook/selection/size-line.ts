import { readSection } from '../../engine/arguments/section';
import { readSizes, readSteps } from '../../engine/arguments/sizes';
import { withResidents } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import { readQuestion, type CallContext, type Question } from '../../engine/question';
import { requirement } from '../../engine/requirement';
import { compareSizes } from '../../engine/sizes';
import { total } from '../../engine/total';
import type { AnswerToCall } from './answer-to-call';
import type { CallArguments } from './read-call';
import type { SelectedCell } from './read-selection';

/** The columns before the first size. */
const columnsBefore = 2;

/** What a cell of `STEPS` or `COMPARE_SIZES` tells: the requirement of its line, at the size of its line or column. */
export function sizeLine(
  name: 'STEPS' | 'COMPARE_SIZES',
  element: SelectedCell['element'],
  args: CallArguments,
  context: CallContext,
): AnswerToCall {
  const question = readQuestion(context, args.type, args.profile, args.edition);
  if (question instanceof Fault) return { is: 'fault', fault: question };
  return name === 'STEPS' ? lineOfSteps(question, element, args) : cellOfSizes(question, element, args);
}

/** A line of the answer of `STEPS`, which has one for each change: what is required from that size on, and just below it. */
function lineOfSteps(question: Question, { row }: SelectedCell['element'], { from, to }: CallArguments): AnswerToCall {
  const lines = readSteps(question, from, to);
  if (lines instanceof Fault) return { is: 'fault', fault: lines };
  const line = lines[row - 1];
  if (line === undefined) return { is: 'nothing' };
  const { norms } = question;
  const below = line.isFirst ? undefined : withResidents(norms, line.facility, line.facility.residents - 1);
  return {
    is: 'requirement',
    norms,
    facility: line.facility,
    requirement: line.answer,
    ...(below && { before: { facility: below, requirement: requirement(norms, below, line.answer.position) } }),
  };
}

/** A position at the size of the cell's column, beside the sizes at the last; below the positions the total. */
function cellOfSizes(question: Question, { row, column }: SelectedCell['element'], args: CallArguments): AnswerToCall {
  const { norms } = question;
  const counts = readSection(norms, args.section);
  if (counts instanceof Fault) return { is: 'fault', fault: counts };
  const facilities = readSizes(question, args.sizes);
  if (facilities instanceof Fault) return { is: 'fault', fault: facilities };
  const size = column - columnsBefore;
  const at = size >= 0 && size < facilities.length ? size : facilities.length - 1;
  const { positions } = compareSizes(norms, facilities, counts);
  const one = facilities[at];
  if (row === 0 || one === undefined) return { is: 'nothing' };
  const answer = positions[row - 1]?.answers[at];
  return answer === undefined
    ? { is: 'total', total: total(norms, one, counts) }
    : { is: 'requirement', norms, facility: one, requirement: answer };
}
