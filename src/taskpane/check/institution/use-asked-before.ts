import { useEffect, type Dispatch } from 'react';
import type { CompiledEdition } from '../../../engine/compile';
import { Fault } from '../../../engine/fault';
import { readAskedBefore, type AskedBefore } from '../../../workbook/check/asked-before';
import { loadCells } from '../../../workbook/excel/cells';
import { isRefused, type Refused } from '../../../workbook/excel/refusal';
import { usePane } from '../../pane-context';
import { useReportOwnReading } from '../../shared/own-reading';
import type { CheckAction, Known } from '../check-state';
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
      if (isWanted) checkDo({ do: 'before', before: read.asked });
      const [latest] = read.asked;
      const known = latest && (await knownNow(norms, latest));
      if (known === undefined) return;
      if (isRefused(known)) return reportOwnReading(known);
      if (isWanted) checkDo({ do: 'latest', known });
    });
    return () => {
      isWanted = false;
    };
  }, [officeState, norms, reportOwnReading, checkDo]);
}

/** What was asked before, with the profile that its cells hold now. */
export async function knownNow(norms: CompiledEdition, asked: AskedBefore): Promise<Known | Refused> {
  const { profile: place, type, residents, answers, sheet } = asked;
  const cells = place === undefined ? undefined : await loadCells(place);
  if (cells !== undefined && isRefused(cells)) return cells;
  const profile = cells && profileIn(norms, cells.values);
  const taken =
    place === undefined || profile === undefined || profile instanceof Fault ? undefined : { place, profile };
  return { type, residents, answers, sheet, profile: taken };
}
