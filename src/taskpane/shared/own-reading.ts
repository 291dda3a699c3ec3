import { useCallback } from 'react';
import { isRefused, type Refusal, type Refused } from '../../workbook/excel/refusal';
import { usePane } from '../pane-context';

/**
 * Why the pane could not read what nobody asked it to read. Undefined also where that reading was stopped: it was not
 * to write anything, and what was written before it stands.
 */
export function refusalOfOwnReading(read: object | Refused): Refusal | undefined {
  return isRefused(read) && read.refused.reason !== 'cancelled' ? read.refused : undefined;
}

/** Shows above every place why such a reading was refused, if it was. */
export function useReportOwnReading(): (read: object | Refused) => void {
  const { report } = usePane();
  return useCallback(
    (read) => {
      const refusal = refusalOfOwnReading(read);
      if (refusal !== undefined) report(refusal);
    },
    [report],
  );
}
