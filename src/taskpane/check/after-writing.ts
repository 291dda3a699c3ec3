import { isRefused, type Refusal, type Refused } from '../../workbook/excel/refusal';

/**
 * What was refused when the sheet was read again after a result was written. Who did not wait for that reading alone is
 * not told that nothing was written.
 */
export function refusedAfterWriting(renewed: object | Refused): Refusal | undefined {
  return isRefused(renewed) && renewed.refused.reason !== 'cancelled' ? renewed.refused : undefined;
}
