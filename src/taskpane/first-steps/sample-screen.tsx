import { Button } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactElement } from 'react';
import { openSampleWorkbook } from '../../workbook/excel/sample-workbook';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { useAsking } from '../shared/asking/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';
import { isUntouched, type Wizard, type WizardAction } from '../shared/entries/wizard';
import { sampleResidents, sampleType, sampleWizard } from './sample';

interface SampleScreenProps {
  readonly wizard: Wizard;
  readonly wizardDo: Dispatch<WizardAction>;
  readonly onCounted: () => void;
}

/** A sample institution in the wizard, or a whole sample workbook. */
export function SampleScreen({ wizard, wizardDo, onCounted }: SampleScreenProps): ReactElement {
  const shared = useSharedStyles();
  const { say, language, norms, officeState, announce } = usePane();
  const [done, setDone] = useState<'sampleCounted' | 'sampleOpened'>();
  const { refusal, ask, drop } = useAsking();

  function tell(what: 'sampleCounted' | 'sampleOpened'): void {
    setDone(what);
    announce(say(what));
  }

  function count(): void {
    drop();
    wizardDo({ do: 'restore', wizard: sampleWizard(norms, say('sampleName')) });
    onCounted();
    tell('sampleCounted');
  }

  function open(): void {
    setDone(undefined);
    ask(
      () => openSampleWorkbook(language),
      () => tell('sampleOpened'),
    );
  }

  return (
    <>
      <p className={shared.text}>
        {say('firstSample', { type: sampleType(norms)?.name ?? '', residents: sampleResidents })}
      </p>
      {done !== 'sampleCounted' && !isUntouched(wizard) && <p className={shared.text}>{say('firstSampleReplaces')}</p>}
      <div className={shared.row}>
        <Button size="small" onClick={count}>
          {say('countSample')}
        </Button>
        <Button size="small" disabledFocusable={officeState !== 'ready'} onClick={open}>
          {say('openSample')}
        </Button>
      </div>
      {done && <Message intent="success">{say(done)}</Message>}
      {refusal && <RefusalMessage refusal={refusal} />}
    </>
  );
}
