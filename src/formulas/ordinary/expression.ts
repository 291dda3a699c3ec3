import { asPiece } from '../whole-piece';

/**
 * Formula text that gives a number. Where one of the `guards` is true the number is not known, and what is worked out
 * with it must be `NA()`. The value may be #N/A by itself too.
 */
export interface Expression {
  readonly value: string;
  readonly guards: readonly string[];
}

export const notAvailable = 'NA()';

export function plain(value: string | number): Expression {
  return { value: String(value), guards: [] };
}

/** The expression as one text with its guards before it, apart from those that stand further out already. */
export function guarded({ value, guards }: Expression, already: readonly string[] = []): string {
  const own = [...new Set(guards)].filter((guard) => !already.includes(guard));
  return own.length === 0 ? value : `IF(OR(${own.join(',')}),${notAvailable},${value})`;
}

/** The sum, known where all of it is. */
export function sumOf(parts: readonly Expression[]): Expression {
  return { value: parts.map(({ value }) => value).join('+'), guards: parts.flatMap(({ guards }) => guards) };
}

export function times(count: number, value: string): string {
  return count === 1 ? value : `${count}*${asPiece(value)}`;
}
