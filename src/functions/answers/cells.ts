import { Fault } from '../../engine/fault';
import { tidy } from '../../engine/rounding';
import { readActual } from '../../engine/arguments/actual';
import { isEmptyPosition } from '../../engine/arguments/position-to-the-letter';
import { broadcast, toGrid } from '../../engine/grid';
import { unitsAsked, type Question } from '../../engine/question';

/** The requirement for one cell; empty text for an empty position. */
function requiredCell(question: Question | Fault, position: unknown, residents: unknown): number | '' | Fault {
  if (isEmptyPosition(position)) return '';
  if (question instanceof Fault) return question;
  return unitsAsked(question, position, residents);
}

/** Actual minus required for one cell; empty text for an empty position. */
function gapCell(
  question: Question | Fault,
  position: unknown,
  actual: unknown,
  residents: unknown,
): number | '' | Fault {
  const required = requiredCell(question, position, residents);
  if (typeof required !== 'number') return required;
  const has = readActual(actual);
  return has instanceof Fault ? has : tidy(has - required);
}

/** The requirement for each pair of position and residents. */
export function requiredCells(
  question: Question | Fault,
  position: unknown,
  residents: unknown,
): (number | '' | Fault)[][] {
  return broadcast([position, residents].map(toGrid), (values) => requiredCell(question, values[0], values[1]));
}

/** Actual minus required for each position, actual and residents. */
export function gapCells(
  question: Question | Fault,
  position: unknown,
  actual: unknown,
  residents: unknown,
): (number | '' | Fault)[][] {
  return broadcast([position, actual, residents].map(toGrid), (values) =>
    gapCell(question, values[0], values[1], values[2]),
  );
}
