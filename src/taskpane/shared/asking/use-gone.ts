import { useEffect, useState } from 'react';
import { isStanding } from '../../../workbook/excel/cells';
import { isRefused } from '../../../workbook/excel/refusal';
import type { CellBefore, Place } from '../../../workbook/sheet/place';
import { onReturn } from './on-return';

/** Whether what was written at a place was gone when somebody came back to the pane, as after an undo. */
export function useGone(place: Place | undefined, before?: CellBefore): boolean {
  const [gone, setGone] = useState<Place>();
  useEffect(
    () =>
      place &&
      onReturn(
        () =>
          void isStanding(place, before).then((now) => {
            if (!isRefused(now)) setGone(now.stands ? undefined : place);
          }),
      ),
    [place, before],
  );
  return place !== undefined && gone === place;
}
