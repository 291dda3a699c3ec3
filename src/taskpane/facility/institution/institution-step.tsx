import { Field, Input } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import { usePane } from '../../pane-context';
import { attachableTypes } from '../../../engine/attachable-types';
import { ResidentsField } from '../../shared/entries/residents-field';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { Wizard, WizardAction } from '../../shared/entries/wizard';
import { AttachedUnits } from './attached-units';
import { entryFault } from './entry-fault';
import { GoOnFromSheet } from './go-on-from-sheet';
import { StepButtons } from '../step-buttons';
import { TypeField } from './type-field';

interface InstitutionStepProps {
  readonly wizard: Wizard;
  readonly wizardDo: Dispatch<WizardAction>;
}

/** The institution's name, type, residents and attached units. */
export function InstitutionStep({ wizard, wizardDo }: InstitutionStepProps): ReactElement {
  const shared = useSharedStyles();
  const { say, norms, rounding } = usePane();
  const [main, ...attached] = wizard.facilities;
  const isUnit = attachableTypes(norms).includes(main.type);
  return (
    <div className={shared.apart}>
      <GoOnFromSheet wizard={wizard} wizardDo={wizardDo} />
      <Field label={say('institutionName')} hint={say('institutionNameHint')}>
        <Input value={main.name} onChange={(_, { value }) => wizardDo({ do: 'name', key: main.key, name: value })} />
      </Field>
      <TypeField type={main.type} onChange={(type) => wizardDo({ do: 'type', type })} />
      <ResidentsField
        label={say(isUnit ? 'capacity' : 'residents')}
        residents={main.residents}
        fault={entryFault(norms, main, rounding)}
        onChange={(residents) => wizardDo({ do: 'residents', key: main.key, residents })}
      />
      {(!isUnit || attached.length > 0) && <AttachedUnits units={attached} wizardDo={wizardDo} />}
      <StepButtons step="institution" onGo={(step) => wizardDo({ do: 'go', step })} />
    </div>
  );
}
