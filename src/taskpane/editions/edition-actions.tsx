import { Badge, Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Edition } from '../../norms/schema';
import { removeEdition } from '../../workbook/editions/write-editions';
import { isBuiltIn } from '../loaded-editions';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { useAsking } from '../shared/asking/use-asking';
import { useEditionWords } from './use-edition-words';

interface EditionActionsProps {
  readonly edition: Edition;
  readonly isDefault: boolean;
  readonly onMakeDefault: () => void;
}

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '8px' } });

/** What the workbook uses an edition for, and what can be done with it. Built-in editions cannot be removed. */
export function EditionActions({ edition, isDefault, onMakeDefault }: EditionActionsProps): ReactElement {
  const styles = useStyles();
  const { officeState } = usePane();
  const words = useEditionWords();
  const [isAsking, setAsking] = useState(false);
  const isReady = officeState === 'ready';
  return (
    <>
      <div className={styles.row}>
        {isDefault && <Badge appearance="tint">{words('isDefault')}</Badge>}
        {isBuiltIn(edition.id) && (
          <Badge appearance="outline" color="informative">
            {words('comesWithAddin')}
          </Badge>
        )}
        {!isDefault && (
          <Button size="small" disabled={!isReady} onClick={onMakeDefault}>
            {words('makeDefault')}
          </Button>
        )}
        {!isBuiltIn(edition.id) && (
          <Button size="small" disabled={!isReady} onClick={() => setAsking(true)}>
            {words('remove')}
          </Button>
        )}
      </div>
      {isAsking && <RemoveQuestion id={edition.id} onDone={() => setAsking(false)} />}
    </>
  );
}

/** Asks again before removing: formulas may name the edition. */
function RemoveQuestion({ id, onDone }: { readonly id: string; readonly onDone: () => void }): ReactElement {
  const { announce } = usePane();
  const words = useEditionWords();
  const { refusal, ask } = useAsking();

  const remove = (): void =>
    ask(
      () => removeEdition(id),
      () => {
        announce(words('removed', { id }));
        onDone();
      },
    );

  return (
    <>
      <Message
        intent="warning"
        actions={
          <>
            <Button size="small" onClick={remove}>
              {words('removeYes')}
            </Button>
            <Button size="small" appearance="primary" onClick={onDone}>
              {words('keep')}
            </Button>
          </>
        }
      >
        {words('removeSure', { id })}
      </Message>
      {refusal && <RefusalMessage refusal={refusal} />}
    </>
  );
}
