import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Refusal } from '../../../workbook/excel/refusal';
import { usePane } from '../../pane-context';
import { RefusalMessage } from './refusal-message';

interface CellRefusalProps {
  readonly refusal: Refusal;
  /** Writes over what stands in the cells. */
  readonly onReplace: () => void;
}

/** Why a formula was not put into cells; where they are not empty, it may replace what they hold. */
export function CellRefusal({ refusal, onReplace }: CellRefusalProps): ReactElement {
  const { say } = usePane();
  return (
    <RefusalMessage
      refusal={refusal}
      actions={
        refusal.reason === 'targetNotEmpty' && (
          <Button size="small" onClick={onReplace}>
            {say('replaceCell')}
          </Button>
        )
      }
    />
  );
}
