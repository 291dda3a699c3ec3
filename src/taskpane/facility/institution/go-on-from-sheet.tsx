import { Button } from '@fluentui/react-components';
import { useEffect, useState, type Dispatch, type ReactElement } from 'react';
import { isRefused, type Refusal } from '../../../workbook/excel/refusal';
import { readFacilities, type FacilityOnSheet } from '../../../workbook/facility/read';
import { editionById } from '../../loaded-editions';
import { usePane } from '../../pane-context';
import { Message } from '../../shared/controls/message';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import type { Wizard, WizardAction } from '../../shared/entries/wizard';
import { restoredWizard } from './restored';

interface GoOnFromSheetProps {
  readonly wizard: Wizard;
  readonly wizardDo: Dispatch<WizardAction>;
}

/** Offers to continue from a staffing sheet that the wizard made in this workbook earlier. */
export function GoOnFromSheet({ wizard, wizardDo }: GoOnFromSheetProps): ReactElement | null {
  const { say, officeState } = usePane();
  const [found, setFound] = useState<readonly FacilityOnSheet[]>([]);
  const [refusal, setRefusal] = useState<Refusal>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (officeState !== 'ready') return undefined;
    let isWanted = true;
    void readFacilities(editionById).then((read) => {
      if (!isWanted) return;
      setRefusal(isRefused(read) ? read.refused : undefined);
      if (!isRefused(read)) setFound(read.facilities);
    });
    return () => {
      isWanted = false;
    };
  }, [officeState, attempt]);

  if (refusal !== undefined)
    return (
      <RefusalMessage
        refusal={refusal}
        actions={
          <Button size="small" onClick={() => setAttempt(attempt + 1)}>
            {say('tryAgain')}
          </Button>
        }
      />
    );
  const others = found.filter(({ table }) => table !== wizard.workedOn?.table);
  if (others.length === 0) return null;
  return (
    <Message
      intent="info"
      actions={others.map((one) => (
        <Button
          key={one.sheet}
          size="small"
          onClick={() => {
            const restored = restoredWizard(one);
            if (restored) wizardDo({ do: 'restore', wizard: restored });
          }}
        >
          {one.sheet}
        </Button>
      ))}
    >
      {say('goOnFromSheet')}
    </Message>
  );
}
