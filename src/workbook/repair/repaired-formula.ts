import { normsCalls, type NormsCall } from '../../formulas/norms-calls';

/** Excel's notation of an unknown function of an add-in. */
const unknown = /^_xldudf_NORMS_/i;

/**
 * The formula with its calls written by their own names and without a link to another file. Undefined where it has no
 * function of the add-in.
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

/** Whether a formula has a call that Excel did not know when it was entered or the file was opened. */
export function isBroken(formula: string, value: unknown): boolean {
  const calls = normsCalls(formula);
  if (calls.length === 0) return false;
  return (
    value === '#NAME?' || calls.some((call) => isLinked(formula, call) || unknown.test(formula.slice(call.nameAt)))
  );
}

/** Whether the call is linked to another file. */
function isLinked(formula: string, { nameAt }: NormsCall): boolean {
  return formula[nameAt - 1] === '!';
}
