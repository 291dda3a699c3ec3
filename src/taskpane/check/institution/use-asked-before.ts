import { useEffect, type Dispatch } from 'react';
import { Fault } from '../../../engine/fault';
import { readAskedBefore } from '../../../workbook/check/asked-before';
import { loadCells } from '../../../workbook/excel/cells';
import { isRefused } from '../../../workbook/excel/refusal';
import { usePane } from '../../pane-context';
import { useReportOwnReading } from '../../shared/own-reading';
import type { CheckAction } from '../check-state';
import { profileIn } from './institution';

/** Begins with the institution of the last check that was written into this workbook. */
export function useAskedBefore(checkDo: Dispatch<CheckAction>): void {
  const { officeState, norms } = usePane();
  const reportOwnReading = useReportOwnReading();
  useEffect(() => {
    if (officeState !== 'ready') return undefined;
    let isWanted = true;
    void readAskedBefore().then(async (read) => {
      if (isRefused(read)) return reportOwnReading(read);
      if (read.asked === undefined) return;
      const { type, residents, profile: place, answers } = read.asked;
      const cells = place === undefined ? undefined : await loadCells(place);
      if (cells !== undefined && isRefused(cells)) return reportOwnReading(cells);
      const profile = cells && profileIn(norms, cells.values);
      const known =
        place === undefined || profile === undefined || profile instanceof Fault ? undefined : { place, profile };
      if (isWanted) checkDo({ do: 'known', known: { type, residents, answers, profile: known } });
    });
    return () => {
      isWanted = false;
    };
  }, [officeState, norms, reportOwnReading, checkDo]);
}
