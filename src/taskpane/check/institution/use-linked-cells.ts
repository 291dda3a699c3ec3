import { useEffect, type Dispatch } from 'react';
import { Fault } from '../../../engine/fault';
import { loadCells, loadLabelled } from '../../../workbook/excel/cells';
import { isRefused } from '../../../workbook/excel/refusal';
import { usePane } from '../../pane-context';
import { useReportOwnReading } from '../../shared/own-reading';
import type { CheckAction, TableCheck } from '../check-state';
import { profileIn } from './institution';

/** Reads the linked cells of residents and profile again whenever the table is read. */
export function useLinkedCells({ read, asked }: TableCheck, checkDo: Dispatch<CheckAction>): void {
  const { norms } = usePane();
  const reportOwnReading = useReportOwnReading();
  const { cell } = asked.residents;
  useEffect(() => {
    if (cell !== undefined)
      void loadLabelled(cell).then((now) => {
        reportOwnReading(now);
        if (!isRefused(now)) checkDo({ do: 'linked', cell, text: String(now.value), label: now.label });
      });
    // What is linked is looked at when it is linked, and with every new reading of the sheet.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [read, cell?.sheet, cell?.address]);
  useEffect(() => {
    const place = asked.profile?.place;
    if (place !== undefined)
      void loadCells(place).then((now) => {
        reportOwnReading(now);
        const profile = isRefused(now) ? undefined : profileIn(norms, now.values);
        if (profile !== undefined && !(profile instanceof Fault))
          checkDo({ do: 'asked', changes: { profile: { place, profile } } });
      });
    // Only a new reading of the sheet decides when to look.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [read]);
}
