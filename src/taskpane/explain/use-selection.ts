import { useEffect, useState } from 'react';
import { isRefused, type Refused } from '../../workbook/excel/refusal';
import { followSelection } from '../../workbook/selection/follow-selection';
import type { SelectedCell } from '../../workbook/selection/read-selection';

/** The selected cell, following the selection; undefined until Excel has answered once. A new `attempt` asks again. */
export function useSelection(isFollowing: boolean, attempt: number): SelectedCell | Refused | undefined {
  const [selection, setSelection] = useState<SelectedCell | Refused>();
  useEffect(() => {
    if (!isFollowing) return undefined;
    let isWanted = true;
    const following = followSelection((found) => {
      if (isWanted) setSelection(found);
    });
    void following.then((started) => {
      if (isWanted && isRefused(started)) setSelection(started);
    });
    return () => {
      isWanted = false;
      void following.then((started) => {
        if (!isRefused(started)) started.stop();
      });
    };
  }, [isFollowing, attempt]);
  return selection;
}
