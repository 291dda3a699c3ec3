import type { FunctionsApi } from '../functions/page-api';

/** The functions' side of the page: functions.js is loaded before this script. */
export function functionsApi(): FunctionsApi {
  return (globalThis as unknown as { staffingNorms: FunctionsApi }).staffingNorms;
}
