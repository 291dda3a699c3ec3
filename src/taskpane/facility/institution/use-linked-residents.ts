import { useEffect, useRef, type Dispatch } from 'react';
import { loadCell } from '../../../workbook/excel/cells';
import { isRefused } from '../../../workbook/excel/refusal';
import { onReturn } from '../../shared/asking/on-return';
import { useReportOwnReading } from '../../shared/own-reading';
import type { Wizard, WizardAction } from '../../shared/entries/wizard';
import { linksNow } from '../linked-now';

/**
 * Reads linked residents again at each step, and whenever somebody comes back to the pane, since their cells may have changed or
 * moved. A cell that is gone is told at a step alone.
 */
export function useLinkedResidents(wizard: Wizard, wizardDo: Dispatch<WizardAction>): void {
  const reportOwnReading = useReportOwnReading();
  const latest = useRef(wizard);
  useEffect(() => {
    latest.current = wizard;
  }, [wizard]);
  useEffect(() => {
    const look = async (tell: (read: object) => void): Promise<void> => {
      const asked = latest.current;
      const now = await linksNow(asked);
      if (latest.current !== asked && latest.current.workedOn !== asked.workedOn) return;
      if (now.workedOn !== undefined && now.workedOn !== asked.workedOn) {
        wizardDo({ do: 'moved', workedOn: now.workedOn });
        for (const [at, { key, residents }] of now.facilities.entries())
          if (residents !== asked.facilities[at]?.residents) wizardDo({ do: 'residents', key, residents });
      }
      for (const { key, residents } of now.facilities) {
        const { cell } = residents;
        if (cell === undefined) continue;
        void loadCell(cell).then((read) => {
          tell(read);
          const stands = latest.current.facilities.find((one) => one.key === key)?.residents;
          if (isRefused(read) || stands?.cell !== cell || stands.text === String(read.value)) return;
          wizardDo({ do: 'residents', key, residents: { text: String(read.value), cell } });
        });
      }
    };
    void look(reportOwnReading);
    return onReturn(() => void look(() => undefined));
    // Only a new step triggers it: otherwise every letter typed would ask Excel.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wizard.step]);
}
