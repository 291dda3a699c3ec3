import type { ReactElement, ReactNode } from 'react';
import type { Refusal } from '../../../workbook/excel/refusal';
import { usePane } from '../../pane-context';
import { Message } from '../controls/message';
import { refusalWords } from './refusal-words';

/** What the workbook refused, and what to do about it. */
export function RefusalMessage(props: { readonly refusal: Refusal; readonly actions?: ReactNode }): ReactElement {
  const { say } = usePane();
  const { reason, ...params } = props.refusal;
  return (
    <Message intent={reason === 'cancelled' || reason === 'budgetsExist' ? 'info' : 'warning'} actions={props.actions}>
      {say(refusalWords[reason], params)}
    </Message>
  );
}
