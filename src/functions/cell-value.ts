import { Fault } from '../engine/fault';
import { sayFault } from '../i18n/say';
import type { Language } from '../norms/schema';
import { mustWait } from './workbook-awaited';
import { workbookSettings } from './workbook-settings';

/** What a cell can hold. Excel shows messages on `#VALUE!` and `#N/A` alone, so there is no other error. */
export type FunctionValue = string | number | boolean | CustomFunctions.Error;

type Answer = string | number | boolean | Fault;

/** The edge: an answer stays, a fault becomes the error that Excel shows with its sentence. */
function toCell(answer: Answer): FunctionValue {
  // `+ 0` makes the negative zero a plain one.
  if (!(answer instanceof Fault)) return typeof answer === 'number' ? answer + 0 : answer;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return errorOf(answer.missing ? notAvailable : invalidValue, sentenceOf(workbookSettings().language, answer));
}

const sentences = new WeakMap<Fault, { readonly language: Language; readonly sentence: string }>();

/** A fault that comes again is said again, without being put into words again. */
function sentenceOf(language: Language, fault: Fault): string {
  const said = sentences.get(fault);
  if (said?.language === language) return said.sentence;
  const sentence = sayFault(language, fault);
  sentences.set(fault, { language, sentence });
  return sentence;
}

/** Writing down where an error was made takes longer than all the rest, and nobody reads it. */
function errorOf(code: CustomFunctions.ErrorCode, message: string): CustomFunctions.Error {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const error = new CustomFunctions.Error(code, message);
  Error.stackTraceLimit = stackTraceLimit;
  return error;
}

/**
 * No figure is given before it is known by which edition. Nothing ever throws: a value that no cell can hold, yet somebody
 * passed, is told like any other wrong one.
 */
function guarded<T>(ask: () => T): T | Fault {
  if (mustWait()) return new Fault('workbookAwaited', {}, true);
  try {
    return ask();
  } catch {
    return new Fault('cellError', { where: '?' });
  }
}

/** What one cell shows. */
export function cellValue(ask: () => Answer): FunctionValue {
  return toCell(guarded(ask));
}

/** What a range shows; a fault instead of the range is one cell. */
export function cellValues(ask: () => readonly (readonly Answer[])[] | Fault): FunctionValue[][] {
  const answers = guarded(ask);
  return answers instanceof Fault ? [[toCell(answers)]] : answers.map((row) => row.map(toCell));
}
