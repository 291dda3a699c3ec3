import { MessageBar, MessageBarActions, MessageBarBody, type MessageBarProps } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface MessageProps {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A sentence that must be read: what happened and what to do, with the buttons that do it. */
export function Message({ intent, children, actions }: MessageProps): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
