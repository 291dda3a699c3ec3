import { Button } from '@fluentui/react-components';
import { useEffect, useState, type Dispatch, type ReactElement } from 'react';
import { readFacilities, type FacilityOnSheet } from '../../workbook/facility-sheet/read';
import { isRefused } from '../../workbook/refusal';
import { editionById } from '../loaded-editions';
import { usePane } from '../pane-context';
import { Message } from '../shared/message';
import { restoredWizard } from './restored';
import type { Wizard, WizardAction } from './wizard';

interface GoOnFromSheetProps {
  readonly wizard: Wizard;
  readonly wizardDo: Dispatch<WizardAction>;
}

/** Offers the staffing sheets that the wizard made in this workbook earlier, to go on from. */
export function GoOnFromSheet({ wizard, wizardDo }: GoOnFromSheetProps): ReactElement | null {
  const { say, officeState } = usePane();
  const [found, setFound] = useState<readonly FacilityOnSheet[]>([]);

  useEffect(() => {
    if (officeState !== 'ready') return undefined;
    let isWanted = true;
    void readFacilities(editionById).then((read) => {
      if (isWanted && !isRefused(read)) setFound(read.facilities);
    });
    return () => {
      isWanted = false;
    };
  }, [officeState]);

  const others = found.filter(({ sheet }) => sheet !== wizard.workedOn?.sheet);
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
