import { useEffect, useRef, type Dispatch } from 'react';
import { loadCell } from '../../../workbook/excel/cells';
import { isRefused } from '../../../workbook/excel/refusal';
import { onReturn } from '../../shared/asking/on-return';
import { useReportOwnReading } from '../../shared/own-reading';
import type { Wizard, WizardAction } from '../../shared/entries/wizard';

/**
 * Reads linked residents again at each step, and whenever somebody comes back to the pane, since their cells may have changed.
 * A cell that is gone is told at a step alone.
 */
export function useLinkedResidents({ step, facilities }: Wizard, wizardDo: Dispatch<WizardAction>): void {
  const reportOwnReading = useReportOwnReading();
  const entries = useRef(facilities);
  useEffect(() => {
    entries.current = facilities;
  }, [facilities]);
  useEffect(() => {
    const look = (tell: (read: object) => void): void => {
      for (const { key, residents } of entries.current) {
        const { cell } = residents;
        if (cell === undefined) continue;
        void loadCell(cell).then((read) => {
          tell(read);
          const now = entries.current.find((one) => one.key === key)?.residents;
          if (isRefused(read) || now?.cell !== cell || now.text === String(read.value)) return;
          wizardDo({ do: 'residents', key, residents: { text: String(read.value), cell } });
        });
      }
    };
    look(reportOwnReading);
    return onReturn(() => look(() => undefined));
    // Only a new step triggers it: otherwise every letter typed would ask Excel.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [step]);
}
