import { useEffect, type Dispatch } from 'react';
import { loadCell } from '../../workbook/excel/cells';
import { isRefused } from '../../workbook/excel/refusal';
import { useReportOwnReading } from '../shared/own-reading';
import type { Wizard, WizardAction } from '../shared/wizard';

/** Reads linked residents again at each step, since their cells may have changed. */
export function useLinkedResidents({ step, facilities }: Wizard, wizardDo: Dispatch<WizardAction>): void {
  const reportOwnReading = useReportOwnReading();
  useEffect(() => {
    for (const { key, residents } of facilities) {
      const { cell } = residents;
      if (cell === undefined) continue;
      void loadCell(cell).then((read) => {
        reportOwnReading(read);
        if (isRefused(read) || String(read.value) === residents.text) return;
        wizardDo({ do: 'residents', key, residents: { text: String(read.value), cell } });
      });
    }
    // Only a new step triggers it: otherwise every letter typed would ask Excel.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [step]);
}
