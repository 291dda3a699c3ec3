import { useEffect, useMemo, type Dispatch } from 'react';
import { isRefused } from '../../workbook/excel/refusal';
import { isTableOther } from '../../workbook/check/table-now';
import { usePane } from '../pane-context';
import { checkedTable, type CheckAction, type TableCheck } from './check-state';

/** Marks the result as old where the table is another than it was read, whenever somebody comes back to the pane. */
export function useTableNow(table: TableCheck, checkDo: Dispatch<CheckAction>): void {
  const { report } = usePane();
  const { read } = table;
  const area = useMemo(() => checkedTable(table)?.area, [table]);
  useEffect(() => {
    if (read === undefined || area === undefined) return undefined;
    let isWanted = true;
    const look = async (): Promise<void> => {
      const now = await isTableOther(read, area);
      if (!isWanted) return;
      if (isRefused(now)) report(now.refused);
      else checkDo({ do: 'old', isOld: now.isOther });
    };
    const onFocus = (): void => void look();
    window.addEventListener('focus', onFocus);
    return () => {
      isWanted = false;
      window.removeEventListener('focus', onFocus);
    };
  }, [read, area, report, checkDo]);
}
