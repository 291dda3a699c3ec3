import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneKey } from '../../i18n/pane/en';
import { usePane } from '../pane-context';
import { ChoiceBar } from '../shared/controls/choice-bar';
import { wizardSteps, type WizardStep } from '../shared/entries/wizard';

export const stepNames: Readonly<Record<WizardStep, PaneKey>> = {
  institution: 'stepInstitution',
  questions: 'stepQuestions',
  result: 'stepResult',
  insert: 'stepInsert',
};

const useStyles = makeStyles({ bar: { marginBottom: '16px' } });

/** The wizard's steps, which can be taken in any order. */
export function StepList(props: {
  readonly step: WizardStep;
  readonly onGo: (step: WizardStep) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <ChoiceBar
      className={styles.bar}
      label={say('steps')}
      choices={wizardSteps.map((id, at) => ({ id, name: `${at + 1}. ${say(stepNames[id])}` }))}
      chosen={props.step}
      onChoose={props.onGo}
      current="step"
    />
  );
}
