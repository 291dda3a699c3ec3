import { isRefused, type Refusal, type Refused } from '../../workbook/excel/refusal';

/**
 * The refusal of reading the sheet again after a result was written. Undefined where only that reading was stopped,
 * since the result has been written.
 */
export function refusedAfterWriting(renewed: object | Refused): Refusal | undefined {
  return isRefused(renewed) && renewed.refused.reason !== 'cancelled' ? renewed.refused : undefined;
}
