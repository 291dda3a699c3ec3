import type { FunctionsDoor } from '../functions/door';

/** The functions, whose script stands before this one in the page. */
export function functionsDoor(): FunctionsDoor {
  return (globalThis as unknown as { staffingNorms: FunctionsDoor }).staffingNorms;
}
