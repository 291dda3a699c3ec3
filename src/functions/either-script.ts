import { Fault } from '../engine/fault';
import {
  caught,
  plainRows,
  shownCell,
  shownRows,
  type Answer,
  type FunctionAnswers,
  type FunctionValue,
} from './cell-value';
import type { Second } from './second';
import { secondScript, secondScriptComes } from './second-script';
import { mustWait } from './workbook-awaited';

/** Whether this script alone cannot answer. */
function isNotLoaded(answer: Answer | FunctionAnswers): boolean {
  return answer instanceof Fault && answer.key === 'partNotLoaded';
}

/** No figure is given before it is known by which edition. */
function asked<T>(ask: () => T): T | Fault {
  return mustWait() ? new Fault('workbookAwaited', {}, true) : caught(ask);
}

/**
 * The same asked of the second script, at once where it is there. Else Excel is given a promise in the place of the value,
 * which the metadata generator has no type for; `otherwise` is shown where the script cannot be had.
 */
function bySecond<T>(anew: (second: Second) => T, otherwise: () => T): T {
  const second = secondScript();
  if (second !== undefined) return anew(second);
  const coming = secondScriptComes();
  if (coming === undefined) return otherwise();
  return coming.then((come) => (come === undefined ? otherwise() : anew(come))) as T;
}

/** What one cell shows of a function that is wholly in this script. */
export function cellByFirst(ask: () => Answer): FunctionValue {
  return shownCell(asked(ask));
}

/** What a range shows; `anew` asks the second script the same. */
export function rowsByEither(
  ask: () => FunctionAnswers | Fault,
  anew: (second: Second) => FunctionValue[][],
): FunctionValue[][] {
  const answers = asked(ask);
  const plain = answers instanceof Fault ? undefined : plainRows(answers);
  if (plain !== undefined) return plain;
  const isHere = answers instanceof Fault ? !isNotLoaded(answers) : !answers.some((row) => row.some(isNotLoaded));
  return isHere ? shownRows(answers) : bySecond(anew, () => shownRows(answers));
}

const elsewhere = new Fault('partNotLoaded', {}, true);

/** What one cell shows of a function that is wholly in the second script. */
export function cellBySecond(ask: (second: Second) => FunctionValue): FunctionValue {
  const answer = asked(() => elsewhere);
  return isNotLoaded(answer) ? bySecond(ask, () => shownCell(answer)) : shownCell(answer);
}

/** What a range shows of a function that is wholly in the second script. */
export function rowsBySecond(ask: (second: Second) => FunctionValue[][]): FunctionValue[][] {
  return rowsByEither(() => elsewhere, ask);
}
