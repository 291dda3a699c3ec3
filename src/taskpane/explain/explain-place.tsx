import { Button, Spinner } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isRefused } from '../../workbook/excel/refusal';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { placeName } from '../shared/place-name';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { useSharedStyles } from '../shared/use-shared-styles';
import type { Wizard } from '../shared/entries/wizard';
import { firstChoices } from './builder-choices';
import { BuilderPart } from './builder-part';
import { FirstFormula } from './first-formula';
import { SelectedCalls } from './selected-calls';
import { ShownError } from './shown-error';
import { useSelection } from './use-selection';

/** Why the selected cell says what it says, or how to put a formula there. It follows the selection. */
export function ExplainPlace({ wizard }: { readonly wizard: Wizard }): ReactElement {
  const shared = useSharedStyles();
  const { say, norms, officeState } = usePane();
  const [choices, setChoices] = useState(() => firstChoices(norms, wizard));
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
    <div className={shared.stack}>
      <p className={shared.hint}>{say('selectedCell', { cell })}</p>
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
          <BuilderPart sheet={selection.sheet} choices={choices} onChoose={setChoices} />
        </>
      )}
    </div>
  );
}
