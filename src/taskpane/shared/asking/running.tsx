import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../pane-context';
import { useSharedStyles } from '../use-shared-styles';

interface RunningProps {
  readonly text: string;
  /** From 0 to 1; undefined where it is not known. */
  readonly done?: number | undefined;
  readonly onStop: () => void;
}

/** The progress of a long task, with a button that stops it. */
export function Running({ text, done, onStop }: RunningProps): ReactElement {
  const shared = useSharedStyles();
  const { say } = usePane();
  return (
    <div className={shared.near} role="status">
      <span>{text}</span>
      <ProgressBar aria-label={text} {...(done === undefined ? {} : { value: done })} />
      <Button size="small" className={shared.start} onClick={onStop}>
        {say('stop')}
      </Button>
    </div>
  );
}
