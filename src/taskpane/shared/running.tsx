import { Button, ProgressBar, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  running: { display: 'flex', flexDirection: 'column', gap: '8px' },
  stop: { alignSelf: 'flex-start' },
});

interface RunningProps {
  readonly text: string;
  /** From 0 to 1; undefined where it is not known. */
  readonly done?: number | undefined;
  readonly onStop: () => void;
}

/** The progress of a long task, with a button that stops it. */
export function Running({ text, done, onStop }: RunningProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={styles.running} role="status">
      <span>{text}</span>
      <ProgressBar aria-label={text} {...(done === undefined ? {} : { value: done })} />
      <Button size="small" className={styles.stop} onClick={onStop}>
        {say('stop')}
      </Button>
    </div>
  );
}
