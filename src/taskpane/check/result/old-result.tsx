import { Button } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import { readSheetAgain } from '../../../workbook/beside/read-sheet';
import type { SheetRead } from '../../../workbook/beside/sheet-read';
import { usePane } from '../../pane-context';
import { Message } from '../../shared/controls/message';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { useAsking } from '../../shared/asking/use-asking';
import { useCheckWords } from '../../shared/use-check-words';
import type { CheckAction } from '../check-state';

interface OldResultProps {
  readonly read: SheetRead;
  readonly checkDo: Dispatch<CheckAction>;
}

/** Says that the sheet has changed since it was read, and reads it again; what was chosen stays chosen. */
export function OldResult({ read, checkDo }: OldResultProps): ReactElement {
  const words = useCheckWords();
  const { norms } = usePane();
  const { refusal, ask } = useAsking();
  const again = (): void =>
    ask(
      () => readSheetAgain(read),
      (renewed) => checkDo({ do: 'renewed', norms, read: renewed }),
    );
  return (
    <>
      <Message
        intent="warning"
        actions={
          <Button size="small" onClick={again}>
            {words('readAgain')}
          </Button>
        }
      >
        {words('resultOld', { sheet: read.sheet })}
      </Message>
      {refusal && <RefusalMessage refusal={refusal} />}
    </>
  );
}
