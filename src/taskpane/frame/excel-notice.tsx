import { Button, makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import type { Refusal } from '../../workbook/excel/refusal';
import { isWaiting, leftBehind, onWaiting, setLeftBehind, stopWaiting } from '../../workbook/excel/waiting';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { RefusalMessage } from '../shared/asking/refusal-message';

interface ExcelNoticeProps {
  /** A refusal that is not shown inside a place of the pane. */
  readonly refusal: Refusal | undefined;
  readonly onRead: () => void;
}

const useStyles = makeStyles({ notice: { padding: '4px 12px' } });

/** What every place shows about Excel: that it does not answer, what it refused, what was left half written. */
export function ExcelNotice({ refusal, onRead }: ExcelNoticeProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const isSlow = useSyncExternalStore(onWaiting, isWaiting);
  const left = useSyncExternalStore(onWaiting, leftBehind);
  const close = (onClick: () => void): ReactElement => (
    <Button size="small" onClick={onClick}>
      {say('close')}
    </Button>
  );
  return (
    <div role="status">
      {isSlow && (
        <div className={styles.notice}>
          <Message
            intent="info"
            actions={
              <Button size="small" onClick={stopWaiting}>
                {say('stopWaiting')}
              </Button>
            }
          >
            {say('waitingForExcel')}
          </Message>
        </div>
      )}
      {left && (
        <div className={styles.notice}>
          <RefusalMessage refusal={left} actions={close(() => setLeftBehind(undefined))} />
        </div>
      )}
      {refusal && (
        <div className={styles.notice}>
          <RefusalMessage refusal={refusal} actions={close(onRead)} />
        </div>
      )}
    </div>
  );
}
