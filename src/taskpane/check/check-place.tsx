import { makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import type { CheckKey } from '../../i18n/pane/check-en';
import { ChoiceBar } from '../shared/controls/choice-bar';
import { useCheckWords } from '../shared/use-check-words';
import type { Check, CheckAction, View } from './check-state';
import { views } from './check-state';
import { InstitutionsPart } from './institutions/institutions-part';
import { RepairPart } from './repair-part';
import { SendCopyPart } from './copy/send-copy-part';
import { TableCheckView } from './table-check-view';

const viewNames: Readonly<Record<View, CheckKey>> = {
  table: 'viewTable',
  institutions: 'viewInstitutions',
  repair: 'viewRepair',
  copy: 'viewCopy',
};

const useStyles = makeStyles({ place: { display: 'flex', flexDirection: 'column', gap: '4px' } });

interface CheckPlaceProps {
  readonly check: Check;
  readonly checkDo: Dispatch<CheckAction>;
}

/** The place for existing workbooks. */
export function CheckPlace({ check, checkDo }: CheckPlaceProps): ReactElement {
  const styles = useStyles();
  const words = useCheckWords();
  return (
    <div className={styles.place}>
      <ChoiceBar
        label={words('views')}
        choices={views.map((id) => ({ id, name: words(viewNames[id]) }))}
        chosen={check.view}
        onChoose={(view) => checkDo({ do: 'view', view })}
        current="true"
      />
      {check.view === 'table' && <TableCheckView table={check.table} checkDo={checkDo} />}
      {check.view === 'institutions' && <InstitutionsPart />}
      {check.view === 'repair' && <RepairPart />}
      {check.view === 'copy' && <SendCopyPart />}
    </div>
  );
}
