import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isRefused } from '../../workbook/excel/refusal';
import { usePane } from '../pane-context';
import { Message } from '../shared/message';
import { placeName } from '../shared/place-name';
import { RefusalMessage } from '../shared/refusal-message';
import { FirstFormula } from './first-formula';
import { SelectedCalls } from './selected-calls';
import { ShownError } from './shown-error';
import { useSelection } from './use-selection';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: '12px' },
  cell: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Why the selected cell says what it says. It follows the selection. */
export function ExplainPlace(): ReactElement {
  const styles = useStyles();
  const { say, officeState } = usePane();
  const [attempt, setAttempt] = useState(0);
  const selection = useSelection(officeState === 'ready', attempt);
  if (officeState !== 'ready') return <FirstFormula />;
  if (selection === undefined) return <Spinner size="small" label={say('readingCell')} />;
  if (isRefused(selection))
    return (
      <RefusalMessage
        refusal={selection.refused}
        actions={
          <Button size="small" onClick={() => setAttempt(attempt + 1)}>
            {say('tryAgain')}
          </Button>
        }
      />
    );
  const cell = placeName(selection);
  return (
    <div className={styles.place}>
      <p className={styles.cell}>{say('selectedCell', { cell })}</p>
      <ShownError value={selection.value} />
      {selection.calls.length > 0 ? (
        <SelectedCalls
          key={`${cell} ${selection.formula}`}
          selection={selection}
          onChanged={() => setAttempt(attempt + 1)}
        />
      ) : (
        <>
          <Message intent="info">
            {say(String(selection.formula).startsWith('=') ? 'otherFormula' : 'noFormula')}
          </Message>
          <FirstFormula />
        </>
      )}
    </div>
  );
}
