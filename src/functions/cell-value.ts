import { Fault } from '../engine/fault';
import { sayFault } from '../i18n/say-fault';
import type { Language } from '../norms/schema';
import { workbookSettings } from './workbook-settings';

/** What a cell can hold. Excel shows messages on `#VALUE!` and `#N/A` alone, so there is no other error. */
export type FunctionValue = string | number | boolean | CustomFunctions.Error;

export type Answer = string | number | boolean | Fault;
export type FunctionAnswers = readonly (readonly Answer[])[];

/** An answer as the cell's value; a fault becomes the error that Excel shows with its sentence. */
export function shownCell(answer: Answer): FunctionValue {
  // `+ 0` turns negative zero into zero.
  if (!(answer instanceof Fault)) return typeof answer === 'number' ? answer + 0 : answer;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return errorOf(answer.missing ? notAvailable : invalidValue, sentenceOf(workbookSettings().language, answer));
}

/** Whether a row of answers stands in the cells as it is. */
function isShown(row: readonly Answer[]): row is Exclude<Answer, Fault>[] {
  for (const answer of row) if (answer instanceof Fault || Object.is(answer, -0)) return false;
  return true;
}

/** A range of answers as the cells' values; a fault instead of the range is one cell. */
export function shownRows(answers: FunctionAnswers | Fault): FunctionValue[][] {
  if (answers instanceof Fault) return [[shownCell(answers)]];
  return answers.map((row) => (isShown(row) ? row : row.map(shownCell)));
}

const sentences = new WeakMap<Fault, { readonly language: Language; readonly sentence: string }>();

/** The sentence of a fault, put together once for all cells that have the same fault. */
function sentenceOf(language: Language, fault: Fault): string {
  const said = sentences.get(fault);
  if (said?.language === language) return said.sentence;
  const sentence = sayFault(language, fault);
  sentences.set(fault, { language, sentence });
  return sentence;
}

/** Made without a stack trace, which would take longer than the calculation. */
function errorOf(code: CustomFunctions.ErrorCode, message: string): CustomFunctions.Error {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const error = new CustomFunctions.Error(code, message);
  Error.stackTraceLimit = stackTraceLimit;
  return error;
}

/** Never throws: an argument that no cell can hold gives a fault like any wrong value. */
export function caught<T>(ask: () => T): T | Fault {
  try {
    return ask();
  } catch {
    return new Fault('cellError', { where: '?' });
  }
}

/** The value that one cell shows. */
export function cellValue(ask: () => Answer): FunctionValue {
  return shownCell(caught(ask));
}

/** The values of a range; a fault fills one cell instead. */
export function cellValues(ask: () => FunctionAnswers | Fault): FunctionValue[][] {
  return shownRows(caught(ask));
}
