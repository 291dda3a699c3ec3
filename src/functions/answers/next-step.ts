import { isEmptyPosition } from '../../engine/arguments/position-to-the-letter';
import { Fault } from '../../engine/fault';
import { nextStep } from '../../engine/next-step';
import { readAskedPosition, unitsOf, type Question } from '../../engine/question';
import { readDirection } from '../arguments/direction';

/** At how many residents the requirement next changes, and to how many units; empty text for an empty position. */
export function nextStepCells(
  question: Question | Fault,
  position: unknown,
  residents: unknown,
  direction: unknown,
): (number | string | Fault)[][] | Fault {
  if (isEmptyPosition(position)) return [['']];
  if (question instanceof Fault) return question;
  const way = readDirection(direction);
  if (way instanceof Fault) return way;
  const asked = readAskedPosition(question, position, residents);
  if (asked instanceof Fault) return asked;
  const { norms, facility } = asked;
  const there = nextStep({ norms, ...facility, position: asked.position }, facility.residents, way);
  if (there !== undefined) return [[there.residents, unitsOf({ ...asked, facility: there })]];
  const units = unitsOf(asked);
  return units instanceof Fault ? units : new Fault('noNextStep', {}, true);
}
