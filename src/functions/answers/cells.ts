import { Fault } from '../../engine/fault';
import { tidy } from '../../engine/rounding';
import { readActual } from '../../engine/arguments/actual';
import { isEmptyPosition } from '../../engine/arguments/position-to-the-letter';
import { broadcast, toGrid } from '../../engine/grid';
import { readAskedPosition, unitsOf, type Question } from '../../engine/question';

/** The requirement for one cell; empty text for an empty position. */
function requiredCell(question: Question | Fault, position: unknown, residents: unknown): number | '' | Fault {
  if (isEmptyPosition(position)) return '';
  if (question instanceof Fault) return question;
  const asked = readAskedPosition(question, position, residents);
  return asked instanceof Fault ? asked : unitsOf(asked);
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
  return broadcast([position, residents].map(toGrid), (one, count) => requiredCell(question, one, count));
}

/** Actual minus required for each position, actual and residents. */
export function gapCells(
  question: Question | Fault,
  position: unknown,
  actual: unknown,
  residents: unknown,
): (number | '' | Fault)[][] {
  return broadcast([position, actual, residents].map(toGrid), (one, has, count) => gapCell(question, one, has, count));
}
