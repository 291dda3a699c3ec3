import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactElement } from 'react';
import { isRefused, type Refusal } from '../../workbook/refusal';
import { openSampleWorkbook } from '../../workbook/sample-workbook';
import { isUntouched, type Wizard, type WizardAction } from '../facility/wizard';
import { usePane } from '../pane-context';
import { Message } from '../shared/message';
import { RefusalMessage } from '../shared/refusal-message';
import { sampleResidents, sampleType, sampleWizard } from './sample';

interface SampleScreenProps {
  readonly wizard: Wizard;
  readonly wizardDo: Dispatch<WizardAction>;
  readonly onCounted: () => void;
}

const useStyles = makeStyles({
  words: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** A sample institution in the wizard, or a whole sample workbook. */
export function SampleScreen({ wizard, wizardDo, onCounted }: SampleScreenProps): ReactElement {
  const styles = useStyles();
  const { say, norms, officeState, announce } = usePane();
  const [done, setDone] = useState<'sampleCounted' | 'sampleOpened'>();
  const [refusal, setRefusal] = useState<Refusal>();

  function tell(what: 'sampleCounted' | 'sampleOpened'): void {
    setRefusal(undefined);
    setDone(what);
    announce(say(what));
  }

  function count(): void {
    wizardDo({ do: 'restore', wizard: sampleWizard(norms, say('sampleName')) });
    onCounted();
    tell('sampleCounted');
  }

  async function open(): Promise<void> {
    const result = await openSampleWorkbook();
    if (!isRefused(result)) return tell('sampleOpened');
    setDone(undefined);
    setRefusal(result.refused);
  }

  return (
    <>
      <p className={styles.words}>
        {say('firstSample', { type: sampleType(norms)?.name ?? '', residents: sampleResidents })}
      </p>
      {done !== 'sampleCounted' && !isUntouched(wizard) && <p className={styles.words}>{say('firstSampleReplaces')}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={count}>
          {say('countSample')}
        </Button>
        <Button size="small" disabledFocusable={officeState !== 'ready'} onClick={() => void open()}>
          {say('openSample')}
        </Button>
      </div>
      {done && <Message intent="success">{say(done)}</Message>}
      {refusal && <RefusalMessage refusal={refusal} />}
    </>
  );
}
