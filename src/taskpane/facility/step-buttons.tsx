import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { wizardSteps, type WizardStep } from '../shared/entries/wizard';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' } });

/** The buttons at the end of a step: back and next. */
export function StepButtons(props: {
  readonly step: WizardStep;
  readonly onGo: (step: WizardStep) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const at = wizardSteps.indexOf(props.step);
  const [back, next] = [wizardSteps[at - 1], wizardSteps[at + 1]];
  return (
    <div className={styles.row}>
      {back && <Button onClick={() => props.onGo(back)}>{say('back')}</Button>}
      {next && (
        <Button appearance="primary" onClick={() => props.onGo(next)}>
          {say('next')}
        </Button>
      )}
    </div>
  );
}
