import type { CellInput } from '../../spreadsheet/content';
import { invalidArgument } from './error';

/**
 * What Excel makes of a value written through `values` or `formulas`: texts are read as if typed, `null` changes
 * nothing.
 */
export function parseInput(value: unknown): CellInput {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw invalidArgument('Range.values');
  if (value.startsWith("'")) return { text: value.slice(1) };
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : value;
}
