import type { FunctionsDoor } from '../functions/door';

/** The functions' side of the page: functions.js is loaded before this script. */
export function functionsDoor(): FunctionsDoor {
  return (globalThis as unknown as { staffingNorms: FunctionsDoor }).staffingNorms;
}
