import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  type MessageBarProps,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface MessageProps {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Fingerprints and ids have no spaces, so they break anywhere. */
const useStyles = makeStyles({ body: { overflowWrap: 'anywhere', minWidth: 0 } });

/** A sentence that must be read: what happened and what to do, with the buttons that do it. */
export function Message({ intent, children, actions }: MessageProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
