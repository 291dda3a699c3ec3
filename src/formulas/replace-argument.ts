import type { NormsCall } from './norms-calls';
import { split } from './scan';

/** A formula with another source text in the place of an argument of a call that was found in it. */
export function replaceArgument(formula: string, { nameAt, end }: NormsCall, at: number, source: string): string {
  const begin = formula.indexOf('(', nameAt) + 1;
  const parts = split(formula.slice(begin, end - 1), ',').map((part, place) =>
    place === at
      ? part.replace(/^(\s*)[^]*?(\s*)$/u, (_, before: string, after: string) => before + source + after)
      : part,
  );
  return formula.slice(0, begin) + parts.join(',') + formula.slice(end - 1);
}
