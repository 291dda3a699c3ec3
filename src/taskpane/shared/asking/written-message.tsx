import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { isStanding } from '../../../workbook/excel/cells';
import { isRefused } from '../../../workbook/excel/refusal';
import type { Place } from '../../../workbook/sheet/place';
import { usePane } from '../../pane-context';
import { Message } from '../controls/message';
import { onReturn } from './on-return';
import { ShowButton } from './show-button';

interface WrittenMessageProps {
  readonly place: Place;
  readonly intent?: 'success' | 'warning';
  readonly children: ReactNode;
}

/** Says that something was written, unless somebody comes back to the pane and it is gone, as after an undo. */
export function WrittenMessage({ place, intent = 'success', children }: WrittenMessageProps): ReactElement | null {
  const { say } = usePane();
  const [gone, setGone] = useState<Place>();
  useEffect(
    () =>
      onReturn(
        () =>
          void isStanding(place).then((now) => {
            if (!isRefused(now)) setGone(now.stands ? undefined : place);
          }),
      ),
    [place],
  );
  if (gone === place) return null;
  return (
    <Message intent={intent} actions={<ShowButton place={place}>{say('showSheet')}</ShowButton>}>
      {children}
    </Message>
  );
}
