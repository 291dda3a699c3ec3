import { useEffect, type Dispatch } from 'react';
import type { StaffingTable } from '../../../staffing/recognise';
import type { SheetRead } from '../../../workbook/beside/sheet-read';
import { isRefused } from '../../../workbook/excel/refusal';
import { isTableOther } from '../../../workbook/check/table-now';
import { onReturn } from '../../shared/asking/on-return';
import { useReportOwnReading } from '../../shared/own-reading';
import type { CheckAction } from '../check-state';

/** Marks the result as old where the table is another than it was read, whenever somebody comes back to the pane. */
export function useTableNow(
  read: SheetRead | undefined,
  table: StaffingTable | undefined,
  checkDo: Dispatch<CheckAction>,
): void {
  const reportOwnReading = useReportOwnReading();
  const area = table?.area;
  useEffect(() => {
    if (read === undefined || area === undefined) return undefined;
    let isWanted = true;
    const look = async (): Promise<void> => {
      const now = await isTableOther(read, area);
      if (!isWanted) return;
      reportOwnReading(now);
      if (!isRefused(now)) checkDo({ do: 'old', isOld: now.isOther });
    };
    const stop = onReturn(() => void look());
    return () => {
      isWanted = false;
      stop();
    };
  }, [read, area, reportOwnReading, checkDo]);
}
