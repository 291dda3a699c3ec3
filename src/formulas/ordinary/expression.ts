import { asPiece } from '../whole-piece';

/**
 * Formula text that gives a number. Where one of the `guards` is true the number is not known, and every formula that
 * uses it must give `NA()`. The value itself may be #N/A too.
 */
export interface Expression {
  readonly value: string;
  readonly guards: readonly string[];
}

export const notAvailable = 'NA()';

/** What is known wherever it stands. */
export function plain(value: string | number): Expression {
  return { value: String(value), guards: [] };
}

/** The expression as one text with its guards in front, except those that an outer formula has `already`. */
export function guarded({ value, guards }: Expression, already: readonly string[] = []): string {
  const own = [...new Set(guards)].filter((guard) => !already.includes(guard));
  return own.length === 0 ? value : `IF(OR(${own.join(',')}),${notAvailable},${value})`;
}

/** The sum; known where all parts are. */
export function sumOf(parts: readonly Expression[]): Expression {
  return { value: parts.map(({ value }) => value).join('+'), guards: parts.flatMap(({ guards }) => guards) };
}

/** A value so many times, as formula text. */
export function times(count: number, value: string): string {
  return count === 1 ? value : `${count}*${asPiece(value)}`;
}
