import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../../pane-context';

interface PaneDialogProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(720px, calc(100vw - 16px))',
    maxWidth: 'none',
    maxHeight: 'calc(100vh - 16px)',
    padding: 0,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  inside: { display: 'flex', flexDirection: 'column', maxHeight: 'calc(100vh - 18px)' },
  content: {
    overflowY: 'auto',
    padding: '16px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  foot: { padding: '8px 16px 16px' },
});

/**
 * A dialog over the pane for reading, closed by its button or Esc. The browser keeps the focus inside and returns it
 * afterwards.
 */
export function PaneDialog({ label, onClose, children }: PaneDialogProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const dialog = useRef<HTMLDialogElement>(null);

  // A layout effect, since effects of the children measure the open dialog.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={label} onClose={onClose}>
      <div className={styles.inside}>
        <div className={styles.content} tabIndex={0} role="group" aria-label={label}>
          {children}
        </div>
        <div className={styles.foot}>
          <Button appearance="primary" onClick={() => dialog.current?.close()}>
            {say('close')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
