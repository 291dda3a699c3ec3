import { useEffect, useMemo, type Dispatch } from 'react';
import { followTable } from '../../workbook/check/follow-table';
import { isRefused } from '../../workbook/excel/refusal';
import { usePane } from '../pane-context';
import { checkedTable, type CheckAction, type TableCheck } from './check-state';

/** Marks the result as old while the table on the sheet is another than it was read. */
export function useTableNow(table: TableCheck, checkDo: Dispatch<CheckAction>): void {
  const { report } = usePane();
  const { read } = table;
  const area = useMemo(() => checkedTable(table)?.area, [table]);
  useEffect(() => {
    if (read === undefined || area === undefined) return undefined;
    const following = followTable(read, area, (isOld) => checkDo({ do: 'old', isOld }));
    void following.then((started) => {
      if (isRefused(started)) report(started.refused);
    });
    return () =>
      void following.then((started) => {
        if (!isRefused(started)) started.stop();
      });
    // A change of names or of the institution is none of the table.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [read, area?.row, area?.column, area?.rowCount, area?.columnCount, checkDo]);
}
