import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { Dispatch, ReactElement } from 'react';
import { usePane } from '../../pane-context';
import { attachableTypes } from '../../../engine/attachable-types';
import { ResidentsField } from '../../shared/entries/residents-field';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { FacilityEntry, WizardAction } from '../../shared/entries/wizard';
import { entryFault } from './entry-fault';

interface AttachedUnitsProps {
  readonly units: readonly FacilityEntry[];
  readonly wizardDo: Dispatch<WizardAction>;
}

const useStyles = makeStyles({
  fieldset: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: '4px' },
  unit: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 0 8px 12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

/**
 * The units attached to the institution, each with its own residents and calculated separately (interpretation I-9).
 * Nothing where the edition has no such type.
 */
export function AttachedUnits({ units, wizardDo }: AttachedUnitsProps): ReactElement | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, norms, language, rounding, announce } = usePane();
  const types = norms.edition.types.filter(({ id }) => attachableTypes(norms).includes(id));
  if (types.length === 0 && units.length === 0) return null;
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{say('attachedUnits')}</legend>
      <p className={shared.hint}>{say('attachedHint', { types: types.map(({ name }) => name[language]) })}</p>
      {units.map((unit, at) => (
        <div key={unit.key} role="group" aria-label={say('unitNumber', { number: at + 1 })} className={styles.unit}>
          <Field label={say('unitName', { number: at + 1 })}>
            <Input
              value={unit.name}
              placeholder={norms.edition.types.find(({ id }) => id === unit.type)?.name[language] ?? ''}
              onChange={(_, { value }) => wizardDo({ do: 'name', key: unit.key, name: value })}
            />
          </Field>
          <ResidentsField
            label={say('capacity')}
            residents={unit.residents}
            fault={entryFault(norms, unit, rounding)}
            onChange={(residents) => wizardDo({ do: 'residents', key: unit.key, residents })}
          />
          <Button
            size="small"
            className={shared.start}
            icon={<DeleteRegular />}
            onClick={() => {
              wizardDo({ do: 'detach', key: unit.key });
              announce(say('unitRemoved', { number: at + 1 }));
            }}
          >
            {say('removeUnit', { number: at + 1 })}
          </Button>
        </div>
      ))}
      {types.map(({ id, name }) => (
        <Button
          key={id}
          size="small"
          className={shared.start}
          icon={<AddRegular />}
          onClick={() => wizardDo({ do: 'attach', type: id })}
        >
          {types.length === 1 ? say('addUnit') : say('addUnitOf', { type: name })}
        </Button>
      ))}
    </fieldset>
  );
}
