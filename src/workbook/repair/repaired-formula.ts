import { normsCalls, type NormsCall } from '../../formulas/norms-calls';

/** How Excel writes a function of an add-in that it does not know. */
const unknown = /^_xldudf_NORMS_/i;

/**
 * The formula as it is to be written back: its calls by their own names, in no other file. Undefined where the add-in's
 * functions are not in it.
 */
export function repairedFormula(formula: string): string | undefined {
  const calls = normsCalls(formula);
  if (calls.length === 0) return undefined;
  const lastFirst = [...calls].sort((a, b) => b.start - a.start);
  return lastFirst.reduce((text, { start, nameAt }) => {
    const at = text[start] === '@' ? '@' : '';
    return text.slice(0, start) + at + text.slice(nameAt).replace(unknown, 'NORMS.');
  }, formula);
}

/** Whether a formula has a call that Excel did not know when the formula was entered or the file was opened. */
export function isBroken(formula: string, value: unknown): boolean {
  const calls = normsCalls(formula);
  if (calls.length === 0) return false;
  return (
    value === '#NAME?' || calls.some((call) => isLinked(formula, call) || unknown.test(formula.slice(call.nameAt)))
  );
}

/** Whether Excel looks for the function in another file. */
function isLinked(formula: string, { nameAt }: NormsCall): boolean {
  return formula[nameAt - 1] === '!';
}
