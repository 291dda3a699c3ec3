import type { NormsCall } from './norms-calls';
import { split } from './scan';

/** A place in an array constant; rows and columns are counted from 0. */
export interface ConstantPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * A formula with another source text in the place of an argument of a call that was found in it; with `element`, of one
 * value of the array constant that the argument is.
 */
export function replaceArgument(
  formula: string,
  { nameAt, end }: NormsCall,
  at: number,
  source: string,
  element?: ConstantPlace,
): string {
  const begin = formula.indexOf('(', nameAt) + 1;
  const inside = replacePart(formula.slice(begin, end - 1), ',', at, (argument) =>
    element === undefined ? source : replaceConstant(argument, element, source),
  );
  return formula.slice(0, begin) + inside + formula.slice(end - 1);
}

function replaceConstant(array: string, { row, column }: ConstantPlace, source: string): string {
  const inside = replacePart(array.slice(1, -1), ';', row, (cells) => replacePart(cells, ',', column, () => source));
  return `{${inside}}`;
}

/** One of the parts between separators as `changed` gives it; the space around it stays. */
function replacePart(text: string, separator: string, at: number, changed: (part: string) => string): string {
  const parts = split(text, separator);
  const [, before = '', part = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(parts[at] ?? '') ?? [];
  return parts.map((one, place) => (place === at ? before + changed(part) + after : one)).join(separator);
}
