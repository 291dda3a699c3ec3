import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from '../../pane-context';
import { DoubtText } from './doubt-text';
import { PaneDialog } from '../controls/pane-dialog';

const useStyles = makeStyles({
  badge: {
    minWidth: 'unset',
    height: '20px',
    paddingInline: '6px',
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The id of an interpretation or disputed cell as a button that explains the doubt and how it is read here. */
export function DoubtBadge({ id }: { readonly id: string }): ReactElement {
  const styles = useStyles();
  const { norms, say } = usePane();
  const [isOpen, setOpen] = useState(false);
  const isDisputed = norms.edition.disputed.some((one) => one.id === id);
  const name = say(isDisputed ? 'disputedId' : 'interpretationId', { id });
  return (
    <>
      <Button
        size="small"
        shape="circular"
        className={styles.badge}
        aria-label={name}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {id}
      </Button>
      {isOpen && (
        <PaneDialog label={name} onClose={() => setOpen(false)}>
          <DoubtText id={id} />
        </PaneDialog>
      )}
    </>
  );
}
