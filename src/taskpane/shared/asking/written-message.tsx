import type { ReactElement, ReactNode } from 'react';
import type { CellBefore, Place } from '../../../workbook/sheet/place';
import { usePane } from '../../pane-context';
import { Message } from '../controls/message';
import { ShowButton } from './show-button';
import { useGone } from './use-gone';

interface WrittenMessageProps {
  readonly place: Place;
  /** Where a sheet was written over: a cell that is another one since. */
  readonly before?: CellBefore | undefined;
  readonly intent?: 'success' | 'warning';
  readonly children: ReactNode;
}

/** Says that something was written, unless somebody comes back to the pane and it is gone, as after an undo. */
export function WrittenMessage(props: WrittenMessageProps): ReactElement | null {
  const { place, before, intent = 'success', children } = props;
  const { say } = usePane();
  if (useGone(place, before)) return null;
  return (
    <Message intent={intent} actions={<ShowButton place={place}>{say('showSheet')}</ShowButton>}>
      {children}
    </Message>
  );
}
