import { Button } from '@fluentui/react-components';
import { useMemo, type Dispatch, type ReactElement } from 'react';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import type { Wizard, WizardAction } from '../shared/entries/wizard';
import { compute, isComputed } from './computation';
import { InsertStep } from './insert/insert-step';
import { InstitutionStep } from './institution/institution-step';
import { QuestionsStep } from './questions/questions-step';
import { ResultStep } from './result/result-step';
import { StepHeading } from './step-heading';
import { StepList } from './step-list';
import { useLinkedResidents } from './institution/use-linked-residents';

interface FacilityPlaceProps {
  readonly wizard: Wizard;
  readonly wizardDo: Dispatch<WizardAction>;
}

/** The wizard: from an institution to its whole staffing table. */
export function FacilityPlace({ wizard, wizardDo }: FacilityPlaceProps): ReactElement {
  const { say, norms, rounding } = usePane();
  const { facilities, step } = wizard;
  const computed = useMemo(
    () => facilities.map((entry) => compute(norms, entry, rounding)),
    [facilities, norms, rounding],
  );
  const computations = computed.filter(isComputed);
  const isReady = computations.length === facilities.length;
  useLinkedResidents(wizard, wizardDo);

  return (
    <>
      <StepList step={step} onGo={(step) => wizardDo({ do: 'go', step })} />
      <StepHeading step={step} />
      {step === 'institution' && <InstitutionStep wizard={wizard} wizardDo={wizardDo} />}
      {step !== 'institution' && !isReady && (
        <Message
          intent="info"
          actions={
            <Button size="small" onClick={() => wizardDo({ do: 'go', step: 'institution' })}>
              {say('toInstitution')}
            </Button>
          }
        >
          {say('institutionFirst')}
        </Message>
      )}
      {step === 'questions' && isReady && (
        <QuestionsStep facilities={facilities} computations={computations} wizardDo={wizardDo} />
      )}
      {step === 'result' && isReady && <ResultStep wizard={wizard} computations={computations} wizardDo={wizardDo} />}
      {step === 'insert' && isReady && <InsertStep wizard={wizard} wizardDo={wizardDo} />}
    </>
  );
}
