import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactElement } from 'react';
import { Fault } from '../../../engine/fault';
import { sayFault } from '../../../i18n/say-fault';
import { readSelectedCells } from '../../../workbook/excel/cells';
import { usePane } from '../../pane-context';
import { attachableTypes } from '../../../engine/attachable-types';
import { Message } from '../../shared/controls/message';
import { placeName } from '../../shared/place-name';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { ResidentsField } from '../../shared/entries/residents-field';
import { SelectField } from '../../shared/controls/select-field';
import { useAsking } from '../../shared/asking/use-asking';
import { useCheckWords } from '../../shared/use-check-words';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { AskedEntry, CheckAction } from '../check-state';
import { profileIn } from './institution';

const useStyles = makeStyles({
  profile: { border: 'none', margin: 0, padding: 0 },
  legend: { padding: 0 },
});

interface AskedInstitutionProps {
  readonly asked: AskedEntry;
  readonly fault: Fault | undefined;
  readonly checkDo: Dispatch<CheckAction>;
}

/** Entries for an institution that has no sheet of the wizard: type, residents, the cells of its profile. */
export function AskedInstitution({ asked, fault, checkDo }: AskedInstitutionProps): ReactElement {
  const shared = useSharedStyles();
  const { say, norms, language } = usePane();
  const words = useCheckWords();
  const change = (changes: Partial<AskedEntry>): void => checkDo({ do: 'asked', changes });
  const isUnit = attachableTypes(norms).includes(asked.type);
  const types = norms.edition.types.map(({ id, name }) => ({ value: id, name: name[language] }));
  return (
    <div className={shared.stack}>
      <SelectField
        label={say('facilityType')}
        value={asked.type}
        options={asked.type === '' ? [{ value: '', name: words('chooseType') }, ...types] : types}
        onChange={(type) => change({ type, takenFrom: [] })}
      />
      <ResidentsField
        label={say(isUnit ? 'capacity' : 'residents')}
        residents={asked.residents}
        fault={fault}
        onChange={(residents) => change({ residents, takenFrom: [] })}
      />
      {asked.takenFrom.length > 0 && (
        <p className={shared.hint}>{words('takenFromSheet', { cells: [...asked.takenFrom] })}</p>
      )}
      {asked.keptFrom !== undefined && (
        <p className={shared.hint}>{words('keptFromSheet', { sheet: asked.keptFrom })}</p>
      )}
      <ProfileOfCells asked={asked} onChange={change} />
    </div>
  );
}

function ProfileOfCells(props: {
  readonly asked: AskedEntry;
  readonly onChange: (changes: Partial<AskedEntry>) => void;
}): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { norms, language, officeState } = usePane();
  const words = useCheckWords();
  const { refusal, ask } = useAsking();
  const [fault, setFault] = useState<Fault>();
  const { profile } = props.asked;

  const take = (): void =>
    ask(readSelectedCells, ({ sheet, address, values }) => {
      const profile = profileIn(norms, values);
      setFault(profile instanceof Fault ? profile : undefined);
      if (!(profile instanceof Fault)) props.onChange({ profile: { place: { sheet, address }, profile } });
    });

  return (
    <fieldset className={styles.profile}>
      <legend className={styles.legend}>{words('profile')}</legend>
      <p className={shared.hint}>{words('profileHint')}</p>
      <div className={shared.centredRow}>
        {profile && (
          <span>{words('profileTaken', { count: profile.profile.values.size, place: placeName(profile.place) })}</span>
        )}
        <Button size="small" disabledFocusable={officeState !== 'ready'} onClick={take}>
          {words('takeProfile')}
        </Button>
        {profile && (
          <Button size="small" appearance="subtle" onClick={() => props.onChange({ profile: undefined })}>
            {words('dropProfile')}
          </Button>
        )}
      </div>
      {fault && <Message intent="warning">{sayFault(language, fault)}</Message>}
      {refusal && <RefusalMessage refusal={refusal} />}
    </fieldset>
  );
}
