import { Fault } from '../engine/fault';
import { caught, shownCell, shownRows, type Answer, type FunctionAnswers, type FunctionValue } from './cell-value';
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

/** The second script where it can answer at once: it reads every name, and what the first has read to the letter as that does. */
function secondAtOnce(): Second | undefined {
  return mustWait() ? undefined : secondScript();
}

/**
 * What the second script answers when it comes: Excel is given a promise in the place of the value, which the metadata
 * generator has no type for. `otherwise` is shown where the script cannot be had.
 */
function whenSecondComes<T>(anew: (second: Second) => T, otherwise: () => T): T {
  const coming = secondScriptComes();
  if (coming === undefined) return otherwise();
  return coming.then((second) => (second === undefined ? otherwise() : anew(second))) as T;
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
  const second = secondAtOnce();
  if (second !== undefined) return anew(second);
  const answers = asked(ask);
  const isHere = answers instanceof Fault ? !isNotLoaded(answers) : !answers.some((row) => row.some(isNotLoaded));
  return isHere ? shownRows(answers) : whenSecondComes(anew, () => shownRows(answers));
}

const elsewhere = new Fault('partNotLoaded', {}, true);

/** What one cell shows of a function that is wholly in the second script. */
export function cellBySecond(ask: (second: Second) => FunctionValue): FunctionValue {
  const second = secondAtOnce();
  if (second !== undefined) return ask(second);
  const answer = asked(() => elsewhere);
  return isNotLoaded(answer) ? whenSecondComes(ask, () => shownCell(answer)) : shownCell(answer);
}

/** What a range shows of a function that is wholly in the second script. */
export function rowsBySecond(ask: (second: Second) => FunctionValue[][]): FunctionValue[][] {
  return rowsByEither(() => elsewhere, ask);
}
